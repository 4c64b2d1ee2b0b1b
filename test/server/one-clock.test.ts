import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The import dates a release; the lock of an import says since when, and a lease how long ago; the composition of the server hands
// the clock on.
const MAY_READ_THE_CLOCK =
  /^src\/(import\/|graph\/(neo4j-import-lock|moment)\.ts|server\/create-server\.ts)/;

test('what answers a question knows the day from its request alone, so that the answer is kept under it', () => {
  const reading = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => file.endsWith('.ts') && !MAY_READ_THE_CLOCK.test(file))
    .filter((file) => /new Date\(\)|Date\.now\(|toLocale\w*\(\)/.test(readFileSync(file, 'utf8')));
  expect(reading).toEqual([]);
});
