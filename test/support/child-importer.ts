/** An import in a process of its own, to be killed: it writes batches until it is. */
import { setTimeout as pause } from 'node:timers/promises';
import { openGraphWriter } from '../../src/graph/open-graph-store.js';
import { silentLogger } from './loggers.js';

const BATCH = 100;

const options = JSON.parse(process.argv[2] ?? '{}');
const writer = await openGraphWriter({ ...options, logger: silentLogger });
const draft = await writer.draft();
for (let batch = 0; ; batch += 1) {
  const nodes = Array.from({ length: BATCH }, (_, i) => {
    const id = `thing:${batch}-${i}`;
    const properties = { key: `r${draft.number}/${id}`, id, release: draft.number };
    return { labels: ['Thing'], properties };
  });
  await draft.createNodes(nodes);
  if (batch === 0) process.stdout.write('WRITING\n');
  await pause(1);
}
