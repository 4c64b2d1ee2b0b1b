import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its page writes style sheets of its own. */
    writesStyles?: boolean;
  }
}

const SELF = ["'self'"];
const NONE = ["'none'"];

/** What a page from here may load and do: nothing of any other host, and nothing written into the page itself. */
const POLICY = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: [...SELF, 'data:'],
  fontSrc: SELF,
  connectSrc: SELF,
  workerSrc: SELF,
  baseUri: NONE,
  formAction: NONE,
  frameAncestors: NONE,
};

/** Options of a route whose page writes style sheets of its own, which is all that it may besides. */
export const WITH_OWN_STYLES = { config: { writesStyles: true } };

// How long a browser may go without asking again whether another origin may ask.
const PREFLIGHT_S = 86_400;

// What a page of another origin may read besides the body.
const EXPOSED = [
  'etag',
  'x-request-id',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-release',
  'content-disposition',
];

/** What browsers are told of every answer: which pages may read it (`CORS_ORIGINS`), and what a page from here may do. */
export async function registerBrowserHeaders(
  server: FastifyInstance,
  origins: string,
): Promise<void> {
  const usual = safetyHeaders(SELF);
  const withOwnStyles = safetyHeaders([...SELF, "'unsafe-inline'"]);
  server.addHook('onRequest', ({ routeOptions }, reply, done) => {
    reply.headers(routeOptions.config.writesStyles ? withOwnStyles : usual);
    done();
  });
  if (origins === '') return;
  await server.register(cors, {
    origin: origins === '*' ? '*' : origins.split(','),
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: PREFLIGHT_S,
  });
}

/** What helmet sets, asked once: it works the same headers out anew for every request. */
function safetyHeaders(styleSrc: readonly string[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const set = (name: string, value: string) => {
    headers[name.toLowerCase()] = value;
  };
  const response = { setHeader: set, removeHeader: () => undefined };
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...POLICY, styleSrc } },
    // Whether a host is to be reached by https alone is for whoever ends TLS to say: it binds all that runs there.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  })({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return headers;
}
