import { packageVersion, programFile } from '../program-root.js';
import { hashOf } from './stored-documents.js';

/** The version and the schema: a program with another of either may answer the same question otherwise. */
export function programVersion(): string {
  return `${packageVersion()} ${hashOf(programFile('schema/schema.graphql'))}`;
}
