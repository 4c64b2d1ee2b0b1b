import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type BuiltFile, bodyFor, readBuiltFiles } from './explorer-files.js';

const BUILT = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

/** Every address that the explorer itself understands; anything else stays NOT_FOUND. */
const PAGES = [
  '/',
  '/ask',
  '/look',
  '/look/:id',
  '/gaps',
  '/gaps/brief',
  '/gaps/method',
  '/gaps/shortlist',
  '/coverage',
];

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
  for (const [path, file] of readBuiltFiles(folder)) {
    const isPage = path === 'index.html';
    const caching = isPage ? 'no-cache' : FOR_EVER;
    for (const url of isPage ? PAGES : [`/${path}`]) {
      server.get(url, (request, reply) =>
        send(request, reply.header('cache-control', caching), file),
      );
    }
  }
}

function send(request: FastifyRequest, reply: FastifyReply, file: BuiltFile): FastifyReply {
  reply.headers({ etag: file.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const { encoding, body } = bodyFor(file, request.headers['accept-encoding']);
  if (encoding !== null) reply.header('content-encoding', encoding);
  return reply.type(file.type).send(body);
}
