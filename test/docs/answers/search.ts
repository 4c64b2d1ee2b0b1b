import {
  cell,
  listCell,
  type RawDataSet,
  type RawRow,
  rowsOf,
} from '../../support/data/raw-data-set.js';
import type { TableName } from '../../support/data/tables.js';
import { apiWord } from '../../support/oracle/vocabulary.js';
import { labelOf } from './labels.js';
import { MATCHES, type Match, matchOf } from './name-matches.js';
import { nameOf } from './names.js';
import { pageInfo } from './pages.js';

const KINDS: Readonly<Record<string, TableName>> = {
  country: 'countries',
  region: 'regions',
  district: 'districts',
  sector: 'sectors',
  firm: 'firms',
  association: 'associations',
  institution: 'institutions',
  forum: 'forums',
  session: 'sessions',
  agreement: 'agreements',
  programme: 'programmes',
  project: 'projects',
  'legal-act': 'legal_acts',
  instrument: 'instruments',
  source: 'sources',
};

type Name = { readonly name: string; readonly lang: string | null; readonly form: string };
type Hit = { readonly id: string; readonly match: Match; readonly names: readonly Name[] };
type Answered = {
  readonly search: {
    readonly nodes: readonly { readonly node: { readonly id: string }; readonly score: number }[];
  };
};

/** Which are found is fixed; their order and their scores are the program's, but nothing weaker stands before a stronger. */
export function search(
  raw: RawDataSet,
  { text, first }: { text: string; first: number },
  answered: Answered,
) {
  const hits = Object.keys(KINDS).flatMap((kind) => hitsOf(raw, kind, text));
  const shown = answered.search.nodes.map(({ node }) => hits.find(({ id }) => id === node.id));
  const scores = answered.search.nodes.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
  const byMatch = MATCHES.map((match) => ({
    match,
    hits: hits.filter((hit) => hit.match === match),
  }));
  const strongest = byMatch.flatMap((each) => each.hits.map(({ match }) => match));
  expect(shown.map((hit) => hit?.match)).toEqual(strongest.slice(0, first));
  return {
    search: {
      totalCount: hits.length,
      byMatch: byMatch.map(({ match, hits: found }) => ({ match, count: found.length })),
      nodes: shown.map((hit) => hit && nodeOf(raw, hit)),
      pageInfo: pageInfo(hits.length, first),
    },
  };
}

function hitsOf(raw: RawDataSet, kind: string, text: string): Hit[] {
  return rowsOf(raw, KINDS[kind] as TableName).flatMap((row) => {
    const found = namesOf(row, kind).map((name) => ({ name, match: matchOf(text, name.name) }));
    const match = MATCHES.find((each) => found.some((one) => one.match === each));
    if (match === undefined) return [];
    const names = found.filter((one) => one.match === match).map(({ name }) => name);
    return [{ id: `${kind}:${row.id}`, match, names }];
  });
}

/** Every form of a name, abbreviation, other name and keyword that the row states. */
function namesOf(row: RawRow, kind: string): Name[] {
  const form = (column: string) => {
    if (column === 'abbreviation') return 'ABBREVIATION';
    if (column === 'other_names') return 'OTHER_NAME';
    return /^keywords/.test(column) ? 'KEYWORD' : 'NAME';
  };
  return Object.keys(row)
    .filter((column) => /^(name|title|keywords)(_|$)|^abbreviation$|^other_names$/.test(column))
    .flatMap((column) => {
      const isList = /^(keywords|other_names)/.test(column);
      const texts = isList ? listCell(row, column) : [cell(row, column)].filter(Boolean);
      const ofSource = kind === 'source' ? cell(row, 'language') : '';
      const lang = (/_([a-z]{2})$/.exec(column)?.[1] ?? ofSource) || null;
      return texts.map((name) => ({ name, lang, form: form(column) }));
    });
}

/** A hit that the seed finds by one name only. */
function nodeOf(raw: RawDataSet, { id, match, names }: Hit) {
  const [name] = names;
  const kind = id.slice(0, id.indexOf(':'));
  return {
    node: shownOf(raw, id, kind),
    kind: apiWord(kind),
    ...name,
    match,
    score: expect.any(Number) as number,
  };
}

function shownOf(raw: RawDataSet, id: string, kind: string) {
  if (['source', 'legal-act'].includes(kind)) return { id };
  if (kind === 'project') return { id, name: nameOf(raw, id), label: nameOf(raw, id) };
  if (['session', 'agreement', 'programme'].includes(kind)) return { id, label: labelOf(raw, id) };
  return { id, name: nameOf(raw, id) };
}
