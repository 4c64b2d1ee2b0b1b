import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { COMPRESSED_FROM_BYTES } from '../../src/server/compress.js';
import { ResultCache, worthEncoding } from '../../src/server/result-cache.js';

const answerOf = (text: string) => ({ facts: null, plain: Buffer.from(text) });
const text = (index: number) => `{"data":{"n":${index},"text":"${'Ёлка '.repeat(index % 400)}"}}`;

test('the bound in bytes holds under 10,000 different answers, whatever they are compressed to', async () => {
  const maxBytes = 1_000_000;
  const results = new ResultCache(maxBytes);
  for (let index = 0; index < 10_000; index += 1) {
    const answer = answerOf(text(index));
    results.keep(String(index), answer);
    if (index % 20 === 0) await results.encoded(String(index), answer, 'gzip');
    if (index % 30 === 0) await results.encoded(String(index), answer, 'br');
    expect(results.bytes).toBeLessThanOrEqual(maxBytes);
  }
  expect(results.bytes).toBeGreaterThan(maxBytes * 0.9);
  expect(results.get('0')).toBeUndefined();
  expect(results.get('9999')?.plain.toString()).toBe(text(9_999));
});

test('what is compressed is the same when it is unpacked, and is compressed once', async () => {
  const results = new ResultCache(1_000_000);
  const answer = answerOf(text(399));
  results.keep('key', answer);
  const before = results.bytes;
  const [br, gzip] = [
    await results.encoded('key', answer, 'br'),
    await results.encoded('key', answer, 'gzip'),
  ];
  expect(brotliDecompressSync(br)).toEqual(answer.plain);
  expect(gunzipSync(gzip)).toEqual(answer.plain);
  const kept = results.get('key') as typeof answer;
  expect(kept).toEqual({ ...answer, br, gzip });
  expect(await results.encoded('key', kept, 'br')).toBe(br);
  expect(results.bytes).toBe(before + br.length + gzip.length);
});

test('an answer that is not kept is compressed all the same; without room nothing is kept', async () => {
  const results = new ResultCache(0);
  const answer = answerOf(text(399));
  results.keep('key', answer);
  expect(results.get('key')).toBeUndefined();
  expect(gunzipSync(await results.encoded(null, answer, 'gzip'))).toEqual(answer.plain);
  expect(results.bytes).toBe(0);
});

test('one answer larger than all the room is not kept', () => {
  const results = new ResultCache(10_000);
  results.keep('small', answerOf('1'));
  results.keep('large', answerOf('x'.repeat(10_000)));
  expect(results.get('large')).toBeUndefined();
  expect(results.get('small')).toBeDefined();
});

test('small answers are sent as they are', () => {
  const answer = answerOf('x'.repeat(COMPRESSED_FROM_BYTES));
  expect(worthEncoding(answer, 'br')).toBe('br');
  expect(worthEncoding(answer, null)).toBeNull();
  expect(worthEncoding(answerOf('x'.repeat(COMPRESSED_FROM_BYTES - 1)), 'br')).toBeNull();
});
