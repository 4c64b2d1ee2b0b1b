import type { ComponentChildren } from 'preact';
import { useTexts } from '../../messages/use-texts.js';
import type { Gap } from './explanation.js';

/** Rank and score with their intervals, and the figures behind them. */
export function Numbers({ gap }: { readonly gap: Gap }) {
  const { t, f } = useTexts();
  const interval = (of: Gap['gapInterval'], format: (value: number) => string) =>
    of ? t.interval(format(of.low), format(of.high)) : '';
  return (
    <dl class="facts">
      <Row name={t.rank}>
        {gap.rank !== null &&
          `${t.rankOf(gap.rank, gap.ranked)} ${interval(gap.rankInterval, f.number)}`}
      </Row>
      <Row name={t.gaps.score}>
        {gap.gap !== null && `${f.strength(gap.gap)} ${interval(gap.gapInterval, f.strength)}`}
      </Row>
      <Row name={t.expected}>{gap.expected === null ? t.notKnown : f.strength(gap.expected)}</Row>
      <Row
        name={t.observed}
      >{`${f.strength(gap.observed)} (${t.initiatives(gap.initiatives)})`}</Row>
      <Row name={t.chanceOfNone}>{t.percent(gap.chanceOfNone)}</Row>
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
