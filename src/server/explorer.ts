import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const BUILT = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

/** Every address that the explorer itself understands; anything else stays NOT_FOUND. */
const PAGES = ['/', '/ask', '/look', '/look/:id', '/gaps', '/coverage', '/console'];

// Nothing from another host, nothing inline: what a page shows can only have come from this API.
const POLICY = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'font-src', 'connect-src', 'worker-src'].map(
    (kind) => `${kind} 'self'`,
  ),
  "img-src 'self' data:",
  ...['base-uri', 'form-action', 'frame-ancestors'].map((kind) => `${kind} 'none'`),
].join('; ');

const NOT_BUILT =
  'The explorer is not built: run `npm run build` and start again. The API is at /graphql.\n';

/** Serves the explorer at `/`: its pages are always asked for anew, what they load is kept for ever. */
export function registerExplorer(server: FastifyInstance, folder = BUILT): void {
  server.register(async (explorer) => {
    explorer.addHook('onSend', async (_request, reply) => {
      reply.header('content-security-policy', POLICY);
      reply.header('x-content-type-options', 'nosniff');
      reply.header('referrer-policy', 'no-referrer');
    });
    if (!existsSync(`${folder}index.html`)) {
      explorer.get('/', (_request, reply) => reply.code(503).type('text/plain').send(NOT_BUILT));
      return;
    }
    await explorer.register(fastifyStatic, {
      root: `${folder}assets`,
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
      preCompressed: true,
      index: false,
    });
    for (const page of PAGES) {
      explorer.get(page, (_request, reply) =>
        reply.header('cache-control', 'no-cache').sendFile('index.html', folder, {
          cacheControl: false,
        }),
      );
    }
  });
}
