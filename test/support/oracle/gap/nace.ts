/** The sections of NACE Rev. 2 by the last of their divisions (01-03 is A, 05-09 is B, …). */
const LAST_DIVISION = {
  A: 3,
  B: 9,
  C: 33,
  D: 35,
  E: 39,
  F: 43,
  G: 47,
  H: 53,
  I: 56,
  J: 63,
  K: 66,
  L: 68,
  M: 75,
  N: 82,
  O: 84,
  P: 85,
  Q: 88,
  R: 93,
  S: 96,
  T: 98,
  U: 99,
};

/** The two-digit division that a code is or lies in: `28.3` lies in `28`. */
export function divisionOf(code: string): string {
  return code.slice(0, 2);
}

function sectionOf(code: string): string {
  const division = Number(divisionOf(code));
  const found = Object.entries(LAST_DIVISION).find(([, last]) => division <= last);
  if (found === undefined) throw new Error(`${code} is no NACE code`);
  return found[0];
}

/** "The section most of its codes fall in, a tie to the later letter"; null without codes. */
export function sectionOfMost(codes: readonly string[]): string | null {
  const sections = codes.map(sectionOf).sort();
  const count = (section: string) => sections.filter((each) => each === section).length;
  return sections.reduce<string | null>(
    (best, each) => (best === null || count(each) >= count(best) ? each : best),
    null,
  );
}
