import { chance, pick, some } from './draw.js';
import type { RandomBuilder } from './random-data-set.js';
import { randomDate } from './random-dates.js';
import type { RawRow } from './raw-data-set.js';
import type { TableName } from './tables.js';

const DATES: readonly (readonly [TableName, string])[] = [
  ['sources', 'published'],
  ['firms', 'founded'],
  ['districts', 'established'],
  ['forums', 'founded'],
  ['objectives', 'since'],
];
const LANGUAGES = ['en', 'it', 'pt', 'mul'];
const INSTRUMENT_KINDS = ['credit-line', 'grant', 'guarantee', 'other'];

/** Columns that may be empty, filled here and there. */
export function addDetails(builder: RandomBuilder): void {
  const { draw, tables } = builder;
  for (const [table, column] of DATES) fill(builder, table, column, () => randomDate(draw));
  fill(builder, 'sources', 'language', () => pick(draw, LANGUAGES));
  fill(builder, 'sources', 'publisher', () => pick(draw, ['The Page', 'THE PAGE.', 'A journal']));
  const acts = builder.ids('legal_acts');
  if (acts.length > 0) fill(builder, 'districts', 'legal_act', () => pick(draw, acts));
  fill(builder, 'instruments', 'year', () => randomDate(draw).slice(0, 4));
  for (const row of tables.instruments) row.kind = pick(draw, INSTRUMENT_KINDS);
}

/** In about two of three rows that leave it empty. */
function fill(
  { draw, tables }: RandomBuilder,
  table: TableName,
  column: string,
  value: () => string,
): void {
  for (const row of tables[table]) {
    if (row[column] === undefined && chance(draw, 66)) row[column] = value();
  }
}

/** Maybe a second forum of the pair, which has some of the sessions and programmes, aims and fields of its own. */
export function addSecondForum(builder: RandomBuilder): void {
  const { draw, tables } = builder;
  if (!chance(draw, 60)) return;
  const [first] = tables.forums;
  const forum = builder.slug();
  const row: RawRow = { id: forum, countries: first?.countries ?? '' };
  builder.add('forums', { ...row, ...builder.forms('name', forum) });
  for (const held of [...tables.sessions, ...tables.programmes]) {
    if (chance(draw, 40)) held.forum = forum;
  }
  for (let ordinal = draw.integer(0, 2) - 1; ordinal >= 0; ordinal -= 1) {
    const id = builder.slug();
    const aim = { id, forum, ordinal: String(ordinal) };
    builder.add('objectives', { ...aim, ...builder.forms('text', id) });
  }
  for (const sector of some(draw, builder.ids('sectors'), 0, 2)) {
    const kind = pick(draw, ['subject', 'table', 'seminar']);
    const note = chance(draw, 50) ? 'as its statute has it' : '';
    builder.add('forum_sectors', { forum, sector, kind, note });
  }
}
