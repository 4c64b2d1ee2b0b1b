import fc from 'fast-check';
import { sortInTurns } from '../../src/gap/sort-in-turns.js';
import { sortRows } from '../../src/shared/row-page.js';

const ORDER = {
  list: 'numbers',
  keyOf: ({ value }: { value: number }) => [value],
  parts: 1,
};

test('sorts as a sort that holds the event loop does, equal rows in the order they had', async () => {
  const rows = fc.array(fc.record({ value: fc.integer({ min: 0, max: 300 }) }), {
    maxLength: 5_000,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const sorted = await sortInTurns(given, ORDER, async () => undefined);
      // The very rows, not only their values.
      const expected = sortRows(given, ORDER);
      expect(sorted.every((row, at) => row === expected[at])).toBe(true);
      expect(sorted).toHaveLength(given.length);
    }),
    { numRuns: 30 },
  );
});

test('others have their turn while a long list is sorted', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ({ value: (at * 7_919) % 20_000 }));
  let turns = 0;
  const sorted = await sortInTurns(rows, ORDER, async () => {
    turns += 1;
  });
  expect(sorted.map(({ value }) => value)).toEqual(rows.map((_, at) => at));
  expect(turns).toBeGreaterThan(20);
});
