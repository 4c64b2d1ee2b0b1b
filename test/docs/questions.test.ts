import { readFileSync } from 'node:fs';
import { askSeed } from '../../docs/generate/ask-seed.js';
import { readQuestions, renderQuestions } from '../../docs/generate/questions.js';

test('docs/questions.md is what the operations answer now', async () => {
  const seed = await askSeed();
  const page = await renderQuestions(readQuestions(), seed.ask);
  await seed.close();
  expect(page).toBe(readFileSync('docs/questions.md', 'utf8'));
});

test('there are at least twenty', () => {
  expect(readQuestions().length).toBeGreaterThanOrEqual(20);
});
