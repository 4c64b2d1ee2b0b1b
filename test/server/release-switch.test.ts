import { type ApiOfRows, apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { importInto } from '../support/graph-of.js';

const CLIENTS = 8;
const FEW = ['region:KZ-75', 'region:PT-11'];
const MANY = ['region:KZ-75', 'region:PT-11', 'region:PT-13'];

// Each part is a statement of its own.
const QUERY = `{
  release { number contentHash }
  listed: regions(first: 50) { totalCount nodes { id } }
  single: region(id: "region:PT-13") { id }
  ties(left: { country: "country:PT", level: REGION }, right: { country: "country:KZ", level: REGION }) {
    nodes { left { id } evidenceCount }
  }
}`;

// A third region, and then the project is of that one.
const RAW_FEW = smallDataSet('region PT-11\nregion KZ-75\nproject p1: region PT-11, region KZ-75');
const RAW_MANY = smallDataSet(
  'region PT-11\nregion PT-13\nregion KZ-75\nproject p1: region PT-13, region KZ-75',
);

const EXPECTED = [FEW, MANY].map((ids) => ({
  listed: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
  single: ids.length === 3 ? { id: 'region:PT-13' } : null,
  ties: { nodes: [{ left: { id: ids.at(-1) }, evidenceCount: 1 }] },
}));

interface Seen {
  readonly bodies: Map<string, string>;
  notModified: number;
  answers: number;
}

/** As a dashboard does: asks again and again with the tag of what it has. */
async function poll(url: string, seen: Seen, isOver: () => boolean): Promise<void> {
  let held = '';
  while (!isOver()) {
    const headers = { 'apollo-require-preflight': 'yes', ...(held && { 'if-none-match': held }) };
    const response = await fetch(`${url}?query=${encodeURIComponent(QUERY)}`, { headers });
    const tag = response.headers.get('etag') ?? '';
    const body = await response.text();
    seen.answers += 1;
    if (response.status === 304) {
      expect(tag).toBe(held);
      seen.notModified += 1;
    } else {
      expect(seen.bodies.get(tag) ?? body).toBe(body);
      seen.bodies.set(tag, body);
      held = tag;
    }
  }
}

describe('releases that change under load', () => {
  let api: ApiOfRows;
  afterEach(() => api.close());

  test(`${CLIENTS} clients get answers of one release or another, never of two`, async () => {
    api = await apiOfRows(RAW_FEW);
    const url = `${await api.server.listen({ port: 0 })}/graphql`;
    const seen: Seen = { bodies: new Map(), notModified: 0, answers: 0 };
    let isOver = false;
    const clients = Array.from({ length: CLIENTS }, () => poll(url, seen, () => isOver));
    for (const [index, raw] of [RAW_MANY, RAW_FEW, RAW_MANY].entries()) {
      await importInto(api.graph, raw);
      const number = index + 2;
      while (![...seen.bodies.values()].some((body) => numberOf(body) === number)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    isOver = true;
    await Promise.all(clients);

    // A tag for each release: the same content under another number is another answer.
    expect([...seen.bodies.values()].map(numberOf).sort()).toEqual([1, 2, 3, 4]);
    expect(seen.notModified).toBeGreaterThan(seen.answers / 2);
    for (const body of seen.bodies.values()) {
      const { data, extensions } = JSON.parse(body);
      const { release, ...rest } = data;
      expect(release).toEqual({
        number: extensions.release.number,
        contentHash: extensions.release.contentHash,
      });
      expect(rest).toEqual(EXPECTED[release.number % 2 === 1 ? 0 : 1]);
    }
  });
});

function numberOf(body: string): number {
  return JSON.parse(body).extensions.release.number;
}
