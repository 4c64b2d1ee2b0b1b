import { EARLIER_RELEASES } from '../../src/change/history.js';
import { until } from '../graph/small-graph.js';
import { apiOfRows } from '../support/api-of-rows.js';
import { smallDataSet } from '../support/data/raw-data-set.js';
import { importInto } from '../support/graph-of.js';

const dataSet = (release: number) =>
  smallDataSet(`region PT-11\nregion KZ-75\nfirm tiler country=PT name_en="Tiler ${release}"`);

test('the releases before the last 26 are forgotten, with what they changed', async () => {
  const api = await apiOfRows(dataSet(1));
  const last = EARLIER_RELEASES + 3;
  for (let release = 2; release <= last; release += 1) {
    await importInto(api.graph, dataSet(release));
  }
  await until(() => api.store.snapshot().release.number === last);
  const since = (release: number) =>
    api.ask(`{ changes(since: ${release}) { from { number } nodes { id change } } }`);
  const { errors } = await since(2);
  expect(errors?.[0]?.message).toContain(
    '`since` is 2; this graph can be compared with releases 3 to 29.',
  );
  expect((await since(3)).data).toEqual({
    changes: { from: { number: 3 }, nodes: [{ id: 'firm:tiler', change: 'CHANGED' }] },
  });
  await api.close();
});
