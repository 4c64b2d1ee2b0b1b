import { CountryDocument, SectorDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { TRACED } from '../support/traced.js';

describe('lists that hang on a record', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11
      region PT-13
      region PT-15
      region KZ-75
      sector energy
      sector solar parent=energy
      district clay regions=PT-11|PT-13
      district vague regions= country=PT
      firm owner country=PT region=PT-11
      firm daughter country=PT district=clay parent_firm=owner
      association club country=PT region=PT-13
      institution bank country=PT
      instrument line country=PT provider=bank
      legal-act law country=PT title_en=Law
      forum table
      active firm daughter solar
      active region PT-11 energy
      project plant 2010 sectors=solar region=PT-11: firm daughter, region KZ-75
      agreement accord 2011 sectors=energy region=PT-13: region PT-11, region KZ-75
    `);
  });
  afterAll(() => api.close());

  const list = (...ids: string[]) => ({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });

  test('of a country: its places, its actors, its law and its money', async () => {
    const { data, errors } = await api.run(CountryDocument, { country: 'country:PT' });
    expect(errors).toBeUndefined();
    const { regions, districts, firms, associations, institutions, ...frame } = data?.country ?? {};
    expect(regions?.nodes.map(({ id, districts: inIt }) => [id, inIt.nodes[0]?.id])).toEqual([
      ['region:PT-11', 'district:clay'],
      ['region:PT-13', 'district:clay'],
      ['region:PT-15', undefined],
    ]);
    expect(regions?.nodes[0]?.seatedActors.nodes).toEqual([
      { __typename: 'Firm', id: 'firm:owner' },
    ]);
    expect(regions?.nodes[1]?.heldInitiatives.nodes).toEqual([
      { __typename: 'Agreement', id: 'agreement:accord' },
    ]);
    expect(districts).toEqual(list('district:clay', 'district:vague'));
    expect(firms?.nodes.map(({ id, subsidiaries }) => [id, subsidiaries])).toEqual([
      ['firm:daughter', list()],
      ['firm:owner', list('firm:daughter')],
    ]);
    expect(associations).toEqual(list('association:club'));
    expect(institutions?.nodes).toEqual([
      { id: 'institution:bank', instruments: list('instrument:line') },
    ]);
    expect(frame).toEqual({
      id: 'country:PT',
      name: 'PT',
      forums: list('forum:table'),
      legalActs: list('legal-act:law'),
      instruments: {
        totalCount: 1,
        nodes: [{ id: 'instrument:line', name: 'line', kind: 'OTHER', amountEur: null }],
      },
    });
  });

  test('of a sector: what is below it counts for it', async () => {
    const { data, errors } = await api.run(SectorDocument, { sector: 'sector:energy', on: null });
    expect(errors).toBeUndefined();
    const ids = (nodes: readonly { readonly id: string }[] | undefined) =>
      nodes?.map(({ id }) => id);
    expect(ids(data?.sector?.actors.nodes)).toEqual(['firm:daughter', 'region:PT-11']);
    expect(ids(data?.sector?.initiatives.nodes)).toEqual(['agreement:accord', 'project:plant']);
  });

  test('as many statements for all parents as for one', async () => {
    const sent = async (first: number) => {
      await api.run(CountryDocument, { country: 'country:PT', first });
      return api.store.sent();
    };
    await sent(50);
    const forOne = await sent(1);
    const forAll = await sent(50);
    // A list that is longer than its page is counted by a statement.
    const isPage = (name: string) => !name.endsWith('Total');
    expect(forAll.sort()).toEqual(forOne.filter(isPage).sort());
    expect(new Set(forAll).size).toBe(forAll.length);
  });

  test('each list has cursors of its own', async () => {
    const text =
      'query ($after: String) { country(id: "country:PT") { regions(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } firms(after: $other) { totalCount } } }'.replace(
        '$after: String',
        '$after: String, $other: String',
      );
    type Page = {
      country: { regions: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    };
    const first = await api.ask<Page>(text);
    const after = first.data?.country.regions.pageInfo.endCursor;
    const second = await api.ask<Page>(text, { after });
    expect(second.data?.country.regions.nodes).toEqual([{ id: 'region:PT-13' }]);
    const other = await api.ask<Page>(text, { other: after });
    expect(other.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: ['after'],
      ...TRACED,
    });
  });
});
