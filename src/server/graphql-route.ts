import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { GraphStore } from '../graph/graph-store.js';
import { dayOf } from '../shared/today.js';
import { answerKey, keyOnDay, type Question } from './answer-key.js';
import { chooseDocument, type DocumentSources } from './choose-document.js';
import { encodingOf, type MediaType, mediaTypeOf } from './content-negotiation.js';
import type { RequestContext } from './context.js';
import { heldTag } from './entity-tag.js';
import { completedRefusal, errorAnswer, releaseOf } from './error-answer.js';
import type { Metrics } from './observe/metrics.js';
import { factsOf } from './observe/request-facts.js';
import type { ResultCache } from './result-cache.js';
import { type Representation, sendAnswer, sendNotModified } from './send-answer.js';
import {
  isPreflighted,
  questionOf,
  requestAsSent,
  requestForStored,
  sentParameters,
} from './sent-parameters.js';

export type RouteHooks = Pick<RouteOptions, 'onRequest' | 'preHandler'>;

export interface GraphqlParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
  readonly store: GraphStore;
  readonly documents: DocumentSources;
  readonly results: ResultCache;
  readonly maxAgeS: number;
  /** Names the version that answers: part of every key. */
  readonly program: string;
  readonly now: () => Date;
  readonly metrics: Metrics;
  /** What is asked of every request first: whose it is, and whether there is room for it. */
  readonly hooks: RouteHooks;
}

/**
 * `/graphql`, and `/graphql/<operation>` for stored ones. An answer that is kept is sent before Apollo sees the request;
 * what must be true of every request, kept or not, is one of `hooks`, which run before.
 */
export function registerGraphql(server: FastifyInstance, parts: GraphqlParts): void {
  const method = ['GET', 'POST'];
  const handler = (request: FastifyRequest, reply: FastifyReply) => answer(parts, request, reply);
  for (const url of ['/graphql', '/graphql/:operation']) {
    server.route({ method, url, ...parts.hooks, handler });
  }
}

async function answer(
  parts: GraphqlParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const sent = sentParameters(request);
  const { operation } = request.params as { readonly operation?: string };
  const choice = chooseDocument(parts.documents, sent, operation);
  // Apollo will say it of any other document, but only if it is asked.
  if ('text' in choice) {
    factsOf(request).operationName = parts.documents.stored.nameOf(choice.text);
  }
  const mediaType = mediaTypeOf(request.headers.accept);
  const representation = representationFor(parts, request, mediaType);
  if (choice.kind === 'REFUSED') {
    const text = `${JSON.stringify(errorAnswer(parts.store, [choice.error], request.id))}\n`;
    return sendUnkept(reply.code(choice.status), text, representation);
  }
  const isKnown = choice.kind !== 'OPEN' && sent !== null && hasKey(parts, representation);
  const question = isKnown ? questionOf(sent, choice.text, request) : null;
  const isAllowed = choice.kind === 'STORED' || isPreflighted(request);
  if (question !== null && mediaType !== null && isAllowed) {
    const known = sendKnown(parts, { request, reply, question, representation });
    if (known !== null) return known;
  }
  const asSent = requestAsSent(request, mediaType);
  const graphql = choice.kind === 'STORED' ? requestForStored(asSent, choice.text) : asSent;
  return execute(parts, graphql, { request, reply, question, representation });
}

/** Whether anybody will ask for the answer by its key: who is sent its tag, or the cache. */
function hasKey({ results }: GraphqlParts, { isPost }: Representation): boolean {
  return !isPost || results.isKeeping;
}

function representationFor(
  { results, maxAgeS }: GraphqlParts,
  { headers, method }: FastifyRequest,
  mediaType: MediaType | null,
): Representation {
  return {
    mediaType: mediaType ?? 'application/json',
    encoding: encodingOf(headers['accept-encoding']),
    results,
    maxAgeS,
    isPost: method === 'POST',
    isPrivate: headers.authorization !== undefined || headers['x-api-key'] !== undefined,
  };
}

interface Exchange<Asked> {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly question: Asked;
  readonly representation: Representation;
}

/** What the caller holds already, or what is kept here. Null: it must be worked out. */
function sendKnown(
  { store, results, program, now, metrics }: GraphqlParts,
  { request, reply, question, representation }: Exchange<Question>,
): Promise<FastifyReply> | FastifyReply | null {
  const release = releaseOf(store);
  if (release === null) return null;
  const anyDay = answerKey(program, release, question);
  // Most answers depend on no day; the others are found under today's.
  for (const day of [() => null, () => dayOf(now())]) {
    const key = keyOnDay(anyDay, day());
    const tag = representation.isPost ? null : heldTag(request.headers['if-none-match'], key);
    if (tag !== null) {
      factsOf(request).operationName ??= question.operationName;
      return sendNotModified(reply, tag, representation);
    }
    const kept = results.get(key);
    if (kept !== undefined) {
      metrics.cacheRead('answers', 'hit');
      Object.assign(factsOf(request), kept.facts);
      return sendAnswer(reply, { key, answer: kept }, representation);
    }
  }
  metrics.cacheRead('answers', 'miss');
  return null;
}

async function execute(
  { apollo, contextOf, store, results, program }: GraphqlParts,
  httpGraphQLRequest: HTTPGraphQLRequest,
  { request, reply, question, representation }: Exchange<Question | null>,
): Promise<FastifyReply> {
  const made: { context?: RequestContext } = {};
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: async () => {
      made.context = contextOf(request, reply);
      return made.context;
    },
  });
  if (response.body.kind !== 'complete') throw new Error('an answer in parts is not offered');
  const status = response.status ?? 200;
  reply.code(status).headers(Object.fromEntries(response.headers));
  const { string: text } = response.body;
  const { context } = made;
  if (context?.noted.isComplete && status === 200 && question !== null) {
    const anyDay = answerKey(program, context.snapshot.release, question);
    const key = keyOnDay(anyDay, context.today.used);
    const answer = { plain: Buffer.from(text), facts: context.facts };
    results.keep(key, answer);
    return sendAnswer(reply, { key, answer }, representation);
  }
  const whole = status < 400 ? text : completedRefusal(store, text, request.id);
  return sendUnkept(reply, whole, representation);
}

function sendUnkept(reply: FastifyReply, text: string, representation: Representation) {
  const answer = { plain: Buffer.from(text), facts: null };
  return sendAnswer(reply, { key: null, answer }, representation);
}
