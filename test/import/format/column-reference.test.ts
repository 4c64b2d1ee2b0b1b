import { readFile } from 'node:fs/promises';
import { withColumnReference } from '../../../src/import/format/column-reference.js';
import { DEFAULT_LIMITS } from '../../../src/import/format/format-limits.js';
import { TABLES } from '../../../src/import/format/table-schemas.js';

const readme = () => readFile('seed/README.md', 'utf8');

test('the column reference is that of the schemas; if not: npm run build, then node dist/import/format/write-seed-readme.js', async () => {
  const document = await readme();
  expect(document).toBe(withColumnReference(document));
});

test('the limits in the document are those of the program', async () => {
  const document = await readme();
  const { fileBytes, outlineBytes, recordBytes, cellCharacters, columns, rows, problems } =
    DEFAULT_LIMITS;
  const lines = [
    `| a CSV file | ${fileBytes / 1e6} MB |`,
    `| boundaries.geojson | ${outlineBytes / 1e6} MB |`,
    `| a record | ${recordBytes / 1_048_576} MiB |`,
    `| a cell | ${cellCharacters.toLocaleString('en')} characters |`,
    `| a table | ${columns} columns, ${rows.toLocaleString('en')} rows |`,
    `| problems listed | ${problems.toLocaleString('en')}; those beyond are counted |`,
  ];
  expect(lines.filter((line) => !document.includes(line))).toEqual([]);
});

test('a document without markers is not written over', () => {
  expect(() => withColumnReference('text')).toThrow('markers');
});

test('every column that a schema speaks of is a column of its table', () => {
  const wrong = Object.values(TABLES).flatMap(({ name, columns, key }) => {
    const names = columns.map((column) => column.name);
    const others = columns.flatMap(({ type, empty }) => [
      ...(type.kind === 'referenceBy' ? [type.typeColumn] : []),
      ...(empty?.unless === undefined ? [] : [empty.unless]),
    ]);
    return [...key, ...others].filter((one) => !names.includes(one)).map((one) => [name, one]);
  });
  expect(wrong).toEqual([]);
});
