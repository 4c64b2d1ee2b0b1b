import type { CellValue, Row, TableName } from '../data-set.js';
import type { Fault } from '../problem-log.js';
import { TABLES } from '../table-schemas.js';

/** A difference that makes two rows of one id two things. */
export interface Difference extends Fault {
  readonly column: string;
  readonly value: string | null;
}

function text(row: Row, column: string): string | null {
  const value: CellValue | undefined = row.cells[column];
  if (Array.isArray(value)) return value.length === 0 ? null : value.toSorted().join('|');
  return value === null || value === undefined ? null : String(value);
}

/** Both known, and not the same. */
function contradicts(left: Row, right: Row, column: string): boolean {
  const [first, again] = [text(left, column), text(right, column)];
  return first !== null && again !== null && first !== again;
}

function nameForms(table: TableName, row: Row): ReadonlySet<string> {
  const forms = TABLES[table].columns.flatMap(({ type }) =>
    type.kind === 'forms' && !type.list ? [type] : [],
  );
  const names = Object.entries(row.cells).flatMap(([column, value]) => {
    const isForm = forms.some(
      (family) => family.forms.includes(column) || column.startsWith(`${family.languageForm}_`),
    );
    return isForm && typeof value === 'string' ? [value] : [];
  });
  return new Set(names);
}

/** What stands for a name where the format has none: the number of a session, the act's text. */
const NAMELESS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sessions: ['ordinal', 'start_date', 'end_date', 'city'],
  restrictions: ['act', 'article', 'listed_party', 'summary'],
};

function shareName(table: TableName, left: Row, right: Row): boolean {
  const names = nameForms(table, left);
  const others = nameForms(table, right);
  if (names.size > 0 && others.size > 0) return [...names].some((name) => others.has(name));
  const [first = 'id'] = (NAMELESS[table] ?? []).filter((column) => {
    return text(left, column) !== null && text(right, column) !== null;
  });
  return text(left, first) === text(right, first);
}

/** What must agree beside the name, for each table that is not known by a code. */
const IDENTITY: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ['url'],
  regions: ['country'],
  districts: ['country'],
  firms: ['country'],
  associations: ['country'],
  institutions: ['country'],
  forums: ['countries'],
  objectives: ['forum'],
  sessions: ['country', 'forum'],
  legal_acts: ['country'],
  instruments: ['country'],
  restrictions: ['issuer'],
};

const BY_CODE: ReadonlySet<TableName> = new Set(['sources', 'countries', 'regions', 'sectors']);

/** Why two rows with the same id are not the same thing; null: they are. */
export function differenceOf(table: TableName, left: Row, right: Row): Difference | null {
  const column = (IDENTITY[table] ?? []).find((name) => contradicts(left, right, name));
  if (column !== undefined) {
    const value = text(right, column);
    return { column, value, message: 'is another one', expected: String(text(left, column)) };
  }
  // A sector without parent is a top sector, which is another place in the tree, not an unknown one.
  if (table === 'sectors' && text(left, 'parent') !== text(right, 'parent')) {
    const expected = text(left, 'parent') ?? 'no parent: a top sector';
    return { column: 'parent', value: text(right, 'parent'), message: 'is another one', expected };
  }
  if (BY_CODE.has(table) || shareName(table, left, right)) return null;
  return {
    column: 'id',
    value: text(right, 'id'),
    message: 'stands for another thing: no form of the name is the same',
    expected: [...nameForms(table, left)].join(', ') || 'the same thing',
  };
}
