import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Encoding, encodingOf } from './content-negotiation.js';

/** A file of the built explorer, held in memory: there are a few dozen, and no path of a request names one on disk. */
export interface BuiltFile {
  readonly type: string;
  /** Another one whenever what is in it is another. */
  readonly hash: string;
  readonly plain: Buffer;
  readonly encoded: ReadonlyMap<Encoding, Buffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** The build writes them beside each file that they make smaller. */
const SUFFIXES = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Every file below the folder by its path from there, with slashes. */
export function readBuiltFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = new Map<string, BuiltFile>();
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const plain = readFileSync(join(folder, name));
    const encoded = new Map(
      SUFFIXES.filter(([, suffix]) => names.includes(name + suffix)).map(
        ([encoding, suffix]) => [encoding, readFileSync(join(folder, name + suffix))] as const,
      ),
    );
    const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    files.set(name.replaceAll('\\', '/'), { type, hash, plain, encoded });
  }
  return files;
}

/** As the client would have it, where there is that form. */
export function bodyFor({ plain, encoded }: BuiltFile, acceptEncoding: string | undefined) {
  const encoding = encodingOf(acceptEncoding);
  const body = encoding === null ? undefined : encoded.get(encoding);
  return body === undefined ? { encoding: null, body: plain } : { encoding, body };
}
