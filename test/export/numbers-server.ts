import type { AddressInfo } from 'node:net';
import { type FastifyInstance, fastify } from 'fastify';
import { buildSchema } from 'graphql';
import { registerExports } from '../../src/export/export-route.js';
import { KeptFollowUps } from '../../src/follow-up/kept-follow-ups.js';
import { GapCalculations } from '../../src/gap/gap-calculations.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { SearchIndexes } from '../../src/search/search-indexes.js';
import { createContext, type RequestContext } from '../../src/server/context.js';
import { ping } from '../../src/server/health.cypher.js';
import { KeptPartners } from '../../src/tie/kept-partners.js';

const SCHEMA = `
  type Query { numbers(first: Int! = 20, after: String): NumberConnection! }
  type NumberConnection { nodes: [Row!]! edges: [NumberEdge!]! pageInfo: PageInfo! }
  type NumberEdge { cursor: String! node: Row! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Row { number: Int! text: String! day: String! }
`;
const DOCUMENT = 'query Numbers { numbers { nodes { number text day } } }';

const OF_ANY = {
  searches: new SearchIndexes(),
  gaps: new GapCalculations(),
  followed: new KeptFollowUps(),
  partners: new KeptPartners(),
  charge: async () => null,
  tell: () => undefined,
};

export interface NumbersServer {
  readonly server: FastifyInstance;
  readonly port: number;
  /** Pages asked for so far. */
  pages(): number;
  failFromNowOn(): void;
}

/** The export itself over HTTP and over a real graph, of a list that is longer than any that a test can import. */
export async function numbersServer(
  store: GraphStore,
  rows: number,
  now = () => new Date(),
): Promise<NumbersServer> {
  let pages = 0;
  let fails = false;
  const schema = buildSchema(SCHEMA);
  const numbers = schema.getQueryType()?.getFields().numbers;
  if (numbers === undefined) throw new Error('no such field');
  numbers.resolve = async (
    _root,
    { first, after }: { first: number; after: string | null },
    { snapshot, today }: RequestContext,
  ) => {
    pages += 1;
    if (fails) throw new Error('a page that fails');
    // As every page of a real list: of this release, or not at all.
    await snapshot.read(ping(snapshot.release));
    const from = after === null ? 0 : Number(after) + 1;
    const edges = Array.from({ length: Math.min(first, rows - from) }, (_, index) => ({
      cursor: String(from + index),
      node: {
        number: from + index,
        text: `Row ${from + index}, «как есть» `.repeat(10),
        day: today.day(),
      },
    }));
    const last = from + edges.length;
    return { edges, pageInfo: { hasNextPage: last < rows, endCursor: String(last - 1) } };
  };
  const server = fastify({ forceCloseConnections: true });
  registerExports(server, {
    schema,
    store,
    documents: { names: ['Numbers'], byName: () => DOCUMENT },
    deadlineMs: 30_000,
    contextOf: ({ id: requestId }, _reply, parts) =>
      createContext({
        ...OF_ANY,
        ...parts,
        requestId,
        facts: { operationName: null, cost: null },
      }),
    now,
    charge: async () => null,
    hooks: {},
  });
  const failFromNowOn = () => {
    fails = true;
  };
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  return { server, port, pages: () => pages, failFromNowOn };
}
