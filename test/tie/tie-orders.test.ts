import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

/** Undated ties, equal dates, and names that stand otherwise as ids, as bytes, and in another language. */
const ROWS = `
  region PT-11 name_en="Évora"
  region PT-13 name_en="azul" name_pt="Zulu"
  region PT-15 name_pt="Ovar"
  region PT-16 name_en="EVORA"
  region KZ-11
  region KZ-75
  project dated 2010-05: region PT-11, region KZ-75
  programme year 2010: region PT-11, region KZ-11
  agreement undated: region PT-13, region KZ-75
  session undated-too: region PT-13, region KZ-75
  session early 2008: region PT-15, region KZ-75
  programme late 2012: region PT-15, region KZ-75
  project of-the-same-month 2010-05: region PT-16, region KZ-11
  session never: region PT-16, region KZ-75
`;

/** Strength, number of evidences, first and last of them. */
const TIES: Readonly<Record<string, readonly unknown[]>> = {
  '11×11': [2, 1, '2010', '2010'],
  '11×75': [4, 1, '2010-05', '2010-05'],
  '13×75': [4, 2, null, null],
  '15×75': [3, 2, '2008', '2012'],
  '16×11': [4, 1, '2010-05', '2010-05'],
  '16×75': [1, 1, null, null],
};

const EXPECTED = {
  STRONGEST: '11×75 13×75 16×11 15×75 11×11 16×75',
  MOST_EVIDENCE: '13×75 15×75 11×11 11×75 16×11 16×75',
  FIRST: '15×75 11×11 11×75 16×11 13×75 16×75',
  LAST: '15×75 11×75 16×11 11×11 13×75 16×75',
  LEFT_NAME: '13×75 11×11 11×75 16×11 16×75 15×75',
};

const QUERY = `query($orderBy: TieOrder!, $first: Int!, $after: String) {
  ties(left: {country: "country:PT", level: REGION}, right: {country: "country:KZ", level: REGION},
       orderBy: $orderBy, first: $first, after: $after) {
    nodes { left { id } right { id } strength evidenceCount first last }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly ties: {
    readonly nodes: readonly {
      readonly left: { readonly id: string };
      readonly right: { readonly id: string };
      readonly strength: number;
      readonly evidenceCount: number;
      readonly first: string | null;
      readonly last: string | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('each order of ties', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  async function askPage(variables: object): Promise<Page['ties']> {
    const { data } = await api.ask<Page>(QUERY, variables);
    return (data as Page).ties;
  }

  /** Every page of so many, put together. */
  async function allPages(orderBy: string, first: number) {
    const found: (readonly [string, readonly unknown[]])[] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo }: Page['ties'] = await askPage({ orderBy, first, after });
      for (const { left, right, strength, evidenceCount, first: from, last } of nodes) {
        const ends = [left, right].map(({ id }) => id.slice('region:PT-'.length));
        found.push([ends.join('×'), [strength, evidenceCount, from, last]]);
      }
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  }

  test.each(Object.entries(EXPECTED))('%s, on pages of any size', async (order, expected) => {
    const whole = expected.split(' ').map((ends) => [ends, TIES[ends]]);
    for (const first of [50, 1, 2, 3, 4, 5]) {
      expect({ first, ties: await allPages(order, first) }).toEqual({ first, ties: whole });
    }
  });
});
