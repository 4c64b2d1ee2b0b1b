import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../README.md', import.meta.url));

/** Puts the report of a command between its markers; the words around them stay. */
export async function writeReadme(command: string, report: string): Promise<void> {
  const [begin, end] = ['begin', 'end'].map(
    (mark) => `<!-- written by ${command}: ${mark} -->`,
  ) as [string, string];
  const text = await readFile(README, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has lost its markers of ${command}.`);
  const written = `${text.slice(0, from)}${begin}\n\n${report.trim()}\n\n${text.slice(to)}`;
  await writeFile(README, written);
}
