import type { GraphRecord } from '../graph/graph-record.js';

/** The properties that hold one thing in several languages: `name`, `nameOriginal`, `name_it`, … */
export type Stem = 'name' | 'title' | 'text';

/** A form in a language; null: the official or original form. */
export interface Form {
  readonly lang: string | null;
  readonly text: string;
}

/** The language asked for, else English, else the original, else the first language by code. Null: no form. */
export function formIn(record: GraphRecord, stem: Stem, lang?: string | null): string | null {
  const asked = lang == null ? undefined : record[`${stem}_${lang}`];
  const found = asked ?? record[`${stem}_en`] ?? record[stem] ?? record[`${stem}Original`];
  return (found ?? firstByCode(record, stem)) as string | null;
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

function firstByCode(record: GraphRecord, stem: Stem): unknown {
  const [key] = languageKeys(record, stem);
  return key === undefined ? null : record[key];
}

function languageKeys(record: GraphRecord, stem: string): string[] {
  const prefix = `${stem}_`;
  return Object.keys(record)
    .filter((key) => key.startsWith(prefix) && record[key] != null)
    .sort();
}
