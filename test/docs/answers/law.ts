import { listCell, type RawDataSet, rowsOf } from '../../support/data/raw-data-set.js';
import { compareInitiatives } from '../../support/oracle/dates.js';
import { concerns, sectorAndAbove } from '../../support/oracle/filters.js';
import { recordOf } from '../../support/oracle/record.js';
import {
  forceOnDay,
  type Touch,
  touchOfSector,
  touchOfTie,
} from '../../support/oracle/restrictions.js';
import { apiWord, compareText, sortedUnique } from '../../support/oracle/vocabulary.js';
import { labelled } from './labels.js';
import { known, nameOf, sourceRows } from './names.js';
import { page } from './pages.js';
import { tieOfPair } from './pairs.js';

type OnDay = { readonly on: string; readonly sector: string; readonly first: number };

/** By id, those with a touch; by their force on the day. */
function restrictions(raw: RawDataSet, on: string, touchOf: (id: string) => Touch) {
  const touched = rowsOf(raw, 'restrictions')
    .map(({ id }) => `restriction:${id}`)
    .sort(compareText);
  const having = (touch: Touch) =>
    touched.filter((id) => touchOf(id) === touch && forceOnDay(raw, id, on) === 'IN_FORCE');
  const withoutStart = touched.filter(
    (id) => touchOf(id) !== 'NONE' && forceOnDay(raw, id, on) === 'WITHOUT_START',
  );
  return { whole: having('WHOLE'), inPart: having('PART'), withoutStart };
}

export function restrictionsInForce(raw: RawDataSet, { on, sector, first }: OnDay) {
  const found = restrictions(raw, on, (id) => touchOfSector(raw, id, sector));
  const facts = (id: string) => factsOf(raw, id);
  return {
    restrictions: {
      ...page(found.whole, first, facts),
      inPart: page(found.inPart, first, facts),
      withoutStart: page(found.withoutStart, first, facts),
    },
  };
}

function restrictionRow(raw: RawDataSet, id: string) {
  const row = rowsOf(raw, 'restrictions').find((each) => `restriction:${each.id}` === id);
  if (row === undefined) throw new Error(`${id} has no row`);
  return row;
}

function factsOf(raw: RawDataSet, id: string) {
  const row = restrictionRow(raw, id);
  const named = (kind: string, column: string) =>
    listCell(row, column).map((slug) => ({
      id: `${kind}:${slug}`,
      name: nameOf(raw, `${kind}:${slug}`),
    }));
  return {
    id,
    kind: apiWord(row.kind ?? ''),
    issuer: row.issuer,
    act: known(row, 'act'),
    inForceFrom: known(row, 'in_force_from'),
    inForceTo: known(row, 'in_force_to'),
    summary: known(row, 'summary'),
    sectors: named('sector', 'sectors'),
    regions: named('region', 'regions'),
    listedParty: known(row, 'listed_party'),
    sources: sourceRows(raw, row).map((source) => ({
      title: source.title,
      url: known(source, 'url'),
    })),
  };
}

export function sector(raw: RawDataSet, { on, sector: id, first }: OnDay) {
  const record = recordOf(raw);
  const initiatives = record.initiatives
    .filter((each) => concerns(record, each, id))
    .sort(compareInitiatives);
  const found = restrictions(raw, on, (each) => touchOfSector(raw, each, id));
  return {
    sector: {
      id,
      name: nameOf(raw, id),
      actors: page(activeActors(raw, id), first, (actor) => ({
        __typename: typeOf(actor),
        id: actor,
        name: nameOf(raw, actor),
      })),
      initiatives: page(initiatives, first, (each) => ({
        __typename: typeOf(each.id),
        ...labelled(raw, each.id),
      })),
      restrictions: {
        ...page(found.whole, first, (each) => ({ id: each })),
        inPart: page(found.inPart, first, (each) => ({ id: each })),
      },
    },
  };
}

function typeOf(id: string): string {
  const kind = id.slice(0, id.indexOf(':'));
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** "An actor is active in S by the same rule on actor_sectors", by id. */
function activeActors(raw: RawDataSet, id: string): string[] {
  const record = recordOf(raw);
  const rows = rowsOf(raw, 'actor_sectors').filter((row) =>
    sectorAndAbove(record, `sector:${row.sector}`).includes(id),
  );
  return sortedUnique(rows.map(({ actor_type, actor }) => `${actor_type}:${actor}`));
}

export function tieAndLaw(raw: RawDataSet, asked: OnDay & { left: string; right: string }) {
  const { on, first, left, right } = asked;
  const { strength, evidenceCount } = tieOfPair(raw, asked, { sectors: [asked.sector] });
  const found = restrictions(raw, on, (id) => touchOfTie(raw, id, asked.sector, [left, right]));
  return {
    tie: {
      strength,
      evidenceCount,
      restrictions: {
        ...page(found.whole, first, (id) => {
          const row = restrictionRow(raw, id);
          const inForceFrom = known(row, 'in_force_from');
          return { id, inForceFrom, inForceTo: known(row, 'in_force_to') };
        }),
        inPart: page(found.inPart, first, (id) => ({ id })),
      },
    },
  };
}
