import type { Basis } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { BasisMark } from '../parts/basis-mark.js';
import { Popover } from '../parts/popover.js';
import { BASES } from './question.js';

interface BasisChoiceProps {
  readonly chosen: readonly Basis[];
  readonly onChoose: (basis: readonly Basis[]) => void;
}

export function BasisChoice({ chosen, onChoose }: BasisChoiceProps) {
  const { t } = useTexts();
  const toggle = (basis: Basis) =>
    onChoose(BASES.filter((each) => (each === basis) !== chosen.includes(each)));
  const value =
    chosen.length === 0 ? t.anyBasis : t.onBasis(chosen.map((basis) => t.basesPlural[basis]));
  return (
    <Popover value={value} title={t.basis}>
      {BASES.map((basis) => (
        <label key={basis} class="field">
          <input type="checkbox" checked={chosen.includes(basis)} onChange={() => toggle(basis)} />
          <BasisMark basis={basis} />
          {t.basesPlural[basis]}
        </label>
      ))}
      {chosen.length > 0 && (
        <button type="button" class="quiet" onClick={() => onChoose([])}>
          {t.clear}
        </button>
      )}
    </Popover>
  );
}
