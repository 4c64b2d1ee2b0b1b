import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';
import { z } from 'zod';
import { PROGRAM_ROOT } from '../program-root.js';
import { SettingRefused } from '../setting-refused.js';

const SCHEMA = fileURLToPath(new URL('schema/', PROGRAM_ROOT));

const ByHash = z.record(z.string(), z.string());
const ApolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/**
 * The documents that callers may name instead of sending: every file of schema/operations, and those of the operator's own
 * manifest. A document is known by the SHA-256 of its exact text and by the name of its operation. The texts of the last
 * released version stay known by their hash: who built on one goes on getting what it asks.
 */
export class StoredDocuments {
  private readonly byHashes = new Map<string, string>();
  private readonly byNames = new Map<string, string>();
  private readonly namesOfTexts = new Map<string, string | null>();

  /** Throws SettingRefused where the manifest cannot be used. */
  static read(manifest = ''): StoredDocuments {
    const documents = new StoredDocuments();
    for (const { text } of filesOf('released/operations')) {
      documents.byHashes.set(hashOf(text), text);
      documents.namesOfTexts.set(text, ownName(text) ?? null);
    }
    for (const { file, text } of filesOf('operations')) {
      documents.add(text, ownName(text) ?? operationName(text, file), file);
    }
    for (const [hash, text] of manifest === '' ? [] : readManifest(manifest)) {
      const own = hashOf(text);
      if (own !== hash) throw refused(manifest, `"${hash}" stands for a text whose hash is ${own}`);
      const from = `${manifest}, ${hash}`;
      documents.add(text, operationName(text, from), from);
    }
    return documents;
  }

  /** `hash`: SHA-256 of the exact text, 64 hexadecimal digits in lower case. */
  byHash(hash: string): string | undefined {
    return this.byHashes.get(hash);
  }

  /** `name`: that of the operation, `RegionsAndDistricts`. */
  byName(name: string): string | undefined {
    return this.byNames.get(name);
  }

  /** That of its operation; null where the text is not stored. */
  nameOf(text: string): string | null {
    return this.namesOfTexts.get(text) ?? null;
  }

  /** Of all operations, sorted. */
  get names(): string[] {
    return [...this.byNames.keys()].sort();
  }

  private add(text: string, name: string, from: string): void {
    const other = this.byNames.get(name);
    if (other !== undefined && other !== text) {
      throw refused(from, `another stored document has an operation ${name}: rename one`);
    }
    this.byHashes.set(hashOf(text), text);
    this.byNames.set(name, text);
    this.namesOfTexts.set(text, name);
  }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function filesOf(folder: string): { readonly file: string; readonly text: string }[] {
  const files = readdirSync(`${SCHEMA}${folder}`).sort();
  return files.map((file) => ({ file, text: readFileSync(`${SCHEMA}${folder}/${file}`, 'utf8') }));
}

function readManifest(path: string): (readonly [hash: string, text: string])[] {
  const manifest = jsonOf(path);
  const apollo = ApolloManifest.safeParse(manifest);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => [id, body]);
  const plain = ByHash.safeParse(manifest);
  if (plain.success) return Object.entries(plain.data);
  throw refused(
    path,
    'expected {"<SHA-256>": "<document>"} or an apollo-persisted-query-manifest of version 1',
  );
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw refused(path, (error as Error).message);
  }
}

/** Our own files are laid out alike: to parse all of them would be a tenth of a start. */
function ownName(text: string): string | undefined {
  return /^query (\w+)/m.exec(text)?.[1];
}

function operationName(text: string, from: string): string {
  const names = operationsOf(text, from).map(({ name }) => name?.value);
  const [name] = names;
  if (names.length === 1 && name !== undefined) return name;
  throw refused(from, 'a stored document has one operation, and it has a name');
}

function operationsOf(text: string, from: string) {
  try {
    const { definitions } = parse(text, { noLocation: true });
    return definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  } catch (error) {
    throw refused(from, (error as Error).message);
  }
}

function refused(from: string, reason: string): SettingRefused {
  return new SettingRefused(`The stored documents cannot be used: ${from}: ${reason}.`);
}
