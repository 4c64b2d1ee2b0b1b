import { NodesDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('anything by its id', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows(`
      region PT-11
      region KZ-75
      legal-act law country=PT
      session s1 2008: region PT-11
    `);
  });
  afterAll(() => api.close());

  test('of every kind, in the order asked for, null where there is none', async () => {
    const ids = [
      'legal-act:law',
      'region:XX',
      'session:s1',
      'country:PT',
      'law',
      '',
      'release:1',
      'region:PT-11',
    ];
    const { data } = await api.run(NodesDocument, { ids });
    expect(data?.nodes).toEqual([
      { __typename: 'LegalAct', id: 'legal-act:law' },
      null,
      { __typename: 'Session', id: 'session:s1' },
      { __typename: 'Country', id: 'country:PT' },
      null,
      null,
      null,
      { __typename: 'Region', id: 'region:PT-11' },
    ]);
  });

  test('many ids are one statement; more than a hundred are refused', async () => {
    api.store.sent();
    const ids = Array.from({ length: 100 }, (_, index) => `region:N${index}`);
    await api.run(NodesDocument, { ids });
    expect(api.store.sent()).toEqual(['recordsByIds']);
    const { data, errors } = await api.run(NodesDocument, { ids: [...ids, 'region:PT-11'] });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIST_LIMIT', limit: 100, value: 101 });
  });

  test('a field of one kind knows no id of another', async () => {
    const { data } = await api.ask(
      '{ region(id: "session:s1") { id } session(id: "session:s1") { id } firm(id: "firm:none") { id } }',
    );
    expect(data).toEqual({ region: null, session: { id: 'session:s1' }, firm: null });
  });
});
