import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { randomRawDataSet } from '../support/data/random-data-set.js';
import { loadRawDataSet, type RawDataSet, rowsOf } from '../support/data/raw-data-set.js';
import { neighboursOf, shortestChains } from '../support/oracle/chains.js';

const PATHS = `query($from: ID!, $to: ID!, $maxSteps: Int!, $maxParties: Int, $filter: EvidenceFilter, $first: Int!, $after: String) {
  paths(from: $from, to: $to, maxSteps: $maxSteps, maxParties: $maxParties, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { length steps { step from { id } initiative { id } to { id } participations { actor { id } sources { id } } } } } }`;

interface Paths {
  readonly paths: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly length: number;
      readonly steps: readonly Record<'from' | 'initiative' | 'to', { readonly id: string }>[];
    }[];
  };
}

const NEIGHBOURS = `query($of: ID!, $steps: Int!) { neighbours(of: $of, steps: $steps, first: 500) {
  totalCount nodes { steps actor { id } shared { id } } } }`;

const CHAIN = `
  region PT-11
  region KZ-75
  firm one country=PT
  firm two country=KZ
  firm three
  firm apart country=PT
  project p1: firm one, firm three
  project p2: firm three, firm two
  project alone: firm apart
  agreement a1: firm one, firm three
  session s1: firm one, firm two, region PT-11, region KZ-75, country PT
`;

