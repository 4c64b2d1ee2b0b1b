import { existsSync } from 'node:fs';

/** Where package.json and schema/ lie: above src/ and above whatever the build made of it. */
export const PROGRAM_ROOT = rootAbove(new URL('.', import.meta.url));

function rootAbove(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : rootAbove(new URL('..', folder));
}
