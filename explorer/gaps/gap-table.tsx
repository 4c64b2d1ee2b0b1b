import { useTexts } from '../messages/use-texts.js';
import { memo } from '../parts/memo.js';
import { PairButton } from '../parts/pair-button.js';
import { useRoving } from '../parts/roving.js';
import { keyOf } from './gap-question.js';
import { RankChange } from './rank-change.js';
import { ScoreBar } from './score-bar.js';
import { StarButton } from './star-button.js';
import { StatusText } from './status-text.js';
import type { DefaultRanks } from './use-default-ranks.js';
import type { GapRow } from './use-gaps.js';

interface GapTableProps {
  readonly rows: readonly GapRow[];
  /** Ranks by the documented constants; null: these are they. */
  readonly ranks: DefaultRanks | null;
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly stars: Stars;
}

export interface Stars {
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => void;
}

/** The ranking: each row opens its explanation. */
export function GapTable({ rows, ranks, open, onOpen, stars }: GapTableProps) {
  const { t } = useTexts();
  const roving = useRoving<HTMLTableElement>();
  const largest = Math.max(...rows.map(({ gap, gapInterval }) => gapInterval?.high ?? gap ?? 0), 0);
  return (
    <table class="ties gaps" {...roving}>
      <thead>
        <tr>
          <th scope="col" class="rank">
            {t.rank}
          </th>
          <th scope="col">{t.pair}</th>
          <th scope="col" class="status-of-gap">
            {t.status}
          </th>
          <th scope="col" class="figure">
            {t.gaps.score}
          </th>
          <th scope="col" class="star-of-gap">
            <span class="unseen">{t.gaps.shortlist}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row
            key={keyOf(row)}
            {...{ row, index, largest, ranks }}
            isOpen={keyOf(row) === open}
            isStarred={stars.has(keyOf(row))}
            onOpen={onOpen}
            onStar={stars.toggle}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: GapRow;
  readonly index: number;
  readonly largest: number;
  readonly ranks: DefaultRanks | null;
  readonly isOpen: boolean;
  readonly isStarred: boolean;
  readonly onOpen: (key: string) => void;
  readonly onStar: (key: string) => void;
}

const Row = memo((props: RowProps) => {
  const { row, index, largest, ranks, isOpen, isStarred, onOpen, onStar } = props;
  const { t, f } = useTexts();
  const key = keyOf(row);
  const { rank, rankInterval } = row;
  const name = `${row.left.name} – ${row.right.name}`;
  return (
    <tr class={isOpen ? 'chosen' : ''}>
      <td class="rank">
        {rank === null ? '–' : f.number(rank)}
        {rankInterval && (
          <small title={t.interval(f.number(rankInterval.low), f.number(rankInterval.high))}>
            {f.number(rankInterval.low)}–{f.number(rankInterval.high)}
          </small>
        )}
        {ranks && <RankChange rank={rank} before={ranks.of(key)} />}
      </td>
      <th scope="row">
        <PairButton
          left={row.left.name}
          right={row.right.name}
          index={index}
          isChosen={isOpen}
          onChoose={() => onOpen(key)}
        />
        <span class="sector-of-gap">{row.sector?.name}</span>
        <span class="span-of-phone">
          <StatusText row={row} />
        </span>
      </th>
      <td class="status-of-gap">
        <StatusText row={row} />
      </td>
      <td class="figure">
        <ScoreBar row={row} largest={largest} />
      </td>
      <td class="star-of-gap">
        <StarButton
          name={`${name}, ${row.sector?.name}`}
          isStarred={isStarred}
          cell={`${index},1`}
          onToggle={() => onStar(key)}
        />
      </td>
    </tr>
  );
});
