import {
  ForumDocument,
  SessionDocument,
  TradeDocument,
  ZonesDocument,
} from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('a forum and what stands around it', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      source other title="Another page" publisher=Gazette
      region PT-11
      region KZ-75
      sector energy
      forum table calendar=PT:09-12|KZ:11-02
      objective second forum=table ordinal=1 text_en=Grow
      objective first forum=table ordinal=0 text_en=Look
      row forum_sectors forum=table sector=energy kind=focus
      session autumn 2008-10-30 forum=table ordinal=2 region=PT-11 country=PT: region PT-11 as host|speaker, country KZ
      session winter 2009-01 forum=table ordinal=3 country=KZ
      session summer 2009-07 forum=table ordinal=4 country=KZ
      session spring 2009-05 forum=table ordinal=6 region=PT-11
      session someday 2010 forum=table ordinal=5 country=KZ
      session nowhere forum=table ordinal=1
      row session_figures session=autumn measure=regions_kz value=20 note="about twenty" source_ids=page|other
      row session_figures session=autumn measure=participants value=150
      row conflicts table=sessions id=autumn column=start_date kept_value=2008-10-30 kept_source_ids=page other_value=2008-10-29 other_source_ids=other reason="Page of the time"
      row conflicts table=session_figures id=autumn column=participants kept_value=150 kept_source_ids=page other_value=200 other_source_ids=other reason=Counted
      agreement accord 2008-10-30 session=autumn: region PT-11, region KZ-75
      agreement later 2009 session=autumn
      programme plan start_year=2008 end_year=2009 forum=table: country PT, country KZ
      legal-act law country=KZ title_en=Law date=2005-07-22
      district zone kind=special-economic-zone sez_kind=port regions=KZ-75 legal_act=law
      firm tenant country=KZ district=zone
      project plant 2010 district=zone region=KZ-75 status=operating: region PT-11
      project desk 2011 sectors=energy: firm tenant, region PT-11
      row bilateral_trade year=2003 flow=PT_export period=year value_eur_million=10.5 reporter=PT qualifier=exact preferred=1
      row bilateral_trade year=2003 flow=PT_export period=year value_usd_million=12 reporter=KZ qualifier=rounded preferred=0 note=Dollars
      row bilateral_trade year=2002 flow=total period=year value_eur_million=20 qualifier=estimate preferred=1
      row region_trade year=2004 region=PT-11 flow=PT_import partner=KZ value_eur_million=1.5 period=year qualifier=exact basis="all goods"
    `);
  });
  afterAll(() => api.close());

  test('the forum: aims, sessions, hosts, calendar, programmes, fields', async () => {
    const { data, errors } = await api.run(ForumDocument, { id: 'forum:table' });
    expect(errors).toBeUndefined();
    const { objectives, sessions, calendarFindings, programmes, fields } = data?.forum ?? {};
    expect(objectives).toEqual({
      totalCount: 2,
      nodes: [
        { ordinal: 0, text: 'Look' },
        { ordinal: 1, text: 'Grow' },
      ],
    });
    expect(
      sessions?.nodes.map(({ id, calendarVerdict, hosts }) => [id, calendarVerdict, hosts.length]),
    ).toEqual([
      ['session:someday', 'NOT_JUDGED', 0],
      ['session:summer', 'DEPARTS', 0],
      ['session:spring', 'DEPARTS', 0],
      ['session:winter', 'AS_PLANNED', 0],
      ['session:autumn', 'AS_PLANNED', 1],
      ['session:nowhere', 'NOT_JUDGED', 0],
    ]);
    expect(calendarFindings).toEqual({
      asPlanned: 2,
      departing: 2,
      notJudged: 2,
      sessions: {
        totalCount: 2,
        nodes: [
          {
            verdict: 'DEPARTS',
            session: { id: 'session:summer', date: '2009-07', country: { id: 'country:KZ' } },
          },
          {
            verdict: 'DEPARTS',
            session: { id: 'session:spring', date: '2009-05', country: { id: 'country:PT' } },
          },
        ],
      },
    });
    expect(programmes?.nodes).toEqual([
      {
        id: 'programme:plan',
        label: 'plan',
        during: {
          fromYear: 2008,
          toYear: 2009,
          initiatives: {
            totalCount: 1,
            nodes: [
              {
                id: 'session:autumn',
                label: 'II session, PT-11, 30 October 2008',
                date: '2008-10-30',
              },
            ],
          },
        },
      },
    ]);
    expect(fields).toEqual({
      totalCount: 1,
      nodes: [{ sector: { id: 'sector:energy', name: 'energy' }, last: '2011', yearsSinceLast: 0 }],
    });
  });

  test('a session: hosts, figures, agreements signed at it, what sources disagree about', async () => {
    const { data, errors } = await api.run(SessionDocument, { session: 'session:autumn' });
    expect(errors).toBeUndefined();
    const { hosts, figures, agreements, conflicts } = data?.session ?? {};
    expect(hosts).toEqual([{ id: 'region:PT-11', name: 'PT-11' }]);
    expect(figures).toEqual({
      totalCount: 2,
      nodes: [
        { measure: 'participants', value: 150, note: null, sources: [{ id: 'source:page' }] },
        {
          measure: 'regions_kz',
          value: 20,
          note: 'about twenty',
          sources: [{ id: 'source:page' }, { id: 'source:other' }],
        },
      ],
    });
    expect(agreements).toEqual({
      totalCount: 2,
      nodes: [
        { id: 'agreement:later', label: 'later', followUp: { outcome: 'NO_PAIR' } },
        { id: 'agreement:accord', label: 'accord', followUp: { outcome: 'FOLLOWED' } },
      ],
    });
    const sources = {
      keptSources: [{ title: 'A public page' }],
      otherSources: [{ title: 'Another page' }],
    };
    expect(conflicts).toEqual({
      totalCount: 2,
      nodes: [
        {
          table: 'session_figures',
          column: 'participants',
          keptValue: '150',
          otherValue: '200',
          reason: 'Counted',
          ...sources,
        },
        {
          table: 'sessions',
          column: 'start_date',
          keptValue: '2008-10-30',
          otherValue: '2008-10-29',
          reason: 'Page of the time',
          ...sources,
        },
      ],
    });
  });

  test('a zone: the law that founds it, the projects that stand in it beside what counts for it', async () => {
    const { data } = await api.run(ZonesDocument, {});
    expect(data?.legalActs.nodes).toEqual([
      {
        id: 'legal-act:law',
        title: 'Law',
        date: '2005-07-22',
        districts: {
          totalCount: 1,
          nodes: [
            {
              id: 'district:zone',
              name: 'zone',
              sezKind: 'PORT',
              projects: {
                totalCount: 1,
                nodes: [{ id: 'project:plant', name: 'plant', date: '2010', status: 'OPERATING' }],
              },
              countedInitiatives: {
                totalCount: 1,
                nodes: [{ id: 'project:desk', label: 'desk' }],
              },
              firms: { totalCount: 1, nodes: [{ id: 'firm:tenant', name: 'tenant' }] },
            },
          ],
        },
      },
    ]);
  });

  test('trade: by year, the preferred figure first, totals before what is seen from a country', async () => {
    const variables = { preferredOnly: false, region: 'region:PT-11' };
    const { data, errors } = await api.run(TradeDocument, variables);
    expect(errors).toBeUndefined();
    expect(
      data?.bilateralTrade.nodes.map(({ sources: _, note: __, period: ___, ...row }) => row),
    ).toEqual([
      {
        year: 2002,
        direction: 'TOTAL',
        seenFrom: null,
        valueEurMillion: 20,
        valueUsdMillion: null,
        reporter: null,
        qualifier: 'ESTIMATE',
        preferred: true,
      },
      {
        year: 2003,
        direction: 'EXPORT',
        seenFrom: { id: 'country:PT' },
        valueEurMillion: 10.5,
        valueUsdMillion: null,
        reporter: 'PT',
        qualifier: 'EXACT',
        preferred: true,
      },
      {
        year: 2003,
        direction: 'EXPORT',
        seenFrom: { id: 'country:PT' },
        valueEurMillion: null,
        valueUsdMillion: 12,
        reporter: 'KZ',
        qualifier: 'ROUNDED',
        preferred: false,
      },
    ]);
    expect(data?.region?.trade).toEqual({
      totalCount: 1,
      nodes: [
        {
          year: 2004,
          period: 'year',
          direction: 'IMPORT',
          seenFrom: { id: 'country:PT' },
          partner: { id: 'country:KZ' },
          valueEurMillion: 1.5,
          qualifier: 'EXACT',
          basis: 'all goods',
          note: null,
          sources: [{ title: 'A public page' }],
        },
      ],
    });
    const preferred = await api.run(TradeDocument, { region: 'region:PT-11', fromYear: 2003 });
    expect(preferred.data?.bilateralTrade.totalCount).toBe(1);
  });

  test.each([
    ['{ bilateralTrade(fromYear: 2020, toYear: 2010) { totalCount } }', /2020 and `toYear` 2010/],
    [
      '{ forum(id: "forum:table") { calendarFindings { sessions(verdicts: []) { totalCount } } } }',
      /`verdicts` is empty/,
    ],
    [
      '{ followUp { programmes { nodes { initiatives(basis: []) { totalCount } } } } }',
      /`basis` is empty/,
    ],
  ])('what would find nothing and look like an answer is refused: %s', async (query, message) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
