import { cell, type RawDataSet, rowsOf } from '../../support/data/raw-data-set.js';
import { coverageCounts } from '../../support/oracle/coverage.js';
import { compareInitiatives, firstAndLast } from '../../support/oracle/dates.js';
import { sectorAndAbove } from '../../support/oracle/filters.js';
import { type Dimension, keysOf } from '../../support/oracle/pivot-keys.js';
import { allUnits, joinsBothSides, pairOf } from '../../support/oracle/places.js';
import { recordOf } from '../../support/oracle/record.js';
import { unplacedOf } from '../../support/oracle/unplaced.js';
import { BASES, compareText, type Initiative } from '../../support/oracle/vocabulary.js';
import { labelOf } from './labels.js';
import { nameOf } from './names.js';
import { page } from './pages.js';

type Entry = ReturnType<typeof entryOf>;

export function coverage(raw: RawDataSet, { sectorDepth }: { sectorDepth: number }) {
  const { initiatives } = recordOf(raw);
  const counts = coverageCounts(raw, pairOf(raw));
  const { bothSides, leftOnly, rightOnly, ofNeitherSide, withoutParty } = counts;
  const [left, right] = pairOf(raw).map((country) => allUnits(recordOf(raw), country, 'REGION'));
  const entries = (dimension: Dimension, keys: readonly string[] = []) =>
    entriesOf(raw, dimension, keys, sectorDepth);
  const leftPlaces = entries('LEFT_PLACE', left);
  return {
    coverage: {
      initiatives: initiatives.length,
      sources: citedBy(initiatives).size,
      ...datesOf(initiatives),
      sides: { bothSides, leftOnly, rightOnly, ofNeitherSide, withoutParty },
      byBasis: BASES.map((basis) => entries('BASIS', BASES).find(({ key }) => key.key === basis)),
      byYear: entries('YEAR').sort((a, b) => compareText(a.key.key ?? '~', b.key.key ?? '~')),
      byLanguage: languages(raw),
      byPrecision: Object.entries(counts.byPrecision).map(([precision, count]) => ({
        precision,
        count,
      })),
      leftPlaces: { nodes: leftPlaces.sort(mostFirst).slice(0, 5) },
      silentOnTheLeft: silent(leftPlaces),
      silentOnTheRight: silent(entries('RIGHT_PLACE', right)),
      sectors: {
        nodes: entries('SECTOR', topSectors(raw, sectorDepth)).sort(mostFirst).slice(0, 20),
      },
      holes: holes(raw),
      projects: counts.projects,
      participations: rowsOf(raw, 'participations').length,
      inferredParticipations: counts.inferredParticipations,
    },
  };
}

function citedBy(initiatives: readonly Initiative[]): Set<string> {
  return new Set(initiatives.flatMap(({ sources }) => sources));
}

function datesOf(initiatives: readonly Initiative[]) {
  const { first, last } = firstAndLast(initiatives.map(({ date }) => date));
  return { first, last };
}

function entryOf(label: string, key: string | null, found: readonly Initiative[]) {
  return {
    key: { key, label },
    initiatives: found.length,
    sources: citedBy(found).size,
    ...datesOf(found),
  };
}

/** Every key there is, and whatever else an initiative belongs to. */
function entriesOf(
  raw: RawDataSet,
  dimension: Dimension,
  known: readonly string[],
  sectorDepth: number,
): Entry[] {
  const record = recordOf(raw);
  const question = {
    pair: pairOf(raw),
    leftLevel: 'REGION' as const,
    rightLevel: 'REGION' as const,
    sectorDepth,
  };
  const found = new Map<string | null, Initiative[]>(known.map((key) => [key, []]));
  for (const each of record.initiatives) {
    for (const key of keysOf(record, each, dimension, question)) {
      found.set(key, [...(found.get(key) ?? []), each]);
    }
  }
  return [...found].map(([key, initiatives]) =>
    entryOf(labelOfKey(raw, key, dimension), key, initiatives),
  );
}

const NO_KEY: Readonly<Partial<Record<Dimension, string>>> = {
  SECTOR: 'No such sector',
  YEAR: 'Undated',
};

function labelOfKey(raw: RawDataSet, key: string | null, dimension: Dimension): string {
  if (key === null) return NO_KEY[dimension] ?? '';
  if (key.includes(':')) return nameOf(raw, key);
  return key.charAt(0) + key.slice(1).toLowerCase();
}

/** "Counts: descending, then id"; what has no key last. */
function mostFirst(one: Entry, other: Entry): number {
  return (
    Number(one.key.key === null) - Number(other.key.key === null) ||
    other.initiatives - one.initiatives ||
    compareText(one.key.key ?? '', other.key.key ?? '')
  );
}

/** Units of which nothing is on record, by id. */
function silent(entries: readonly Entry[]) {
  const none = entries.filter(({ initiatives, key }) => initiatives === 0 && key.key !== null);
  return page(none.sort(mostFirst), 5, ({ key }) => ({ key: { label: key.label } }));
}

function topSectors(raw: RawDataSet, depth: number): string[] {
  const record = recordOf(raw);
  const sectors = [...record.parentOfSector.keys()];
  return sectors.filter((sector) => sectorAndAbove(record, sector).length === depth);
}

function languages(raw: RawDataSet) {
  const { initiatives } = recordOf(raw);
  const languageOf = new Map(
    rowsOf(raw, 'sources').map((row) => [`source:${row.id}`, cell(row, 'language') || null]),
  );
  const cited = [...citedBy(initiatives)];
  const of = (source: string) => languageOf.get(source) ?? null;
  return [...new Set(cited.map(of))]
    .map((language) => ({
      language,
      initiatives: initiatives.filter(({ sources }) => sources.some((one) => of(one) === language))
        .length,
      sources: cited.filter((source) => of(source) === language).length,
    }))
    .sort(
      (a, b) =>
        Number(a.language === null) - Number(b.language === null) ||
        b.initiatives - a.initiatives ||
        compareText(a.language ?? '', b.language ?? ''),
    );
}

/** What is known not to be known, each kind with its initiatives, newest first. */
function holes(raw: RawDataSet) {
  const record = recordOf(raw);
  const [left, right] = pairOf(raw);
  const sides = [left, right].map((country) => ({ country, level: 'REGION' as const }));
  const [leftSide, rightSide] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const isHole: Readonly<Record<string, (each: Initiative) => boolean>> = {
    SESSION_WITHOUT_PARTY: ({ kind, parties }) => kind === 'session' && parties.length === 0,
    WITHOUT_PARTY: ({ parties }) => parties.length === 0,
    UNPLACED: (each) =>
      joinsBothSides(each, left, right) && unplacedOf(record, each, leftSide, rightSide) !== null,
    WITHOUT_SECTOR: ({ sectors }) => sectors.length === 0,
    UNDATED: ({ date }) => date === null,
    PROJECT_WITHOUT_VALUE: ({ kind, valueEur }) => kind === 'project' && valueEur === null,
  };
  return Object.entries(isHole).map(([kind, holds]) => {
    const found = record.initiatives.filter(holds).sort(compareInitiatives);
    const { totalCount: count, nodes } = page(found, 2, ({ id }) => ({
      id,
      label: labelOf(raw, id),
    }));
    return { kind, count, initiatives: { nodes } };
  });
}
