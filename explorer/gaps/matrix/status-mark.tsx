import type { GapStatus } from '../../generated/graphql.js';

/** What is on record as a sign that needs no colour; nothing on record has none. */
const SHAPES: Readonly<Partial<Record<GapStatus, string>>> = {
  REALISED: 'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1-4 0Z',
  UNDER_REALISED: 'M0-4A4 4 0 0 0 0 4Z',
  FADED: '',
};

export function StatusMark({ status }: { readonly status: GapStatus }) {
  const shape = SHAPES[status];
  if (shape === undefined) return null;
  return (
    <svg class="status-mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <circle r="4" />
      {shape !== '' && <path d={shape} />}
    </svg>
  );
}
