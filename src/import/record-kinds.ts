import type { TableName } from './format/data-set.js';

/** A table whose rows become nodes. */
export interface NodeTable {
  readonly table: TableName;
  /** The first half of the id, `region:IT-45`. */
  readonly kind: string;
  /** Beside `Record`, which every node has. */
  readonly labels: readonly string[];
}

/** In the order in which an import writes them. */
export const NODE_TABLES: readonly NodeTable[] = [
  { table: 'sources', kind: 'source', labels: ['Source'] },
  { table: 'countries', kind: 'country', labels: ['Country'] },
  { table: 'regions', kind: 'region', labels: ['Region', 'Actor'] },
  { table: 'districts', kind: 'district', labels: ['District', 'Actor'] },
  { table: 'sectors', kind: 'sector', labels: ['Sector'] },
  { table: 'firms', kind: 'firm', labels: ['Firm', 'Actor'] },
  { table: 'associations', kind: 'association', labels: ['Association', 'Actor'] },
  { table: 'institutions', kind: 'institution', labels: ['Institution', 'Actor'] },
  { table: 'strength_profiles', kind: 'strength-profile', labels: ['StrengthProfile'] },
  { table: 'forums', kind: 'forum', labels: ['Forum'] },
  { table: 'objectives', kind: 'objective', labels: ['Objective'] },
  { table: 'sessions', kind: 'session', labels: ['Session', 'Initiative'] },
  { table: 'session_figures', kind: 'session-figure', labels: ['SessionFigure'] },
  { table: 'agreements', kind: 'agreement', labels: ['Agreement', 'Initiative'] },
  { table: 'programmes', kind: 'programme', labels: ['Programme', 'Initiative'] },
  { table: 'projects', kind: 'project', labels: ['Project', 'Initiative'] },
  { table: 'legal_acts', kind: 'legal-act', labels: ['LegalAct'] },
  { table: 'instruments', kind: 'instrument', labels: ['Instrument'] },
  { table: 'restrictions', kind: 'restriction', labels: ['Restriction'] },
  { table: 'bilateral_trade', kind: 'bilateral-trade', labels: ['BilateralTrade'] },
  { table: 'region_trade', kind: 'region-trade', labels: ['RegionTrade'] },
  { table: 'conflicts', kind: 'conflict', labels: ['Conflict'] },
];

const KIND_OF_TABLE = new Map(NODE_TABLES.map(({ table, kind }) => [table, kind]));

/** The id of a row of a table that has ids: `legal_acts`, `law-116-fz` → `legal-act:law-116-fz`. */
export function idOf(table: TableName, slug: string): string {
  return `${KIND_OF_TABLE.get(table)}:${slug}`;
}

/** A relationship that a reference column states, from the row's node unless `reversed`. */
export interface StatedReference {
  readonly type: string;
  readonly reversed?: true;
}

/** Every reference column of a node table, as `table.column`. */
export const REFERENCES: Readonly<Record<string, StatedReference>> = {
  'regions.country': { type: 'IN_COUNTRY' },
  'districts.country': { type: 'IN_COUNTRY' },
  'districts.regions': { type: 'IN_REGION' },
  'districts.legal_act': { type: 'FOUNDS', reversed: true },
  'sectors.parent': { type: 'WITHIN' },
  'firms.country': { type: 'IN_COUNTRY' },
  'firms.region': { type: 'SEATED_IN' },
  'firms.district': { type: 'IN_DISTRICT' },
  'firms.parent_firm': { type: 'PART_OF' },
  'associations.country': { type: 'IN_COUNTRY' },
  'associations.region': { type: 'SEATED_IN' },
  'institutions.country': { type: 'IN_COUNTRY' },
  'institutions.region': { type: 'SEATED_IN' },
  'strength_profiles.country': { type: 'ABOUT' },
  'forums.countries': { type: 'BETWEEN' },
  'objectives.forum': { type: 'OF' },
  'sessions.forum': { type: 'OF' },
  'sessions.region': { type: 'HELD_IN' },
  'sessions.country': { type: 'IN_COUNTRY' },
  'session_figures.session': { type: 'ABOUT' },
  'agreements.region': { type: 'HELD_IN' },
  'agreements.session': { type: 'SIGNED_AT' },
  'programmes.forum': { type: 'ADOPTED_BY' },
  'programmes.signed_region': { type: 'HELD_IN' },
  'projects.region': { type: 'HELD_IN' },
  'projects.district': { type: 'STANDS_IN' },
  'legal_acts.country': { type: 'IN_COUNTRY' },
  'instruments.country': { type: 'IN_COUNTRY' },
  'instruments.provider': { type: 'OFFERS', reversed: true },
  'restrictions.sectors': { type: 'TOUCHES' },
  'restrictions.regions': { type: 'TOUCHES' },
  'restrictions.party': { type: 'TOUCHES' },
  'region_trade.region': { type: 'ABOUT' },
  'region_trade.partner': { type: 'WITH_PARTNER' },
};

/** A table whose rows are relationships between two nodes; its other columns are their properties. */
export interface LinkTable {
  readonly table: TableName;
  readonly type: string;
  /** The columns that name the two ends. */
  readonly from: string;
  readonly to: string;
}

export const LINK_TABLES: readonly LinkTable[] = [
  { table: 'participations', type: 'TOOK_PART_IN', from: 'actor', to: 'initiative' },
  { table: 'initiative_sectors', type: 'CONCERNS', from: 'initiative', to: 'sector' },
  { table: 'forum_sectors', type: 'CONCERNS', from: 'forum', to: 'sector' },
  { table: 'actor_sectors', type: 'ACTIVE_IN', from: 'actor', to: 'sector' },
  { table: 'strengths', type: 'STRONG_IN', from: 'place', to: 'sector' },
];
