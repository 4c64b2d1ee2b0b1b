/** The columns of import-format.md: `*` required, `>` what the cell refers to, `lang` one a language. */
const COLUMNS = {
  sources: 'id* url title* publisher published language',
  countries: 'id* name source_ids*>sources',
  regions:
    'id* country*>countries kind* name other_names macro_area lat lon population population_year ' +
    'statistical_code source_ids*>sources',
  districts:
    'id* kind* sez_kind name country*>countries regions>regions city established ' +
    'legal_act>legal_acts other_names source_ids*>sources',
  sectors: 'id* parent>sectors name nace_rev2 hs_chapters keywords source_ids*>sources',
  firms:
    'id* name country>countries region>regions city district>districts parent_firm>firms founded ' +
    'website other_names source_ids*>sources',
  associations:
    'id* name abbreviation country>countries kind* region>regions other_names source_ids*>sources',
  institutions: 'id* name country>countries kind* region>regions other_names source_ids*>sources',
  actor_sectors: 'actor_type* actor*>@actor_type sector*>sectors source_ids*>sources',
  strengths:
    'place_type* place*>@place_type sector*>sectors year measure* value* unit* classification ' +
    'coverage* source_ids*>sources',
  strength_profiles: 'country*>countries figure* measure* year* method* share_measure note',
  forums: 'id* name countries*>countries founded calendar>calendar summary source_ids*>sources',
  objectives: 'id* forum*>forums ordinal* text since source_ids*>sources',
  forum_sectors: 'forum*>forums sector*>sectors kind* note source_ids*>sources',
  sessions:
    'id* forum*>forums ordinal title start_date end_date date_precision city region>regions ' +
    'country>countries note source_ids*>sources',
  session_figures: 'session*>sessions measure*>country-word value* note source_ids*>sources',
  agreements:
    'id* kind* title date date_precision city region>regions session>sessions status* summary ' +
    'source_ids*>sources',
  programmes:
    'id* forum>forums title start_year end_year signed_date date_precision signed_city ' +
    'signed_region>regions summary source_ids*>sources',
  projects:
    'id* kind* name start_date end_date date_precision region>regions city district>districts ' +
    'value_eur status* summary source_ids*>sources',
  participations:
    'initiative_type* initiative*>@initiative_type actor_type* actor*>@actor_type role* inferred ' +
    'source_ids*>sources',
  initiative_sectors:
    'initiative_type* initiative*>@initiative_type sector*>sectors kind* note source_ids*>sources',
  legal_acts: 'id* title country*>countries date source_ids*>sources',
  instruments:
    'id* name country>countries provider>institutions kind* amount_eur year summary ' +
    'source_ids*>sources',
  restrictions:
    'id* issuer*>issuer act act_url article amended_by kind* in_force_from in_force_to ' +
    'sectors>sectors regions>regions listed_party party_type party>@party_type summary ' +
    'source_ids*>sources',
  bilateral_trade:
    'year* flow*>country-word period* value_eur_million value_usd_million reporter qualifier* ' +
    'preferred* note source_ids*>sources',
  region_trade:
    'year* region*>regions flow*>country-word partner*>countries value_eur_million* period* ' +
    'qualifier* basis note source_ids*>sources',
  conflicts:
    'table* id*>@table column*>country-word kept_value kept_source_ids>sources other_value ' +
    'other_source_ids>sources reason*',
} as const;

export type TableName = keyof typeof COLUMNS;

export type ColumnSpec = {
  readonly name: string;
  readonly required: boolean;
  /** A table, `@` and the column that names the table, or a special form; empty: no reference. */
  readonly refersTo: string;
};

export const TABLE_NAMES = Object.keys(COLUMNS) as TableName[];

export const REQUIRED_TABLES: readonly TableName[] = [
  'sources',
  'countries',
  'regions',
  'sectors',
  'participations',
];

/** Tables whose ids are unique together: "across all districts, firms, associations, …". */
export const ACTOR_TABLES = ['districts', 'firms', 'associations', 'institutions'] as const;
export const INITIATIVE_TABLES = ['sessions', 'agreements', 'programmes', 'projects'] as const;

function columnSpec(text: string): ColumnSpec {
  const [, name = '', star = '', refersTo = ''] = /^([a-z0-9_]+)(\*?)(?:>(.*))?$/.exec(text) ?? [];
  return { name, required: star === '*', refersTo };
}

export const columnsOf: Readonly<Record<TableName, readonly ColumnSpec[]>> = Object.fromEntries(
  Object.entries(COLUMNS).map(([table, text]) => [table, text.split(' ').map(columnSpec)]),
) as unknown as Record<TableName, readonly ColumnSpec[]>;

const NAME_BASES = ['name', 'title', 'text', 'keywords'];

/** `name_it` is a form of `name`: the column of the specification that a header belongs to. */
export function baseColumn(table: TableName, header: string): string {
  if (columnsOf[table].some((column) => column.name === header)) return header;
  const base = header.replace(/_(original|[a-z]{2})$/, '');
  return NAME_BASES.includes(base) ? base : header;
}

const SINGULARS: Readonly<Record<string, TableName>> = {
  country: 'countries',
  region: 'regions',
  district: 'districts',
  firm: 'firms',
  association: 'associations',
  institution: 'institutions',
  session: 'sessions',
  agreement: 'agreements',
  programme: 'programmes',
  project: 'projects',
  forum: 'forums',
  objective: 'objectives',
  sector: 'sectors',
  instrument: 'instruments',
  'legal-act': 'legal_acts',
  restriction: 'restrictions',
  source: 'sources',
};

/** The table of a kind of node; an `actor_type`, `initiative_type`, `place_type` or `party_type` is one. */
export function tableOfKind(kind: string): TableName {
  const table = SINGULARS[kind];
  if (table === undefined) throw new Error(`"${kind}" is no kind`);
  return table;
}
