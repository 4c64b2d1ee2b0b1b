import type { Readable } from 'node:stream';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RouteOptions,
} from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphSnapshot, GraphStore } from '../graph/graph-store.js';
import type { RequestContext } from '../server/context.js';
import type { AskedOperation } from '../server/cost/operation-cost.js';
import { RequestRefused } from '../server/http-errors.js';
import { LIMITS } from '../server/limits.js';
import { checkVariables as checkBounds } from '../server/list-limit.js';
import { programVersion } from '../server/program-version.js';
import { ClientGone } from '../server/request-signal.js';
import { hashOf } from '../server/stored-documents.js';
import { dayOf } from '../shared/today.js';
import { type PageParts, pageAsker } from './ask-pages.js';
import { sendExportError } from './export-error.js';
import { type ExportPlan, exportPlan, hasTable } from './export-plan.js';
import { checkVariables, type ExportQuestion, exportQuestion } from './export-question.js';
import { exportRows } from './export-rows.js';
import type { Cell } from './flatten.js';
import { FORMATS } from './table-formats.js';

export interface ExportParts extends Omit<PageParts, 'contextOf'> {
  readonly store: GraphStore;
  /** What the resolvers are given for a request. */
  readonly contextOf: (
    request: FastifyRequest,
    reply: FastifyReply,
    parts: Parameters<PageParts['contextOf']>[0],
  ) => RequestContext;
  /** Takes the cost from the budget of who asks; the refusal where it holds less, or the cost is more than one may ask for. */
  readonly charge: (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: AskedOperation,
  ) => Promise<RequestRefused | null>;
  /** What is asked of every request first: whose it is, and whether there is room for it. */
  readonly hooks: Pick<RouteOptions, 'onRequest' | 'preHandler'>;
  readonly documents: {
    readonly names: readonly string[];
    byName(name: string): string | undefined;
  };
  readonly now: () => Date;
}

interface OwnParts extends ExportParts {
  readonly program: string;
  /** Of the operations that have a table; worked out when first asked for, since it takes every document. */
  readonly exportableNames: () => readonly string[];
}

/** `/export/<operation>.csv` and `.jsonl`: the table of a stored operation, whole, of one release, row by row. */
export function registerExports(server: FastifyInstance, parts: ExportParts): void {
  let names: readonly string[] | undefined;
  const own: OwnParts = {
    ...parts,
    program: programVersion(),
    exportableNames: () => {
      names ??= namesWithTable(parts);
      return names;
    },
  };
  server.route({
    method: ['GET', 'HEAD'],
    url: '/export/:file',
    ...parts.hooks,
    handler: async (request, reply) => {
      try {
        return await answer(own, request, reply);
      } catch (error) {
        if (error instanceof RequestRefused) throw error;
        return sendExportError(parts.store, error, request, reply);
      }
    },
  });
}

async function answer(
  parts: OwnParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { file } = request.params as { readonly file: string };
  const question = exportQuestion(file, request.query as Record<string, unknown>);
  const plan = planOf(parts, question);
  checkBounds(question.variables, LIMITS);
  checkVariables(parts.schema, plan, question.variables);
  const snapshot = parts.store.snapshot();
  const startedAt = parts.now();
  const tag = entityTag([parts.program, dayOf(startedAt)], snapshot, question, plan);
  const headers = headersOf(snapshot, question, tag);
  if (request.headers['if-none-match']?.includes(tag)) {
    return reply.code(304).headers(headers).send();
  }
  // However many pages are walked, it is charged what asking it once costs.
  const { stored: document, operation } = plan;
  const asked = { document, operation, variables: question.variables };
  const refused = await parts.charge(request, reply, asked);
  if (refused !== null) throw refused;
  const client = clientSignal(reply);
  const { variables } = question;
  const walk = { snapshot, document: plan.document, variables, startedAt, client };
  const { schema, deadlineMs } = parts;
  const contextOf: PageParts['contextOf'] = (own) => parts.contextOf(request, reply, own);
  const rows = exportRows(plan, pageAsker({ schema, deadlineMs, contextOf }, walk));
  // Whatever is wrong with the question shows at the first row, while the answer can still say so.
  const first = await rows.next();
  // Nor does a refusal have the name and the tag of the table, by which who asks again would take it for that.
  reply.headers(headers);
  if (request.method === 'HEAD') {
    await rows.return();
    return reply.send();
  }
  return reply.send(streamOf(question, plan, whole(first, rows, { client, log: request.log })));
}

function planOf(
  { schema, documents, exportableNames }: OwnParts,
  question: ExportQuestion,
): ExportPlan {
  const { operation, choice } = question;
  const text = documents.byName(operation);
  const plan = text === undefined ? null : exportPlan(schema, text, choice);
  if (plan !== null) return plan;
  const operations = exportableNames();
  const what = text === undefined ? 'no stored operation' : 'an operation without a list';
  throw new GraphQLError(`"${operation}" is ${what}. These have one: ${operations.join(', ')}.`, {
    extensions: { code: 'NOT_FOUND', argument: ['file'], operations },
  });
}

function namesWithTable({ schema, documents }: ExportParts): string[] {
  return documents.names.filter((name) => hasTable(schema, documents.byName(name) ?? ''));
}

function streamOf(
  { format, bom }: ExportQuestion,
  { rowColumns, itemColumns }: ExportPlan,
  rows: AsyncIterable<readonly Cell[]>,
): Readable {
  const names = [...rowColumns, ...itemColumns].map(({ name }) => name);
  return FORMATS[format].stream({ names, rows, bom });
}

/** The rows from the first on. What goes wrong now cuts the answer off, so that nobody takes a part for the whole. */
async function* whole(
  first: IteratorResult<readonly Cell[], void>,
  others: AsyncGenerator<readonly Cell[], void>,
  { client, log }: { readonly client: AbortSignal; readonly log: FastifyBaseLogger },
): AsyncGenerator<readonly Cell[], void> {
  let rows = 0;
  try {
    for (let next = first; !next.done; next = await others.next()) {
      rows += 1;
      yield next.value;
    }
  } catch (err) {
    if (!client.aborted) log.warn({ err, rows }, 'export cut off');
    throw err;
  } finally {
    await others.return();
  }
}

/** Aborts when the client goes away before it has everything. */
function clientSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort(new ClientGone());
  });
  return controller.signal;
}

function headersOf({ release }: GraphSnapshot, question: ExportQuestion, tag: string) {
  const { operation, format } = question;
  return {
    'content-type': FORMATS[format].mediaType,
    'content-disposition': `attachment; filename="${operation}-release-${release.number}.${format}"`,
    'x-release': `${release.number}; content-hash=${release.contentHash}`,
    etag: tag,
    'cache-control': 'no-cache',
  };
}

/** The same table of the same document, release and day: some operations depend on the day. */
function entityTag(
  program: readonly string[],
  { release: { number, contentHash, importedAt } }: GraphSnapshot,
  question: ExportQuestion,
  { stored }: ExportPlan,
): string {
  const release = [number, contentHash, importedAt];
  return `"${hashOf(JSON.stringify([program, release, question, stored])).slice(0, 32)}"`;
}
