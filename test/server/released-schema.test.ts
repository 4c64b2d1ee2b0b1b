import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { buildApiSchema } from '../../src/server/build-schema.js';
import { hashOf, StoredDocuments } from '../../src/server/stored-documents.js';
import { breakingChanges, deprecatedElements, sunsetOf } from '../support/breaking-changes.js';

const schema = buildApiSchema();
const RELEASED = 'schema/released';
const operations = readdirSync(`${RELEASED}/operations`).map(
  (file) => [file, readFileSync(`${RELEASED}/operations/${file}`, 'utf8')] as const,
);

describe('whoever relies on the last released version', () => {
  test('loses nothing but what was deprecated and whose day has passed', async () => {
    const released = buildSchema(readFileSync(`${RELEASED}/schema.graphql`, 'utf8'));
    const today = new Date().toISOString().slice(0, 10);
    expect(await breakingChanges(released, schema, today)).toEqual([]);
  });

  test('is told of everything deprecated until when it stays', () => {
    const silent = deprecatedElements(schema).filter(([, element]) => sunsetOf(element) === null);
    expect(silent.map(([coordinate]) => coordinate)).toEqual([]);
  });

  test.each(operations)('asks its stored operations as before: %s', (_, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
    const documents = StoredDocuments.read();
    expect(documents.byHash(hashOf(text))).toBe(text);
    expect(documents.byName(/^query (\w+)/m.exec(text)?.[1] ?? '')).toBeDefined();
  });
});

describe('a breaking change', () => {
  const changesOf = (released: string, current: string, today = '2027-01-01') =>
    breakingChanges(buildSchema(released), buildSchema(current), today);
  const RELEASED_TYPES = `
    enum Basis { PROJECT OLD @deprecated(reason: "No more. Stays until 2026-12-31.") }
    type Query {
      kept(first: Int): String
      gone: Int @deprecated(reason: "Use kept. Stays until 2026-12-31.")
      basis: Basis
    }`;

  test('is none where something is added', async () => {
    const current = RELEASED_TYPES.replace('basis:', 'more(first: Int): Int basis:');
    expect(await changesOf(RELEASED_TYPES, current)).toEqual([]);
  });

  test('is the end of a field, another type, or a new argument that must be given', async () => {
    expect(
      await changesOf(RELEASED_TYPES, RELEASED_TYPES.replace('basis: Basis', '')),
    ).toHaveLength(1);
    const otherType = RELEASED_TYPES.replace('(first: Int): String', '(first: Int): Int');
    expect(await changesOf(RELEASED_TYPES, otherType)).toHaveLength(1);
    const required = RELEASED_TYPES.replace('(first: Int)', '(first: Int, of: Int!)');
    expect(await changesOf(RELEASED_TYPES, required)).toHaveLength(1);
  });

  test('is none once what was deprecated has had its day, and not before', async () => {
    const current = 'enum Basis { PROJECT } type Query { kept(first: Int): String basis: Basis }';
    expect(await changesOf(RELEASED_TYPES, current)).toEqual([]);
    expect(await changesOf(RELEASED_TYPES, current, '2026-12-31')).toHaveLength(2);
    const unsaid = RELEASED_TYPES.replace('Use kept. Stays until 2026-12-31.', 'Use kept.');
    expect(await changesOf(unsaid, current)).toHaveLength(1);
  });
});
