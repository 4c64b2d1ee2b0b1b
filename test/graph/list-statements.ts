import type { CypherQuery, Release } from '../../src/graph/graph-store.js';
import { type Facet, facetsTogether, singleValue } from '../../src/list/facet.cypher.js';
import { listedRecords, listTotal } from '../../src/list/list.cypher.js';
import {
  type Conditions,
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

function conditionsOf({ family, kind, dateOf }: ListSubject, ids: KnownIds): Partial<Conditions>[] {
  const sectors = ids.sectors.length > 0 ? ids.sectors.slice(0, 3) : UNKNOWN;
  const places = [...ids.regions.slice(0, 2), ...ids.districts.slice(0, 1), ...UNKNOWN];
  const within = family === 'SECTOR' ? sectors : places;
  const dated: Partial<Conditions>[] =
    dateOf === null
      ? []
      : [
          { period: { from: '2008-06-01', to: '2011-06-30' }, undated: 'EXCLUDE' },
          { period: { from: '2010-01-01', to: '2010-12-31' }, undated: 'INCLUDE', within: null },
          { undated: 'ONLY' },
        ];
  const everywhere: Partial<Conditions>[] = [
    {},
    { sources: ['source:page', 'source:s1', ...UNKNOWN], hasSource: true },
    { within, hasSource: true },
    { within: UNKNOWN },
    ...dated,
  ];
  // The family is tried with forums; here it is the date that differs.
  if (kind === 'instrument' || kind === 'source') {
    return [{}, ...dated, { languages: ['en', 'it'], kinds: ['GRANT', 'OTHER'] }];
  }
  if (family === 'SECTOR') return [...everywhere, { within, sources: ['source:s1'] }];
  return [
    ...everywhere,
    { sectors },
    { countries: ids.countries.slice(0, 1), sectors, kinds: ['OTHER', 'CLUSTER'] },
    { countries: ids.countries },
    { forums: ['forum:forum'] },
    { roles: ['HOST', 'PARTNER', 'SIGNATORY'], basis: ['PROJECT', 'SESSION'] },
    ...(family === 'INITIATIVE' ? ofInitiatives(ids, sectors, places) : []),
  ];
}

function ofInitiatives(
  { countries, actors }: KnownIds,
  sectors: readonly string[],
  places: readonly string[],
): Partial<Conditions>[] {
  const between = countries.slice(0, 2);
  const parties = [...countries.slice(0, 1), ...actors.slice(0, 3)];
  return [
    { between },
    { between, sectors, status: ['SIGNED', 'UNKNOWN'] },
    { parties, roles: ['HOST', 'PARTNER'] },
    { parties, within: places, between, sectors, countries: countries.slice(0, 1) },
    { within: places, roles: ['HOST', 'PARTICIPANT'] },
  ];
}
