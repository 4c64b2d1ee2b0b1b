import { readFileSync } from 'node:fs';
import { askSeed } from '../../docs/generate/ask-seed.js';
import { METHOD_PAGE, METHOD_PICTURE, renderMethod } from '../../docs/generate/method.js';

test('docs/method.md and its picture hold what the program works out now', async () => {
  const seed = await askSeed();
  const { page, picture } = await renderMethod(seed.ask);
  await seed.close();
  expect(page).toBe(readFileSync(METHOD_PAGE, 'utf8'));
  expect(picture).toBe(readFileSync(METHOD_PICTURE, 'utf8'));
});
