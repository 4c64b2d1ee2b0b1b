import { SectorsDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('sectors', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11
      region KZ-75
      sector ceramics nace_rev2=23.4|23.3 hs_chapters=69 keywords_en=clay keywords_pt=barro|argila
      sector tiles parent=ceramics name_pt=Azulejos
      sector bricks parent=ceramics
      sector floor-tiles parent=tiles
    `);
  });
  afterAll(() => api.close());

  test('the tree, down and up, in a statement a level', async () => {
    api.store.sent();
    const { data } = await api.run(SectorsDocument, { lang: 'pt' });
    expect(data?.sectors.nodes).toEqual([
      {
        id: 'sector:bricks',
        name: 'bricks',
        naceRev2: [],
        hsChapters: [],
        keywords: [],
        parent: { id: 'sector:ceramics' },
        children: [],
      },
      {
        id: 'sector:ceramics',
        name: 'ceramics',
        naceRev2: ['23.4', '23.3'],
        hsChapters: ['69'],
        keywords: ['barro', 'argila'],
        parent: null,
        children: [
          { id: 'sector:bricks', children: [] },
          { id: 'sector:tiles', children: [{ id: 'sector:floor-tiles' }] },
        ],
      },
      {
        id: 'sector:floor-tiles',
        name: 'floor-tiles',
        naceRev2: [],
        hsChapters: [],
        keywords: [],
        parent: { id: 'sector:tiles' },
        children: [],
      },
      {
        id: 'sector:tiles',
        name: 'Azulejos',
        naceRev2: [],
        hsChapters: [],
        keywords: [],
        parent: { id: 'sector:ceramics' },
        children: [{ id: 'sector:floor-tiles', children: [] }],
      },
    ]);
    expect(api.store.sent()).toEqual(['recordsByRank', 'childrenOfSectors']);
  });
});
