import { type Constants, constantsOf, textOf } from '../constants.js';

/** A gap that somebody wants to come back to, as it was asked. */
export interface Entry {
  /** `left~right~sector`, as in an address. */
  readonly gap: string;
  readonly asOf: string | null;
  readonly constants: Constants;
  readonly note: string;
}

/** What a list can hold: more than anybody prints. */
export const MOST_ENTRIES = 50;
/** Of a note: it must fit the page of its gap. */
export const LONGEST_NOTE = 500;

/** The same gap asked otherwise is another entry. */
export const idOf = ({ gap, asOf, constants }: Omit<Entry, 'note'>): string =>
  [gap, asOf ?? '', textOf(constants) ?? ''].join(' ');

/** The same entries in the same order, each once. */
export function joined(entries: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const known = new Set(entries.map(idOf));
  return [...entries, ...more.filter((entry) => !known.has(idOf(entry)))].slice(0, MOST_ENTRIES);
}

export function toJson(entries: readonly Entry[], indent = 0): string {
  const shortlist = entries.map(({ gap, asOf, constants, note }) => ({
    gap,
    asOf,
    constants: textOf(constants),
    note,
  }));
  return JSON.stringify({ shortlist }, null, indent);
}

/** Null: the text is no shortlist. It may come from anywhere, so each entry is looked at. */
export function fromJson(text: string): readonly Entry[] | null {
  try {
    const { shortlist } = JSON.parse(text) as { shortlist?: unknown };
    if (!Array.isArray(shortlist)) return null;
    const entries = shortlist.map(entryOf);
    return entries.includes(null) ? null : joined([], entries as Entry[]);
  } catch {
    return null;
  }
}

const GAP = /^[^~\s]+~[^~\s]+~[^~\s]+$/;
const YEAR = /^\d{4}$/;

function entryOf(value: unknown): Entry | null {
  const { gap, asOf, constants, note } = (value ?? {}) as Record<string, unknown>;
  if (typeof gap !== 'string' || !GAP.test(gap)) return null;
  return {
    gap,
    asOf: typeof asOf === 'string' && YEAR.test(asOf) ? asOf : null,
    constants: constantsOf(typeof constants === 'string' ? constants : null),
    note: typeof note === 'string' ? note.slice(0, LONGEST_NOTE) : '',
  };
}

/** For the part of an address behind `#`, which no server is sent: notes are nobody else's business. */
export function toFragment(entries: readonly Entry[]): string {
  const bytes = new TextEncoder().encode(toJson(entries));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `list=${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Null: the fragment holds no list. */
export function fromFragment(fragment: string): readonly Entry[] | null {
  const [, base64] = /^#?list=([\w-]+)$/.exec(fragment) ?? [];
  if (base64 === undefined) return null;
  try {
    const text = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return fromJson(new TextDecoder().decode(Uint8Array.from(text, (c) => c.charCodeAt(0))));
  } catch {
    return null;
  }
}
