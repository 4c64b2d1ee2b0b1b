import { RestrictionsInForceDocument } from '../generated/graphql.js';
import { apiOf } from '../support/api.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

describe('restrictions', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11
      region KZ-75
      region KZ-27
      sector energy
      sector oil parent=energy
      sector wine
      district clay regions=PT-11
      firm bank country=KZ region=KZ-75
      project p 2010 sectors=oil: region PT-11, region KZ-75
      restriction all in_force_from=2014
      restriction energy-ban sectors=energy in_force_from=2014-08-01 in_force_to=2015-06
      restriction oil-ban sectors=oil regions=KZ-75 in_force_from=2022-03
      restriction someday sectors=energy
      restriction listing kind=listing listed_party="The Bank" party_type=firm party=bank in_force_from=2022-02-23 sectors=wine
    `);
  });
  afterAll(() => api.close());

  type Ids = { readonly nodes: readonly { readonly id: string }[] };
  const idsIn = (list: Ids | undefined) => list?.nodes.map(({ id }) => id.split(':')[1]);
  const asked = async (variables: object) => {
    const { data, errors } = await api.run(RestrictionsInForceDocument, {
      on: '2022-06-01',
      sector: null,
      ...variables,
    });
    expect(errors).toBeUndefined();
    const whole = data?.restrictions as (Ids & { inPart: Ids; withoutStart: Ids }) | undefined;
    return [idsIn(whole), idsIn(whole?.inPart), idsIn(whole?.withoutStart)];
  };

  test('in force on a day; without a start apart', async () => {
    expect(await asked({})).toEqual([['all', 'listing', 'oil-ban'], [], ['someday']]);
    expect(await asked({ on: '2015-06-30' })).toEqual([['all', 'energy-ban'], [], ['someday']]);
    expect(await asked({ on: '2015-07-01' })).toEqual([['all'], [], ['someday']]);
    expect(await asked({ on: '2013-12-31' })).toEqual([[], [], ['someday']]);
  });

  test('a ban on the whole covers the part; a ban on a part touches the whole in part', async () => {
    expect(await asked({ sector: 'sector:oil' })).toEqual([['all', 'oil-ban'], [], ['someday']]);
    expect(await asked({ sector: 'sector:energy' })).toEqual([['all'], ['oil-ban'], ['someday']]);
    // What lists a party touches no sector.
    expect(await asked({ sector: 'sector:wine' })).toEqual([['all'], [], []]);
  });

  test('of a region, and of a listed party', async () => {
    expect(await asked({ region: 'region:KZ-75' })).toEqual([['all', 'oil-ban'], [], ['someday']]);
    expect(await asked({ region: 'region:KZ-27' })).toEqual([['all'], [], ['someday']]);
    expect(await asked({ party: 'firm:bank' })).toEqual([['listing'], [], []]);
    expect(await asked({ region: 'region:KZ-27', sector: 'sector:energy' })).toEqual([
      ['all'],
      [],
      ['someday'],
    ]);
  });

  test('on the sector, the region, the actor and the tie themselves', async () => {
    const { data } = await api.ask(`{
      sector(id: "sector:energy") { restrictions(on: "2022-06-01") { nodes { id } inPart { nodes { id } } } }
      region(id: "region:KZ-75") { restrictions(on: "2022-06-01") { nodes { id } } listings { totalCount } }
      firm(id: "firm:bank") { listings { totalCount nodes { id } } }
      tie(left: "region:PT-11", right: "region:KZ-75") {
        oil: restrictions(sector: "sector:oil", on: "2022-06-01") { nodes { id } }
        energy: restrictions(sector: "sector:energy") { nodes { id } inPart { nodes { id } } withoutStart { nodes { id } } }
      }
      bank: tie(left: "region:PT-11", right: "firm:bank") { restrictions(sector: "sector:oil", on: "2022-06-01") { nodes { id } } }
    }`);
    const list = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id: `restriction:${id}` })) });
    expect(data).toEqual({
      sector: { restrictions: { ...list('all'), inPart: list('oil-ban') } },
      region: { restrictions: list('all', 'oil-ban'), listings: { totalCount: 0 } },
      firm: { listings: { totalCount: 1, ...list('listing') } },
      tie: {
        oil: list('all', 'oil-ban'),
        energy: {
          ...list('all', 'energy-ban', 'someday'),
          inPart: list('oil-ban'),
          withoutStart: list('someday'),
        },
      },
      // Its seat lies in a region that the ban names.
      bank: { restrictions: list('all', 'oil-ban') },
    });
  });

  test('a statement of its own for no region more', async () => {
    const text =
      'query ($first: Int!) { regions(first: $first) { nodes { restrictions { nodes { id } } } } }';
    await api.ask(text, { first: 3 });
    api.store.sent();
    await api.ask(text, { first: 3 });
    expect(api.store.sent()).toEqual([]);
  });

  test.each([
    ['inForceOn: "2022-06"', ['inForceOn']],
    ['touchingSector: "sector:oill"', ['touchingSector']],
    ['touchingRegion: "country:PT"', ['touchingRegion']],
    ['touchingParty: "country:PT"', ['touchingParty']],
  ])('refused: %s', async (args, argument) => {
    const { errors } = await api.ask(`{ restrictions(${args}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

test('of several pairs a tie is touched by what its own countries are under', async () => {
  const ofPortugal = smallDataSet(`
    region PT-11
    region KZ-75
    sector oil
    project p 2010 sectors=oil: region PT-11, region KZ-75
    restriction pt-kz in_force_from=2014
  `);
  // Portugal is a third country here, and of this data set as well.
  const ofDenmark = smallDataSet(`
    region DK-81
    region KZ-75
    sector oil
    firm caravel country=PT
    agreement d 2009 sectors=oil: region DK-81, region KZ-75, firm caravel
    restriction dk-kz in_force_from=2014
    restriction dk-almaty regions=KZ-75 in_force_from=2014
  `);
  const graph = await graphOf(grafeoEngine, ofPortugal, ofDenmark);
  const api = await apiOf(await graph.openStore());
  try {
    const touching = 'restrictions(sector: "sector:oil", on: "2022-06-01") { nodes { id } }';
    const { data, errors } = await api.ask(`{
      regions: tie(left: "region:PT-11", right: "region:KZ-75") { ${touching} }
      countries: tie(left: "country:KZ", right: "country:PT") { ${touching} }
      denmark: tie(left: "region:DK-81", right: "region:KZ-75") { ${touching} }
      third: tie(left: "firm:caravel", right: "region:DK-81") { ${touching} }
    }`);
    expect(errors).toBeUndefined();
    const list = (...ids: string[]) => ({
      restrictions: { nodes: ids.map((id) => ({ id: `restriction:${id}` })) },
    });
    expect(data).toEqual({
      regions: list('pt-kz'),
      countries: list('pt-kz'),
      denmark: list('dk-almaty', 'dk-kz'),
      third: list('dk-kz'),
    });
  } finally {
    await api.close();
    await graph.destroy();
  }
});
