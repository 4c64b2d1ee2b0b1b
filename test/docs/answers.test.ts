import { askSeed } from '../../docs/generate/ask-seed.js';
import { type Question, readQuestions } from '../../docs/generate/questions.js';
import { loadRawDataSet, type RawDataSet } from '../support/data/raw-data-set.js';
import { ANSWERS, defaultsOf } from './answers/answers.js';

const QUESTIONS = readQuestions();

/** Each answer of docs/questions.md, whole, against a calculation over the CSV rows that knows nothing of the program. */
describe('the answers of docs/questions.md against the brute force', () => {
  let seed: Awaited<ReturnType<typeof askSeed>>;
  let raw: RawDataSet;
  beforeAll(async () => {
    seed = await askSeed();
    raw = loadRawDataSet('seed/italy-russia');
  });
  afterAll(() => seed.close());

  test('every question has an answer here, and no other', () => {
    expect(Object.keys(ANSWERS).sort()).toEqual(QUESTIONS.map(nameOf).sort());
  });

  test.each(QUESTIONS.map((question) => [nameOf(question), question] as const))(
    '%s',
    async (name, { text }) => {
      const answered = (await seed.ask(text)) as never;
      expect(answered).toEqual(ANSWERS[name]?.(raw, defaultsOf(text), answered));
    },
  );
});

function nameOf({ file }: Question): string {
  return file.replace(/\.graphql$/, '');
}
