import { useState } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.js';
import { memo } from '../parts/memo.js';
import {
  CONSTANTS,
  type Constant,
  type Constants,
  STANDARD,
  SWITCHES,
  type Switch,
} from './constants.js';

interface ConstantsPanelProps {
  readonly constants: Constants;
  readonly onChange: (constants: Constants) => void;
}

/** What in the method is a choice: each with its name, meaning, range and the documented number. */
export const ConstantsPanel = memo(({ constants, onChange }: ConstantsPanelProps) => {
  const { t } = useTexts();
  const { numbers, switches } = constants;
  const changed = Object.keys(numbers).length + switches.length;
  const toggle = (name: Switch) =>
    onChange({
      numbers,
      switches: switches.includes(name)
        ? switches.filter((each) => each !== name)
        : [...switches, name],
    });
  return (
    <details class="constants" open={changed > 0}>
      <summary>
        {t.gaps.constants}
        {changed > 0 && <small> {t.gaps.constantsChanged(changed)}</small>}
      </summary>
      <p class="hint">{t.gaps.constantsHint}</p>
      <div class="constant-list">
        {CONSTANTS.map((constant) => (
          <NumberField
            key={constant.name}
            constant={constant}
            value={numbers[constant.name] ?? constant.standard}
            isOff={constant.name === 'halfLife' && switches.includes('withoutAgeing')}
            onChoose={(value) =>
              onChange({ numbers: withNumber(numbers, constant, value), switches })
            }
          />
        ))}
      </div>
      {SWITCHES.map((name) => (
        <label key={name} class="field">
          <input type="checkbox" checked={switches.includes(name)} onChange={() => toggle(name)} />
          {t.gaps.switchNames[name]}
        </label>
      ))}
      {changed > 0 && (
        <button type="button" onClick={() => onChange(STANDARD)}>
          {t.gaps.reset}
        </button>
      )}
    </details>
  );
});

function withNumber(numbers: Constants['numbers'], { name, standard }: Constant, value: number) {
  const { [name]: _before, ...others } = numbers;
  return value === standard ? others : { ...others, [name]: value };
}

interface NumberFieldProps {
  readonly constant: Constant;
  readonly value: number;
  readonly isOff: boolean;
  readonly onChoose: (value: number) => void;
}

function NumberField({ constant, value, isOff, onChoose }: NumberFieldProps) {
  const { t, f } = useTexts();
  const { name, least, most, standard, step } = constant;
  const [isWrong, setIsWrong] = useState(false);
  const isWhole = name === 'fadedAfterYears';
  const choose = (text: string) => {
    const number = Number(text === '' ? Number.NaN : text);
    const isRight = number >= least && number <= most && (!isWhole || Number.isInteger(number));
    setIsWrong(!isRight);
    if (isRight && number !== value) onChoose(number);
  };
  const hint = `constant-${name}`;
  const wrong = isWhole ? t.gaps.wholeNumber : t.gaps.outOfRange;
  return (
    <div class={value === standard ? 'constant' : 'constant changed'}>
      <label>
        <span>{t.gaps.constantNames[name]}</span>
        <input
          type="number"
          // Another number from elsewhere (back, as documented) is another field.
          key={value}
          defaultValue={String(value)}
          min={least}
          max={most}
          step={step}
          disabled={isOff}
          aria-describedby={hint}
          aria-invalid={isWrong}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </label>
      <p id={hint} class="hint">
        {t.gaps.constantMeanings[name]}{' '}
        {t.gaps.range(f.number(least), f.number(most), f.number(standard))}
      </p>
      {isWrong && (
        <p class="wrong" role="alert">
          {wrong(f.number(least), f.number(most))}
        </p>
      )}
    </div>
  );
}
