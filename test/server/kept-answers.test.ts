import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { buildApiSchema } from '../../src/server/build-schema.js';
import type { TestApi } from '../support/api.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { seededDraw } from '../support/data/draw.js';
import { loadRawDataSet, type RawDataSet } from '../support/data/raw-data-set.js';
import { randomSizedDataSet } from '../support/data/sized-data-set.js';
import { RandomDocuments } from '../support/random-document.js';

const DOCUMENTS = 200;
const KEEPING = { RESULT_CACHE_MB: 64 };

interface Payload {
  readonly query: string;
  readonly variables?: object | undefined;
}

async function bytesOf({ server }: TestApi, payload: object): Promise<string> {
  return (await server.inject({ method: 'POST', url: '/graphql', payload })).body;
}

/** Who registers a document gets an answer that is worked out, whatever is kept. */
function registering(payload: Payload): object {
  const sha256Hash = createHash('sha256').update(payload.query).digest('hex');
  return { ...payload, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

/** Asks both ways, and says whether the answer was one to keep. */
async function expectSameBytes(api: ApiOfRows, payload: Payload) {
  const first = await bytesOf(api, payload);
  api.store.sent();
  const second = await bytesOf(api, payload);
  const isComplete = JSON.parse(first).errors === undefined;
  if (!isComplete) return false;
  expect(second).toBe(first);
  expect(api.store.sent()).toEqual([]);
  expect(await bytesOf(api, registering(payload))).toBe(first);
  return true;
}

describe('an answer that is kept has the bytes of one that is worked out', () => {
  let api: ApiOfRows;
  afterEach(() => api.close());

  // The operations that have no defaults of their own.
  const VARIABLES: Readonly<Record<string, object>> = {
    'initiative-participations.graphql': { id: 'project:2bio-alabuga' },
    'changes.graphql': { since: 1 },
    'region.graphql': { id: 'region:IT-45' },
    'node.graphql': { id: 'region:IT-45' },
    'nodes.graphql': { ids: ['region:IT-45', 'region:RU-SVE', 'firm:nobody'] },
  };

  test('every operation of the repository, over the real data', async () => {
    api = await apiOfRows(loadRawDataSet('seed/italy-russia'), {
      deadlineMs: 300_000,
      settings: KEEPING,
    });
    for (const file of readdirSync('schema/operations')) {
      const query = readFileSync(`schema/operations/${file}`, 'utf8');
      const isComplete = await expectSameBytes(api, { query, variables: VARIABLES[file] });
      expect([file, isComplete]).toEqual([file, true]);
    }
  });

  test(`${DOCUMENTS} documents that nobody thought of`, async () => {
    const raw = randomSizedDataSet(11);
    api = await apiOfRows(raw, { settings: KEEPING });
    const schema = buildApiSchema();
    const documents = new RandomDocuments(schema, idsOf(raw));
    let complete = 0;
    for (let seed = 1; seed <= DOCUMENTS; seed += 1) {
      const query = documents.next(seededDraw(seed));
      complete += Number(await expectSameBytes(api, { query }));
    }
    expect(complete).toBeGreaterThan(DOCUMENTS / 4);
  });
});

function idsOf({ tables }: RawDataSet): string[] {
  const of = (kind: string, rows: readonly { readonly id?: string }[] = []) =>
    rows.map(({ id }) => `${kind}:${id}`);
  return [
    ...(tables.countries ?? []).map(({ id }) => `country:${id}`),
    ...of('region', tables.regions),
    ...of('district', tables.districts),
    ...of('sector', tables.sectors),
    ...of('firm', tables.firms),
    ...of('project', tables.projects),
  ];
}
