import type { Fault } from './problem-log.js';

const TAB = 9;
const LINE_FEED = 10;
const DELETE = 127;

function controlCharacterOf(text: string): number | null {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 ? code !== TAB && code !== LINE_FEED : code === DELETE) return code;
  }
  return null;
}

/** What no cell of any type may have; null: nothing wrong. */
export function textFault(text: string): Fault | null {
  if (text.trim().length !== text.length) {
    return {
      message: 'has white space at an end',
      expected: 'no white space at either end',
      nearest: text.trim() === '' ? null : text.trim(),
    };
  }
  const control = controlCharacterOf(text);
  if (control === null) return null;
  const name = `U+${control.toString(16).toUpperCase().padStart(4, '0')}`;
  return { message: `holds the control character ${name}`, expected: 'text without it' };
}
