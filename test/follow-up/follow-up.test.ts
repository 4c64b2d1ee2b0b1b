import {
  AgreementsWithoutProjectDocument,
  FollowUpDocument,
  type FollowUpQuery,
} from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

const ROWS = `
  region PT-11
  region PT-13
  region KZ-75
  sector energy
  sector solar parent=energy
  sector wine
  row forum_sectors forum=forum sector=energy kind=focus note=Mainly
  row forum_sectors forum=forum sector=wine kind=subject
  agreement followed 2008-05 sectors=solar: region PT-11, region KZ-75
  agreement elsewhere 2009 sectors=wine status=announced: region PT-11, region KZ-75
  agreement lonely 2010-01 sectors=wine: region PT-13, region KZ-75
  agreement undated: region PT-11, region PT-13, region KZ-75
  agreement national 2011: country PT, country KZ
  project plant 2010-03 sectors=energy status=operating: region PT-11, region KZ-75
  project sketch sectors=solar: region PT-11, region KZ-75
  programme plan start_year=2009 end_year=2010: country PT, country KZ
  programme vague: country PT
`;

const unit = (code: string) => ({ id: `region:${code}`, name: code });
const byBasis = (...counts: number[]) =>
  ['PROJECT', 'AGREEMENT', 'PROGRAMME', 'SESSION'].map((basis, index) => ({
    basis,
    count: counts[index],
  }));

