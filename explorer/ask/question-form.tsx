import type { Frame } from '../api/frame.js';
import { pairWith } from '../api/pair.js';
import type { Level } from '../generated/graphql.js';
import type { Messages } from '../messages/en.js';
import { useTexts } from '../messages/use-texts.js';
import { Choice } from '../parts/choice.js';
import { memo } from '../parts/memo.js';
import { Slots } from '../parts/slots.js';
import { BasisChoice } from './basis-choice.js';
import { PeriodChoice } from './period-choice.js';
import { LEVELS, type Question } from './question.js';
import { SectorChoice } from './sector-choice.js';

interface QuestionFormProps {
  readonly question: Question;
  readonly frame: Frame;
  /** Years that something is on record in, for the period. */
  readonly years: readonly string[];
  readonly onAsk: (question: Question) => void;
}

/** The question as a sentence, each of its words a choice. */
export const QuestionForm = memo(({ question, frame, years, onAsk }: QuestionFormProps) => {
  const { t } = useTexts();
  const { left, right } = question;
  const ask = (changes: Partial<Question>) => onAsk({ ...question, ...changes });
  const askOf = (end: 'left' | 'right', country: string) => {
    const [a, b] = pairWith([left.country, right.country], end, country, frame.pairs);
    ask({ left: { ...left, country: a }, right: { ...right, country: b } });
  };
  return (
    <form class="question" aria-label={t.form} onSubmit={(event) => event.preventDefault()}>
      <h1 class="unseen">{t.tagline}</h1>
      <div class="sentence">
        <Slots
          sentence={sentenceOf(question, t)}
          parts={{
            leftLevel: (
              <Choice
                label={t.levelLeft}
                value={left.level}
                options={LEVELS.map((level) => [level, t.levels[level]])}
                onChoose={(level) => ask({ left: { ...left, level: level as Level } })}
              />
            ),
            left: (
              <Choice
                label={t.countryLeft}
                value={left.country}
                options={[...frame.countryNames]}
                onChoose={(country) => askOf('left', country)}
              />
            ),
            rightLevel: (
              <Choice
                label={t.levelRight}
                value={right.level}
                options={LEVELS.map((level) => [level, t.levelsWith[level]])}
                onChoose={(level) => ask({ right: { ...right, level: level as Level } })}
              />
            ),
            right: (
              <Choice
                label={t.countryRight}
                value={right.country}
                options={[...frame.countryNames]}
                onChoose={(country) => askOf('right', country)}
              />
            ),
            sectors: (
              <SectorChoice
                chosen={question.sectors}
                sectors={frame.sectors}
                onChoose={(sectors) => ask({ sectors })}
              />
            ),
            period: (
              <PeriodChoice
                from={question.from}
                to={question.to}
                years={years}
                onChoose={(from, to) => ask({ from, to })}
              />
            ),
            basis: <BasisChoice chosen={question.basis} onChoose={(basis) => ask({ basis })} />,
          }}
        />
      </div>
      <button type="button" class="quiet" onClick={() => ask({ left: right, right: left })}>
        <span aria-hidden="true">⇄ </span>
        {t.swap}
      </button>
    </form>
  );
});

/** A country as a whole is no "which": each such side has a sentence of its own. */
function sentenceOf({ left, right }: Question, t: Messages): string {
  const isWhole = [left.level === 'COUNTRY', right.level === 'COUNTRY'];
  if (isWhole[0]) return isWhole[1] ? t.questionOfBoth : t.questionOfLeft;
  return isWhole[1] ? t.questionOfRight : t.question;
}
