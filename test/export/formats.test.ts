import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { cellsOf } from '../../src/export/flatten.js';
import { FORMATS } from '../../src/export/table-formats.js';
import { csvRows, jsonLines } from './ask-export.js';

async function* inTurn<Row>(rows: readonly Row[]) {
  yield* rows;
}

const written = (format: 'csv' | 'jsonl', names: readonly string[], rows: readonly unknown[][]) =>
  text(FORMATS[format].stream({ names, rows: inTurn(rows), bom: false }));

const awkward = fc.constantFrom(
  ...['Лиссабон', '"', '""', '\n', '\r\n', ',', '; ', "'", '=', '+', '-', '@', '\t', '\r', '＝'],
);
const someText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme' })), { maxLength: 4 })
  .map((parts) => parts.join(''));
const scalar = fc.oneof(
  someText,
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const cell = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })
      .map((rows) => ({ width, rows })),
  );

const namesOf = (width: number) => Array.from({ length: width }, (_, index) => `column.${index}`);

/** What a reader finds in a cell, by the rule as docs/export.md states it. */
function read(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inner = (entry: unknown) => (entry === null ? '' : String(entry));
  const plain = Array.isArray(value) ? value.map(inner).join('; ') : String(value);
  return /^[=+\-@\t\r＝＋－＠]/.test(plain) ? `'${plain}` : plain;
}

test('any cells come back from CSV, formulas as text', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ width, rows }) => {
      const csv = await written('csv', namesOf(width), rows);
      expect(csvRows(csv)).toEqual([namesOf(width), ...rows.map((row) => row.map(read))]);
    }),
  );
});

test('any cells come back from JSON Lines as they were', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ width, rows }) => {
      const lines = jsonLines(await written('jsonl', namesOf(width), rows));
      const asJson = JSON.parse(JSON.stringify(rows));
      expect(lines.map((line) => Object.values(line))).toEqual(asJson);
    }),
  );
});

test('numbers in full precision, a negative one a number', async () => {
  const rows = [[-1.5, 0.1 + 0.2, 1e21, '-1.5', [-1, 2], true]];
  expect(await written('csv', ['a', 'b', 'c', 'd', 'e', 'f'], rows)).toBe(
    "a,b,c,d,e,f\r\n-1.5,0.30000000000000004,1e+21,'-1.5,'-1; 2,true\r\n",
  );
});

test('a source that fails fails the stream, so that no part looks whole', async () => {
  async function* failing() {
    yield ['a'];
    throw new Error('gone');
  }
  for (const format of ['csv', 'jsonl'] as const) {
    const stream = FORMATS[format].stream({ names: ['x'], rows: failing(), bom: false });
    await expect(text(stream)).rejects.toThrow('gone');
  }
});

describe('the cells of an object', () => {
  const one = (key: string) => ({ key, isList: false });
  const many = (key: string) => ({ key, isList: true });
  const column = (...steps: { key: string; isList: boolean }[]) => ({ name: 'any', steps });

  test('a path of single objects is one value, a list on it several', () => {
    const object = { a: { b: 1 }, l: [{ x: 1, m: ['p', 'q'] }, { x: null, m: [] }, null] };
    const columns = [
      column(one('a'), one('b')),
      column(one('nothing'), one('b')),
      column(many('l'), one('x')),
      column(many('l'), many('m')),
      column(one('nothing'), many('m')),
    ];
    expect(cellsOf(object, columns)).toEqual([1, null, [1, null, null], ['p', 'q'], []]);
  });

  test('columns of one list stay in step, whatever is not known in it', () => {
    const entry = fc.oneof(
      fc.constant(null),
      fc.record({
        x: fc.option(fc.integer()),
        y: fc.option(fc.record({ z: fc.option(fc.string()) })),
      }),
    );
    fc.assert(
      fc.property(fc.array(entry), (l) => {
        const cells = cellsOf({ l }, [
          column(many('l'), one('x')),
          column(many('l'), one('y'), one('z')),
        ]);
        expect(cells).toEqual([
          l.map((each) => each?.x ?? null),
          l.map((each) => each?.y?.z ?? null),
        ]);
      }),
    );
  });
});
