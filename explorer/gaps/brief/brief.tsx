import type { Frame } from '../../api/frame.js';
import type { ExplorerGapQuery } from '../../generated/graphql.js';
import { useTexts } from '../../messages/use-texts.js';
import type { GapQuestion } from '../gap-question.js';
import { Explanation } from '../why/explanation.js';
import { Sheet } from './sheet.js';
import { wordsOfConstants } from './words-of-constants.js';

interface BriefProps {
  readonly answer: ExplorerGapQuery;
  readonly question: GapQuestion;
  readonly frame: Frame;
  /** Where this very page is found again. */
  readonly address: string;
  readonly note?: string;
}

/** One gap on one sheet: how it was asked, why it is one, what it rests on, and how to cite it. */
export function Brief({ answer, question, frame, address, note = '' }: BriefProps) {
  const { t, f, lang } = useTexts();
  const { gap, release } = answer;
  const constants = wordsOfConstants(question.constants, t, f);
  const asked = [
    question.asOf === null ? null : t.asOfYear(question.asOf),
    constants.length === 0 ? null : `${t.gaps.ownConstants}: ${constants.join('; ')}`,
  ].filter((part) => part !== null);
  // The intervals come later and need a line more.
  const content = `${question.open} ${lang} ${gap.gapInterval !== undefined} ${note}`;
  return (
    <Sheet key={content} label={`${gap.left.name} – ${gap.right.name}, ${gap.sector?.name}`}>
      <Explanation {...{ answer, question, frame }}>
        {asked.length > 0 && <p class="hint">{t.gaps.asAsked(asked)}</p>}
        {note !== '' && <p class="note">{note}</p>}
      </Explanation>
      <p class="citation">
        {t.citation(release.number, release.contentHash.slice(0, 12))} <span>{address}</span>
      </p>
    </Sheet>
  );
}
