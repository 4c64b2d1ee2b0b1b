import 'reflect-metadata';
import { Command } from 'commander';
import { buildApiSchema } from '../../../src/server/build-schema.js';
import { apiOfRows } from '../api-of-rows.js';
import { workedExample } from '../data/raw-data-set.js';
import { fuzzDocuments } from './fuzz-documents.js';

const MB = 1_048_576;

const { count, minutes, seed } = new Command('fuzz')
  .description(
    'Send random documents to the whole server; end with an error at the first answer that is its fault.',
  )
  .option('--count <n>', 'how many documents', '1000000')
  .option('--minutes <n>', 'end after so many minutes, wherever it is', '120')
  .option(
    '--seed <n>',
    'document i is drawn from seed + i: a failure names its own',
    String(Date.now() % 1e9),
  )
  .parse()
  .opts<{ count: string; minutes: string; seed: string }>();

const api = await apiOfRows(workedExample());
console.log(`Seed ${seed}, up to ${count} documents in ${minutes} minutes.`);
const startedAt = performance.now();
try {
  const seen = await fuzzDocuments(api.server, buildApiSchema(), {
    seed: Number(seed),
    count: Number(count),
    maxMs: Number(minutes) * 60_000,
    progress: (done) => {
      if (done % 10_000 !== 0) return;
      const { rss, heapUsed } = process.memoryUsage();
      const seconds = Math.round((performance.now() - startedAt) / 1_000);
      console.log(
        `${done} in ${seconds} s, ${Math.round(rss / MB)} MB, heap ${Math.round(heapUsed / MB)} MB`,
      );
    },
  });
  console.log(Object.fromEntries(seen));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await api.close();
}
