import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

/** Two regions a side, and the same two agreements between each pair of them but one. */
const ROWS = `
  region PT-11
  region PT-13
  region KZ-71
  region KZ-75
  sector tiles
  sector wine
  agreement a1 2010 sectors=tiles: region PT-11, region PT-13, region KZ-75
  agreement a2 2011 sectors=tiles: region PT-11, region PT-13, region KZ-75
  programme g1 2007: country PT, country KZ
  programme g2 2008: country PT, country KZ
`;

const REGIONS = 'left: {country: "country:PT"}, right: {country: "country:KZ"}';
const ACTORS = `left: {country: "country:PT", level: ACTOR}, right: {country: "country:KZ"}`;
const PAGE = 'nodes { __typename } pageInfo { endCursor }';

const pairOf = (left: string, list: string) => (page: string) =>
  `tie(left: "region:${left}", right: "region:KZ-75") { ${list}(${page}) { ${PAGE} } }`;
const tiesOf = (id: string) => (page: string) =>
  `node(id: "${id}") { ... on Region { ties(with: {country: "country:KZ"}, ${page}) { ${PAGE} } } }`;
const unplacedOf = (sides: string) => (page: string) =>
  `ties(${sides}) { coverage { unplaced(${page}) { ${PAGE} } } }`;
const rootOf = (list: string, args: string) => (page: string) =>
  `${list}(${args}, ${page}) { ${PAGE} }`;

type Question = (page: string) => string;

/** Two questions that differ in what their lists hang on: the cursor of one is none of the other. */
const LISTS: [name: string, one: Question, other: Question][] = [
  ['evidence of a tie', pairOf('PT-11', 'evidence'), pairOf('PT-13', 'evidence')],
  ['sectors never', pairOf('PT-11', 'sectorsNever'), pairOf('PT-13', 'sectorsNever')],
  ['unplaced', unplacedOf(REGIONS), unplacedOf(ACTORS)],
  ['ties', rootOf('ties', REGIONS), rootOf('ties', ACTORS)],
  ['ties of an actor', tiesOf('region:PT-11'), tiesOf('region:PT-13')],
  ['untied', rootOf('untied', REGIONS), rootOf('untied', ACTORS)],
  [
    'neighbours',
    rootOf('neighbours', 'of: "region:PT-11"'),
    rootOf('neighbours', 'of: "region:PT-13"'),
  ],
  ['search', rootOf('search', 'text: "PT"'), rootOf('search', 'text: "KZ"')],
];

describe('a cursor is of one list', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  test.each(LISTS)('%s', async (_, one, other) => {
    const { data, errors } = await api.ask(`{ ${one('first: 1')} }`);
    expect(errors).toBeUndefined();
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    expect(cursor).toEqual(expect.any(String));
    const after = `first: 1, after: "${cursor}"`;
    expect((await api.ask(`{ ${one(after)} }`)).errors).toBeUndefined();
    const refused = await api.ask(`{ ${other(after)} }`);
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^The cursor is of the list "/),
      extensions: { code: 'BAD_USER_INPUT', argument: ['after'] },
    });
  });
});
