import { answerKey, keyOnDay } from '../../src/server/answer-key.js';
import { entityTag, heldTag } from '../../src/server/entity-tag.js';

const RELEASE = { number: 7, contentHash: 'abc', importedAt: '2026-03-01T12:00:00Z' };
const QUESTION = { text: '{ forum { id } }', operationName: null, variables: {}, address: null };

test('a tag of one day is held for that day alone, and not for an answer that is the same on any', () => {
  const anyDay = answerKey('1', RELEASE as never, QUESTION);
  const today = keyOnDay(anyDay, '2026-03-01');
  const tag = entityTag(today, 'application/json', null);
  expect(heldTag(tag, today)).toBe(tag);
  expect(heldTag(tag, keyOnDay(anyDay, '2026-03-02'))).toBeNull();
  expect(heldTag(tag, keyOnDay(anyDay, null))).toBeNull();
  expect(heldTag(entityTag(anyDay, 'application/json', null), today)).toBeNull();
});
