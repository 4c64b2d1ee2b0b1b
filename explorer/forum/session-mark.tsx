import type { CalendarVerdict } from '../generated/graphql.js';

/** A shape each, besides the colour: full in its months, pointed outside them, hollow where nobody can say. */
const SHAPES: Readonly<Record<CalendarVerdict, string>> = {
  AS_PLANNED: 'M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0Z',
  DEPARTS: 'M0-7L7 0L0 7L-7 0Z',
  NOT_JUDGED: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z',
};

export function SessionMark({ verdict }: { readonly verdict: CalendarVerdict }) {
  return (
    <svg
      class={`verdict ${verdict.toLowerCase().replace('_', '-')}`}
      width="16"
      height="16"
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      <path d={SHAPES[verdict]} />
    </svg>
  );
}
