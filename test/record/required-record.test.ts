import { RecordCache } from '../../src/graph/record-cache.js';
import type { RecordContext } from '../../src/graph/record-context.js';
import { Records } from '../../src/graph/records.js';
import { nearestIds, requireRecord } from '../../src/record/required-record.js';
import { type CountingStore, countingStore } from '../support/counting-store.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { graphOf } from '../support/graph-of.js';

const IDS = [
  'region:IT-21',
  'region:IT-25',
  'region:IT-45',
  'region:RU-SVE',
  'region:RU-SMO',
  'firm:enel',
];

test('an id without its kind, or in another case, is nearest to the one it means', () => {
  expect(nearestIds('IT-45', IDS)[0]).toBe('region:IT-45');
  expect(nearestIds('Region:ru-sve', IDS)[0]).toBe('region:RU-SVE');
  expect(nearestIds('enel', IDS)[0]).toBe('firm:enel');
});

test('of ids equally far the smallest comes first', () => {
  expect(nearestIds('region:IT-2', IDS).slice(0, 3)).toEqual([
    'region:IT-21',
    'region:IT-25',
    'region:IT-45',
  ]);
});

test('an id that is not finished is nearest to those it begins', () => {
  const ids = ['firm:enel', 'firm:enel-green-power', 'firm:eni', 'firm:pirelli', 'firm:prysmian'];
  expect(nearestIds('firm:enel-g', ids)[0]).toBe('firm:enel-green-power');
  expect(nearestIds('firm:enel-', ids)[0]).toBe('firm:enel-green-power');
  expect(nearestIds('pire', ids)[0]).toBe('firm:pirelli');
  expect(nearestIds('firm:pirelly', ids)[0]).toBe('firm:pirelli');
});

test('an absurd id costs no more than a long one', () => {
  expect(nearestIds('x'.repeat(1_000_000), IDS)).toHaveLength(5);
});

describe('the record an argument names', () => {
  let graph: FreshGraph;
  let store: CountingStore;
  let context: RecordContext;
  beforeAll(async () => {
    graph = await graphOf(
      grafeoEngine,
      smallDataSet('region PT-11\nregion KZ-75\ndistrict clay regions=PT-11'),
    );
    store = countingStore(await graph.openStore());
    const snapshot = store.snapshot();
    context = { snapshot, records: new Records(snapshot, new RecordCache(100)) };
  });
  afterAll(() => graph.destroy());

  test('is the record, in one statement', async () => {
    const record = await requireRecord(context, 'region:PT-11', ['region', 'district'], ['id']);
    expect(record.slug).toBe('PT-11');
    expect(store.sent()).toEqual(['recordsByIds']);
  });

  test('or an error that says what was received and what would be accepted', async () => {
    const ask = requireRecord(context, 'PT-11', ['region', 'district'], ['left', 'within']);
    await expect(ask).rejects.toMatchObject({
      message:
        '`left.within` is "PT-11": no region or district of this release has this id. ' +
        'Nearest: region:PT-11, region:KZ-75, district:clay. `search` finds ids by names.',
      details: {
        argument: ['left', 'within'],
        nearest: ['region:PT-11', 'region:KZ-75', 'district:clay'],
      },
    });
    expect(store.sent()).toEqual(['idsOfKinds']);
    const none = requireRecord(context, 'firm:enel', ['firm'], ['of']);
    await expect(none).rejects.toThrow('no firm of this release has this id. There is no firm.');
  });
});
