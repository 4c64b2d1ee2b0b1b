import { NodeDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('actors', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11
      region PT-13
      region KZ-75
      sector ceramics
      sector tiles parent=ceramics
      district clay regions=PT-11|PT-13
      firm group country=PT
      firm tiler country=PT district=clay city=Porto founded=1920-05 website=https://tiler.example parent_firm=group other_names=Azulejos
      association guild country=PT kind=bank-association abbreviation=G region=PT-11
      institution world kind=local-government
      active firm tiler tiles
      active firm tiler ceramics
    `);
  });
  afterAll(() => api.close());

  const node = async (id: string) => (await api.run(NodeDocument, { id })).data?.node;
  const sources = [
    {
      id: 'source:page',
      title: 'A public page',
      url: null,
      publisher: null,
      published: null,
      language: null,
    },
  ];

  test('a firm: its seat unknown, it counts for its district and each of its regions', async () => {
    expect(await node('firm:tiler')).toEqual({
      __typename: 'Firm',
      id: 'firm:tiler',
      sources,
      name: 'tiler',
      names: [{ lang: 'en', text: 'tiler' }],
      otherNames: ['Azulejos'],
      country: { id: 'country:PT', name: 'PT' },
      places: [
        { id: 'district:clay', name: 'clay' },
        { id: 'region:PT-11', name: 'PT-11' },
        { id: 'region:PT-13', name: 'PT-13' },
      ],
      sectorLinks: [
        { sector: { id: 'sector:ceramics' }, sources: [{ id: 'source:page' }] },
        { sector: { id: 'sector:tiles' }, sources: [{ id: 'source:page' }] },
      ],
      city: 'Porto',
      founded: '1920-05',
      website: 'https://tiler.example',
      region: null,
      district: { id: 'district:clay' },
      parentFirm: { id: 'firm:group', name: 'group' },
    });
  });

  test('an association of a region', async () => {
    expect(await node('association:guild')).toMatchObject({
      __typename: 'Association',
      abbreviation: 'G',
      associationKind: 'BANK_ASSOCIATION',
      region: { id: 'region:PT-11' },
      places: [{ id: 'region:PT-11' }],
      sectorLinks: [],
    });
  });

  test('an institution of no country has no side and counts nowhere', async () => {
    expect(await node('institution:world')).toMatchObject({
      __typename: 'Institution',
      institutionKind: 'LOCAL_GOVERNMENT',
      country: null,
      region: null,
      places: [],
    });
  });
});
