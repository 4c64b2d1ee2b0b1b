import { chance, type Draw, pick, seededDraw } from './draw.js';
import { randomRawDataSet } from './random-data-set.js';
import type { RawDataSet, RawRow } from './raw-data-set.js';

const CODES = ['', '', '28', '28.3|27', '10|11', '35', '62|72', '01|10'];
const DIVISIONS = ['01', '10', '11', '27', '28', '35', '62', '72'];
const SECTIONS = ['A', 'C', 'D', 'J', 'M'];
// The figure of a sector is one without a code, or one that its parts add up to.
const OWN_CODES = [[''], [''], ['27', 'C28'], ['C10', '10', '11']];

/** A random data set with codes on its sectors and, mostly, figures of their size that a profile chooses from. */
export function randomSizedDataSet(seed: number): RawDataSet {
  const raw = randomRawDataSet(seed);
  const draw = seededDraw(seed + 7_000);
  const sectors = (raw.tables.sectors ?? []).map((row) => ({
    ...row,
    nace_rev2: pick(draw, CODES),
  }));
  const countries = [...new Set((raw.tables.regions ?? []).map(({ country }) => country ?? ''))];
  const strengths = [
    ...(raw.tables.strengths ?? []),
    ...(raw.tables.regions ?? []).flatMap((region) => figuresOf(draw, region.id ?? '', sectors)),
  ];
  const measures = new Set(strengths.map(({ measure }) => measure));
  const profiles = countries
    .flatMap((country) => profileOf(draw, country))
    .filter((row) =>
      [row.measure, row.share_measure ?? row.measure].every((each) => measures.has(each)),
    );
  return {
    tables: {
      ...raw.tables,
      sectors,
      ...(profiles.length > 0 && { strength_profiles: profiles }),
      ...(strengths.length > 0 && { strengths }),
    },
  };
}

function profileOf(draw: Draw, country: string): RawRow[] {
  if (chance(draw, 15)) return [];
  const of = (figure: string, measure: string, method = 'value'): RawRow => ({
    country,
    figure,
    measure,
    year: '2015',
    method,
  });
  const all = [
    of('own', 'staff'),
    of('division', 'staff_division'),
    of('section', 'staff_section'),
    pick(draw, [
      of('total', 'staff_division', 'sum'),
      of('total', 'staff', 'sum'),
      of('total', 'staff'),
      { ...of('total', 'staff_section', 'by-share'), share_measure: 'section_share' },
    ]),
  ];
  return all.filter(() => chance(draw, 80));
}

function figuresOf(draw: Draw, place: string, sectors: readonly RawRow[]): RawRow[] {
  const anySector = sectors[0]?.id ?? '';
  const of = (sector: string, measure: string, code = ''): RawRow[] => {
    if (!chance(draw, 70)) return [];
    const value = chance(draw, 5) ? '0' : String(draw.integer(1, 90));
    return [
      {
        place_type: 'region',
        place,
        sector,
        year: '2015',
        measure,
        value,
        unit: 'persons',
        coverage: 'complete',
        source_ids: 's1',
        ...(code !== '' && { classification: `NACE2:${code}` }),
      },
    ];
  };
  const own = sectors.filter(() => chance(draw, 30));
  return [
    ...own.flatMap(({ id = '' }) => pick(draw, OWN_CODES).flatMap((code) => of(id, 'staff', code))),
    ...DIVISIONS.flatMap((code) => of(anySector, 'staff_division', code)),
    ...SECTIONS.flatMap((code) => of(anySector, 'staff_section', code)),
    ...SECTIONS.flatMap((code) => of(anySector, 'section_share', code)),
  ];
}
