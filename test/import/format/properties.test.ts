import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { firstBadByte } from '../../../src/import/format/bad-byte.js';
import { endsBefore, isCalendarDate } from '../../../src/import/format/calendar-date.js';
import { compareCodePoints } from '../../../src/import/format/code-point-order.js';
import { DEFAULT_LIMITS } from '../../../src/import/format/format-limits.js';
import { readCsv } from '../../../src/import/format/read-csv.js';
import { readDataSet } from '../../../src/import/format/read-data-set.js';
import { folderOf, problemsOf, removeFolders, SOUND } from './support/data-set-folder.js';

afterAll(removeFolders);

const FILE_NAMES = Object.keys(SOUND);

test('a cell may hold anything: the answer is a data set or problems, never an error', async () => {
  const anyCell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', 'a|', ' ', '\0', '2010'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILE_NAMES),
      fc.nat(3),
      fc.nat(6),
      anyCell,
      async (...arbitrary) => {
        const [name, line, column, cell] = arbitrary;
        const lines = (SOUND[name] as readonly string[]).map((text) => text.split(','));
        const row = lines[line % lines.length]!;
        row[column % row.length] = cell;
        const result = await readDataSet([
          await folderOf({ ...SOUND, [name]: lines.map((cells) => cells.join(',')) }),
        ]);
        if (result.ok) return;
        expect(result.total).toBe(result.problems.length);
        expect(result.total).toBeGreaterThan(0);
      },
    ),
    { numRuns: 150 },
  );
});

test('a file may hold any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILE_NAMES), fc.uint8Array(), async (name, bytes) => {
      expect((await problemsOf({ [name]: bytes })).length).toBeGreaterThan(0);
    }),
    { numRuns: 80 },
  );
});

test('records keep their cells and say the line on which they begin', async () => {
  const cell = fc.stringMatching(/^[a-z" ,\u00e9\u{1F600}]{0,4}$/u);
  const multiLine = fc.tuple(cell, fc.constantFrom('', '\n', '\r\n', '\n\n'), cell);
  const record = fc.tuple(fc.nat(2), fc.array(multiLine, { minLength: 2, maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(fc.array(record), fc.constantFrom('\n', '\r\n'), async (records, lineEnd) => {
      let text = '';
      const expected = records.map(([blankLines, parts]) => {
        text += lineEnd.repeat(blankLines);
        const cells = parts.map((part) => part.join(''));
        const line = text.split('\n').length;
        text += cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',') + lineEnd;
        return { cells, line, badByte: null };
      });
      const folder = await folderOf({ 'any.csv': text });
      const found: unknown[] = [];
      const fault = await readCsv(`${folder}/any.csv`, DEFAULT_LIMITS, (one) => found.push(one));
      expect([fault, found]).toEqual([null, expected]);
    }),
    { numRuns: 150 },
  );
});

test('a bad byte is found exactly where bytes are no UTF-8', () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    fc
      .array(
        fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0),
      )
      .map((values) => Uint8Array.from(values)),
  );
  fc.assert(
    fc.property(bytes, (value) => {
      const offset = firstBadByte(value);
      expect(offset === null).toBe(isUtf8(value));
      if (offset !== null) expect(isUtf8(value.subarray(0, offset))).toBe(true);
    }),
  );
});

test('days of the calendar are those of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
      const pad = (value: number, length: number) => String(value).padStart(length, '0');
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      const date = new Date(`${text}T00:00:00Z`);
      const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(isCalendarDate(text)).toBe(isDay);
    }),
  );
});

test('no date ends before a coarser form of itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (one, other) => {
      const day = '2010-11-18';
      expect(endsBefore(day.slice(0, one), day.slice(0, other))).toBe(false);
    }),
  );
});

test('texts compare by code point', () => {
  const points = (text: string) => [...text].map((character) => character.codePointAt(0)!);
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\uFFFD', '\u{1F600}', '\u{10FFFF}') });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a, b] = [points(left), points(right)];
      const at = a.findIndex((point, index) => point !== b[index]);
      const expected = at === -1 ? a.length - b.length : a[at]! - (b[at] ?? -1);
      expect(Math.sign(compareCodePoints(left, right))).toBe(Math.sign(expected));
    }),
  );
});
