import { readConfig } from '../../src/config.js';
import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';

const OWN = 'https://dashboard.example';
const OTHER = 'https://elsewhere.example';

describe('pages of other origins', () => {
  let api: ApiOfRows | undefined;
  afterEach(() => api?.close());

  async function headersFor(
    CORS_ORIGINS: string,
    origin: string,
    method: 'GET' | 'OPTIONS' = 'GET',
  ) {
    api = await apiOfRows('region PT-11\nregion KZ-75', { settings: { CORS_ORIGINS } });
    const response = await api.server.inject({
      method,
      url: '/graphql/Regions',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-any',
      },
    });
    return response.headers;
  }

  test('none may read, unless the operator names it', async () => {
    const headers = await headersFor('', OTHER);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers.vary).toBe('Accept, Accept-Encoding');
  });

  test('one that is named may, and caches tell it from others', async () => {
    const headers = await headersFor(`${OWN},http://127.0.0.1:3000`, OWN);
    expect(headers['access-control-allow-origin']).toBe(OWN);
    expect(headers['access-control-expose-headers']).toMatch(/etag/);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers.vary).toBe('Accept, Accept-Encoding, Origin');
  });

  test('one that is not named may not', async () => {
    const headers = await headersFor(OWN, OTHER);
    expect(headers['access-control-allow-origin']).not.toBe(OTHER);
    expect(headers.vary).toBe('Accept, Accept-Encoding, Origin');
  });

  test('any may where the operator says so', async () => {
    expect((await headersFor('*', OTHER))['access-control-allow-origin']).toBe('*');
  });

  test('a browser that asks first is told what may be sent', async () => {
    expect(await headersFor(OWN, OWN, 'OPTIONS')).toMatchObject({
      'access-control-allow-origin': OWN,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type,x-any',
      'access-control-max-age': '86400',
    });
  });
});

test('every answer carries the headers that keep a page from here to itself', async () => {
  const api = await apiOfRows('region PT-11\nregion KZ-75');
  for (const url of [
    '/graphql/Regions',
    '/graphql/Regions',
    '/graphql',
    '/nothing',
    '/health/live',
  ]) {
    const { headers } = await api.server.inject(url);
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';" +
        "connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
  }
  await api.close();
});

test.each([
  'dashboard.example',
  'https://a.example/',
  'https://a.example, *',
  'null',
  'ftp://a.example',
])('CORS_ORIGINS=%s is refused, saying what would be accepted', (CORS_ORIGINS) => {
  expect(() => readConfig({ CORS_ORIGINS })).toThrow(
    /expected origins such as https:\/\/dashboard/,
  );
});

test('origins are read with or without spaces between', () => {
  const { CORS_ORIGINS } = readConfig({ CORS_ORIGINS: `${OWN}, http://localhost:3000` });
  expect(CORS_ORIGINS).toBe(`${OWN},http://localhost:3000`);
});
