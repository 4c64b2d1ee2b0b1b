import type fc from 'fast-check';
import { type Draw, drawnArbitrary, pick, seededDraw, some } from './draw.js';
import { addActors, addPlaces } from './random-actors.js';
import { addDetails, addSecondForum } from './random-details.js';
import { addFigures } from './random-figures.js';
import { addFrame, addSectors } from './random-frame.js';
import { addInitiatives } from './random-initiatives.js';
import type { RawDataSet, RawRow } from './raw-data-set.js';
import { TABLE_NAMES, type TableName } from './tables.js';

/** A small valid data set: all the shapes that domain.md speaks of, the rare ones often. */
export function randomRawDataSet(seed: number): RawDataSet {
  return buildRandomDataSet(seededDraw(seed));
}

/** The same as an arbitrary of fast-check, which shrinks a counterexample. */
export const rawDataSets: fc.Arbitrary<RawDataSet> = drawnArbitrary(buildRandomDataSet);

const ALWAYS: readonly TableName[] = [
  'sources',
  'countries',
  'regions',
  'sectors',
  'participations',
];

function buildRandomDataSet(draw: Draw): RawDataSet {
  const builder = new RandomBuilder(draw);
  addPlaces(builder);
  addSectors(builder);
  addActors(builder);
  addInitiatives(builder);
  addFrame(builder);
  addSecondForum(builder);
  addFigures(builder);
  addDetails(builder);
  const tables = Object.entries(builder.tables).filter(
    ([table, rows]) => rows.length > 0 || ALWAYS.includes(table as TableName),
  );
  return { tables: Object.fromEntries(tables) };
}

const WORDS = [
  'Valle',
  'Été',
  'Łódź',
  'Straße',
  'Йод',
  'Ёлка',
  'smørrebrød',
  'Nord',
  'tile',
  'Æon',
];
const SOURCES = ['s1', 's2', 's-3', 'page'];

/** The tables as they grow; later steps read what earlier ones added. */
export class RandomBuilder {
  readonly tables = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, [] as RawRow[]]),
  ) as Record<TableName, RawRow[]>;
  private count = 0;

  constructor(readonly draw: Draw) {
    this.tables.sources = SOURCES.map((id) => ({ id, title: `Page ${id}` }));
  }

  /** A slug that no other row has; its order says nothing about the kind of the row. */
  slug(): string {
    this.count += 1;
    return `${pick(this.draw, ['a', 'b', 'm', 'm-1', 'z'])}-${this.count}`;
  }

  /** Adds a row with one to two sources; empty cells are left out. */
  add(table: TableName, row: RawRow): RawRow {
    const sources = some(this.draw, SOURCES, 1, 2).join('|');
    const cells = Object.entries({ ...row, source_ids: sources });
    const complete = Object.fromEntries(cells.filter(([, value]) => value !== ''));
    this.tables[table].push(complete);
    return complete;
  }

  /** Forms of a name in some languages, at least one. */
  forms(base: 'name' | 'title' | 'text', id: string): RawRow {
    const official = base === 'text' ? [] : [`${base}_original`];
    const columns = [`${base}_en`, `${base}_pt`, `${base}_ru`, ...official];
    const named = some(this.draw, columns, 1, 2);
    return Object.fromEntries(
      named.map((column) => [column, `${pick(this.draw, WORDS)} ${pick(this.draw, WORDS)} ${id}`]),
    );
  }

  ids(table: TableName): string[] {
    return this.tables[table].map((row) => row.id ?? '');
  }
}
