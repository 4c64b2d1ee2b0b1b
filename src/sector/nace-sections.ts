/** Sections of NACE Rev. 2 with their first and last division (Regulation (EC) No 1893/2006, Annex I). OKVED2 has the same. */
const SECTIONS: readonly (readonly [letter: string, first: number, last: number])[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
  ['T', 97, 98],
  ['U', 99, 99],
];

/** `35.11` → `35`. */
export const divisionOf = (code: string) => code.slice(0, 2);

export const isSection = (code: string) => SECTIONS.some(([letter]) => letter === code);

/** The section that a code lies in; null: it lies in no division. */
export function sectionOf(code: string): string | null {
  const number = Number(divisionOf(code));
  return SECTIONS.find(([, first, last]) => first <= number && number <= last)?.[0] ?? null;
}

/** The section that most of the codes fall in, of equal ones the later letter; null: no code. */
export function mainSection(codes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const section = sectionOf(code);
    if (section !== null) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return (
    [...counts]
      .filter(([, count]) => count === most)
      .map(([section]) => section)
      .sort()
      .at(-1) ?? null
  );
}
