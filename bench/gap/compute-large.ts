/** A process of its own, so that its peak of memory is that of the calculation alone: a step a line, as JSON. */
import { backTest, calculate, dayOf } from '../../src/gap/gap-calculations.js';
import { DEFAULT_CONSTANTS } from '../../src/gap/gap-constants.js';
import { Resamples } from '../../src/gap/resample.js';
import { robustnessOf } from '../../src/gap/robustness.js';
import { memoryOf } from '../processes/process-usage.js';
import { largeGapInput } from './large-input.js';

async function step<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  const found = {
    ...{ name, seconds: (performance.now() - startedAt) / 1e3 },
    ...{ cpuSeconds: (user + system) / 1e6, peakRss: memoryOf(process.pid)?.peakRss ?? null },
  };
  process.stdout.write(`${JSON.stringify(found)}\n`);
  return result;
}

const [regions = '100', sectors = '100', initiatives = '10000'] = process.argv.slice(2);
const input = largeGapInput({
  ...{ regions: Number(regions), sectors: Number(sectors), initiatives: Number(initiatives) },
});
const question = { day: dayOf(input), constants: DEFAULT_CONSTANTS };
const calculation = await step('scores, ranks, test against chance', () =>
  calculate(input, { ...question, day: null }),
);
await step('probability', () => calculation.probability('CELL'));
await step('intervals: 100 resamples', () => Resamples.of(input, question));
await step('robustness', () => robustnessOf(input, question.day));
await step('back-test of the cells', () => backTest(input, 'CELL'));
