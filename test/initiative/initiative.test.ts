import { InitiativeParticipationsDocument, InitiativesDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('initiatives', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11 name_en=Lisbon name_pt=Lisboa
      region KZ-75
      sector ceramics
      sector tiles parent=ceramics
      district clay regions=PT-11
      firm tiler country=PT district=clay
      forum table name_en="Round Table" name_pt="Mesa Redonda"
      session s1 2008-10-30 end_date=2008-11-02 ordinal=4 forum=table region=PT-11 note="Short." sectors=tiles/table|ceramics/focus|tiles:
        region PT-11 as host|speaker, firm tiler as participant by the seat rule, country KZ
      session s2 forum=table
      agreement a1 2008-11 session=s1 title_en=Accord title_pt=Acordo city=Lisbon summary=Text: firm tiler as signatory
      programme g1 start_year=2009 end_year=2011 signed_city=Almaty signed_region=KZ-75 forum=table
      project p1 end_date=2012 name_original=Usina district=clay value_eur=1.5 status=announced kind=plant
    `);
  });
  afterAll(() => api.close());

  test('a session: a name made for it, its rows with role, rule and sources', async () => {
    const { data } = await api.run(InitiativeParticipationsDocument, {
      id: 'session:s1',
      lang: 'pt',
      first: 2,
    });
    const sources = [{ id: 'source:page' }];
    const page = [{ id: 'source:page', title: 'A public page', url: null }];
    expect(data?.node).toEqual({
      id: 'session:s1',
      label: 'IV sessão, Lisboa, 30 de outubro – 2 de novembro de 2008',
      titles: [],
      date: '2008-10-30',
      datePrecision: 'DAY',
      endDate: '2008-11-02',
      basis: 'SESSION',
      status: null,
      city: null,
      region: { id: 'region:PT-11', name: 'Lisboa' },
      country: { id: 'country:PT' },
      ordinal: 4,
      startDate: '2008-10-30',
      note: 'Short.',
      forum: { id: 'forum:table', name: 'Mesa Redonda' },
      sectorLinks: [
        { kind: 'FOCUS', note: null, sector: { id: 'sector:ceramics', name: 'ceramics' }, sources },
        { kind: 'SUBJECT', note: null, sector: { id: 'sector:tiles', name: 'tiles' }, sources },
        { kind: 'TABLE', note: null, sector: { id: 'sector:tiles', name: 'tiles' }, sources },
      ],
      participations: {
        totalCount: 4,
        nodes: [
          {
            role: 'PARTICIPANT',
            inferred: null,
            actor: {
              __typename: 'Country',
              id: 'country:KZ',
              name: 'KZ',
              country: { id: 'country:KZ' },
            },
            sources: page,
          },
          {
            role: 'PARTICIPANT',
            inferred: 'the',
            actor: {
              __typename: 'Firm',
              id: 'firm:tiler',
              name: 'tiler',
              country: { id: 'country:PT' },
            },
            sources: page,
          },
        ],
        pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
      },
    });
  });

  test('the next page begins right behind the cursor', async () => {
    const first = await api.run(InitiativeParticipationsDocument, { id: 'session:s1', first: 3 });
    const after = participationsOf(first.data)?.pageInfo.endCursor ?? null;
    const rest = await api.run(InitiativeParticipationsDocument, { id: 'session:s1', after });
    expect(participationsOf(rest.data)?.nodes.map(({ actor, role }) => [actor.id, role])).toEqual([
      ['region:PT-11', 'SPEAKER'],
    ]);
  });

  test('a session without number or place is named by its forum', async () => {
    const { data } = await api.ask(
      '{ session(id: "session:s2") { en: label pt: label(lang: "pt") title date datePrecision } }',
    );
    expect(data).toEqual({
      session: {
        en: 'Session, Round Table',
        pt: 'Sessão, Mesa Redonda',
        title: null,
        date: null,
        datePrecision: 'UNKNOWN',
      },
    });
  });

  test('agreement, programme and project, each with what it alone has', async () => {
    const text = `query($id: ID!) { node(id: $id) { ... on Initiative {
      label title(lang: "pt") titles { lang text } date datePrecision endDate status city region { id } country { id } } 
      ... on Agreement { session { id } summary } ... on Programme { startYear endYear signedDate forum { id } }
      ... on Project { name names { lang text } kind valueEur startDate district { id } } } }`;
    const node = async (id: string) => (await api.ask(text, { id })).data?.node;
    expect(await node('agreement:a1')).toEqual({
      label: 'Accord',
      title: 'Acordo',
      titles: [
        { lang: 'en', text: 'Accord' },
        { lang: 'pt', text: 'Acordo' },
      ],
      date: '2008-11',
      datePrecision: 'MONTH',
      endDate: null,
      status: 'SIGNED',
      city: 'Lisbon',
      region: null,
      country: null,
      session: { id: 'session:s1' },
      summary: 'Text',
    });
    expect(await node('programme:g1')).toMatchObject({
      date: '2009',
      datePrecision: 'YEAR',
      endDate: '2011',
      status: null,
      city: 'Almaty',
      region: { id: 'region:KZ-75' },
      country: { id: 'country:KZ' },
      startYear: 2009,
      endYear: 2011,
      signedDate: null,
      forum: { id: 'forum:table' },
    });
    expect(await node('project:p1')).toMatchObject({
      label: 'Usina',
      title: 'Usina',
      titles: [{ lang: null, text: 'Usina' }],
      name: 'Usina',
      names: [{ lang: null, text: 'Usina' }],
      date: '2012',
      endDate: '2012',
      startDate: null,
      status: 'ANNOUNCED',
      kind: 'PLANT',
      valueEur: 1.5,
      district: { id: 'district:clay' },
    });
  });

  test('lists of each kind', async () => {
    const { data, errors } = await api.run(InitiativesDocument, {});
    expect(errors).toBeUndefined();
    expect(data?.sessions.nodes.map(({ id }) => id)).toEqual(['session:s1', 'session:s2']);
    expect(data?.agreements.totalCount).toBe(1);
  });
});

function participationsOf(data: unknown) {
  type Page = {
    readonly nodes: readonly { readonly actor: { readonly id: string }; readonly role: string }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
  return (data as { node?: { participations?: Page } } | null)?.node?.participations;
}
