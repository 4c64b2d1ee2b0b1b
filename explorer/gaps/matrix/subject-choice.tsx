import type { Frame } from '../../api/frame.js';
import type { Pair } from '../../api/pair.js';
import type { ExplorerGapMatrixQuery } from '../../generated/graphql.js';
import { useTexts } from '../../messages/use-texts.js';
import { reckonedSectors } from '../gap-question.js';

type Side = ExplorerGapMatrixQuery['left'];

interface SubjectChoiceProps {
  readonly frame: Frame;
  readonly pair: Pair;
  readonly subject: string;
  readonly sides: readonly Side[];
  readonly onSubject: (id: string) => void;
}

/** What the matrix is of: one field, or one region of either side. */
export function SubjectChoice({ frame, pair, subject, sides, onSubject }: SubjectChoiceProps) {
  const { t, f } = useTexts();
  const sectors = reckonedSectors(frame, pair).filter(
    ({ id, parentId }) => parentId === null || id === subject,
  );
  const options = (nodes: readonly { readonly id: string; readonly name: string }[]) =>
    nodes
      .toSorted((a, b) => f.compare(a.name, b.name))
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ));
  return (
    <p>
      <label class="only-of">
        {t.gaps.matrixOf}{' '}
        <select value={subject} onChange={(event) => onSubject(event.currentTarget.value)}>
          <optgroup label={t.gaps.matrixSectors}>{options(sectors)}</optgroup>
          {sides.map(
            (side) =>
              side && (
                <optgroup key={side.name} label={t.gaps.matrixRegions(side.name)}>
                  {options(side.regions.nodes.filter((region) => frame.isOf(pair, region)))}
                </optgroup>
              ),
          )}
        </select>
      </label>
    </p>
  );
}
