import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const BEGIN = '<!-- written by npm run bench: begin -->';
const END = '<!-- written by npm run bench: end -->';

/** Puts the report between the markers; the words around them stay. */
export async function writeReadme(report: string): Promise<void> {
  const text = await readFile(README, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error('bench/README.md has lost its markers.');
  const written = `${text.slice(0, from)}${BEGIN}\n\n${report.trim()}\n\n${text.slice(to)}`;
  await writeFile(README, written);
}
