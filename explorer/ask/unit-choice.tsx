import type { End } from '../map/ends.js';
import { useTexts } from '../messages/use-texts.js';
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
        <Units label={left} ends={rows.map((row) => row.left)} />
        <Units label={right} ends={rows.map((row) => row.right)} />
      </select>
    </label>
  );
}

function Units({ label, ends }: { readonly label: string; readonly ends: readonly End[] }) {
  const { f } = useTexts();
  const names = new Map(ends.map(({ id, name }) => [id, name]));
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
}
