import { encodingOf, mediaTypeOf } from '../../src/server/content-negotiation.js';

const JSON_TYPE = 'application/json';
const RESPONSE = 'application/graphql-response+json';

test.each([
  [undefined, JSON_TYPE],
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*;q=0.5', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['Application/JSON; charset=utf-8', JSON_TYPE],
  [RESPONSE, RESPONSE],
  [`${RESPONSE}, application/json;q=0.9`, RESPONSE],
  [`${RESPONSE}, application/json, text/event-stream`, RESPONSE],
  [`${RESPONSE};q=0.8, application/json`, JSON_TYPE],
  [`${RESPONSE};q=0, application/json;q=0.1`, JSON_TYPE],
  ['text/html, application/xhtml+xml, */*;q=0.8', JSON_TYPE],
  ['text/html', null],
  ['application/json;q=0', null],
])('Accept: %s gets %s', (accept, expected) => {
  expect(mediaTypeOf(accept)).toBe(expected);
});

test.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['deflate, zstd', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['identity, gzip;q=0.5', null],
  ['gzip;q=0', null],
])('Accept-Encoding: %s gets %s', (acceptEncoding, expected) => {
  expect(encodingOf(acceptEncoding)).toBe(expected);
});
