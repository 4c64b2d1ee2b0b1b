import { writeFileSync } from 'node:fs';
import { askSeed } from './ask-seed.js';
import { readQuestions, renderQuestions } from './questions.js';

// A command of its own: writes docs/questions.md, from the root of the repository. A test fails when it is stale.
const seed = await askSeed();
writeFileSync('docs/questions.md', await renderQuestions(readQuestions(), seed.ask));
await seed.close();
