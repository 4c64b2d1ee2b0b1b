/** From the first year to the last; one where both are the same. */
export const yearSpan = (first: number | string, last: number | string) =>
  first === last ? `${first}` : `${first}–${last}`;
