import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the built explorer, held in memory: there are a few dozen, and no path of a request names one on disk. */
export interface BuiltFile {
  readonly type: string;
  readonly etag: string;
  /** By encoding; `identity` is the file as it is. */
  readonly bodies: ReadonlyMap<string, Buffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** Smallest first. The build writes them beside each file. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

/** Every file below the folder by its path from there, with slashes. */
export function readBuiltFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = new Map<string, BuiltFile>();
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const whole = readFileSync(join(folder, name));
    const bodies = new Map([['identity', whole]]);
    for (const [encoding, suffix] of Object.entries(ENCODINGS)) {
      if (names.includes(name + suffix))
        bodies.set(encoding, readFileSync(join(folder, name + suffix)));
    }
    const etag = `"${createHash('sha256').update(whole).digest('base64url').slice(0, 22)}"`;
    files.set(name.replaceAll('\\', '/'), { type, etag, bodies });
  }
  return files;
}

/** The smallest form that the client takes. */
export function encodingFor({ bodies }: BuiltFile, accepted = ''): string {
  const known = accepted.split(',').map((part) => part.split(';')[0]?.trim());
  return (
    Object.keys(ENCODINGS).find((each) => bodies.has(each) && known.includes(each)) ?? 'identity'
  );
}
