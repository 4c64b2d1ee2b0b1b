import { LRUCache } from 'lru-cache';
import { sessionWords } from './session-words.js';

/** What a session without a title is known by; names in the language asked for. */
export interface SessionParts {
  readonly ordinal: number | null;
  /** Null: the number says enough, since there is one forum. */
  readonly forum: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
}

/** `XVII session, Bari, 18–19 November 2010`; what is not known is left out. */
export function sessionLabel(parts: SessionParts, lang?: string | null): string {
  const words = sessionWords(lang);
  const { ordinal, forum, place, date, endDate } = parts;
  const session = ordinal === null ? words.session : words.numbered(romanNumeral(ordinal), ordinal);
  const when = date === null ? null : dateRange(date, endDate ?? date, words.locale);
  return [session, forum, place, when].filter((part) => part !== null).join(', ');
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 17 → XVII; what Roman numerals cannot write stays as it is. */
export function romanNumeral(ordinal: number): string {
  if (ordinal < 1 || ordinal > 3999) return String(ordinal);
  let rest = ordinal;
  let numeral = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  }
  return numeral;
}

type Precision = 'day' | 'month' | 'year';

const SHOWN: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
};

// Intl takes some hundredths of a millisecond for a range, and lists of initiatives ask for the same ones again.
const ranges = new LRUCache<string, string>({ max: 5_000 });

/** A range of dates as precise as each is known; one date where the end says no more than the start. */
export function dateRange(start: string, end: string, locale: string): string {
  const key = `${start} ${end} ${locale}`;
  const known = ranges.get(key);
  if (known !== undefined) return known;
  const range = formattedRange(start, end, locale);
  ranges.set(key, range);
  return range;
}

function formattedRange(start: string, end: string, locale: string): string {
  const [from, to] = [precisionOf(start), precisionOf(end)];
  const first = formatOf(locale, from);
  // 18 November, ended in November: a range would read as if it went on from there.
  if (start.startsWith(end)) return plainSpaces(first.format(firstDay(start)));
  // Intl has no range of unlike ends: May 2010 – 2012.
  if (from !== to) {
    const last = formatOf(locale, to).format(firstDay(end));
    return plainSpaces(`${first.format(firstDay(start))} – ${last}`);
  }
  // Italian writes 30 maggio – 01 giugno where it writes 1 giugno.
  const range = plainSpaces(first.formatRange(firstDay(start), firstDay(end))).replace(
    /\b0(?=\d\b)/g,
    '',
  );
  const isClosed = from === 'year' || (from === 'day' && start.slice(0, 7) === end.slice(0, 7));
  // Versions of the locale data differ in the space around the dash: 18–19 November, but 30 May – 1 June.
  return range.replace(/ *– */, isClosed ? '–' : ' – ');
}

/** Thin and unbreakable spaces are the business of who prints it; in a text to search they are a trap. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}

function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function firstDay(date: string): Date {
  return new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
}

// A format takes longer to make than to use thousands of times; there is one a locale of the catalogue and precision.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, SHOWN[precision]);
  formats.set(key, format);
  return format;
}
