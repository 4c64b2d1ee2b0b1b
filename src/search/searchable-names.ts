import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { labelOf } from '../initiative/initiative-label.js';
import type { InitiativeRecord } from '../initiative/initiative-record.js';
import { type Kind, kindOf } from '../record/kind.js';
import { formsOf, stemOf } from '../record/names.js';

export const NAME_FORMS = ['NAME', 'ABBREVIATION', 'OTHER_NAME', 'KEYWORD', 'LABEL'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** A name that a record may be found by. */
export interface SearchableName {
  readonly text: string;
  /** Null: an official or original form, an abbreviation or another name, whose language nobody states. */
  readonly lang: string | null;
  readonly form: NameForm;
}

// A session without a title is called by number, place and date: the languages that such a label is made in.
const LABEL_LANGUAGES = ['en', 'it', 'ru', 'de', 'es', 'fr', 'pt'];

/** All names of a record, the official ones first; [] for a record that has none. */
export async function searchableNames(
  record: GraphRecord,
  context: RecordContext,
): Promise<SearchableName[]> {
  const names = statedNames(record);
  const isNameless = names.length === 0 && kindOf(record.id) === 'session';
  return isNameless ? labels(record as InitiativeRecord, context) : distinct(names);
}

function statedNames(record: GraphRecord): SearchableName[] {
  const kind = kindOf(record.id) as Kind;
  if (kind === 'source') return named([[languageOf(record), record.title]]);
  if (kind === 'restriction')
    return named([
      [null, record.act],
      [null, record.listedParty],
    ]);
  return [
    ...named(formsOf(record, stemOf(kind)).map(({ lang, text }) => [lang, text])),
    ...listed('ABBREVIATION', null, record.abbreviation == null ? [] : [record.abbreviation]),
    ...listed('OTHER_NAME', null, record.otherNames),
    ...keywords(record),
  ];
}

function named(forms: readonly (readonly [string | null, unknown])[]): SearchableName[] {
  return forms.flatMap(([lang, text]) => listed('NAME', lang, text == null ? [] : [text]));
}

function listed(form: NameForm, lang: string | null, texts: unknown): SearchableName[] {
  return ((texts ?? []) as readonly string[]).map((text) => ({ text, lang, form }));
}

function keywords(record: GraphRecord): SearchableName[] {
  const stated = /^keywords_([a-z]{2})$/;
  return Object.keys(record)
    .filter((property) => property === 'keywords' || stated.test(property))
    .sort()
    .flatMap((property) => {
      const lang = stated.exec(property)?.[1] ?? null;
      return listed('KEYWORD', lang, record[property]);
    });
}

/** `mul` stands for several languages. */
function languageOf({ language }: GraphRecord): string | null {
  return typeof language === 'string' && language.length === 2 ? language : null;
}

async function labels(session: InitiativeRecord, context: RecordContext) {
  const made = await Promise.all(
    LABEL_LANGUAGES.map(async (lang) => ({
      text: await labelOf(session, context, lang),
      lang,
      form: 'LABEL' as const,
    })),
  );
  return distinct(made);
}

/** The same text twice would be compared twice; the first says more of it. */
function distinct(names: readonly SearchableName[]): SearchableName[] {
  const seen = new Set<string>();
  return names.filter(({ text, lang }) => {
    const key = `${lang} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
