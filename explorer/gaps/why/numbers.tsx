import { useTexts } from '../../messages/use-texts.js';
import { Fact } from '../../parts/fact.js';
import { shownFigure } from '../shown-figure.js';
import type { Gap } from './explanation.js';

/** Rank and score with their intervals, and the figures behind them. */
export function Numbers({ gap }: { readonly gap: Gap }) {
  const { t, f } = useTexts();
  const interval = (of: Gap['gapInterval'], format: (value: number) => string) =>
    of ? t.interval(format(of.low), format(of.high)) : '';
  const score = shownFigure(gap.status, gap.gap);
  const expected = shownFigure(gap.status, gap.expected);
  return (
    <dl class="facts">
      <Fact name={t.rank}>
        {gap.rank !== null &&
          `${t.rankOf(gap.rank, gap.ranked)} ${interval(gap.rankInterval, f.number)}`}
      </Fact>
      <Fact name={t.gaps.score}>
        {score !== null && `${f.strength(score)} ${interval(gap.gapInterval, f.strength)}`}
      </Fact>
      <Fact name={t.expected}>{expected === null ? t.notKnown : f.strength(expected)}</Fact>
      <Fact
        name={t.observed}
      >{`${f.strength(gap.observed)} (${t.gaps.behind(gap.initiativesCounted, hasUndated(gap), gap.hasAnnouncementsLeftOut)})`}</Fact>
      {isEmpty(gap) && (
        <Fact name={t.chanceOfNone}>{`${t.chance(gap.chanceOfNone)}, ${t.chanceWhy}`}</Fact>
      )}
    </dl>
  );
}

/** Undated initiatives count in the strength, and among no number of initiatives. */
const hasUndated = ({ evidence }: Gap) =>
  evidence.some(({ initiative }) => initiative.date === null);

/** Announcements that the constants leave out are on record all the same. */
const isEmpty = ({ status, hasAnnouncementsLeftOut }: Gap) =>
  (status === 'OPPORTUNITY' || status === 'WEAK_CASE') && !hasAnnouncementsLeftOut;
