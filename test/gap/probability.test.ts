import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

const REGIONS = ['PT-11', 'PT-13', 'PT-15'].flatMap((left) =>
  ['KZ-10', 'KZ-75'].map((right) => `region ${left}, region ${right}`),
);
const [FIRST, , THIRD, , , LAST] = REGIONS;

/** Enough for one fold, 2017; of its candidates an active pair and a quiet one began in the three years after. */
const ROWS = `
  region PT-11
  region PT-13
  region PT-15
  region KZ-10
  region KZ-75
  sector machines nace_rev2=28
  sector power nace_rev2=35
  sector trade nace_rev2=46
  ${Array.from({ length: 22 }, (_, at) => `project p${at} 2005 sectors=machines status=operating: ${REGIONS[at % 4 === 3 ? at % 6 : 0]}`).join('\n')}
  project n1 2019 sectors=power status=operating: ${FIRST}
  project n2 2018 sectors=trade status=operating: ${LAST}
  project n3 2020 sectors=power status=operating: ${THIRD}
  agreement a1 status=announced sectors=trade: ${FIRST}
  session s1 sectors=trade: ${THIRD}
`;

describe('the probability of a first cooperation', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  async function probabilityOf(left: string, constants: string): Promise<number | null> {
    const { data, errors } = await api.ask<{ gap: { probability: number | null } }>(`{
      gap(left: "region:${left}", right: "region:KZ-10", sector: "sector:trade", constants: ${constants}) {
        probability(restrictedOn: "2021-01-01") } }`);
    expect(errors).toBeUndefined();
    return data?.gap.probability ?? null;
  }

  test.each([
    ['an undated announcement that is left out', 'PT-11', '{ evidenceStatus: NOT_ONLY_ANNOUNCED }'],
    ['an undated session that weighs nothing', 'PT-13', '{ weights: { session: 0 } }'],
  ])('is none where %s is on record', async (_, left, constants) => {
    expect(await probabilityOf(left, constants)).toBeNull();
    // Of a cell that has nothing at all it is a number.
    expect(await probabilityOf('PT-15', constants)).toBeGreaterThan(0);
  });

  test('is none where the potential is 0: there is no ln P', async () => {
    const unsmoothed = '{ volumeSmoothing: 0, weights: { project: 0, agreement: 0 } }';
    expect(await probabilityOf('PT-15', unsmoothed)).toBeNull();
  });
});
