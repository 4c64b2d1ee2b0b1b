import { readFile, writeFile } from 'node:fs/promises';
import { withColumnReference } from './column-reference.js';

// Run as a program: node dist/import/format/write-seed-readme.js, from the root of the repository.
const README = 'seed/README.md';
await writeFile(README, withColumnReference(await readFile(README, 'utf8')));
