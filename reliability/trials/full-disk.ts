import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TrialGraph } from '../graphs.js';
import { untilAnswers } from '../readers.js';
import { NotPossibleHere, type Outcome, type Trial, type TrialContext } from '../trial.js';

const ROOMY_KB = 200_000;

export const fullDisk: Trial = {
  name: 'full-disk-grafeo',
  engine: 'grafeo',
  what: 'Disk full at a random point of an import: refused in one line, the release before still answers, and with room again the import succeeds',
  times: 20,
  async run(context) {
    const disk = join(context.folder, 'disk');
    mountSmallDisk(disk);
    const graph = await TrialGraph.on('grafeo', context.folder, join(disk, 'graph'));
    try {
      return await fillAgainAndAgain(graph, disk, context);
    } finally {
      await graph.close();
      execFileSync('umount', ['-l', disk]);
    }
  },
};

function mountSmallDisk(disk: string): void {
  mkdirSync(disk, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${ROOMY_KB}k`, 'tmpfs', disk], {
      stdio: 'pipe',
    });
  } catch {
    throw new NotPossibleHere('a disk of a given size can be mounted by root on Linux only');
  }
}

async function fillAgainAndAgain(
  graph: TrialGraph,
  disk: string,
  { times, random, say, soonMs }: TrialContext,
): Promise<Outcome> {
  const faults: string[] = [];
  await graph.mustImport(1);
  const server = await graph.serve();
  let version = 1;
  let refused = 0;
  for (let time = 0; time < times; time += 1) {
    const next = version + 1;
    const used = usedKb(disk);
    resize(disk, used + 16 + Math.floor(random() * 1_200));
    const { code, stderr } = await graph.import(next);
    if (code === 0) version = next;
    else {
      refused += 1;
      if (code !== 1 || !/^[^\n]+\n$/.test(stderr)) {
        faults.push(`The import ended with ${code}, saying ${stderr.slice(0, 300)}`);
      }
      await untilAnswers(server.url, version, soonMs);
    }
    resize(disk, ROOMY_KB);
    if (code !== 0) {
      version = next;
      await graph.mustImport(next);
    }
    await untilAnswers(server.url, version, soonMs);
    if ((time + 1) % 5 === 0) say(`${time + 1} of ${times}: ${refused} refused`);
  }
  return { seen: `${refused} imports refused, ${times - refused} found room`, faults };
}

function usedKb(disk: string): number {
  const lines = execFileSync('df', ['-k', '--output=used', disk], { encoding: 'utf8' });
  return Number(lines.trim().split('\n').at(-1));
}

function resize(disk: string, kb: number): void {
  execFileSync('mount', ['-o', `remount,size=${kb}k`, disk]);
}
