import { type GraphSnapshot, Release } from '../../src/graph/graph-store.js';
import { KeptByRelease } from '../../src/graph/kept-by-release.js';

/** A release that nothing reads from: what is kept of it is made up here. */
function snapshotOf(number: number): GraphSnapshot {
  const info = { contentHash: `hash-${number}`, importedAt: '2026-11-27T00:00:00Z', counts: {} };
  return {
    release: new Release({ number, ...info }),
    read: async () => {
      throw new Error('nothing is read');
    },
  };
}

const FIRST = snapshotOf(1);

describe('what is kept of a release', () => {
  let made: string[];
  beforeEach(() => {
    made = [];
  });

  function lists(kept: KeptByRelease<readonly number[]>, snapshot = FIRST) {
    return (name: string, length: number) =>
      kept.of(snapshot, name, async () => {
        made.push(name);
        return Array.from({ length }, (_, at) => at);
      });
  }

  test('is made once, for all that ask meanwhile too, and anew of the next release', async () => {
    const kept = new KeptByRelease<readonly number[]>(10);
    const ask = lists(kept);
    const [one, other] = await Promise.all([ask('a', 2), ask('a', 2)]);
    expect(one).toBe(other);
    expect(await ask('a', 2)).toBe(one);
    expect(await lists(kept, snapshotOf(2))('a', 3)).toEqual([0, 1, 2]);
    expect(made).toEqual(['a', 'a']);
  });

  test('the oldest are forgotten when together they weigh too much', async () => {
    const ask = lists(new KeptByRelease<readonly number[]>(10, ({ length }) => length));
    for (const name of ['a', 'b', 'c']) await ask(name, 4);
    await ask('c', 4);
    await ask('b', 4);
    await ask('a', 4);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  test('what alone weighs too much is given out and not kept, and nothing else is lost for it', async () => {
    const ask = lists(new KeptByRelease<readonly number[]>(10, ({ length }) => length));
    await ask('small', 4);
    expect(await ask('large', 11)).toHaveLength(11);
    expect(await ask('large', 11)).toHaveLength(11);
    await ask('small', 4);
    expect(made).toEqual(['small', 'large', 'large']);
  });

  test('nothing weighs nothing: a list of none is kept, and counts', async () => {
    const ask = lists(new KeptByRelease<readonly number[]>(2, ({ length }) => length));
    for (const name of ['a', 'b', 'c', 'a']) await ask(name, 0);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  test('what failed is tried again by the next that asks', async () => {
    const kept = new KeptByRelease<object>(10);
    const failing = kept.of(FIRST, 'a', async () => {
      throw new Error('away');
    });
    await expect(failing).rejects.toThrow('away');
    expect(await kept.of(FIRST, 'a', async () => ({ is: 'here' }))).toEqual({ is: 'here' });
  });
});
