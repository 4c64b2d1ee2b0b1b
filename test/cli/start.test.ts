import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/built-program.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-bare-'));
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A script of bin/ where nothing is built, and what it says. */
async function refusal(args: readonly string[]) {
  const env = { PATH: process.env.PATH };
  const running = promisify(execFile)(process.execPath, args, { cwd: folder, env });
  const { code, stdout, stderr } = await running.then(
    () => ({ code: 0, stdout: '', stderr: '' }),
    (error) => error,
  );
  return { code, stdout, stderr };
}

test.each(['bilateral.cjs', 'build.cjs'])(
  'a Node that is too old hears so from %s',
  async (name) => {
    const script = `
    Object.defineProperty(process, 'versions', { value: { node: '20.11.0' } });
    require('./bin/${name}');`;
    expect(await refusal(['-e', script])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Bilateral needs Node.js 20.11.1 or newer; this is 20.11.0.\n',
    });
  },
);

test.each(['20.11.1', '20.12.0', '22.0.0', '26.10.0'])('Node %s is new enough', async (version) => {
  const script = `
    Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
    require('./bin/check-node.cjs');`;
  expect((await refusal(['-e', script])).code).toBe(0);
});

test('a program that is not built says how to build it', async () => {
  expect(await refusal(['bin/bilateral.cjs', 'serve'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'The program is not built yet: run `npm run build` (npm start does so by itself).\n',
  });
});

test('a build without a compiler says how to get one', async () => {
  expect(await refusal(['bin/build.cjs'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'TypeScript is not installed and nothing is built: run `npm ci --include=dev` once.\n',
  });
});
