import { FrameDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('the frame', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11
      region KZ-75
      sector tiles
      forum table founded=2002-04 calendar=PT:09-12|KZ:03-06 summary="Meets twice a year."
      objective aim forum=table ordinal=0 text_en="Find out" text_pt=Descobrir since=2002
      institution bank country=PT kind=bank
      instrument line country=PT provider=bank kind=credit-line amount_eur=1000000 year=2009 summary="A line."
      legal-act law country=KZ title_original=Заң date=2005
      restriction ban kind=export-ban issuer=EU act="Regulation 1" act_url=https://law.example article=3 amended_by=a|b in_force_from=2014-08-01 in_force_to=2015 sectors=tiles regions=KZ-75 summary="No tiles."
      restriction listing kind=listing listed_party="The Bank" party_type=institution party=bank
      row forum_sectors forum=table sector=tiles kind=focus note=Mainly
    `);
  });
  afterAll(() => api.close());

  test('forums, objectives, instruments, legal acts and restrictions, whole', async () => {
    const { data } = await api.run(FrameDocument, { lang: 'pt' });
    expect(data).toEqual({
      forums: {
        nodes: [
          {
            id: 'forum:table',
            name: 'table',
            founded: '2002-04',
            summary: 'Meets twice a year.',
            countries: [{ id: 'country:KZ' }, { id: 'country:PT' }],
            calendar: [
              { country: { id: 'country:PT' }, firstMonth: 9, lastMonth: 12 },
              { country: { id: 'country:KZ' }, firstMonth: 3, lastMonth: 6 },
            ],
            sectors: [{ id: 'sector:tiles' }],
            sectorLinks: [
              {
                kind: 'FOCUS',
                note: 'Mainly',
                sector: { id: 'sector:tiles' },
                sources: [{ id: 'source:page' }],
              },
            ],
          },
        ],
      },
      objectives: {
        nodes: [
          {
            id: 'objective:aim',
            ordinal: 0,
            text: 'Descobrir',
            texts: [
              { lang: 'en', text: 'Find out' },
              { lang: 'pt', text: 'Descobrir' },
            ],
            since: '2002',
            forum: { id: 'forum:table' },
          },
        ],
      },
      instruments: {
        nodes: [
          {
            id: 'instrument:line',
            name: 'line',
            kind: 'CREDIT_LINE',
            amountEur: 1_000_000,
            year: 2009,
            summary: 'A line.',
            country: { id: 'country:PT' },
            provider: { id: 'institution:bank', name: 'bank' },
          },
        ],
      },
      legalActs: {
        nodes: [
          {
            id: 'legal-act:law',
            title: 'Заң',
            titles: [{ lang: null, text: 'Заң' }],
            date: '2005',
            country: { id: 'country:KZ' },
          },
        ],
      },
      restrictions: {
        nodes: [
          {
            id: 'restriction:ban',
            kind: 'EXPORT_BAN',
            issuer: 'EU',
            act: 'Regulation 1',
            actUrl: 'https://law.example',
            article: '3',
            amendedBy: ['a', 'b'],
            inForceFrom: '2014-08-01',
            inForceTo: '2015',
            listedParty: null,
            summary: 'No tiles.',
            sectors: [{ id: 'sector:tiles' }],
            regions: [{ id: 'region:KZ-75' }],
            party: null,
          },
          {
            id: 'restriction:listing',
            kind: 'LISTING',
            issuer: 'EU',
            act: null,
            actUrl: null,
            article: null,
            amendedBy: [],
            inForceFrom: null,
            inForceTo: null,
            listedParty: 'The Bank',
            summary: null,
            sectors: [],
            regions: [],
            party: { id: 'institution:bank', name: 'bank' },
          },
        ],
      },
    });
  });
});
