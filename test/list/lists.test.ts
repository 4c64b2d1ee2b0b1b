import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { askList, type ListAsked } from './ask-list.js';

const ROWS = `
  sector ceramics
  sector tiles parent=ceramics
  sector energy
  region PT-11 kind=district
  region PT-13 kind=district
  region KZ-75 kind=oblast
  district clay regions=PT-11|PT-13 established=1990
  district port regions=PT-13 kind=special-economic-zone
  firm tiler country=PT district=clay name="Ázul Tiles" founded=2001-05
  firm lisboner country=PT region=PT-11 name="bricks" founded=1999
  firm elsewhere country=PT region=PT-11 district=clay name="Zinc"
  firm steppe country=KZ region=KZ-75 name="Ётас"
  institution mint country=PT kind=ministry
  institution world kind=bank
  active firm tiler tiles
  active firm lisboner ceramics
  active institution mint energy
  project p1 2010-05 sectors=tiles status=operating: firm tiler as investor, region KZ-75
  project p2 2012 sectors=energy status=announced: firm steppe as partner, institution mint
  agreement a1 sectors=ceramics status=signed kind=memorandum: region PT-13 as signatory, region KZ-75 as signatory
  agreement a2 2010 status=draft: institution mint as signatory
  session s1 2008-10: region PT-11 as host, country KZ
  programme g1 2007: country PT, country KZ
`;

