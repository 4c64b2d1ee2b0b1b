import { chance, type Draw, pick } from '../data/draw.js';

const MALFORMED_PERCENT = 15;
const NO_TEXT = ['1', 'null', '[]', '{}', 'true', '""', '["{ __typename }"]'];
const NO_VARIABLES = ['1', '"v"', '[1]', '{"v": {"v": []}}', '{"__proto__": 1}'];
const NO_NAME = ['1', '{}', '"Nope"', '[]'];

/** The body of a request: mostly sound, sometimes with a part that is of no use, or broken as JSON. */
export function randomBody(draw: Draw, query: string): string {
  const text = JSON.stringify(query);
  const sound = `{"query": ${text}}`;
  if (!chance(draw, MALFORMED_PERCENT)) return sound;
  const at = draw.integer(0, sound.length - 1);
  return pick(draw, [
    sound.slice(0, at),
    `${sound.slice(0, at)}\u0000${sound.slice(at)}`,
    `${sound}${sound}`,
    `{"query": ${pick(draw, NO_TEXT)}}`,
    `{"query": ${text}, "variables": ${pick(draw, NO_VARIABLES)}}`,
    `{"query": ${text}, "operationName": ${pick(draw, NO_NAME)}}`,
    pick(draw, NO_TEXT),
  ]);
}
