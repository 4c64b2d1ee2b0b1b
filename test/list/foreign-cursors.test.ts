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
  agreement a3 2007: region PT-11, region KZ-75
  programme g1 start_year=2007: country PT, country KZ
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

const followUpOf = (level: string, list: string) => (page: string) =>
  `node(id: "agreement:a1") { ... on Agreement { followUp(leftLevel: ${level}) { ${list.replace('PAGE', `(${page}) { ${PAGE} }`)} } } }`;
const pairsOf = (level: string) => followUpOf(level, 'pairs PAGE');
const PAIR = 'pair: {left: "country:PT", right: "country:KZ"}';
const TURNED = 'pair: {left: "country:KZ", right: "country:PT"}';
const onRoot = (field: string, args: string, list: string) => (page: string) =>
  `${field}(${args}) { ${list}(${page}) { ${PAGE} } }`;
const inCell = (args: string) => (page: string) =>
  `pivot(${args}, rows: BASIS) { rowTotals { initiatives(${page}) { ${PAGE} } } }`;
const during = (pair: string) => (page: string) =>
  `node(id: "programme:g1") { ... on Programme { during(${pair}) { initiatives(${page}) { ${PAGE} } } } }`;

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
  ['pairs of an agreement', pairsOf('REGION'), pairsOf('ACTOR')],
  [
    'pairs without project',
    onRoot('followUp', PAIR, 'pairsWithoutProject'),
    onRoot('followUp', `${PAIR}, leftLevel: ACTOR`, 'pairsWithoutProject'),
  ],
  ['followed', rootOf('followUp', PAIR), rootOf('followUp', TURNED)],
  ['programmes', onRoot('followUp', PAIR, 'programmes'), onRoot('followUp', TURNED, 'programmes')],
  ['during a programme', during(PAIR), during(TURNED)],
  [
    'places of a coverage report',
    onRoot('coverage', PAIR, 'leftPlaces'),
    onRoot('coverage', `${PAIR}, leftLevel: ACTOR`, 'leftPlaces'),
  ],
  [
    'cell of a pivot',
    inCell(`${PAIR}, filter: {basis: [AGREEMENT]}`),
    inCell(`${TURNED}, filter: {basis: [AGREEMENT]}`),
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
