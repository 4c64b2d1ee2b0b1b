import type { GraphRecord } from '../graph/graph-record.js';
import { fold } from '../shared/fold.js';
import type { Kind } from './kind.js';

/** The properties that hold one thing in several languages: `name`, `nameOriginal`, `name_it`, … */
export type Stem = 'name' | 'title' | 'text';

/** A form in a language; null: the official or original form. */
export interface Form {
  readonly lang: string | null;
  readonly text: string;
}

type Forms = Readonly<Record<string, unknown>>;

/** The language asked for, else English, else the original, else the first language by code. Null: no form. */
export function formIn(record: Forms, stem: Stem, lang?: string | null): string | null {
  const asked = lang == null ? undefined : record[`${stem}_${lang}`];
  const found = asked ?? record[`${stem}_en`] ?? record[stem] ?? record[`${stem}Original`];
  return (found ?? firstByCode(record, stem)) as string | null;
}

const TITLED: readonly Kind[] = ['session', 'agreement', 'programme', 'legal-act', 'source'];

/** Under which of them a kind has what it is called by. */
export function stemOf(kind: Kind): Stem {
  if (kind === 'objective') return 'text';
  return TITLED.includes(kind) ? 'title' : 'name';
}

/** What a list in the order of names compares; what has no name stands by its id. */
export function sortNameOf(kind: Kind, record: Forms & { readonly slug: string }): string {
  return fold(formIn(record, stemOf(kind)) ?? record.slug);
}

/** The name of anything that has names; the import refuses a row without one, so the id is never shown. */
export function nameIn(record: GraphRecord, lang?: string | null): string {
  return formIn(record, 'name', lang) ?? record.id;
}

/** Original forms first, then by code of the language. */
export function formsOf(record: GraphRecord, stem: Stem): Form[] {
  const originals = [record[stem], record[`${stem}Original`]].filter((form) => form != null);
  const original = [...new Set(originals)].map((text) => ({ lang: null, text: text as string }));
  const inLanguages = languageKeys(record, stem).map((key) => ({
    lang: key.slice(stem.length + 1),
    text: record[key] as string,
  }));
  return [...original, ...inLanguages];
}

/** Words in the language asked for, with the same fall-back; a language without words is passed over. */
export function keywordsIn(record: GraphRecord, lang?: string | null): readonly string[] {
  const keys = [`keywords_${lang}`, 'keywords_en', 'keywords', ...languageKeys(record, 'keywords')];
  const lists = keys.map((key) => record[key] as readonly string[] | null | undefined);
  return lists.find((words) => words != null && words.length > 0) ?? [];
}

/** Records are shared by requests, and sessions hardly ever have a title: whether there is one is found out once. */
const firstForms: Readonly<Record<Stem, WeakMap<Forms, unknown>>> = {
  name: new WeakMap(),
  title: new WeakMap(),
  text: new WeakMap(),
};

function firstByCode(record: Forms, stem: Stem): unknown {
  const known = firstForms[stem].get(record);
  if (known !== undefined) return known;
  const [key] = languageKeys(record, stem);
  const form = key === undefined ? null : record[key];
  firstForms[stem].set(record, form);
  return form;
}

function languageKeys(record: Forms, stem: string): string[] {
  const prefix = `${stem}_`;
  return Object.keys(record)
    .filter((key) => key.startsWith(prefix) && record[key] != null)
    .sort();
}
