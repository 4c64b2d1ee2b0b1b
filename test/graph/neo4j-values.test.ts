import neo4j, { Record as DriverRecord } from 'neo4j-driver';
import type { CypherValue } from '../../src/graph/graph-store.js';
import { rowOf, toNeo4jParams } from '../../src/graph/neo4j-values.js';

test('integers become integers of the driver, wherever they stand; all else stays', () => {
  expect(
    toNeo4jParams({ n: 3, x: 1.5, text: '3', none: null, rows: [{ n: 1, list: [[2], 'a'] }] }),
  ).toEqual({
    n: neo4j.int(3),
    x: 1.5,
    text: '3',
    none: null,
    rows: [{ n: neo4j.int(1), list: [[neo4j.int(2)], 'a'] }],
  });
});

test('a list of numbers is of one type', () => {
  expect(toNeo4jParams({ floats: [1, 2.5], integers: [1, 2] })).toEqual({
    floats: [1, 2.5],
    integers: [neo4j.int(1), neo4j.int(2)],
  });
});

test('what JavaScript leaves out is null', () => {
  const params = { missing: undefined, map: { missing: undefined } } as unknown as Record<
    string,
    CypherValue
  >;
  expect(toNeo4jParams(params)).toEqual({ missing: null, map: { missing: null } });
});

test('a row has the columns of its record, those without a value included', () => {
  const values = ['region:IT-45', null, ['a', 'b'], 0];
  const record = new DriverRecord(['id', 'first', 'roles', 'count'], values);
  expect(rowOf(record)).toEqual({
    id: 'region:IT-45',
    first: null,
    roles: ['a', 'b'],
    count: 0,
  });
});
