import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { workedExample } from '../support/data/raw-data-set.js';
import { useDataSetFolders } from '../support/data-set-folders.js';
import { NODE_LTS, nodeLts } from '../support/node-lts.js';
import { serveProgram } from '../support/program.js';

const folders = useDataSetFolders();
// Before the tests are named: where it cannot be had, one visible line says so.
const node = await nodeLtsOrReason();

/** BILATERAL_REQUIRE_NODE_LTS=1: not to have it is a failure. */
async function nodeLtsOrReason(): Promise<{ path: string } | { reason: string }> {
  try {
    return { path: await nodeLts() };
  } catch (error) {
    if (process.env.BILATERAL_REQUIRE_NODE_LTS === '1') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`NOT RUN on Node ${NODE_LTS}: ${reason}\n`);
    return { reason };
  }
}

if ('reason' in node) test.todo(`NOT RUN on Node ${NODE_LTS}: ${node.reason}`);
else testOn(node.path);

function testOn(path: string): void {
  test(`the program imports and answers on Node ${NODE_LTS}`, async () => {
    expect(execFileSync(path, ['--version'], { encoding: 'utf8' })).toBe(`v${NODE_LTS}\n`);
    folders.write('pt-kz', workedExample());
    const env = { GRAPH_URL: join(folders.parent, 'graph') };
    const options = { node: path, cwd: folders.parent, env };
    const program = await serveProgram(['--seed', 'pt-kz'], options);
    const answer = await program.ask(`{
      ties(left: {country: "country:PT", level: DISTRICT}, right: {country: "country:KZ"}) {
        totalCount nodes { left { id } right { id } }
      }
    }`);
    const { code, stderr } = await program.kill('SIGTERM');
    expect(answer).toMatchObject({
      data: {
        ties: {
          totalCount: 1,
          nodes: [{ left: { id: 'district:clay' }, right: { id: 'region:KZ-75' } }],
        },
      },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
}
