import { readFileSync, writeFileSync } from 'node:fs';
import { askSeed } from './ask-seed.js';
import { EXPORT_PAGE, renderExport } from './export.js';
import { METHOD_PAGE, METHOD_PICTURE, renderMethod } from './method.js';
import { readQuestions, renderQuestions } from './questions.js';

// A command of its own: writes the pages that are answers, from the root of the repository. A test fails when one is stale.
const seed = await askSeed();
writeFileSync('docs/questions.md', await renderQuestions(readQuestions(), seed.ask));
const { page, picture } = await renderMethod(seed.ask);
writeFileSync(METHOD_PAGE, page);
writeFileSync(METHOD_PICTURE, picture);
const exportPage = readFileSync(EXPORT_PAGE, 'utf8');
writeFileSync(EXPORT_PAGE, await renderExport(exportPage, await seed.listen()));
await seed.close();
