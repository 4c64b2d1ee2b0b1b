import { existsSync, readFileSync } from 'node:fs';

/** Where package.json and schema/ lie: above src/ and above whatever the build made of it. */
export const PROGRAM_ROOT = rootAbove(new URL('.', import.meta.url));

function rootAbove(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const above = new URL('..', folder);
  if (above.href === folder.href) throw new Error('No package.json above the program.');
  return rootAbove(above);
}

/** The text of a file that comes with the program; `path` from its root. */
export function programFile(path: string): string {
  return readFileSync(new URL(path, PROGRAM_ROOT), 'utf8');
}

/** As package.json says. */
export function packageVersion(): string {
  return (JSON.parse(programFile('package.json')) as { version: string }).version;
}
