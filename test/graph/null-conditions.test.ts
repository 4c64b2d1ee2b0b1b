import { withoutNullConditions } from '../../src/graph/null-conditions.js';

const textWith = (cypher: string, params: Record<string, null | string[]>) =>
  withoutNullConditions({ name: 'asked', cypher, params });

const CYPHER = `
  MATCH (a:A) WHERE ($kinds IS NULL OR a.kind IN $kinds)
    AND ($names IS NULL OR any(name IN a.names WHERE (name IN $names)))
  RETURN a.id AS id, count(CASE WHEN ($kinds IS NULL OR size(a.names) > 1) THEN 1 END) AS n`;

test('a condition whose parameter is null holds for every row', () => {
  expect(textWith(CYPHER, { kinds: null, names: ['x'] })).toBe(`
  MATCH (a:A) WHERE true
    AND ($names IS NULL OR any(name IN a.names WHERE (name IN $names)))
  RETURN a.id AS id, count(CASE WHEN true THEN 1 END) AS n`);
});

test('one that encloses others goes with them', () => {
  const cypher = 'MATCH (a) WHERE ($a IS NULL OR ($b IS NULL OR a.b = $b)) AND a.c = 1 RETURN a.id';
  expect(textWith(cypher, { a: null, b: null })).toBe(
    'MATCH (a) WHERE true AND a.c = 1 RETURN a.id',
  );
  expect(textWith(cypher, { a: ['x'], b: null })).toBe(
    'MATCH (a) WHERE ($a IS NULL OR true) AND a.c = 1 RETURN a.id',
  );
});

test('an empty list is a condition that nothing meets, not one that is not asked', () => {
  expect(textWith(CYPHER, { kinds: [], names: [] })).toBe(CYPHER);
});

test('a text without such conditions, and one whose parameter is not given, stay as they are', () => {
  const plain = 'MATCH (a:A) WHERE ($n = 1 OR a.n IS NULL) RETURN a.id AS id';
  expect(textWith(plain, {})).toBe(plain);
  expect(textWith(CYPHER, {})).toBe(CYPHER);
});
