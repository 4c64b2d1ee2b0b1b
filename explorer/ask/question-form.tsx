import { useEffect, useRef } from 'preact/hooks';
import type { Frame } from '../api/frame.js';
import type { Level } from '../generated/graphql.js';
import type { Messages } from '../messages/en.js';
import { useTexts } from '../messages/use-texts.js';
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
export function QuestionForm({ question, frame, years, onAsk }: QuestionFormProps) {
  const { t } = useTexts();
  const { left, right } = question;
  const ask = (changes: Partial<Question>) => onAsk({ ...question, ...changes });
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
                onChoose={(country) => ask(withCountry(question, 'left', country, frame))}
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
                onChoose={(country) => ask(withCountry(question, 'right', country, frame))}
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
}

/** A country as a whole is no "which": each such side has a sentence of its own. */
function sentenceOf({ left, right }: Question, t: Messages): string {
  const isWhole = [left.level === 'COUNTRY', right.level === 'COUNTRY'];
  if (isWhole[0]) return isWhole[1] ? t.questionOfBoth : t.questionOfLeft;
  return isWhole[1] ? t.questionOfRight : t.question;
}

/** The other side follows: it is one that has a data set with this one. */
function withCountry(
  { left, right }: Question,
  end: 'left' | 'right',
  country: string,
  { pairs }: Frame,
): Partial<Question> {
  const other = end === 'left' ? right : left;
  const partners = pairs.filter((pair) => pair.includes(country)).flat();
  const partner =
    partners.find((id) => id === other.country && id !== country) ??
    partners.find((id) => id !== country) ??
    other.country;
  return end === 'left'
    ? { left: { ...left, country }, right: { ...right, country: partner } }
    : { right: { ...right, country }, left: { ...left, country: partner } };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const select = useRef<HTMLSelectElement>(null);
  const isChosen = useRef(false);
  useEffect(() => {
    // Another sentence may have moved it, which takes the focus away.
    if (isChosen.current) select.current?.focus();
    isChosen.current = false;
  }, [value]);
  return (
    <select
      class="choice"
      ref={select}
      aria-label={label}
      value={value}
      onChange={(event) => {
        isChosen.current = true;
        onChoose(event.currentTarget.value);
      }}
    >
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
