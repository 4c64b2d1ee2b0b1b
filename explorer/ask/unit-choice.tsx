import { useTexts } from '../messages/use-texts.js';
import { memo } from '../parts/memo.js';
import type { TieRow } from './load-ties.js';
import type { LookedAt } from './looked-at.js';

interface UnitChoiceProps {
  readonly rows: readonly TieRow[];
  readonly sides: readonly [left: string, right: string];
  readonly lookedAt: LookedAt;
}

/** Chooses one unit whose ties alone are shown, in every view. */
export function UnitChoice({ rows, sides: [left, right], lookedAt }: UnitChoiceProps) {
  const { t } = useTexts();
  const { of, showOnly } = lookedAt;
  return (
    <label class="only-of">
      {t.onlyOf}{' '}
      <select value={of ?? ''} onChange={(event) => showOnly(event.currentTarget.value || null)}>
        <option value="">{t.everyone}</option>
        <Units label={left} rows={rows} side="left" />
        <Units label={right} rows={rows} side="right" />
      </select>
    </label>
  );
}

interface UnitsProps {
  readonly label: string;
  readonly rows: readonly TieRow[];
  readonly side: 'left' | 'right';
}

const Units = memo(({ label, rows, side }: UnitsProps) => {
  const { f } = useTexts();
  const names = new Map(rows.map(({ [side]: { id, name } }) => [id, name]));
  return (
    <optgroup label={label}>
      {[...names]
        .sort(([, a], [, b]) => f.compare(a, b))
        .map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </optgroup>
  );
});
