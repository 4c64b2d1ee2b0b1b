import { useTexts } from '../messages/use-texts.js';
import { memo } from '../parts/memo.js';
import { useRoving } from '../parts/roving.js';
import { useLatest } from '../parts/use-latest.js';
import type { YearBar, YearsAnswer } from './load-years.js';
import { BASES, type Question } from './question.js';

interface YearBarsProps {
  readonly years: YearsAnswer;
  /** Whose data set the years are of. Null: there is one alone. */
  readonly dataSet: string | null;
  readonly question: Question;
  /** Years of the evidence of the chosen tie. */
  readonly marked: ReadonlySet<string>;
  readonly onAsk: (question: Question) => void;
}

/** What is on record each year; a year is a button that asks about it alone, and again about all. */
export const YearBars = memo((props: YearBarsProps) => {
  const {
    years: { bars, undated },
    dataSet,
    question,
    marked,
    onAsk,
  } = props;
  const { t, f } = useTexts();
  const { from, to } = question;
  const roving = useRoving<HTMLFieldSetElement>();
  const highest = Math.max(...bars.map(({ count }) => count), 1);
  const choose = useLatest((year: string) => {
    const isAlone = from === year && to === year;
    onAsk({ ...question, from: isAlone ? null : year, to: isAlone ? null : year });
  });
  return (
    <section class="view" aria-labelledby="years-title">
      <h2 id="years-title">{t.years}</h2>
      <p class="hint">
        {t.yearsHint} {dataSet !== null && t.yearsOf(dataSet)}
      </p>
      <fieldset class="years" aria-labelledby="years-title" {...roving}>
        {bars.map((bar, index) => (
          <Year
            key={bar.year}
            bar={bar}
            index={index}
            highest={highest}
            isNamed={bars.length <= EVERY_NAME || Number(bar.year) % 5 === 0}
            isIn={(from === null || from <= bar.year) && (to === null || bar.year <= to)}
            isAsked={from !== null || to !== null}
            isMarked={marked.has(bar.year)}
            onChoose={choose}
          />
        ))}
        {undated > 0 && (
          <a class="undated-bar" href="#apart">
            <strong>{f.number(undated)}</strong> {t.noDate}
          </a>
        )}
      </fieldset>
    </section>
  );
});

// With more years than this every fifth is named.
const EVERY_NAME = 12;

interface YearProps {
  readonly bar: YearBar;
  readonly index: number;
  readonly highest: number;
  readonly isNamed: boolean;
  readonly isIn: boolean;
  readonly isAsked: boolean;
  readonly isMarked: boolean;
  readonly onChoose: (year: string) => void;
}

const Year = memo((props: YearProps) => {
  const { bar, index, highest, isNamed, isIn, isAsked, isMarked, onChoose } = props;
  const { t, f } = useTexts();
  const { year, count, counts } = bar;
  const kinds = BASES.filter((basis) => (counts[basis] ?? 0) > 0);
  const text = [
    t.yearText(year, count),
    ...kinds.map((b) => `${t.basesPlural[b]} ${f.number(counts[b] ?? 0)}`),
  ];
  return (
    <button
      type="button"
      class={`year${isIn ? '' : ' outside'}`}
      data-cell={`0,${index}`}
      tabIndex={-1}
      aria-pressed={isAsked && isIn}
      title={text.join(', ')}
      onClick={() => onChoose(year)}
    >
      <span class="unseen">{text.join(', ')}</span>
      <span class="year-stack" aria-hidden="true">
        {count > 0 && <span class="year-count">{f.number(count)}</span>}
        {kinds.toReversed().map((basis) => (
          <span
            key={basis}
            class={`year-part ${basis.toLowerCase()}`}
            style={{ height: `${((counts[basis] ?? 0) / highest) * 100}%` }}
          />
        ))}
      </span>
      <span class="year-mark" aria-hidden="true">
        {isMarked ? '▲' : ''}
      </span>
      <span class="year-name" aria-hidden="true">
        {isNamed ? year : ''}
      </span>
    </button>
  );
});
