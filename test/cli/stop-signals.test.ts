import { join } from 'node:path';
import { ROOT } from '../support/built-program.js';
import type { FreshGraph } from '../support/engines.js';
import { grafeoEngine } from '../support/grafeo-engine.js';
import { environmentOf, runProgram, startProgram } from '../support/program.js';

const SEED = join(ROOT, 'seed/italy-russia');

describe('a signal before there is anything to answer', () => {
  let graph: FreshGraph;
  beforeEach(async () => {
    graph = await grafeoEngine.freshGraph();
  });
  afterEach(() => graph.destroy());

  // As process 1 of a container it would end by none that it does not listen to.
  test.each([
    ['SIGINT', 130, ['import', SEED]],
    ['SIGTERM', 143, ['import', SEED]],
    ['SIGTERM', 143, ['serve', '--seed', SEED]],
  ] as const)('%s ends it at once with %d: %j', async (signal, code, args) => {
    const env = { ...environmentOf(graph.options), PORT: '0' };
    const program = await startProgram(args, { env });
    await program.said(/Write the next release/);
    expect(await program.kill(signal)).toMatchObject({ code, signal: null, stderr: '' });
    // Nothing is held, and nothing of it is current.
    const next = await runProgram(['import', SEED], { env });
    expect(next.stdout).toContain('Release 1 is written and switched on');
  });
});
