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

/** A list, and what of another one has no place in it. */
export interface Joined {
  readonly entries: readonly Entry[];
  /** Entries beyond what a list can hold. */
  readonly leftOut: number;
  /** Notes on what has another note already. */
  readonly notesLeftOut: number;
}

/** The same entries in the same order, each once; a note where there was none. */
export function joined(entries: readonly Entry[], more: readonly Entry[]): Joined {
  const all = new Map(entries.map((entry) => [idOf(entry), entry]));
  let notesLeftOut = 0;
  for (const entry of more) {
    const note = all.get(idOf(entry))?.note ?? '';
    if (note === '') all.set(idOf(entry), entry);
    else if (entry.note !== '' && entry.note !== note) notesLeftOut += 1;
  }
  const leftOut = Math.max(all.size - MOST_ENTRIES, 0);
  return { entries: [...all.values()].slice(0, MOST_ENTRIES), leftOut, notesLeftOut };
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
export function fromJson(text: string): Joined | null {
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
export function fromFragment(fragment: string): Joined | null {
  const [, base64] = /^#?list=([\w-]+)$/.exec(fragment) ?? [];
  if (base64 === undefined) return null;
  try {
    const text = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return fromJson(new TextDecoder().decode(Uint8Array.from(text, (c) => c.charCodeAt(0))));
  } catch {
    return null;
  }
}
