import { readFileSync } from 'node:fs';
import { PROGRAM_ROOT } from '../program-root.js';
import { hashOf } from './stored-documents.js';

const fileAt = (path: string) => readFileSync(new URL(path, PROGRAM_ROOT), 'utf8');

/** The version and the schema: a program with another of either may answer the same question otherwise. */
export function programVersion(): string {
  const { version } = JSON.parse(fileAt('package.json'));
  return `${version} ${hashOf(fileAt('schema/schema.graphql'))}`;
}
