import { readFileSync } from 'node:fs';
import { askSeed } from '../../docs/generate/ask-seed.js';
import { METHOD_PAGE, METHOD_PICTURE, renderMethod } from '../../docs/generate/method.js';
import { type Question, readQuestions, renderQuestions } from '../../docs/generate/questions.js';
import { loadRawDataSet, type RawDataSet } from '../support/data/raw-data-set.js';
import { ANSWERS, defaultsOf } from './answers/answers.js';

const QUESTIONS = readQuestions();

/** One server for all: the calculations behind gaps are made once. */
let seed: Awaited<ReturnType<typeof askSeed>>;
beforeAll(async () => {
  seed = await askSeed();
});
afterAll(() => seed.close());

/** Each answer of docs/questions.md, whole, against a calculation over the CSV rows that knows nothing of the program. */
describe('the answers of docs/questions.md against the brute force', () => {
  let raw: RawDataSet;
  beforeAll(() => {
    raw = loadRawDataSet('seed/italy-russia');
  });

  test('every question has an answer here, and no other; there are at least twenty', () => {
    expect(Object.keys(ANSWERS).sort()).toEqual(QUESTIONS.map(nameOf).sort());
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(20);
  });

  test.each(QUESTIONS.map((question) => [nameOf(question), question] as const))(
    '%s',
    async (name, { text }) => {
      const answered = (await seed.ask(text)) as never;
      expect(answered).toEqual(ANSWERS[name]?.(raw, defaultsOf(text), answered));
    },
  );
});

describe('the generated pages hold what the program answers now', () => {
  test('docs/questions.md', async () => {
    const page = await renderQuestions(QUESTIONS, seed.ask);
    expect(page).toBe(readFileSync('docs/questions.md', 'utf8'));
  });

  test('docs/method.md and its picture', async () => {
    const { page, picture } = await renderMethod(seed.ask);
    expect(page).toBe(readFileSync(METHOD_PAGE, 'utf8'));
    expect(picture).toBe(readFileSync(METHOD_PICTURE, 'utf8'));
  });
});

function nameOf({ file }: Question): string {
  return file.replace(/\.graphql$/, '');
}
