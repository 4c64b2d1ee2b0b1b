import { isCountry } from './iso-codes.js';
import type { Fault } from './problem-log.js';
import type { ColumnType } from './table-schema.js';

const NACE = /^(?:[A-U]|\d{2}(?:\.\d{1,2})?)$/;
const HS_CHAPTER = /^\d{2}$/;
const HOSTING = /^([A-Z]{2}):(0[1-9]|1[0-2])-(0[1-9]|1[0-2])$/;

function isHosting(entry: string): boolean {
  const country = HOSTING.exec(entry)?.[1];
  return country !== undefined && isCountry(country);
}

function entryFault(entry: string, type: ColumnType): Fault | null {
  if (type.kind === 'calendar' && !isHosting(entry)) {
    return {
      message: `has the entry ${JSON.stringify(entry)}, which is no country with its months`,
      expected: 'a list of entries as PT:09-12, first and last month',
    };
  }
  if (type.kind !== 'list') return null;
  if (type.entry === 'nace' && !NACE.test(entry)) {
    return {
      message: `has the entry ${JSON.stringify(entry)}, which is no code of NACE Rev. 2`,
      expected: 'a list of codes as 28 or 28.3',
    };
  }
  if (type.entry === 'hsChapter' && !HS_CHAPTER.test(entry)) {
    return {
      message: `has the entry ${JSON.stringify(entry)}, which is no chapter of the HS`,
      expected: 'a list of chapters of two digits',
    };
  }
  return null;
}

/** The entries of a list, or the first thing wrong with it. */
export function parseList(text: string, type: ColumnType): readonly string[] | Fault {
  const expected = 'entries separated by |, none of them empty, padded or given twice';
  const entries = text.split('|');
  const seen = new Set<string>();
  for (const entry of entries) {
    const quoted = JSON.stringify(entry);
    if (entry === '') return { message: 'has an empty entry', expected };
    if (entry.trim() !== entry) {
      return { message: `has the entry ${quoted} with white space at an end`, expected };
    }
    if (seen.has(entry)) return { message: `has the entry ${quoted} twice`, expected };
    seen.add(entry);
    const fault = entryFault(entry, type);
    if (fault !== null) return fault;
  }
  return Object.freeze(entries);
}
