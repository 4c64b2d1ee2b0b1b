import type { ApiOfRows } from '../support/api-of-rows.js';

/** A list as these tests ask for it. */
export interface ListAnswer {
  readonly ids: readonly string[];
  readonly totalCount: number;
  readonly undatedLeftOut: number | null;
  /** Facet by facet: value (null: none) and count. */
  readonly facets: Readonly<Record<string, readonly (readonly [string | null, number])[]>>;
}

export interface ListAsked {
  readonly list: string;
  readonly filter?: object;
  readonly orderBy?: string;
  readonly first?: number;
}

const FACETS: Readonly<Record<string, string>> = {
  bySector: 'sector { id }',
  byCountry: 'country { id }',
  byBasis: 'basis',
  byKind: 'kind',
  byStatus: 'status',
  byYear: 'year',
  byLanguage: 'language',
};

const FACETS_OF: Readonly<Record<string, readonly string[]>> = {
  regions: ['bySector', 'byCountry', 'byKind'],
  districts: ['bySector', 'byCountry', 'byKind'],
  firms: ['bySector', 'byCountry'],
  associations: ['bySector', 'byCountry', 'byKind'],
  institutions: ['bySector', 'byCountry', 'byKind'],
  initiatives: ['bySector', 'byCountry', 'byBasis', 'byKind', 'byStatus', 'byYear'],
  sessions: ['bySector', 'byCountry', 'byStatus', 'byYear'],
  agreements: ['bySector', 'byCountry', 'byKind', 'byStatus', 'byYear'],
  programmes: ['bySector', 'byCountry', 'byYear'],
  projects: ['bySector', 'byCountry', 'byKind', 'byStatus', 'byYear'],
  instruments: ['byCountry', 'byKind', 'byYear'],
  legalActs: ['byCountry', 'byYear'],
  sources: ['byLanguage', 'byYear'],
};

const UNDATED_LISTS = ['countries', 'regions', 'associations', 'institutions', 'sectors'];

const INPUT_OF: Readonly<Record<string, string>> = {
  countries: 'CountryFilter',
  institutions: 'InstitutionFilter',
  associations: 'AssociationFilter',
  legalActs: 'LegalActFilter',
};

function inputOf(list: string): string {
  return INPUT_OF[list] ?? `${(list[0] ?? '').toUpperCase()}${list.slice(1, -1)}Filter`;
}

function queryOf(list: string, withCounts: boolean): string {
  const isDated = !UNDATED_LISTS.includes(list);
  const facets = (FACETS_OF[list] ?? []).map((facet) => `${facet} { ${FACETS[facet]} count }`);
  const counts = [
    'totalCount',
    ...(isDated ? ['undatedLeftOut'] : []),
    ...(facets.length > 0 ? [`facets { ${facets.join(' ')} }`] : []),
  ];
  return `query($filter: ${inputOf(list)}, $orderBy: ${isDated ? 'Dated' : ''}ListOrder, $first: Int!, $after: String) {
    ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } ${withCounts ? counts.join(' ') : ''}
    }
  }`;
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly undatedLeftOut?: number;
  readonly facets?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** All pages of a list, and its counts, which come with the first. */
export async function askList(api: ApiOfRows, asked: ListAsked): Promise<ListAnswer> {
  const { list, first = 500, filter, orderBy } = asked;
  const ids: string[] = [];
  let whole: Page | undefined;
  let after: string | null = null;
  for (;;) {
    // A variable that is left out takes the default of the argument.
    const variables = { first, after, ...(filter && { filter }), ...(orderBy && { orderBy }) };
    const text = queryOf(list, whole === undefined).replace(
      ', $orderBy',
      orderBy ? ', $orderBy' : ', $unused',
    );
    const { data, errors } = await api.ask<Record<string, Page>>(
      orderBy ? text : text.replace('orderBy: $orderBy, ', '').replace(/\$unused: \w+, /, ''),
      variables,
    );
    if (errors) throw Object.assign(new Error(errors[0]?.message), errors[0]);
    const page: Page = data?.[list] as Page;
    whole ??= page;
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return {
    ids,
    totalCount: whole.totalCount,
    undatedLeftOut: whole.undatedLeftOut ?? null,
    facets: Object.fromEntries(
      Object.entries(whole.facets ?? {}).map(([facet, rows]) => [facet, rows.map(pairOf)]),
    ),
  };
}

function pairOf({ count, ...named }: Readonly<Record<string, unknown>>): [string | null, number] {
  const [value] = Object.values(named);
  const id = (value as { id?: string } | null)?.id ?? value;
  return [id == null ? null : String(id), count as number];
}
