import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoredDocuments } from '../../src/server/stored-documents.js';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifest(content: unknown): string {
  const path = join(folder, 'manifest.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const OWN = 'query Own { release { number } }';
// printf '%s' 'query Own { release { number } }' | sha256sum
const OWN_HASH = '145b24030b2b0931f0b261153200c6674ed31570e27ebee43c9061a481d7a495';

test('every file of schema/operations is known by its name and by what sha256sum says of it', () => {
  const documents = StoredDocuments.read();
  for (const file of readdirSync('schema/operations')) {
    const text = readFileSync(join('schema/operations', file), 'utf8');
    const name = /^query (\w+)/m.exec(text)?.[1] ?? '';
    expect([documents.byHash(sha256(text)), documents.byName(name)]).toEqual([text, text]);
  }
});

test('what nobody stored is not known', () => {
  const documents = StoredDocuments.read();
  expect([documents.byHash(OWN_HASH), documents.byName('Own')]).toEqual([undefined, undefined]);
  expect(documents.byName('toString')).toBeUndefined();
});

test.each([
  ['by hash', { [OWN_HASH]: OWN }],
  [
    "Apollo's",
    {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: OWN_HASH, name: 'Own', type: 'query', body: OWN }],
    },
  ],
])('a manifest of the operator is read beside them: %s', (_, content) => {
  const documents = StoredDocuments.read(manifest(content));
  expect([documents.byHash(OWN_HASH), documents.byName('Own')]).toEqual([OWN, OWN]);
  expect(documents.byName('Regions')).toContain('query Regions(');
});

test.each([
  ['no JSON', '{', /manifest\.json: .*JSON/],
  [
    'another form',
    ['none'],
    /expected \{"<SHA-256>": "<document>"\} or an apollo-persisted-query-/,
  ],
  ['another hash', { abc: OWN }, new RegExp(`"abc" stands for a text whose hash is ${OWN_HASH}`)],
])('a manifest that cannot be used is refused, saying why: %s', (_, content, message) => {
  expect(() => StoredDocuments.read(manifest(content))).toThrow(message);
});

test.each([
  ['no GraphQL', 'query {', /Syntax Error/],
  ['no name', '{ release { number } }', /one operation, and it has a name/],
  ['two operations', 'query A { __typename } query B { __typename }', /one operation, and/],
  [
    'the name of another',
    'query Regions { __typename }',
    /another stored document has an operation Regions/,
  ],
])('so is a document in it: %s', (_, text, message) => {
  expect(() => StoredDocuments.read(manifest({ [sha256(text)]: text }))).toThrow(message);
});

test('a manifest that is not there is refused', () => {
  expect(() => StoredDocuments.read(join(folder, 'none.json'))).toThrow(/none\.json: ENOENT/);
});
