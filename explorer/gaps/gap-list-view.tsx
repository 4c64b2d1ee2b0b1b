import { useTexts } from '../messages/use-texts.js';
import { MoreButton } from '../parts/more-button.js';
import { hasIntervals } from './gap-question.js';
import { GapTable, type Stars } from './gap-table.js';
import { Gone } from './gone.js';
import type { DefaultRanks } from './use-default-ranks.js';
import type { ListedGaps } from './use-gaps.js';

interface GapListViewProps {
  readonly listed: ListedGaps;
  readonly ranks: DefaultRanks | null;
  readonly stars: Stars;
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  /** Rows that can still be fetched. */
  readonly more: number;
  readonly onMore: () => void;
}

/** The ranking, with what is to be known of it at a glance: nothing that touches a row makes it vanish. */
export function GapListView(props: GapListViewProps) {
  const { t, f } = useTexts();
  const { listed, ranks, stars, open, onOpen, more, onMore } = props;
  const { question, answer } = listed;
  const { nodes, totalCount, calculation } = answer;
  const touched = nodes.filter(({ restrictions }) => restrictions.touch !== 'NONE').length;
  const { restrictedOn, isBothSpecialisedApplied } = calculation;
  return (
    <section class="view" aria-labelledby="list-title">
      <h2 id="list-title">{t.gaps.list}</h2>
      <p class="hint">
        {t.gaps.intervalHint} {!hasIntervals(question) && t.gaps.noInterval}
      </p>
      {restrictedOn !== null && (
        <p class="hint">{t.gaps.touchedCount(touched, nodes.length, f.date(restrictedOn))}</p>
      )}
      {question.isBothStrong && !isBothSpecialisedApplied && <p class="hint">{t.gaps.noFilter}</p>}
      <GapTable rows={nodes} {...{ ranks, stars, open, onOpen }} />
      {more > 0 && (
        <MoreButton notPrinted={totalCount - nodes.length} onMore={onMore}>
          {t.more(more)}
        </MoreButton>
      )}
      {ranks && <Gone list={answer} ranks={ranks} />}
    </section>
  );
}
