import { ReleaseDocument } from '../generated/graphql.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

describe('the release', () => {
  let api: ApiOfRows;
  beforeAll(async () => {
    api = await apiOfRows('region PT-11\nregion KZ-75\nfirm tiler country=PT');
  });
  afterAll(() => api.close());

  test('what the graph holds, and every answer says of which release it is', async () => {
    const { data, extensions } = await api.run(ReleaseDocument);
    const release = {
      number: 1,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      importedAt: expect.any(String),
    };
    expect(data?.release).toMatchObject(release);
    expect(data?.release.counts).toHaveLength(17);
    expect(data?.release.counts).toContainEqual({ kind: 'REGION', count: 2 });
    expect(data?.release.counts).toContainEqual({ kind: 'LEGAL_ACT', count: 0 });
    expect(data?.datasets).toEqual([
      {
        id: 'KZ-PT',
        folders: ['0'],
        countries: [
          { id: 'country:KZ', name: 'KZ' },
          { id: 'country:PT', name: 'PT' },
        ],
        tables: expect.arrayContaining([{ table: 'firms', count: 1 }]),
      },
    ]);
    expect(extensions).toMatchObject({ release });
  });

  test('also an answer that is an error', async () => {
    const { extensions, errors } = await api.ask('{ nope }');
    expect(errors).toHaveLength(1);
    expect(extensions).toMatchObject({ release: { number: 1 } });
  });
});
