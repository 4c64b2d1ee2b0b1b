import { readFileSync } from 'node:fs';
import { hashOf } from './stored-documents.js';

// The same files seen from src/server and from dist/server.
const fileAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The version and the schema: a program with another of either may answer the same question otherwise. */
export function programVersion(): string {
  const { version } = JSON.parse(fileAt('package.json'));
  return `${version} ${hashOf(fileAt('schema/schema.graphql'))}`;
}
