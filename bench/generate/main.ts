import { parseArgs } from 'node:util';
import { generateCopies } from './generate-copies.js';

const USAGE = 'usage: main <folder> <copies> <out folder> [--strengths]';

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { strengths: { type: 'boolean', default: false } },
  });
  const [folder, copies, outFolder] = positionals;
  if (folder === undefined || outFolder === undefined || !/^[1-9]\d*$/.test(copies ?? '')) {
    throw new Error(USAGE);
  }
  await generateCopies(folder, Number(copies), outFolder, { withStrengths: values.strengths });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
