import { type ComponentChildren, Fragment } from 'preact';

interface SlotsProps<Name extends string> {
  /** A sentence with `{name}` where each part goes: every language has an order of its own. */
  readonly sentence: string;
  readonly parts: Readonly<Record<Name, ComponentChildren>>;
}

/** A sentence of the catalogue with controls in it. */
export function Slots<Name extends string>({ sentence, parts }: SlotsProps<Name>) {
  return (
    <>
      {sentence.split(/\{(\w+)\}/).map((piece, index) =>
        // By its name: in another sentence it is the same control in another place.
        index % 2 === 0 ? piece : <Fragment key={piece}>{parts[piece as Name]}</Fragment>,
      )}
    </>
  );
}
