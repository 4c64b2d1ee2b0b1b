import type { Basis } from '../generated/graphql.js';

/** Each kind of evidence has a shape as well as a colour: nobody needs to tell hues apart. */
const SHAPES: Readonly<Record<Basis, string>> = {
  PROJECT: 'M-5-5H5V5H-5Z',
  AGREEMENT: 'M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0Z',
  PROGRAMME: 'M0-6.6L6.6 0L0 6.6L-6.6 0Z',
  SESSION: 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z',
};

interface BasisMarkProps {
  readonly basis: Basis;
  /** 1 is the size of the text around it. */
  readonly scale?: number;
}

export function BasisMark({ basis, scale = 1 }: BasisMarkProps) {
  const size = 14 * scale;
  return (
    <svg
      class={`mark ${basis.toLowerCase()}`}
      width={size}
      height={size}
      viewBox="-7 -7 14 14"
      aria-hidden="true"
    >
      <path d={SHAPES[basis]} />
    </svg>
  );
}
