import { pipeline, Readable, Transform } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Cell } from './flatten.js';

export const FORMATS = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', stream: csvStream },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', stream: jsonLinesStream },
} as const;

export type Format = keyof typeof FORMATS;

export interface Table {
  readonly names: readonly string[];
  readonly rows: AsyncIterable<readonly Cell[]>;
  /** A byte order mark, by which spreadsheets know UTF-8. */
  readonly bom: boolean;
}

/** RFC 4180. A text that a spreadsheet would take for a formula begins with an apostrophe. */
function csvStream({ names, rows, bom }: Table): Readable {
  const cells = stringify({
    header: true,
    columns: [...names],
    bom,
    record_delimiter: '\r\n',
    escape_formulas: true,
    // A line without anything is no row to most readers.
    quoted_empty: names.length === 1,
    cast: {
      boolean: String,
      object: (value: unknown) => (Array.isArray(value) ? joined(value) : JSON.stringify(value)),
    },
  });
  return piped(rows, cells);
}

/** The rows as one object a line, under the same names; numbers, lists and nulls as they are. */
function jsonLinesStream({ names, rows }: Table): Readable {
  const lines = new Transform({
    writableObjectMode: true,
    transform(row: readonly Cell[], _encoding, done) {
      const object = Object.fromEntries(names.map((name, index) => [name, row[index]]));
      done(null, `${JSON.stringify(object)}\n`);
    },
  });
  return piped(rows, lines);
}

/** Reads as fast as somebody takes; whichever ends ends the other, with its error. */
function piped(rows: AsyncIterable<readonly Cell[]>, into: Transform): Readable {
  // Whoever sends the stream hears of the error from the stream itself.
  return pipeline(Readable.from(rows), into, () => undefined);
}

export const LIST_SEPARATOR = '; ';

function joined(values: readonly unknown[]): string {
  return values.map(textOf).join(LIST_SEPARATOR);
}

function textOf(value: unknown): string {
  if (value == null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
