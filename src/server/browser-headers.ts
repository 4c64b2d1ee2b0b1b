import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

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
export const WITH_OWN_STYLES = {
  helmet: {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...POLICY, styleSrc: [...SELF, "'unsafe-inline'"] },
    },
  },
};

// How long a browser may go without asking again whether another origin may ask.
const PREFLIGHT_S = 86_400;

// What a page of another origin may read besides the body.
const EXPOSED = [
  'etag',
  'x-request-id',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'x-release',
  'content-disposition',
];

/** What browsers are told of every answer: which pages may read it (`CORS_ORIGINS`), and what a page from here may do. */
export async function registerBrowserHeaders(
  server: FastifyInstance,
  origins: string,
): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    // Whether a host is to be reached by https alone is for whoever ends TLS to say: it binds all that runs there.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  if (origins === '') return;
  await server.register(cors, {
    origin: origins === '*' ? '*' : origins.split(','),
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: PREFLIGHT_S,
  });
}
