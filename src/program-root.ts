import { existsSync } from 'node:fs';

/** Where package.json and schema/ lie: above src/ and above whatever the build made of it. */
export const PROGRAM_ROOT = rootAbove(new URL('.', import.meta.url));

function rootAbove(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const above = new URL('..', folder);
  if (above.href === folder.href) throw new Error('No package.json above the program.');
  return rootAbove(above);
}
