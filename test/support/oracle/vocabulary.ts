/** The words of domain.md as the API writes them; ids are `kind:slug`, as in `region:IT-45`. */

export type Level = 'COUNTRY' | 'REGION' | 'DISTRICT' | 'ACTOR';

/** "The kind of initiative behind an evidence, from strongest to weakest." */
export const BASES = ['PROJECT', 'AGREEMENT', 'PROGRAMME', 'SESSION'] as const;
export type Basis = (typeof BASES)[number];

export type BasisWeights = Readonly<Record<Basis, number>>;

/** "Weights PROJECT 4, AGREEMENT 3, PROGRAMME 2, SESSION 1." */
export const WEIGHTS: BasisWeights = { PROJECT: 4, AGREEMENT: 3, PROGRAMME: 2, SESSION: 1 };

const AGREEMENT_STATUSES =
  'announced negotiation draft signed in-force renewed superseded expired unknown';
const PROJECT_STATUSES =
  'announced planned approved under-construction ongoing operating completed sold taken-over ' +
  'withdrawn cancelled unknown';

/** "In the order of import-format.md (agreements, then what projects add)." */
export const STATUSES: readonly string[] = [
  ...new Set(`${AGREEMENT_STATUSES} ${PROJECT_STATUSES}`.split(' ').map(apiWord)),
];

export type ActorKind = 'region' | 'district' | 'firm' | 'association' | 'institution';
export type PartyKind = ActorKind | 'country';
export type InitiativeKind = 'session' | 'agreement' | 'programme' | 'project';

export const BASIS_OF: Readonly<Record<InitiativeKind, Basis>> = {
  project: 'PROJECT',
  agreement: 'AGREEMENT',
  programme: 'PROGRAMME',
  session: 'SESSION',
};

/** One row of participations.csv. */
export type Statement = {
  readonly actor: string;
  readonly role: string;
  readonly inferred: string | null;
  readonly sources: readonly string[];
};

export type Party = {
  readonly id: string;
  readonly kind: PartyKind;
  /** The side; null for an actor without country. */
  readonly country: string | null;
  readonly statements: readonly Statement[];
};

export type Initiative = {
  readonly id: string;
  /** The id as the table writes it: initiatives are ordered by it. */
  readonly slug: string;
  readonly kind: InitiativeKind;
  readonly basis: Basis;
  readonly date: string | null;
  readonly status: string | null;
  /** The sectors that its own rows name, without those above. */
  readonly sectors: readonly string[];
  readonly parties: readonly Party[];
  readonly sources: readonly string[];
  /** "A project's district is the column of its row, where it stands." */
  readonly district: string | null;
  readonly valueEur: string | null;
};

export type Period = { readonly from?: string; readonly to?: string };

export type EvidenceFilter = {
  readonly sectors?: readonly string[];
  readonly period?: Period;
  readonly basis?: readonly Basis[];
  readonly status?: readonly string[];
  readonly roles?: readonly string[];
};

export type SideQuestion = {
  readonly country: string;
  readonly level: Level;
  /** This unit alone: at the level ACTOR a region is not the actors within it. */
  readonly unit?: string;
  readonly within?: readonly string[];
  readonly districtKinds?: readonly string[];
  readonly actorKinds?: readonly string[];
};

/** `special-economic-zone` in the files is SPECIAL_ECONOMIC_ZONE in the API. */
export function apiWord(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** "Ids compare by code point as the tables write them": they are ASCII. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function sortedUnique(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compareText);
}