describe('what came of it', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(ROWS);
  });
  afterAll(() => api.close());

  const PAIR = { left: 'country:PT', right: 'country:KZ' };
  const followUp = async (variables: object): Promise<FollowUpQuery['followUp']> => {
    const { data, errors } = await api.run(FollowUpDocument, { pair: PAIR, ...variables });
    expect(errors).toBeUndefined();
    return data?.followUp as FollowUpQuery['followUp'];
  };

  test('every agreement has one outcome; the counts are of all, the list of those asked for', async () => {
    const { byOutcome, nodes, totalCount } = await followUp({ filter: null });
    expect(byOutcome).toEqual([
      { outcome: 'FOLLOWED', count: 1 },
      { outcome: 'OTHER_FIELD', count: 1 },
      { outcome: 'UNDATED', count: 1 },
      { outcome: 'NOTHING_ON_RECORD', count: 1 },
      { outcome: 'NO_PAIR', count: 1 },
    ]);
    expect(totalCount).toBe(5);
    expect(nodes.map(({ agreement, outcome }) => [agreement.id, outcome])).toEqual([
      ['agreement:national', 'NO_PAIR'],
      ['agreement:lonely', 'NOTHING_ON_RECORD'],
      ['agreement:elsewhere', 'OTHER_FIELD'],
      ['agreement:followed', 'FOLLOWED'],
      ['agreement:undated', 'UNDATED'],
    ]);
    const asked = await followUp({ filter: { outcomes: ['FOLLOWED', 'NO_PAIR'] } });
    expect(asked.byOutcome).toEqual(byOutcome);
    expect(asked.nodes.map(({ agreement }) => agreement.id)).toEqual([
      'agreement:national',
      'agreement:followed',
    ]);
  });

  test.each([
    // From 2009 to 2010: elsewhere and lonely.
    ['period: {from: "2009", to: "2010"}', { totalCount: 2, undatedLeftOut: 1 }],
    // It is of no sector, and it is UNDATED.
    [
      'period: {from: "2009", to: "2010"}, sectors: ["sector:wine"]',
      { totalCount: 2, undatedLeftOut: 0 },
    ],
    [
      'period: {from: "2009", to: "2010"}, outcomes: [NOTHING_ON_RECORD]',
      { totalCount: 1, undatedLeftOut: 0 },
    ],
    ['sectors: null', { totalCount: 5, undatedLeftOut: 0 }],
  ])('what a period leaves out for want of a date is counted: %s', async (filter, followed) => {
    const { data } = await api.ask(
      `{ followUp(filter: {${filter}}) { totalCount undatedLeftOut } }`,
    );
    expect(data).toEqual({ followUp: followed });
  });

  test('an agreement with its pairs and the projects behind them', async () => {
    const { nodes, pair } = await followUp({ filter: { outcomes: ['FOLLOWED'] } });
    expect(pair).toEqual({ left: { id: 'country:PT' }, right: { id: 'country:KZ' } });
    expect(nodes).toEqual([
      {
        outcome: 'FOLLOWED',
        pairCount: 1,
        agreement: {
          id: 'agreement:followed',
          label: 'followed',
          date: '2008-05',
          status: 'SIGNED',
        },
        pairs: {
          totalCount: 1,
          nodes: [
            {
              left: unit('PT-11'),
              right: unit('KZ-75'),
              projects: {
                totalCount: 1,
                nodes: [
                  {
                    inField: true,
                    project: {
                      id: 'project:plant',
                      name: 'plant',
                      date: '2010-03',
                      status: 'OPERATING',
                    },
                  },
                ],
              },
              undatedProjects: {
                totalCount: 1,
                nodes: [{ id: 'project:sketch', name: 'sketch' }],
              },
            },
          ],
        },
      },
    ]);
  });

  test('a programme: what else joins both sides in its years; unknown years say nothing', async () => {
    const { programmes } = await followUp({});
    expect(programmes.nodes).toEqual([
      {
        programme: { id: 'programme:plan', label: 'plan' },
        fromYear: 2009,
        toYear: 2010,
        byBasis: byBasis(1, 2, 0, 0),
        initiatives: {
          totalCount: 3,
          nodes: [
            { id: 'project:plant', label: 'plant', date: '2010-03' },
            { id: 'agreement:lonely', label: 'lonely', date: '2010-01' },
            { id: 'agreement:elsewhere', label: 'elsewhere', date: '2009' },
          ],
        },
      },
      {
        programme: { id: 'programme:vague', label: 'vague' },
        fromYear: null,
        toYear: null,
        byBasis: null,
        initiatives: null,
      },
    ]);
  });

  test('a declared field: what concerns it, by basis and year, and the years since', async () => {
    const { fields } = await followUp({});
    expect(fields.totalCount).toBe(2);
    expect(fields.nodes[0]).toEqual({
      forum: { id: 'forum:forum' },
      sector: { id: 'sector:energy', name: 'energy' },
      kinds: ['FOCUS'],
      links: [{ kind: 'FOCUS', note: 'Mainly', sources: [{ id: 'source:page' }] }],
      byBasis: byBasis(2, 1, 0, 0),
      byYear: [
        { period: '2008', count: 1 },
        { period: '2010', count: 1 },
        { period: null, count: 1 },
      ],
      last: '2010-03',
      // The data set's last dated initiative is of 2011.
      yearsSinceLast: 1,
      initiatives: {
        totalCount: 3,
        nodes: [{ id: 'project:plant' }, { id: 'agreement:followed' }, { id: 'project:sketch' }],
      },
    });
  });

  test('pairs that signed and have no project at all', async () => {
    const { data } = await api.run(AgreementsWithoutProjectDocument, {
      filter: { status: ['SIGNED'] },
    });
    const sources = [
      { title: 'A public page', publisher: null, published: null, language: null, url: null },
    ];
    expect(data?.followUp.pairsWithoutProject).toEqual({
      totalCount: 1,
      nodes: [
        {
          left: unit('KZ-75'),
          right: unit('PT-13'),
          agreementCount: 2,
          agreements: {
            nodes: [
              { id: 'agreement:lonely', label: 'lonely', date: '2010-01', sources },
              { id: 'agreement:undated', label: 'undated', date: null, sources },
            ],
          },
        },
      ],
    });
  });

  test('a filter chooses agreements and never narrows the projects behind them', async () => {
    const ids = async (filter: object) =>
      (await followUp({ filter })).nodes.map(({ agreement }) => agreement.id);
    expect(await ids({ sectors: ['sector:energy'] })).toEqual(['agreement:followed']);
    expect(await ids({ status: ['ANNOUNCED'] })).toEqual(['agreement:elsewhere']);
    expect(await ids({ period: { from: '2010', to: '2010' } })).toEqual(['agreement:lonely']);
  });

  test('of one agreement, one programme and one forum', async () => {
    const { data } = await api.ask(`{
      agreement(id: "agreement:lonely") {
        followUp { outcome }
        atCountries: followUp(leftLevel: COUNTRY, rightLevel: COUNTRY) { outcome }
      }
      programme(id: "programme:plan") { during { byBasis { count } initiatives(basis: [PROJECT]) { totalCount } } }
      forum(id: "forum:forum") { fields { nodes { sector { id } yearsSinceLast } } }
    }`);
    expect(data).toEqual({
      agreement: {
        followUp: { outcome: 'NOTHING_ON_RECORD' },
        atCountries: { outcome: 'OTHER_FIELD' },
      },
      programme: {
        during: {
          byBasis: [{ count: 1 }, { count: 2 }, { count: 0 }, { count: 0 }],
          initiatives: { totalCount: 1 },
        },
      },
      forum: {
        fields: {
          nodes: [
            { sector: { id: 'sector:energy' }, yearsSinceLast: 1 },
            { sector: { id: 'sector:wine' }, yearsSinceLast: 1 },
          ],
        },
      },
    });
  });
});
