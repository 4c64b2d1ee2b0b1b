import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

const ROWS = `
  region PT-11
  region PT-13
  region KZ-10
  sector machines nace_rev2=28
  sector robots parent=machines nace_rev2=28.9
  sector power nace_rev2=35
  district clay regions=PT-11
  district sand regions=PT-13
  firm driller country=PT region=PT-11
  firm miller country=KZ region=KZ-10
  firm idle country=PT region=PT-11
  firm stranger country=PT region=PT-13
  firm diplomat country=PT region=PT-11
  district potters regions=PT-11
  active firm miller robots
  active firm stranger machines
  active firm diplomat machines
  active district clay robots
  active district sand machines
  project p1 2020 sectors=robots: firm driller, region KZ-10
  project p2 2020 sectors=power: firm idle, firm miller
  project p4 2020 sectors=robots: district potters, region KZ-10
  project p5 2020 sectors=robots: district clay, region KZ-10
  project p6 2020: firm diplomat, region KZ-10
  project p3 2020 sectors=power: firm stranger, region KZ-10
  agreement a1 2010 sectors=power: region PT-11, region KZ-10
  agreement a2 2009 sectors=power: region PT-11, region KZ-10
  agreement a3 2015 status=expired sectors=power: region PT-11, region KZ-10
  agreement a4 2018: region PT-11, region KZ-10
  agreement a6 2017 status=negotiation: region PT-11, region KZ-10
  agreement a5 2018: region PT-13, region KZ-10
`;

interface Bridges {
  readonly gap: {
    readonly bridges: readonly { kind: string; strength: number; node: { id: string } }[];
  };
}

describe('who could bridge a gap', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  async function bridgesOf(args: string): Promise<string[]> {
    const { data, errors } = await api.ask<Bridges>(`{
      gap(left: "region:PT-11", right: "region:KZ-10" ${args}) {
        bridges(restrictedOn: "2021-01-01") { kind strength reason node { id } }
      }
    }`);
    expect(errors).toBeUndefined();
    return (data?.gap.bridges ?? []).map(
      ({ kind, strength, node }) => `${kind} ${node.id} ${strength}`,
    );
  }

  test('actors with evidence in the sector, or active in it; districts; agreements of ten years', async () => {
    expect(await bridgesOf('sector: "sector:machines"')).toEqual([
      // A district that nothing says is active in the sector has worked in it all the same.
      'ACTOR_IN_SECTOR district:potters 4',
      'ACTOR_IN_SECTOR firm:driller 4',
      'ACTOR_OF_PAIR firm:miller 4',
      // What it did concerns no sector: firm:diplomat is none.
      'DISTRICT district:clay 4',
      // 3 · 2^(−2/10), 3 · 2^(−3/10) and 3 · 2^(−10/10), each of one left and one right region.
      'AGREEMENT agreement:a4 2.611652',
      'AGREEMENT agreement:a6 2.436757',
      'AGREEMENT agreement:a1 1.5',
    ]);
  });

  test('what the constants leave out of the cooperation bridges all the same, and counts nothing', async () => {
    // No project has a status, so all are only announced; so is the agreement in negotiation.
    const args = 'sector: "sector:machines", constants: { evidenceStatus: NOT_ONLY_ANNOUNCED }';
    expect(await bridgesOf(args)).toEqual([
      'ACTOR_IN_SECTOR district:potters 0',
      'ACTOR_IN_SECTOR firm:driller 0',
      'ACTOR_OF_PAIR firm:miller 0',
      'DISTRICT district:clay 0',
      'AGREEMENT agreement:a4 2.611652',
      'AGREEMENT agreement:a1 1.5',
      'AGREEMENT agreement:a6 0',
    ]);
  });

  test('the same whichever country stands left', async () => {
    const other = await api.ask<Bridges>(`{
      gap(left: "region:KZ-10", right: "region:PT-11", sector: "sector:machines") {
        bridges { kind strength node { id } } } }`);
    const found = other.data?.gap.bridges.map(
      ({ kind, strength, node }) => `${kind} ${node.id} ${strength}`,
    );
    expect(found).toEqual(await bridgesOf('sector: "sector:machines"'));
  });

  test('a day in the past knows no later agreement; of a pair agreements alone', async () => {
    expect(await bridgesOf('sector: "sector:machines", asOf: "2016-06"')).toEqual([
      'DISTRICT district:clay 0',
      'AGREEMENT agreement:a1 1.979262',
      'AGREEMENT agreement:a2 1.846717',
    ]);
    expect((await bridgesOf('')).map((bridge) => bridge.split(' ')[0])).toEqual([
      'AGREEMENT',
      'AGREEMENT',
      'AGREEMENT',
    ]);
  });
});
