import { TABLE_NAMES } from '../../src/import/format/data-set.js';
import { TABLES } from '../../src/import/format/table-schemas.js';
import { LINK_TABLES, NODE_TABLES, REFERENCES } from '../../src/import/record-kinds.js';
import { isReference } from '../../src/import/record-of-row.js';

test('every table becomes nodes or relationships', () => {
  const tables = [...NODE_TABLES, ...LINK_TABLES].map(({ table }) => table);
  expect(tables.sort()).toEqual([...TABLE_NAMES].sort());
});

test('every reference column of a table of nodes has its relationship', () => {
  const columns = NODE_TABLES.flatMap(({ table }) =>
    TABLES[table].columns
      .filter(isReference)
      .filter(({ type }) => !(type.kind === 'references' && type.table === 'sources'))
      .map(({ name }) => `${table}.${name}`),
  );
  expect(columns.sort()).toEqual(Object.keys(REFERENCES).sort());
});

test('a link table has no reference beside its two ends and its sources', () => {
  for (const { table, from, to } of LINK_TABLES) {
    const columns = TABLES[table].columns.filter(isReference).map(({ name }) => name);
    expect(columns.sort()).toEqual([from, to, 'source_ids'].sort());
  }
});
