import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const FETCH_TIMEOUT_MS = 10 * 60_000;

/** Folder of the server's jars: fetched once with Maven into a cache outside the repository. */
export async function fetchJars(version: string): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bilateral');
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  await mkdir(cache, { recursive: true });
  // Fetched aside and renamed: what is there is whole, whoever else fetches at the same time.
  const aside = await mkdtemp(join(cache, 'fetching-'));
  try {
    await runMaven(version, aside);
    await rename(join(aside, 'lib'), jars).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return jars;
}

async function runMaven(version: string, folder: string): Promise<void> {
  const pom = join(folder, 'pom.xml');
  await copyFile(POM, pom);
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
  const args = ['-q', '-B', '-f', pom, `-P${version}`, ...goal, `-DoutputDirectory=${folder}/lib`];
  await promisify(execFile)('mvn', args, {
    timeout: FETCH_TIMEOUT_MS,
    shell: process.platform === 'win32',
  });
}
