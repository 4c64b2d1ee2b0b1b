import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** `npm ci` in this folder, unless what is installed is newer than the lock file: `npm ci` of the program leaves it out. */
export async function installPeer(): Promise<void> {
  const lock = statSync(`${FOLDER}package-lock.json`).mtimeMs;
  const installed = statSync(`${FOLDER}node_modules/.package-lock.json`, { throwIfNoEntry: false });
  if (installed !== undefined && installed.mtimeMs >= lock) return;
  const isWindows = process.platform === 'win32';
  const npm = spawn('npm', ['ci', '--ignore-scripts'], {
    ...{ cwd: FOLDER, shell: isWindows },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(npm, 'exit');
  if (code !== 0) throw new Error(`npm ci in bench/peer ended with ${code}`);
}
