import { useTexts } from '../messages/use-texts.js';
import type { GapRow } from './use-gaps.js';

interface StatusTextProps {
  readonly row: Pick<
    GapRow,
    | 'status'
    | 'expected'
    | 'observed'
    | 'lastYear'
    | 'sessionOnly'
    | 'announcedOnly'
    | 'restrictions'
  >;
}

/** What is on record in a word or two, and whatever would be read into it wrongly without being said. */
export function StatusText({ row }: StatusTextProps) {
  const { t } = useTexts();
  const { status, expected, observed, lastYear, sessionOnly, announcedOnly, restrictions } = row;
  const isPast = status === 'FADED' && expected !== null && observed >= expected;
  const remarks = [
    isPast && t.gaps.fadedAbove,
    status === 'FADED' && lastYear !== null && t.gaps.nothingSince(String(lastYear)),
    sessionOnly && t.gaps.sessionOnly,
    announcedOnly && t.gaps.announcedOnly,
  ].filter((remark) => remark !== false);
  return (
    <>
      {t.gapStatuses[status]}
      {restrictions.touch !== 'NONE' && (
        <abbr class="touched" title={t.gaps.touched[restrictions.touch]}>
          <span aria-hidden="true">{restrictions.touch === 'WHOLE' ? '§' : '(§)'}</span>
          <span class="unseen">, {t.gaps.touched[restrictions.touch]}</span>
        </abbr>
      )}
      {remarks.length > 0 && <small class="remarks">{remarks.join('; ')}</small>}
    </>
  );
}
