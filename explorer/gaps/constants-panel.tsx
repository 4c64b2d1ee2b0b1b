import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const [resets, setResets] = useState(0);
  const changed = Object.keys(numbers).length + switches.length;
  const isChanged = changed > 0;
  useLayoutEffect(() => {
    // Never closed by a number that is as documented again: somebody may be typing there.
    if (isChanged && details.current) details.current.open = true;
  }, [isChanged]);
  const toggle = (name: Switch) =>
    onChange({
      numbers,
      switches: switches.includes(name)
        ? switches.filter((each) => each !== name)
        : [...switches, name],
    });
  const reset = () => {
    // Its button goes.
    summary.current?.focus();
    setResets(resets + 1);
    onChange(STANDARD);
  };
  return (
    <details class="constants" ref={details}>
      <summary ref={summary}>
        {t.gaps.constants}
        {isChanged && <small> {t.gaps.constantsChanged(changed)}</small>}
      </summary>
      <p class="hint">{t.gaps.constantsHint}</p>
      {/* As documented every field is a new one, whatever was typed that is no number. */}
      <div class="constant-list" key={resets}>
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
      {isChanged && (
        <button type="button" onClick={reset}>
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
  const input = useRef<HTMLInputElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    if (input.current) input.current.value = String(value);
    setIsWrong(false);
  }, [value]);
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
          ref={input}
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
