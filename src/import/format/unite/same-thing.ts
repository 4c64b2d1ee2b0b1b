import type { CellValue, Row, TableName } from '../data-set.js';
import type { Fault } from '../problem-log.js';
import { columnOf, composed, differ } from './cells.js';

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

function nameForms(table: TableName, row: Row): readonly string[] {
  return Object.keys(row.cells).flatMap((cell) => {
    const type = columnOf(table, cell)?.type;
    return type?.kind === 'forms' && !type.list ? (text(row, cell) ?? []) : [];
  });
}

/** What stands for a name where the format has none: the number of a session, the act's text. */
const NAMELESS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ['url', 'title'],
  sessions: ['ordinal', 'start_date', 'end_date', 'city'],
  restrictions: ['act', 'article', 'listed_party', 'summary'],
};

/** What two rows are told apart by: the forms of their names, or one column. */
interface Compared {
  readonly by: string;
  /** Of each row its own. */
  readonly names: readonly (readonly string[])[];
}

function compared(table: TableName, rows: readonly [Row, Row]): Compared {
  const forms = rows.map((row) => nameForms(table, row));
  if (forms.every((names) => names.length > 0)) return { by: 'name', names: forms };
  const columns = NAMELESS[table] ?? [];
  const known = columns.find((column) => rows.every((row) => text(row, column) !== null)) ?? 'id';
  return { by: known, names: rows.map((row) => [String(text(row, known))]) };
}

function shareName({ names: [forms = [], otherForms = []] }: Compared): boolean {
  const [names, others] = [forms.map(composed), otherForms.map(composed)];
  return names.some((name) => others.includes(name));
}

/** What must agree beside the name, for each table that is not known by a code. */
const IDENTITY: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ['url'],
  regions: ['country'],
  districts: ['country'],
  // A sector without parent is a top sector, which is another place in the tree, not an unknown one.
  sectors: ['parent'],
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

const BY_CODE: ReadonlySet<TableName> = new Set(['countries', 'regions', 'sectors']);

/**
 * Why a row with the same id as another is not the same thing; null: it is. `parts`: the rows that
 * were united in the other, of which one may have the form of a name that is not shown.
 */
export function differenceOf(
  table: TableName,
  left: Row,
  parts: readonly Row[],
  right: Row,
): Difference | null {
  const column = (IDENTITY[table] ?? []).find((name) => differ(table, name, left, right));
  if (column !== undefined) {
    const empty = `no ${column}: ${columnOf(table, column)?.empty?.means}`;
    const expected = text(left, column) ?? empty;
    return { column, value: text(right, column), message: 'is another one', expected };
  }
  const ways = parts.map((part) => compared(table, [part, right]));
  if (BY_CODE.has(table) || ways.some(shareName)) return null;
  const reasons = ways.map(({ by }) =>
    by === 'name' ? 'no form of the name is the same' : `its ${by} is another`,
  );
  return {
    column: 'id',
    value: text(right, 'id'),
    message: `stands for another thing: ${[...new Set(reasons)].join(', ')}`,
    expected: [...new Set(ways.flatMap(({ names }) => names[0]!))].join(', '),
  };
}
