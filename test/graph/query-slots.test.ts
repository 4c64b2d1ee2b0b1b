import { getEventListeners } from 'node:events';
import { QuerySlots } from '../../src/graph/query-slots.js';
import { failureOf } from './small-graph.js';

/** Who holds a slot, in the order of getting it. */
function holders(slots: QuerySlots, names: readonly string[], signal?: AbortSignal): string[] {
  const got: string[] = [];
  for (const name of names) {
    slots.acquire(signal).then(
      () => got.push(name),
      () => got.push(`${name} gave up`),
    );
  }
  return got;
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('no more than the limit run, and the first to wait is the first to go on', async () => {
  const slots = new QuerySlots(2);
  const got = holders(slots, ['a', 'b', 'c', 'd']);
  await settled();
  expect(got).toEqual(['a', 'b']);
  slots.release();
  await settled();
  expect(got).toEqual(['a', 'b', 'c']);
});

test('who gives up while waiting gets its error at once and takes no slot', async () => {
  const slots = new QuerySlots(1);
  const controller = new AbortController();
  await slots.acquire(undefined);
  const given = failureOf(slots.acquire(controller.signal));
  const got = holders(slots, ['patient']);
  controller.abort();
  expect((await given).kind).toBe('ABORTED');
  slots.release();
  await settled();
  expect(got).toEqual(['patient']);
});

test('nothing is left on a signal', async () => {
  const slots = new QuerySlots(1);
  const { signal } = new AbortController();
  const got = holders(slots, ['a', 'b', 'c'], signal);
  for (let i = 0; i < 3; i += 1) {
    await settled();
    slots.release();
  }
  expect(got).toEqual(['a', 'b', 'c']);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('an aborted signal is refused before it waits', async () => {
  const slots = new QuerySlots(1);
  expect((await failureOf(slots.acquire(AbortSignal.abort()))).kind).toBe('ABORTED');
  await slots.idle();
});

test('idle waits for the last', async () => {
  const slots = new QuerySlots(1);
  await slots.acquire(undefined);
  let isIdle = false;
  const idle = slots.idle().then(() => {
    isIdle = true;
  });
  await settled();
  expect(isIdle).toBe(false);
  slots.release();
  await idle;
  expect(isIdle).toBe(true);
});
