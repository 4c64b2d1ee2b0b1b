import type { Messages } from '../../messages/en.js';
import type { Formats } from '../../messages/formats.js';
import { CONSTANTS, type Constants } from '../constants.js';

/** What is chosen otherwise than documented, each by its name on the panel that it is chosen on. */
export function wordsOfConstants(
  { numbers, switches }: Constants,
  { gaps: { constantNames, switchNames } }: Messages,
  f: Formats,
): readonly string[] {
  const chosen = CONSTANTS.flatMap(({ name }) => {
    const value = numbers[name];
    return value === undefined ? [] : [`${constantNames[name]}: ${f.number(value)}`];
  });
  return [...chosen, ...switches.map((name) => switchNames[name])];
}
