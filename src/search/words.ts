import { fold } from '../shared/fold.js';

/** A text as it is compared: folded, words between single spaces. */
export interface Words {
  readonly folded: string;
  /** Likewise, without the apostrophes of soft signs and elisions: `uljanovsk`, where the rule reads `ul janovsk`. */
  readonly joined: string;
}

// As transliterations print them.
const APOSTROPHES = /(?<=\p{L})['’‘`´ʹʺ′″ʼ](?=\p{L})/gu;

export function wordsOf(text: string): Words {
  const folded = fold(text);
  const whole = text.replace(APOSTROPHES, '');
  return { folded, joined: whole === text ? folded : fold(whole) };
}

export function split(words: string): string[] {
  return words === '' ? [] : [...new Set(words.split(' '))];
}

/** Every word, whichever way apostrophes are read. */
export function allWords({ folded, joined }: Words): string[] {
  return folded === joined ? split(folded) : split(`${folded} ${joined}`);
}

export function lettersOf(words: string): number {
  return words.replaceAll(' ', '').length;
}
