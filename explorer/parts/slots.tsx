import type { ComponentChildren } from 'preact';

interface SlotsProps<Name extends string> {
  /** A sentence with `{name}` where each part goes: every language has an order of its own. */
  readonly sentence: string;
  readonly parts: Readonly<Record<Name, ComponentChildren>>;
}

// With what stands right beside it: a bracket or a comma must not be left alone at the end or the start of a line.
const PART = /([^\s{}]*)\{(\w+)\}([^\s{}]*)/;
const PIECES = 4;

/** A sentence of the catalogue with controls in it. */
export function Slots<Name extends string>({ sentence, parts }: SlotsProps<Name>) {
  const pieces = sentence.split(PART);
  return (
    <>
      {pieces.map((piece, index) => {
        if (index % PIECES === 0) return piece;
        if (index % PIECES !== 2) return null;
        // By its name: in another sentence it is the same control in another place.
        return (
          <span class="slot" key={piece}>
            {pieces[index - 1]}
            {parts[piece as Name]}
            {pieces[index + 1]}
          </span>
        );
      })}
    </>
  );
}
