import { DistrictsDocument, RegionDocument, RegionsDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('places', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11 kind=district name_en=Lisbon name_pt=Lisboa name_original=Olisipo other_names=Lissabon|Lisbonne macro_area=South lat=38.7 lon=-9.1 population=2000000 population_year=2020 statistical_code=PT170
      region PT-13
      region KZ-75
      legal-act law country=PT date=2005-07-22
      district clay kind=special-economic-zone sez_kind=port regions=PT-11|PT-13 city=Porto established=2006 legal_act=law other_names=Barro
      district vague regions= country=PT
      sector tiles
      active region PT-11 tiles
      project p1 2010: region PT-11 as host
    `);
  });
  afterAll(() => api.close());

  test('a region, whole', async () => {
    const { data } = await api.run(RegionDocument, { id: 'region:PT-11', lang: 'pt' });
    const p1 = { __typename: 'Project', id: 'project:p1', label: 'p1', date: '2010' };
    const initiative = { ...p1, basis: 'PROJECT', status: 'UNKNOWN' };
    expect(data?.region).toEqual({
      id: 'region:PT-11',
      code: 'PT-11',
      kind: 'district',
      name: 'Lisboa',
      names: [
        { lang: null, text: 'Olisipo' },
        { lang: 'en', text: 'Lisbon' },
        { lang: 'pt', text: 'Lisboa' },
      ],
      otherNames: ['Lissabon', 'Lisbonne'],
      macroArea: 'South',
      lat: 38.7,
      lon: -9.1,
      population: 2_000_000,
      populationYear: 2020,
      statisticalCode: ['PT170'],
      country: { id: 'country:PT', code: 'PT', name: 'PT' },
      places: [{ id: 'region:PT-11', name: 'Lisboa' }],
      sectors: [{ id: 'sector:tiles', name: 'tiles' }],
      initiatives: { totalCount: 1, nodes: [initiative] },
      countedInitiatives: {
        totalCount: 1,
        nodes: [initiative],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
      participations: {
        totalCount: 1,
        nodes: [
          {
            role: 'HOST',
            inferred: null,
            initiative: { id: 'project:p1', label: 'p1', date: '2010' },
            sources: [{ title: 'A public page', url: null }],
          },
        ],
      },
      sources: [{ id: 'source:page', title: 'A public page', url: null }],
    });
  });

  test('where nothing is known there is null or an empty list', async () => {
    const { data } = await api.run(RegionsDocument, {});
    expect(data?.regions.nodes[0]).toEqual({
      id: 'region:KZ-75',
      name: 'KZ-75',
      kind: 'region',
      lat: null,
      lon: null,
      population: null,
      populationYear: null,
      country: { id: 'country:KZ' },
    });
  });

  test('districts, each with its regions and the law that founds it', async () => {
    const { data } = await api.run(DistrictsDocument, {});
    expect(data?.districts.nodes).toEqual([
      {
        id: 'district:clay',
        name: 'clay',
        kind: 'SPECIAL_ECONOMIC_ZONE',
        sezKind: 'PORT',
        city: 'Porto',
        established: '2006',
        otherNames: ['Barro'],
        country: { id: 'country:PT' },
        regions: [
          { id: 'region:PT-11', name: 'Lisbon' },
          { id: 'region:PT-13', name: 'PT-13' },
        ],
        legalAct: {
          id: 'legal-act:law',
          title: 'law',
          date: '2005-07-22',
          country: { id: 'country:PT' },
        },
      },
      {
        id: 'district:vague',
        name: 'vague',
        kind: 'INDUSTRIAL_DISTRICT',
        sezKind: null,
        city: null,
        established: null,
        otherNames: [],
        country: { id: 'country:PT' },
        regions: [],
        legalAct: null,
      },
    ]);
  });
});
