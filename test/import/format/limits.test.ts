import { mkdir, rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { printProblem } from '../../../src/import/format/print-problem.js';
import { readDataSet } from '../../../src/import/format/read-data-set.js';
import { folderOf, problemsOf, removeFolders, SOUND } from './support/data-set-folder.js';

afterAll(removeFolders);

const FIRMS = { 'firms.csv': ['id,name,source_ids', 'tiler,Tiler,s1', 'b,B,s1'] };

test('a file that is too large is not read', async () => {
  const large = { 'firms.csv': ['id,name,source_ids', `tiler,${'x'.repeat(400)},s1`] };
  expect(await problemsOf(large, { fileBytes: 400 })).toEqual([
    'firms.csv: the file has 429 bytes, more than the limit; expected at most 400 bytes',
  ]);
});

test('a table with too many rows is read no further', async () => {
  expect(
    await problemsOf(
      {
        ...FIRMS,
        'regions.csv': null,
        'firms.csv': ['id,name,source_ids', 'tiler,T,s1', 'b,B,s1', 'c,C,s1', 'd,D,s9'],
      },
      { rows: 2 },
    ),
  ).toEqual([
    'firms.csv:4: the table has more rows than the limit; the rest was not read; expected at most 2 rows',
    'regions.csv: the file is missing; expected a file regions.csv: a region of a country, with coordinates, population and other names',
  ]);
});

test('a record that ends with the file counts as any other', async () => {
  const unended = 'id,name,source_ids\ntiler,T,s1\nb,B,s1\nc,C,s1\nd,D,s1';
  expect(await problemsOf({ 'firms.csv': unended }, { rows: 3 })).toEqual([
    'firms.csv:5: the table has more rows than the limit; the rest was not read; expected at most 3 rows',
  ]);
});

test('a table with too many columns is not read', async () => {
  const wide = { 'firms.csv': ['id,name,name_en,name_pt,name_kk,city,district,source_ids'] };
  expect(await problemsOf(wide, { columns: 7 })).toEqual([
    'firms.csv:1: the header has 8 columns, more than the limit; the rest was not read; expected at most 7 columns',
  ]);
});

test('a cell that is too long is refused', async () => {
  const problems = await problemsOf(
    { 'firms.csv': ['id,name,source_ids', `tiler,${'x'.repeat(200)},s1`] },
    { cellCharacters: 100 },
  );
  expect(problems).toEqual([
    `firms.csv:2:name: "${'x'.repeat(120)}\u2026" has 200 characters, more than the limit; expected at most 100 characters in a cell`,
  ]);
});

test('a quote that is never closed ends at the limit on records, not of memory', async () => {
  const open = `id,name,source_ids\ntiler,Tiler,s1\nb,"B,s1\n${'c,C,s1\n'.repeat(500)}`;
  expect(await problemsOf({ 'firms.csv': open }, { recordBytes: 1000 })).toEqual([
    'firms.csv:3: the record is longer than the limit; is a closing quote missing?; expected at most 1000 bytes in a record',
  ]);
});

test('a line without end is left at the limit on records', async () => {
  const endless = `id,name,source_ids\ntiler,${'x'.repeat(400_000)}`;
  expect(await problemsOf({ 'firms.csv': endless }, { recordBytes: 1000 })).toEqual([
    'firms.csv:2: the record is longer than the limit; is a closing quote missing?; expected at most 1000 bytes in a record',
  ]);
});

test('outlines that are too large are not read', async () => {
  expect(
    await problemsOf({ 'boundaries.geojson': ' '.repeat(500) }, { outlineBytes: 400 }),
  ).toEqual([
    'boundaries.geojson: the file has 500 bytes, more than the limit; expected at most 400 bytes',
  ]);
});

test('an outline file larger than any buffer is refused by its size', async () => {
  const folder = await folderOf({ ...SOUND, 'boundaries.geojson': '' });
  await truncate(join(folder, 'boundaries.geojson'), 3 * 2 ** 30);
  const result = await readDataSet([folder]);
  expect(result.ok ? [] : result.problems.map(printProblem)).toEqual([
    'boundaries.geojson: the file has 3221225472 bytes, more than the limit; expected at most 64000000 bytes',
  ]);
});

test('problems beyond the limit are counted, not listed', async () => {
  const folder = await folderOf({
    ...SOUND,
    'firms.csv': ['id,name,city', ...Array.from({ length: 50 }, (_, index) => `f${index},F, x`)],
  });
  const result = await readDataSet([folder], { limits: { problems: 3 } });
  expect(result.ok ? null : [result.problems.length, result.total]).toEqual([3, 52]);
});

test('a link that leads to itself is one problem, and references to its table are none', async () => {
  const folder = await folderOf({ ...SOUND, 'firms.csv': null });
  await symlink('firms.csv', join(folder, 'firms.csv'));
  const result = await readDataSet([folder]);
  expect(result.ok ? [] : result.problems.map(printProblem)).toEqual([
    'firms.csv: something that is no file stands in the place of the file; expected a file',
  ]);
});

test('a folder in the place of a file, a file in the place of a folder, no folder', async () => {
  const folder = await folderOf({ ...SOUND, 'firms.csv': null });
  await mkdir(join(folder, 'firms.csv'));
  const inPlace = await readDataSet([folder]);
  expect(inPlace.ok ? [] : inPlace.problems.map(printProblem)).toEqual([
    'firms.csv: a folder stands in the place of the file; expected a file',
  ]);
  const file = join(folder, 'sources.csv');
  const asFolder = await readDataSet([file]);
  expect(asFolder.ok ? [] : asFolder.problems.map(printProblem)).toEqual([
    `${file}: is a file; expected a folder of CSV files`,
  ]);
  await rm(folder, { recursive: true });
  const missing = await readDataSet([folder]);
  expect(missing.ok ? [] : missing.problems.map(printProblem)).toEqual([
    `${folder}: does not exist; expected a folder of CSV files`,
  ]);
  await mkdir(folder);
  const nothing = await readDataSet([]);
  expect(nothing.ok ? [] : nothing.problems.map(({ message }) => message)).toEqual([
    'no folder was named',
  ]);
});
