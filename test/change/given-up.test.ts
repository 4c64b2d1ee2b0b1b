import { answerChanges } from '../../src/change/answer-changes.js';
import { type CypherQuery, type GraphSnapshot, Release } from '../../src/graph/graph-store.js';
import { KeptByRelease } from '../../src/graph/kept-by-release.js';
import { RecordCache } from '../../src/graph/record-cache.js';
import { Records } from '../../src/graph/records.js';

const RELEASE = { number: 2, contentHash: 'f'.repeat(64), importedAt: '2026-01-02', counts: {} };
const KNOWN = { ...RELEASE, number: 1, counts: '{}' };

test('whoever gives up does not wait for what is worked out for all', async () => {
  const snapshot: GraphSnapshot = {
    release: new Release(RELEASE),
    read: async <Row>({ name }: CypherQuery<Row>) => {
      if (name === 'knownReleases') return [KNOWN as Row];
      return new Promise<never>(() => undefined);
    },
  };
  const records = new Records(snapshot, new RecordCache(1));
  const context = { snapshot, records, signal: AbortSignal.timeout(20) };
  const args = { since: 1, first: 10 };
  await expect(answerChanges(context, new KeptByRelease(10), args)).rejects.toMatchObject({
    kind: 'ABORTED',
    statement: 'changesAfter',
  });
});
