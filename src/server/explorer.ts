import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PROGRAM_ROOT } from '../program-root.js';
import { WITH_OWN_STYLES } from './browser-headers.js';
import { takesPages } from './content-negotiation.js';
import { fileTag, heldTag } from './entity-tag.js';
import { type BuiltFile, bodyFor, readBuiltFiles } from './explorer-files.js';
import { vary } from './vary.js';

const BUILT = fileURLToPath(new URL('dist/explorer/', PROGRAM_ROOT));

/** Every address that the explorer itself understands, by the file that it is; anything else is not found. */
const PAGES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'index.html',
    [
      '/',
      '/ask',
      '/look',
      '/look/:id',
      '/gaps',
      '/gaps/brief',
      '/gaps/method',
      '/gaps/shortlist',
      '/coverage',
      '/forum',
      '/forum/followed',
      '/forum/without-project',
    ],
  ],
  ['console.html', ['/console']],
]);

const NOT_BUILT =
  'The explorer is not built: run `npm run build` and start again. The API is at /graphql.\n';

// The names of all but the page itself change with what is in them.
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the explorer at `/`: its pages are always asked for anew, what they load is kept for ever. */
export function registerExplorer(server: FastifyInstance, folder = BUILT): void {
  if (!existsSync(`${folder}index.html`)) {
    server.get('/', (_request, reply) => reply.code(503).type('text/plain').send(NOT_BUILT));
    return;
  }
  const files = readBuiltFiles(folder);
  for (const [path, file] of files) {
    const pages = PAGES.get(path);
    const caching = pages ? 'no-cache' : FOR_EVER;
    for (const url of pages ?? [`/${path}`]) {
      server.get(url, path === 'console.html' ? WITH_OWN_STYLES : {}, (request, reply) =>
        send(request, reply.header('cache-control', caching), file),
      );
    }
  }
  const page = files.get('index.html') as BuiltFile;
  // Who mistypes an address in a browser gets a page that leads back; a program gets NOT_FOUND in the form of the API.
  server.get('/*', (request, reply) => {
    vary(reply, 'Accept');
    if (!takesPages(request.headers.accept)) return reply.callNotFound();
    return reply.code(404).header('cache-control', 'no-cache').type(page.type).send(page.plain);
  });
}

function send(request: FastifyRequest, reply: FastifyReply, file: BuiltFile): FastifyReply {
  vary(reply, 'Accept-Encoding');
  const held = heldTag(request.headers['if-none-match'], file.hash);
  if (held !== null) return reply.code(304).header('etag', held).send();
  const { encoding, body } = bodyFor(file, request.headers['accept-encoding']);
  if (encoding !== null) reply.header('content-encoding', encoding);
  return reply.type(file.type).header('etag', fileTag(file.hash, encoding)).send(body);
}
