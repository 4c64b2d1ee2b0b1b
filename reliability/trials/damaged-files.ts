import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, serveProgram } from '../../test/support/program.js';
import { TrialGraph } from '../graphs.js';
import { askOnce } from '../readers.js';
import type { Outcome, Trial, TrialContext } from '../trial.js';

/** Where the damage is done: one byte, a block of zeros, the end cut off. */
const DAMAGES = ['byte', 'zeros', 'cut'] as const;

export const damagedFiles: Trial = {
  name: 'damaged-files-grafeo',
  engine: 'grafeo',
  what: 'Graph file damaged at a random place: refused at start in one line, or every answer right; the next import mends it',
  times: 60,
  async run(context) {
    const graph = await TrialGraph.on('grafeo', join(context.folder, 'whole'));
    await graph.mustImport(1);
    await graph.close();
    return damageAgainAndAgain(context);
  },
};

async function damageAgainAndAgain({ times, folder, random, say }: TrialContext): Promise<Outcome> {
  const faults: string[] = [];
  let refused = 0;
  for (let time = 0; time < times; time += 1) {
    const copy = join(folder, `copy-${time}`);
    await cp(join(folder, 'whole'), copy, { recursive: true });
    const how = DAMAGES[time % DAMAGES.length] ?? 'byte';
    const place = await damage(join(copy, 'graph'), how, random);
    const told = await startOn(join(copy, 'graph'));
    if (told === 'REFUSED') refused += 1;
    else if (told !== 'RIGHT') faults.push(`${how} at ${place}: ${told}`);
    if (time % 10 === 0) faults.push(...(await mend(copy)));
    if ((time + 1) % 10 === 0) say(`${time + 1} of ${times}: ${refused} refused`);
  }
  return { seen: `${refused} refused, ${times - refused - faults.length} answered right`, faults };
}

async function damage(folder: string, how: (typeof DAMAGES)[number], random: () => number) {
  const [name = ''] = (await readdir(folder)).filter((file) => file.startsWith('release-'));
  const path = join(folder, name);
  const bytes = await readFile(path);
  const place = Math.floor(random() * bytes.length);
  if (how === 'cut') await writeFile(path, bytes.subarray(0, place));
  else {
    if (how === 'zeros') bytes.fill(0, place, place + 4_096);
    else bytes[place] = (bytes[place] ?? 0) ^ 0xff;
    await writeFile(path, bytes);
  }
  return place;
}

async function startOn(url: string): Promise<string> {
  const env = { GRAPH_URL: url, PORT: '0', BUDGET_PER_MINUTE: '0' };
  const served = await serveProgram([], { env }).catch((error: Error) => error);
  if (served instanceof Error) {
    const { code, signal, stderr } = await runProgram(['serve'], { env });
    const isOneLine = /^[^\n]+\n$/.test(stderr);
    return code === 1 && isOneLine
      ? 'REFUSED'
      : `ended with ${code ?? signal}, saying ${stderr.slice(0, 300)}`;
  }
  const told = await askOnce(served.url);
  await served.kill('SIGKILL');
  const isRight = told?.kind === 'WHOLE' && told.version === 1;
  return isRight ? 'RIGHT' : `answered ${JSON.stringify(told)}`;
}

async function mend(copy: string): Promise<string[]> {
  const env = { GRAPH_URL: join(copy, 'graph') };
  const { code, stderr } = await runProgram(['import', 'version-1'], { cwd: copy, env });
  if (code !== 0) return [`The import after it: ${stderr.slice(0, 300)}`];
  const told = await startOn(env.GRAPH_URL);
  return told === 'RIGHT' ? [] : [`After the import that mends: ${told}`];
}
