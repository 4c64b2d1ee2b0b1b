import type { ComponentChildren } from 'preact';

interface SlotsProps<Name extends string> {
  /** A sentence with `{name}` where each part goes: every language has an order of its own. */
  readonly sentence: string;
  readonly parts: Readonly<Record<Name, ComponentChildren>>;
}

/** A sentence of the catalogue with controls in it. */
export function Slots<Name extends string>({ sentence, parts }: SlotsProps<Name>) {
  return (
    <>
      {sentence
        .split(/\{(\w+)\}/)
        .map((piece, index) => (index % 2 === 0 ? piece : parts[piece as Name]))}
    </>
  );
}
