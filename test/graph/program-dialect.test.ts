import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Release } from '../../src/graph/graph-store.js';
import { workedExample } from '../support/data/raw-data-set.js';
import { checkDialect } from './dialect.js';
import { knownIds } from './known-ids.js';
import { everyStatement } from './statements.js';

const RELEASE = new Release({ number: 1, contentHash: '', importedAt: '', counts: {} });
const statements = [...everyStatement(RELEASE, knownIds(workedExample()))];
const byName = new Map(statements.map((statement) => [statement.name, statement]));

test.each([...new Map(statements.map(({ name, cypher }) => [cypher, name]))])(
  'keeps to the dialect that both engines share: %#',
  (cypher) => {
    expect(checkDialect(cypher)).toEqual([]);
  },
);

test('every statement that the program reads with is among them', () => {
  const texts = cypherFiles('src')
    .filter((file) => !/graph\/(neo4j-[a-z]+|graph-schema)\.cypher\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\bname: '(\w+)',/g)].map(([, name]) => name),
  );
  expect(names.filter((name) => !byName.has(name as string))).toEqual([]);
});

test('Cypher stands in *.cypher.ts alone', () => {
  const others = files('src').filter((file) => !file.endsWith('.cypher.ts'));
  const guilty = others.filter((file) =>
    /\bMATCH \(|\bMERGE \(|\bUNWIND \$/.test(readFileSync(file, 'utf8')),
  );
  expect(guilty).toEqual([]);
});

function cypherFiles(folder: string): string[] {
  return files(folder).filter((file) => file.endsWith('.cypher.ts'));
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