describe('chains of cooperation', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(CHAIN);
  });
  afterAll(() => api.close());

  const chains = async (variables: object) => {
    const { data, errors } = await api.ask<Paths>(PATHS, { maxSteps: 4, first: 10, ...variables });
    return { chains: data ? chainsOf(data) : undefined, total: data?.paths.totalCount, errors };
  };

  test('the plenary links everybody; left out, a firm without a country is the link', async () => {
    expect(await chains({ from: 'firm:one', to: 'firm:two' })).toMatchObject({
      chains: [['firm:one', 'session:s1', 'firm:two']],
    });
    expect(await chains({ from: 'firm:one', to: 'firm:two', maxParties: 4 })).toMatchObject({
      total: 2,
      chains: [
        ['firm:one', 'agreement:a1', 'firm:three', 'project:p2', 'firm:two'],
        ['firm:one', 'project:p1', 'firm:three', 'project:p2', 'firm:two'],
      ],
    });
  });

  test('a cursor is of the chains of these two; behind one that is gone it goes on where that would be', async () => {
    const question = { from: 'firm:one', to: 'firm:two', maxParties: 4 };
    const cursor = (from: string, ...chain: string[]) =>
      Buffer.from(JSON.stringify([`paths:${from}:firm:two`, chain.join(' ')])).toString(
        'base64url',
      );
    const gone = ['firm:one', 'agreement:a2', 'firm:three', 'project:p2', 'firm:two'];
    expect(await chains({ ...question, after: cursor('firm:one', ...gone) })).toMatchObject({
      total: 2,
      chains: [['firm:one', 'project:p1', 'firm:three', 'project:p2', 'firm:two']],
    });
    const last = ['firm:one', 'project:p9', 'firm:three', 'project:p2', 'firm:two'];
    expect(await chains({ ...question, after: cursor('firm:one', ...last) })).toMatchObject({
      chains: [],
    });
    const { errors } = await chains({ ...question, after: cursor('firm:three', ...gone) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['after'] });
  });

  test('no chain within the steps is an answer', async () => {
    const variables = { from: 'firm:one', to: 'firm:two', maxParties: 4, maxSteps: 1 };
    expect(await chains(variables)).toEqual({ chains: [], total: 0, errors: undefined });
    expect(await chains({ from: 'firm:one', to: 'firm:apart' })).toMatchObject({ chains: [] });
  });

  test('each step has its evidence', async () => {
    const { data } = await api.ask<{ paths: { nodes: { steps: unknown[] }[] } }>(PATHS, {
      from: 'firm:three',
      to: 'firm:two',
      maxSteps: 2,
      first: 1,
    });
    expect(data?.paths.nodes[0]?.steps).toEqual([
      {
        step: 1,
        from: { id: 'firm:three' },
        initiative: { id: 'project:p2' },
        to: { id: 'firm:two' },
        participations: [
          { actor: { id: 'firm:three' }, sources: [{ id: 'source:page' }] },
          { actor: { id: 'firm:two' }, sources: [{ id: 'source:page' }] },
        ],
      },
    ]);
  });

  test.each([
    ['the same end twice', { from: 'firm:one', to: 'firm:one' }, ['to']],
    ['a country, which is no actor', { from: 'country:PT', to: 'firm:one' }, ['from']],
    ['too many steps', { from: 'firm:one', to: 'firm:two', maxSteps: 9 }, ['maxSteps']],
    ['a party alone', { from: 'firm:one', to: 'firm:two', maxParties: 1 }, ['maxParties']],
    [
      'roles',
      { from: 'firm:one', to: 'firm:two', filter: { roles: ['HOST'] } },
      ['filter', 'roles'],
    ],
  ])('refuses %s', async (_, variables, argument) => {
    const { errors } = await chains(variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test.each([
    // Of the ends: a1, p1, p2 and the session.
    ['paths', 'from: "firm:one", to: "firm:two"', 4],
    ['paths', 'from: "firm:one", to: "firm:two", maxParties: 4', 3],
    ['neighbours', 'of: "firm:three", steps: 2', 3],
    // What nobody else takes part in links nobody.
    ['neighbours', 'of: "firm:apart"', 0],
  ])('the undated that a period leaves out of %s(%s) are counted', async (list, args, undated) => {
    const ask = async (filter: string, fields: string) => {
      api.store.sent();
      const text = `{ ${list}(${args}${filter}) { ${fields} } }`;
      const { data } = await api.ask<Record<string, object>>(text);
      const sent = api.store.sent().filter((name) => name === 'undatedLinks').length;
      return { ...data?.[list], sent };
    };
    const period = ', filter: {period: {from: "1990"}}';
    const fields = 'totalCount undatedLeftOut';
    expect(await ask(period, fields)).toEqual({ totalCount: 0, undatedLeftOut: undated, sent: 1 });
    expect(await ask(period, 'totalCount')).toEqual({ totalCount: 0, sent: 0 });
    expect(await ask('', fields)).toMatchObject({ undatedLeftOut: 0, sent: 0 });
    const programmes = ', filter: {period: {from: "1990"}, basis: [PROGRAMME]}';
    expect(await ask(programmes, fields)).toMatchObject({ undatedLeftOut: 0 });
  });

  test('neighbours, nearest first: a statement a step', async () => {
    api.store.sent();
    const { data } = await api.ask(NEIGHBOURS, { of: 'firm:three', steps: 2 });
    expect(api.store.sent().filter((name) => name !== 'recordsByIds')).toEqual([
      'linksOfActors',
      'linksOfActors',
    ]);
    expect(data).toEqual({
      neighbours: {
        totalCount: 4,
        nodes: [
          {
            steps: 1,
            actor: { id: 'firm:one' },
            shared: [{ id: 'agreement:a1' }, { id: 'project:p1' }],
          },
          { steps: 1, actor: { id: 'firm:two' }, shared: [{ id: 'project:p2' }] },
          { steps: 2, actor: { id: 'region:KZ-75' }, shared: [] },
          { steps: 2, actor: { id: 'region:PT-11' }, shared: [] },
        ],
      },
    });
  });
});

test('more actors in a layer than one statement takes: every one of them is a way', async () => {
  const many = 501;
  const crowd = (name: string) => Array.from({ length: many }, (_, index) => `${name}${index}`);
  const [ones, others] = [crowd('a'), crowd('b')];
  const parties = (firms: readonly string[]) => firms.map((firm) => `firm ${firm}`).join(', ');
  const api = await apiOfRows(`
    region PT-11
    region KZ-75
    ${['one', 'two', ...ones, ...others].map((firm) => `firm ${firm}`).join('\n')}
    session s1: ${parties(['one', ...ones])}
    session s2: ${parties([...ones, ...others])}
    session s3: ${parties(['two', ...others])}
  `);
  const { data } = await api.ask<Paths>(PATHS, {
    ...{ from: 'firm:one', to: 'firm:two', maxSteps: 3, first: 1 },
  });
  const sent = api.store.sent();
  await api.close();
  expect(data?.paths).toMatchObject({ totalCount: many * many, nodes: [{ length: 3 }] });
  // Either end; then what is around the first, in two.
  expect(sent.filter((name) => name === 'linksOfActors')).toHaveLength(4);
});

describe('against the brute force', () => {
  test.each([71, 72, 73])('random data set %i', async (seed) => {
    const raw = randomRawDataSet(seed);
    await expectAsBruteForce(raw, pairsOf(actorsOf(raw), 40, seed));
  });

  test('Italy and Russia', async () => {
    const raw = loadRawDataSet('seed/italy-russia');
    await expectAsBruteForce(raw, pairsOf(actorsOf(raw), 25, 7));
  });
});

async function expectAsBruteForce(raw: RawDataSet, pairs: readonly [string, string][]) {
  const api = await apiOfRows(raw);
  for (const [from, to] of pairs) {
    for (const maxParties of [undefined, 4]) {
      const question = { from, to, maxSteps: 6, first: 8, ...(maxParties ? { maxParties } : {}) };
      const expected = shortestChains(raw, question);
      const { data } = await api.ask<Paths>(PATHS, question);
      const actual = data && { chains: chainsOf(data), totalCount: data.paths.totalCount };
      const { chains, totalCount } = expected;
      expect({ question, ...actual }).toEqual({ question, chains, totalCount });
      expect(await byPages(api, question, 3)).toEqual(chains);
    }
  }
  for (const [of] of pairs.slice(0, 10)) {
    const { data } = await api.ask<{
      neighbours: { nodes: { actor: { id: string }; steps: number }[] };
    }>(NEIGHBOURS, { of, steps: 2 });
    const nearest = neighboursOf(raw, of, 2).slice(0, 500);
    expect(data?.neighbours.nodes.map(({ actor, steps }) => [actor.id, steps])).toEqual(
      nearest.map(({ actor, steps }) => [actor, steps]),
    );
  }
  await api.close();
}

/** The same chains, some at a time. */
async function byPages(api: ApiOfRows, question: { readonly first: number }, size: number) {
  const chains: string[][] = [];
  let after: string | null = null;
  do {
    const first = Math.min(size, question.first - chains.length);
    const answer: { data?: Paths | null } = await api.ask<Paths>(PATHS, {
      ...question,
      first,
      after,
    });
    if (!answer.data) throw new Error(JSON.stringify(answer));
    chains.push(...chainsOf(answer.data));
    const { hasNextPage, endCursor } = answer.data.paths.pageInfo;
    after = hasNextPage && chains.length < question.first ? endCursor : null;
  } while (after !== null);
  return chains;
}

function chainsOf({ paths }: Paths): string[][] {
  return paths.nodes.map(({ steps }) => [
    steps[0]?.from.id ?? '',
    ...steps.flatMap(({ initiative, to }) => [initiative.id, to.id]),
  ]);
}

function actorsOf(raw: RawDataSet): string[] {
  const kinds = [
    ['regions', 'region'],
    ['districts', 'district'],
    ['firms', 'firm'],
    ['associations', 'association'],
    ['institutions', 'institution'],
  ] as const;
  return kinds.flatMap(([table, kind]) => rowsOf(raw, table).map(({ id }) => `${kind}:${id}`));
}

/** Pairs of different actors, spread over the list. */
function pairsOf(actors: readonly string[], count: number, seed: number): [string, string][] {
  return Array.from({ length: count }, (_, index): [string, string] => {
    const one = actors[(index * 7 + seed) % actors.length] as string;
    const other = actors[(index * 13 + 3 * seed + 1) % actors.length] as string;
    return [one, other];
  }).filter(([one, other]) => one !== other);
}
