import { isSection, sectionOf } from '../../sector/nace-sections.js';
import { isCountry } from './iso-codes.js';
import type { Fault } from './problem-log.js';
import type { ColumnType } from './table-schema.js';

const NACE = /^\d{2}(?:\.\d{1,2})?$/;
const HS_CHAPTER = /^\d{2}$/;
const HOSTING = /^([A-Z]{2}):(0[1-9]|1[0-2])-(0[1-9]|1[0-2])$/;

function isHosting(entry: string): boolean {
  const country = HOSTING.exec(entry)?.[1];
  return country !== undefined && isCountry(country);
}

/** Null: a division of NACE Rev. 2, or what lies in one. */
function naceFault(entry: string): string | null {
  if (isSection(entry)) return 'a section of NACE Rev. 2 and none of its divisions';
  return NACE.test(entry) && sectionOf(entry) !== null ? null : 'no code of NACE Rev. 2';
}

function entryFault(entry: string, type: ColumnType): Fault | null {
  if (type.kind === 'calendar' && !isHosting(entry)) {
    return {
      message: `has the entry ${JSON.stringify(entry)}, which is no country with its months`,
      expected: 'a list of entries as PT:09-12, first and last month',
    };
  }
  if (type.kind !== 'list') return null;
  const isNot = type.entry === 'nace' ? naceFault(entry) : null;
  if (isNot !== null) {
    return {
      message: `has the entry ${JSON.stringify(entry)}, which is ${isNot}`,
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

const SEPARATED = 'entries separated by |, none of them empty, padded or given twice';

/** What is wrong with how an entry is written or repeated. */
function formFault(entry: string, seen: ReadonlySet<string>): string | null {
  const quoted = JSON.stringify(entry);
  if (entry === '') return 'has an empty entry';
  if (entry.trim() !== entry) return `has the entry ${quoted} with white space at an end`;
  return seen.has(entry) ? `has the entry ${quoted} twice` : null;
}

export interface ParsedList {
  /** Each once, also those that are wrong: a reference among them is looked up all the same. */
  readonly entries: readonly string[];
  /** Everything wrong with the list, each once. */
  readonly faults: readonly Fault[];
}

export function parseList(text: string, type: ColumnType): ParsedList {
  const seen = new Set<string>();
  const faults = new Map<string, Fault>();
  for (const written of text.split('|')) {
    const message = formFault(written, seen);
    if (message !== null) faults.set(message, { message, expected: SEPARATED });
    const entry = written.trim();
    const fault = entry === '' || seen.has(entry) ? null : entryFault(entry, type);
    if (fault !== null) faults.set(fault.message, fault);
    if (entry !== '') seen.add(entry);
  }
  return { entries: Object.freeze([...seen]), faults: [...faults.values()] };
}
