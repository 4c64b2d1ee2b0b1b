import { readFileSync } from 'node:fs';
import { type AskedSeed, askSeed } from '../../docs/generate/ask-seed.js';
import { EXPORT_PAGE, missingPrograms, renderExport } from '../../docs/generate/export.js';

const missing = missingPrograms();

describe('docs/export.md', () => {
  if (missing.length > 0) {
    test.todo(`NOT RUN: ${missing.join(' and ')} not on this machine`);
    return;
  }
  let seed: AskedSeed;
  beforeAll(async () => {
    seed = await askSeed();
  });
  afterAll(() => seed.close());

  test('its commands, run as a reader would, print what it says', async () => {
    const page = readFileSync(EXPORT_PAGE, 'utf8');
    expect(await renderExport(page, await seed.listen())).toBe(page);
  });
});
