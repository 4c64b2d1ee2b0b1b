import { isLanguage } from './iso-codes.js';
import { nearestOf } from './nearest.js';
import type { Fault } from './problem-log.js';
import type { ColumnSchema, TableSchema } from './table-schema.js';

/** A column of the file: where it stands and what its cells are. */
export interface FileColumn {
  readonly index: number;
  /** As the schema spells it, also where the file has a typo. */
  readonly name: string;
  readonly column: ColumnSchema;
}

export interface HeaderProblem extends Fault {
  readonly column: string | null;
  readonly value: string | null;
}

export interface Header {
  readonly columns: readonly FileColumn[];
  readonly problems: readonly HeaderProblem[];
  /** Some cell stands for no column that is known. */
  readonly hasStrangers: boolean;
  /** Nothing of the header is known: the rows cannot be read. */
  readonly unreadable: boolean;
}

const LANGUAGE_TAIL = /^(.*)_([a-z]{2})$/;

/** The column of the schema that a header cell names. */
function columnOf({ columns }: TableSchema, name: string): ColumnSchema | undefined {
  const [, base, language] = LANGUAGE_TAIL.exec(name) ?? [];
  return columns.find(({ name: own, type }) => {
    if (type.kind !== 'forms') return own === name;
    if (type.forms.includes(name)) return true;
    return base === type.languageForm && isLanguage(language!);
  });
}

/** All names a header may have, a family with the language that the header cell ends in. */
function validNames({ columns }: TableSchema, headerCell: string): readonly string[] {
  const language = LANGUAGE_TAIL.exec(headerCell.trim().toLowerCase())?.[2];
  return columns.flatMap(({ name, type }) => {
    if (type.kind !== 'forms') return [name];
    const inLanguage = language !== undefined && isLanguage(language);
    return inLanguage ? [...type.forms, `${type.languageForm}_${language}`] : type.forms;
  });
}

/** How a column is spoken of: a family with all its forms. */
export function columnTitle({ name, type }: ColumnSchema): string {
  if (type.kind !== 'forms') return name;
  return [...type.forms, `${type.languageForm}_<lang>`].join(', ');
}

function unknownColumn(schema: TableSchema, cell: string, index: number): HeaderProblem {
  const nearest = nearestOf(cell, validNames(schema, cell));
  const language = LANGUAGE_TAIL.exec(cell);
  const isForm = schema.columns.some(
    ({ type }) => type.kind === 'forms' && type.languageForm === language?.[1],
  );
  if (isForm) {
    const message = `is no column of ${schema.name}: ${JSON.stringify(language?.[2])} is no language`;
    return { column: cell, value: cell, message, expected: 'a language of ISO 639-1' };
  }
  return {
    column: cell === '' ? null : cell,
    value: cell,
    message: cell === '' ? `column ${index + 1} has no name` : `is no column of ${schema.name}`,
    expected: `one of ${schema.columns.map(columnTitle).join(', ')}`,
    nearest,
  };
}

function missingColumn(column: ColumnSchema): HeaderProblem {
  const title = columnTitle(column);
  return {
    column: column.name,
    value: null,
    message: 'the required column is missing',
    expected: column.type.kind === 'forms' ? `at least one of ${title}` : `a column ${title}`,
  };
}

/** The header cells that stand for a column, and those that do not. */
function sortCells(schema: TableSchema, cells: readonly string[]) {
  const columns = new Map<string, FileColumn>();
  const problems: HeaderProblem[] = [];
  const unknown: { readonly cell: string; readonly index: number }[] = [];
  cells.forEach((cell, index) => {
    const column = columnOf(schema, cell);
    if (column === undefined) unknown.push({ cell, index });
    else if (!columns.has(cell)) columns.set(cell, { index, name: cell, column });
    else {
      const first = columns.get(cell)!.index + 1;
      const message = `is the name of column ${first} and of column ${index + 1}`;
      problems.push({ column: cell, value: cell, message, expected: 'every column once' });
    }
  });
  return { columns, problems, unknown };
}

function separatorFault(cells: readonly string[]): HeaderProblem | null {
  const [only = ''] = cells;
  if (cells.length > 1 || !/[;\t]/.test(only)) return null;
  const message = 'the header is one column, which holds other separators';
  return { column: null, value: only, message, expected: 'columns separated by commas' };
}

function noHeader(schema: TableSchema, cells: readonly string[]): HeaderProblem {
  return {
    column: null,
    value: cells.join(','),
    message: 'the header row is missing: no cell of the first row names a column',
    expected: `a header row with ${schema.columns.map(columnTitle).join(', ')}`,
  };
}

const unreadable = (problem: HeaderProblem): Header => ({
  columns: [],
  problems: [problem],
  hasStrangers: true,
  unreadable: true,
});

/**
 * What the first record says of the columns. A typo of a column that is otherwise missing is one
 * problem, and its cells are read as that column's, so that the rest can be checked.
 */
export function readHeader(schema: TableSchema, cells: readonly string[]): Header {
  const separator = separatorFault(cells);
  if (separator !== null) return unreadable(separator);
  const { columns, problems, unknown } = sortCells(schema, cells);
  let strangers = 0;
  for (const { cell, index } of unknown) {
    const problem = unknownColumn(schema, cell, index);
    problems.push(problem);
    const meant = problem.nearest ?? null;
    const column = meant === null ? undefined : columnOf(schema, meant);
    if (meant === null || column === undefined || columns.has(meant)) strangers += 1;
    else columns.set(meant, { index, name: meant, column });
  }
  if (columns.size === 0) {
    return unreadable(noHeader(schema, cells));
  }
  const present = new Set([...columns.values()].map(({ column }) => column));
  const missing = schema.columns.filter((column) => column.required && !present.has(column));
  return {
    columns: [...columns.values()],
    problems: [...problems, ...missing.map(missingColumn)],
    hasStrangers: strangers > 0,
    unreadable: false,
  };
}
