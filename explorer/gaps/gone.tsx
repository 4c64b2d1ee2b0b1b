import { useTexts } from '../messages/use-texts.js';
import { keyOf } from './gap-question.js';
import type { DefaultRanks } from './use-default-ranks.js';
import type { GapList } from './use-gaps.js';

interface GoneProps {
  readonly list: GapList;
  readonly ranks: DefaultRanks;
}

/** What the documented constants list and these do not: a change of the method is seen at both ends. */
export function Gone({ list: { nodes, totalCount }, ranks }: GoneProps) {
  const { t, f } = useTexts();
  const listed = new Set(nodes.map(keyOf));
  const gone = ranks.rows.filter((row) => !listed.has(keyOf(row)));
  // Of a list that is not there whole nobody can tell what is gone from it.
  if (gone.length === 0 || nodes.length < totalCount) return null;
  return (
    <details>
      <summary>{t.gaps.gone(gone.length)}</summary>
      <ul class="tie-list">
        {gone.map((row) => (
          <li key={keyOf(row)}>
            <span>
              {row.left.name} – {row.right.name}, {row.sector?.name}
            </span>
            <small>{row.rank !== null && t.gaps.goneFrom(f.number(row.rank))}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
