import { readdirSync, readFileSync } from 'node:fs';
import { PROGRAM_ROOT } from '../../program-root.js';

const FOLDER = new URL('schema/operations/', PROGRAM_ROOT);

/** The operations that come with the program, by name; none where the folder is not beside it. */
export function operationNames(): string[] {
  return files().flatMap((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    return [...text.matchAll(/^query (\w+)/gm)].map(([, operation = '']) => operation);
  });
}

function files(): string[] {
  try {
    return readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  } catch {
    return [];
  }
}
