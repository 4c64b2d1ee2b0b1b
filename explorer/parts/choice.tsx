import { useEffect, useRef } from 'preact/hooks';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

/** A word of a sentence that is one of a few. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
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
