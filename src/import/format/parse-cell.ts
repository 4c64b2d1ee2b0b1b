import { isCalendarDate } from './calendar-date.js';
import type { CellValue } from './data-set.js';
import { isCountry, isLanguage } from './iso-codes.js';
import { nearestOf } from './nearest.js';
import { parseList } from './parse-list.js';
import type { Fault } from './problem-log.js';
import type { ColumnType } from './table-schema.js';
import { textFault } from './text-fault.js';

export class CellFault {
  constructor(
    readonly faults: readonly Fault[],
    /** What was meant, of which more may be wrong: of a list its entries. */
    readonly value: CellValue = null,
  ) {}
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const REGION_CODE = /^([A-Z]{2})-[A-Z0-9]{1,3}$/;
// Marks too: most scripts of the south and east of Asia write no word without them.
const WORD = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:[-_][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const FLOW = /^(?:total|[A-Z]{2}_(?:export|import))$/;
const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

const wrong = (message: string, expected: string, nearest: string | null = null): CellFault =>
  new CellFault([{ message, expected, nearest }]);

/** Types of which a cell either is one, as it stands, or is not. */
const PLAIN_RULES = {
  id: [(text: string) => SLUG.test(text), 'is not an id', 'a lower-case ASCII slug: a-b-1'],
  countryCode: [isCountry, 'is no country code', 'a code of ISO 3166-1 alpha-2'],
  regionCode: [isRegionCode, 'is no region code', 'a code of ISO 3166-2'],
  language: [
    (text: string) => text === 'mul' || isLanguage(text),
    'is no language',
    'ISO 639-1, or mul',
  ],
  url: [
    (text: string) => WEB_ADDRESS.test(text) && URL.canParse(text),
    'is not a web address',
    'an address that begins with http:// or https://, without spaces',
  ],
  word: [(text: string) => WORD.test(text), 'is not a word', 'one lower-case word: a_b or a-b'],
  flow: [(text: string) => FLOW.test(text), 'is not a flow', 'total, XX_export or XX_import'],
  text: [() => true, '', ''],
  // References are looked up once every table is read.
  reference: [() => true, '', ''],
  referenceBy: [() => true, '', ''],
} as const;

function parsePlain(kind: keyof typeof PLAIN_RULES, text: string): string | CellFault {
  const [holds, message, expected] = PLAIN_RULES[kind];
  return holds(text) ? text : wrong(message, expected);
}

/** The form in which the API shows a word of an enumeration. */
const apiForm = (word: string): string => word.toUpperCase().replaceAll('-', '_');

/** The form in which a file writes a word of an enumeration. */
export const fileForm = (word: string): string => word.toLowerCase().replaceAll('_', '-');

function parseEnumeration(text: string, values: readonly string[]): CellValue | CellFault {
  if (values.includes(text)) return apiForm(text);
  return wrong('is not one of the allowed words', values.join(', '), nearestOf(text, values));
}

function parseNumber(
  text: string,
  { min, max }: { readonly min?: number; readonly max?: number },
): CellValue | CellFault {
  const value = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(value)) {
    return wrong('is not a number', 'a number with a decimal point, without thousands separators');
  }
  if (value < (min ?? value) || value > (max ?? value)) {
    return wrong('is out of range', `a number from ${min} to ${max}`);
  }
  return value === 0 ? 0 : value;
}

/** The largest whole number that the API can show: its `Int` has 32 bits. */
const MAX_WHOLE_NUMBER = 2_147_483_647;

function parseWholeNumber(text: string): CellValue | CellFault {
  if (!/^\d+$/.test(text)) {
    return wrong('is not a whole number', 'a whole number, 0 or more, without separators');
  }
  const value = Number(text);
  if (value <= MAX_WHOLE_NUMBER) return value;
  return wrong('is out of range', `a whole number from 0 to ${MAX_WHOLE_NUMBER}`);
}

function parseYear(text: string): CellValue | CellFault {
  if (/^\d{4}$/.test(text) && isCalendarDate(text)) return Number(text);
  return wrong('is not a year', 'a year of four digits');
}

function parseFlag(text: string): CellValue | CellFault {
  return text === '0' || text === '1' ? text === '1' : wrong('is neither 0 nor 1', '0, 1');
}

function parseDate(text: string): CellValue | CellFault {
  if (isCalendarDate(text)) return text;
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text)
    ? wrong('is not in the calendar', 'a date of the calendar: 2010-11-18, 2010-11 or 2010')
    : wrong(
        'is not a date',
        'a date of ISO 8601, as precise as known: 2010-11-18, 2010-11 or 2010',
      );
}

function isRegionCode(text: string): boolean {
  const country = REGION_CODE.exec(text)?.[1];
  return country !== undefined && isCountry(country);
}

/** The value of a cell that is not empty. */
export function parseCell(type: ColumnType, text: string): CellValue | CellFault {
  const fault = textFault(text);
  if (fault === null) return parseSound(type, text);
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === text) return new CellFault([fault]);
  // What is wrong beside white space is another problem, and only without one the rest is what was meant.
  const meant = parseCell(type, trimmed);
  if (!(meant instanceof CellFault)) return new CellFault([fault], meant);
  return new CellFault([{ ...fault, nearest: null }, ...meant.faults], meant.value);
}

function parseSound(type: ColumnType, text: string): CellValue | CellFault {
  switch (type.kind) {
    case 'date':
      return parseDate(text);
    case 'datePrecision':
      return parseEnumeration(text, ['day', 'month', 'year', 'unknown']);
    case 'year':
      return parseYear(text);
    case 'number':
      return parseNumber(text, type);
    case 'wholeNumber':
      return parseWholeNumber(text);
    case 'flag':
      return parseFlag(text);
    case 'enumeration':
      return parseEnumeration(text, type.values);
    case 'references':
    case 'calendar':
    case 'list':
      return listOrFault(text, type);
    case 'forms':
      return type.list ? listOrFault(text, type) : text;
    default:
      return parsePlain(type.kind, text);
  }
}

function listOrFault(text: string, type: ColumnType): CellValue | CellFault {
  const { entries, faults } = parseList(text, type);
  return faults.length === 0 ? entries : new CellFault(faults, entries);
}
