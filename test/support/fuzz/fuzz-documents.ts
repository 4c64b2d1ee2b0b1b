import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { ERROR_CODES } from '../../../src/server/error-codes.js';
import { seededDraw } from '../data/draw.js';
import { randomBody } from './random-body.js';
import { randomDocument } from './random-document.js';

export interface FuzzOptions {
  /** Document i is drawn from `seed + i`. */
  readonly seed: number;
  readonly count: number;
  /** Milliseconds after which it ends wherever it is. */
  readonly maxMs: number;
  /** Called after each thousand. */
  readonly progress?: (done: number) => void;
}

/** How many answers of which kind: `data`, or the code of the first error. */
export type FuzzResult = ReadonlyMap<string, number>;

/** Sends random documents and malformed bodies; throws with the seed of the first whose answer is a fault of the program. */
export async function fuzzDocuments(
  server: FastifyInstance,
  schema: GraphQLSchema,
  { seed, count, maxMs, progress }: FuzzOptions,
): Promise<FuzzResult> {
  const seen = new Map<string, number>();
  const startedAt = performance.now();
  for (let at = 0; at < count && performance.now() - startedAt < maxMs; at++) {
    const kind = await askOne(server, schema, seed + at);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if ((at + 1) % 1_000 === 0) progress?.(at + 1);
  }
  return seen;
}

async function askOne(server: FastifyInstance, schema: GraphQLSchema, seed: number) {
  const draw = seededDraw(seed);
  const payload = randomBody(draw, randomDocument(schema, draw));
  const headers = { 'content-type': 'application/json' };
  const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload });
  const fault = (what: string) => new Error(`Seed ${seed}: ${what}\n${payload}\n${response.body}`);
  if (response.statusCode >= 500) throw fault(`status ${response.statusCode}`);
  const { data, errors = [] } = response.json();
  for (const { extensions } of errors) {
    const isFault = extensions.code === 'INTERNAL_SERVER_ERROR';
    if (isFault || !Object.hasOwn(ERROR_CODES, extensions.code)) throw fault(extensions.code);
    if (!extensions.hint || !extensions.requestId) throw fault('an error without hint or id');
  }
  if (data === undefined && errors.length === 0) throw fault('an answer that says nothing');
  return errors[0]?.extensions.code ?? 'data';
}
