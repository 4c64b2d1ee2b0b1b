import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

export const EXPORT_PAGE = 'docs/export.md';

const HERE = 'http://127.0.0.1:4000';
// A command, and behind it what it prints.
const EXAMPLE = /```(sh|python)\n([^`]+)```\n\n```text\n[^`]*```/g;

/** The page with what each of its commands prints now, as its reader would run them; `address`: of a server of the seed. */
export async function renderExport(page: string, address: string): Promise<string> {
  let rendered = page;
  for (const [example, language, command = ''] of page.matchAll(EXAMPLE)) {
    const program = language === 'python' ? 'python3' : 'sh';
    const { stdout } = await promisify(execFile)(program, [
      '-c',
      command.replaceAll(HERE, address),
    ]);
    const printed = stdout.replaceAll('\r\n', '\n');
    const text = `\`\`\`${language}\n${command}\`\`\`\n\n\`\`\`text\n${printed}\`\`\``;
    rendered = rendered.replace(example, () => text);
  }
  return rendered;
}

/** Of the programs that the examples are for, those that this machine lacks. */
export function missingPrograms(): string[] {
  return ['curl', 'python3'].filter(
    (program) => spawnSync(program, ['--version']).error !== undefined,
  );
}
