import { slugOf } from '../ask/question.js';
import type { ExplorerGapsQuery } from '../generated/graphql.js';
import { useTexts } from '../messages/use-texts.js';
import { moveWithArrows } from '../parts/roving.js';

type GapRow = ExplorerGapsQuery['gaps']['nodes'][number];

interface GapTableProps {
  readonly rows: readonly GapRow[];
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
}

/** The ranking: each row opens its explanation. Observed stands within expected, so that the gap is what is left. */
export function GapTable({ rows, open, onOpen }: GapTableProps) {
  const { t, f } = useTexts();
  const largest =
    Math.max(...rows.map(({ expected, observed }) => Math.max(expected ?? 0, observed)), 0) || 1;
  return (
    <table class="ties gaps" onKeyDown={moveWithArrows}>
      <thead>
        <tr>
          <th scope="col">{t.rank}</th>
          <th scope="col">{t.pair}</th>
          <th scope="col" class="status-of-gap">
            {t.status}
          </th>
          <th scope="col" class="figure">
            {t.expectedObserved}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const key = keyOf(row);
          return (
            <tr key={key} class={key === open ? 'chosen' : ''}>
              <td>{row.rank === null ? '–' : f.number(row.rank)}</td>
              <th scope="row">
                <button
                  type="button"
                  class="pair"
                  data-cell={`${index},0`}
                  tabIndex={index === 0 ? 0 : -1}
                  aria-pressed={key === open}
                  onClick={() => onOpen(key)}
                >
                  {row.left.name} <span class="dash">–</span> {row.right.name}
                </button>
                <span class="sector-of-gap">{row.sector?.name}</span>
                <span class="span-of-phone">{t.gapStatuses[row.status]}</span>
              </th>
              <td class="status-of-gap">{t.gapStatuses[row.status]}</td>
              <td class="figure">
                <span class="bar" style={{ width: `${((row.expected ?? 0) / largest) * 92}%` }} />
                <span class="bar observed" style={{ width: `${(row.observed / largest) * 92}%` }} />
                <span class="bar-figure">
                  {row.expected === null ? t.notKnown : f.strength(row.expected)} /{' '}
                  {f.strength(row.observed)}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function keyOf({ left, right, sector }: GapRow): string {
  return [left.id, right.id, sector?.id ?? ''].map(slugOf).join('~');
}
