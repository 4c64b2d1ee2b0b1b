import type { CypherQuery, Release } from '../../src/graph/graph-store.js';
import { type Facet, facetsTogether, singleValue } from '../../src/list/facet.cypher.js';
import { listedRecords, listTotal } from '../../src/list/list.cypher.js';
import {
  type Conditions,
  type Family,
  type ListOrder,
  type ListQuestion,
  type ListSubject,
  NO_CONDITIONS,
} from '../../src/list/list-question.js';
import type { KnownIds } from './known-ids.js';

const UNKNOWN = ['firm:nobody'];

interface Listed extends ListSubject {
  readonly facets: readonly Facet[];
}

const SUBJECTS: readonly Listed[] = [
  {
    list: 'firms',
    kind: 'firm',
    label: 'Firm',
    family: 'ACTOR',
    dateOf: 'n.founded',
    facets: ['bySector', 'byCountry'],
  },
  {
    list: 'districts',
    kind: 'district',
    label: 'District',
    family: 'ACTOR',
    dateOf: 'n.established',
    facets: ['byKind'],
  },
  {
    list: 'initiatives',
    kind: null,
    label: 'Initiative',
    family: 'INITIATIVE',
    dateOf: 'n.date',
    facets: ['bySector', 'byCountry', 'byBasis', 'byStatus', 'byYear'],
  },
  {
    list: 'forums',
    kind: 'forum',
    label: 'Forum',
    family: 'FRAME',
    dateOf: 'n.founded',
    facets: [],
  },
  {
    list: 'objectives',
    kind: 'objective',
    label: 'Objective',
    family: 'FRAME',
    dateOf: 'n.since',
    facets: [],
  },
  {
    list: 'instruments',
    kind: 'instrument',
    label: 'Instrument',
    family: 'FRAME',
    dateOf: 'toString(n.year)',
    facets: ['byKind', 'byYear'],
  },
  {
    list: 'sources',
    kind: 'source',
    label: 'Source',
    family: 'FRAME',
    dateOf: 'n.published',
    facets: ['byLanguage'],
  },
  { list: 'sectors', kind: 'sector', label: 'Sector', family: 'SECTOR', dateOf: null, facets: [] },
];

/** The statements of lists: each family from each place it may begin at, with each condition, in some order each. */
export function* listedStatements(
  release: Release,
  ids: KnownIds,
): Generator<CypherQuery<unknown>> {
  for (const { facets, ...subject } of SUBJECTS) {
    const all = { subject, conditions: NO_CONDITIONS };
    for (const facet of facets) yield facetsTogether(release, all, [facet]);
    const singles = facets.filter((facet) => singleValue(all, facet) !== null);
    if (singles.length > 1) yield facetsTogether(release, all, singles);
    for (const [index, conditions] of conditionsOf(subject, ids).entries()) {
      const question = { subject, conditions: { ...NO_CONDITIONS, ...conditions } };
      yield* pages(release, question, index);
      // The same text but for its last line.
      if (index % 4 === 0) yield listTotal(release, question);
      const facet = facets[index % 3];
      if (facet !== undefined && index % 3 === 0) yield facetsTogether(release, question, [facet]);
    }
  }
}

/** Each order once; otherwise one of them, since the conditions are the same text in every order. */
function* pages(
  release: Release,
  question: ListQuestion,
  index: number,
): Generator<CypherQuery<unknown>> {
  const all: readonly ListOrder[] =
    question.subject.dateOf === null ? ['ID', 'NAME'] : ['NEWEST', 'OLDEST', 'ID', 'NAME'];
  for (const order of index === 0 ? all : all.slice(0, 1)) {
    yield listedRecords(release, question, order, { count: 50, after: null });
    const after = { sortKey: order === 'ID' ? '' : '2010', slug: 'm', id: 'project:m' };
    yield listedRecords(release, question, order, { count: 3, after });
  }
}

const DATED: readonly Partial<Conditions>[] = [
  { period: { from: '2008-06-01', to: '2011-06-30' }, undated: 'EXCLUDE' },
  { period: { from: '2010-01-01', to: '2010-12-31' }, undated: 'INCLUDE', within: null },
  { undated: 'ONLY' },
];

function conditionsOf({ family, kind, dateOf }: ListSubject, ids: KnownIds): Partial<Conditions>[] {
  const dated = dateOf === null ? [] : DATED;
  // Of these the family is tried with others; here it is what the kind alone has.
  if (kind === 'district') return [{}, { kinds: ['INDUSTRIAL_DISTRICT', 'CLUSTER'] }];
  if (kind === 'objective') return [{}, ...dated, { forums: [...ids.forums, ...UNKNOWN] }];
  if (kind === 'instrument') return [{}, ...dated, { kinds: ['GRANT', 'OTHER'] }];
  if (kind === 'source') return [{}, ...dated, { languages: ['en', 'it'] }];
  return [{}, ...dated, ...ofFamily(family, ids)];
}

function ofFamily(family: Family, ids: KnownIds): Partial<Conditions>[] {
  const sources = [...ids.sources.slice(0, 2), ...UNKNOWN];
  const sectors = ids.sectors.length > 0 ? ids.sectors.slice(0, 3) : UNKNOWN;
  const cited = { sources, hasSource: true };
  if (family === 'SECTOR') {
    return [cited, { within: sectors }, { within: sectors, sources }];
  }
  const countries = ids.countries.slice(0, 1);
  const somewhere = [cited, { sectors }, { countries, sectors }, { countries: ids.countries }];
  if (family === 'FRAME') return somewhere;
  const within = [...ids.regions.slice(0, 2), ...ids.districts.slice(0, 1), ...UNKNOWN];
  return [
    ...somewhere,
    { within },
    { roles: ['HOST', 'PARTNER', 'SIGNATORY'], basis: ['PROJECT', 'SESSION'] },
    ...(family === 'INITIATIVE' ? ofInitiatives(ids, sectors, within) : []),
  ];
}

function ofInitiatives(
  { countries, actors, forums }: KnownIds,
  sectors: readonly string[],
  within: readonly string[],
): Partial<Conditions>[] {
  const between = countries.slice(0, 2);
  const parties = [...countries.slice(0, 1), ...actors.slice(0, 3)];
  return [
    { forums: [...forums.slice(0, 1), ...UNKNOWN] },
    { countries: countries.slice(0, 1), sectors, kinds: ['OTHER', 'AGREEMENT'] },
    { between },
    { between, sectors, status: ['SIGNED', 'UNKNOWN'] },
    { parties, roles: ['HOST', 'PARTNER'] },
    { parties, within, between, sectors, countries: countries.slice(0, 1) },
    { within, roles: ['HOST', 'PARTICIPANT'] },
  ];
}