describe('lists', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  const ids = async (asked: ListAsked) => (await askList(api, asked)).ids;
  const firms = (filter: object) => ids({ list: 'firms', filter });
  const initiatives = (filter: object) => ids({ list: 'initiatives', filter });

  test('firms of a country, a region with all below it, a district', async () => {
    expect(await firms({ countries: ['country:KZ'] })).toEqual(['firm:steppe']);
    // The seat of `tiler` is not known, so it is where its district is; that of `elsewhere` is.
    expect(await firms({ within: ['region:PT-11'] })).toEqual([
      'firm:elsewhere',
      'firm:lisboner',
      'firm:tiler',
    ]);
    expect(await firms({ within: ['region:PT-13'] })).toEqual(['firm:tiler']);
    expect(await firms({ within: ['district:clay', 'region:KZ-75'] })).toEqual([
      'firm:elsewhere',
      'firm:steppe',
      'firm:tiler',
    ]);
  });

  test('places within a region are the region itself and its districts', async () => {
    expect(await ids({ list: 'regions', filter: { within: ['region:PT-13'] } })).toEqual([
      'region:PT-13',
    ]);
    expect(await ids({ list: 'districts', filter: { within: ['region:PT-13'] } })).toEqual([
      'district:clay',
      'district:port',
    ]);
  });

  test('actors by sector with sub-sectors, kind, and what they took part in', async () => {
    expect(await firms({ sectors: ['sector:ceramics'] })).toEqual(['firm:lisboner', 'firm:tiler']);
    expect(await firms({ sectors: ['sector:tiles'], within: ['region:PT-13'] })).toEqual([
      'firm:tiler',
    ]);
    expect(await firms({ roles: ['INVESTOR', 'HOST'] })).toEqual(['firm:tiler']);
    expect(await firms({ basis: ['PROJECT'] })).toEqual(['firm:steppe', 'firm:tiler']);
    expect(await firms({ basis: ['AGREEMENT'], roles: ['INVESTOR'] })).toEqual([]);
    const institutions = { list: 'institutions', filter: { kinds: ['BANK'] } };
    expect(await ids(institutions)).toEqual(['institution:world']);
    expect(await ids({ list: 'regions', filter: { kinds: ['oblast'] } })).toEqual(['region:KZ-75']);
  });

  test('initiatives of all kinds: by party, place, countries, sector, role, status', async () => {
    expect(await initiatives({ parties: ['firm:tiler', 'country:KZ'] })).toEqual([
      'project:p1',
      'session:s1',
      'programme:g1',
    ]);
    expect(await initiatives({ within: ['region:PT-13'] })).toEqual(['project:p1', 'agreement:a1']);
    expect(await initiatives({ between: ['country:KZ', 'country:PT'] })).toEqual([
      'project:p2',
      'project:p1',
      'session:s1',
      'programme:g1',
      'agreement:a1',
    ]);
    expect(
      await initiatives({ between: ['country:KZ', 'country:PT'], sectors: ['sector:ceramics'] }),
    ).toEqual(['project:p1', 'agreement:a1']);
    expect(await initiatives({ within: ['region:PT-13'], roles: ['SIGNATORY'] })).toEqual([
      'agreement:a1',
    ]);
    expect(await initiatives({ parties: ['region:KZ-75'], roles: ['INVESTOR'] })).toEqual([]);
    expect(await initiatives({ roles: ['INVESTOR', 'HOST'] })).toEqual([
      'project:p1',
      'session:s1',
    ]);
    expect(await initiatives({ status: ['SIGNED', 'OPERATING'] })).toEqual([
      'project:p1',
      'agreement:a1',
    ]);
    expect(await ids({ list: 'agreements', filter: { kinds: ['MEMORANDUM'] } })).toEqual([
      'agreement:a1',
    ]);
  });

  test('a date counts as the days it may mean; the undated are a choice of their own, never dropped unsaid', async () => {
    const period = { from: '2010-06', to: '2012-01' };
    const undatedOut = await askList(api, { list: 'initiatives', filter: { period } });
    expect(undatedOut).toMatchObject({ ids: ['project:p2', 'agreement:a2'], undatedLeftOut: 1 });
    const undatedIn = { list: 'initiatives', filter: { period, undated: 'INCLUDE' } };
    expect(await askList(api, undatedIn)).toMatchObject({
      ids: ['project:p2', 'agreement:a2', 'agreement:a1'],
      totalCount: 3,
      undatedLeftOut: 0,
    });
    expect(await initiatives({ undated: 'ONLY' })).toEqual(['agreement:a1']);
    expect(await firms({ period: { to: '2000' } })).toEqual(['firm:lisboner']);
    expect(await firms({ period: { from: '2001-05-31' }, undated: 'INCLUDE' })).toEqual([
      'firm:elsewhere',
      'firm:steppe',
      'firm:tiler',
    ]);
  });

  test('orders: by name without case and accents, newest and oldest with the undated last', async () => {
    expect(await ids({ list: 'firms', orderBy: 'NAME', first: 1 })).toEqual([
      'firm:tiler',
      'firm:lisboner',
      'firm:elsewhere',
      'firm:steppe',
    ]);
    expect(await ids({ list: 'firms', orderBy: 'NEWEST', first: 1 })).toEqual([
      'firm:tiler',
      'firm:lisboner',
      'firm:elsewhere',
      'firm:steppe',
    ]);
    expect(await ids({ list: 'initiatives', orderBy: 'OLDEST', first: 2 })).toEqual([
      'programme:g1',
      'session:s1',
      'agreement:a2',
      'project:p1',
      'project:p2',
      'agreement:a1',
    ]);
    expect(await ids({ list: 'initiatives', orderBy: 'ID', first: 4 })).toEqual([
      'agreement:a1',
      'agreement:a2',
      'programme:g1',
      'project:p1',
      'project:p2',
      'session:s1',
    ]);
  });

  test('counts beside a list honour its filter; what has none is a row of its own', async () => {
    const answer = await askList(api, {
      list: 'initiatives',
      filter: { countries: ['country:PT'] },
    });
    expect(answer.facets).toEqual({
      bySector: [
        ['sector:ceramics', 2],
        ['sector:energy', 1],
        ['sector:tiles', 1],
        [null, 3],
      ],
      byCountry: [
        ['country:PT', 6],
        ['country:KZ', 5],
      ],
      byBasis: [
        ['AGREEMENT', 2],
        ['PROJECT', 2],
        ['PROGRAMME', 1],
        ['SESSION', 1],
      ],
      byKind: [
        ['OTHER', 2],
        ['AGREEMENT', 1],
        ['MEMORANDUM', 1],
        [null, 2],
      ],
      byStatus: [
        ['ANNOUNCED', 1],
        ['DRAFT', 1],
        ['OPERATING', 1],
        ['SIGNED', 1],
        [null, 2],
      ],
      byYear: [
        ['2007', 1],
        ['2008', 1],
        ['2010', 2],
        ['2012', 1],
        [null, 1],
      ],
    });
    const { facets } = await askList(api, { list: 'institutions' });
    expect(facets).toEqual({
      bySector: [
        ['sector:energy', 1],
        [null, 1],
      ],
      byCountry: [
        ['country:PT', 1],
        [null, 1],
      ],
      byKind: [
        ['BANK', 1],
        ['MINISTRY', 1],
      ],
    });
  });

  test('the frame: sectors below one, sources by language, acts of a country', async () => {
    expect(await ids({ list: 'sectors', filter: { within: ['sector:ceramics'] } })).toEqual([
      'sector:ceramics',
      'sector:tiles',
    ]);
    expect(await ids({ list: 'forums', filter: { countries: ['country:KZ'] } })).toEqual([
      'forum:forum',
    ]);
    expect(await ids({ list: 'sources', filter: { undated: 'EXCLUDE' } })).toEqual([]);
    expect(await firms({ sources: ['source:page'], hasSource: true })).toHaveLength(4);
    expect(await firms({ hasSource: false })).toEqual([]);
  });
});
