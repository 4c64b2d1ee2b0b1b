import { useTexts } from '../messages/use-texts.js';

interface RankChangeProps {
  readonly rank: number | null;
  /** By the documented constants. Null: not in that list; undefined: the list was too long to tell. */
  readonly before: number | null | undefined;
}

/** How far a row has moved against the documented constants. */
export function RankChange({ rank, before }: RankChangeProps) {
  const { t, f } = useTexts();
  if (rank === null || before === undefined) return null;
  if (before === null) return <small class="rank-change">{t.gaps.isNew}</small>;
  const by = before - rank;
  const arrow = by > 0 ? '▲' : by < 0 ? '▼' : '=';
  const text = by > 0 ? t.gaps.up(by) : by < 0 ? t.gaps.down(-by) : t.gaps.same;
  return (
    <small class={`rank-change ${by > 0 ? 'up' : by < 0 ? 'down' : ''}`} title={text}>
      <span aria-hidden="true">
        {arrow}
        {by !== 0 && ` ${f.number(Math.abs(by))}`}
      </span>
      <span class="unseen">{text}</span>
    </small>
  );
}
