/** The kinds of node that the API lists: the first half of an id, and the GraphQL type. */
export const NODE_KINDS = {
  country: 'Country',
  region: 'Region',
  district: 'District',
  firm: 'Firm',
  association: 'Association',
  institution: 'Institution',
  session: 'Session',
  agreement: 'Agreement',
  programme: 'Programme',
  project: 'Project',
  forum: 'Forum',
  objective: 'Objective',
  sector: 'Sector',
  instrument: 'Instrument',
  'legal-act': 'LegalAct',
  restriction: 'Restriction',
  source: 'Source',
} as const;

export type Kind = keyof typeof NODE_KINDS;

export const KINDS = Object.keys(NODE_KINDS) as readonly Kind[];

/** Null: the id is not of a kind that the API lists. */
export function kindOf(id: string): Kind | null {
  const kind = id.slice(0, id.indexOf(':'));
  return Object.hasOwn(NODE_KINDS, kind) ? (kind as Kind) : null;
}

/** The second half of an id, as its table writes it: `region:IT-45` → `IT-45`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The GraphQL type of a record; its label in the graph has the same name. */
export function typeNameOf({ id }: { readonly id: string }): string | undefined {
  const kind = kindOf(id);
  return kind === null ? undefined : NODE_KINDS[kind];
}

/** `legal-act` → `LEGAL_ACT`. */
export function enumOfKind(kind: Kind): string {
  return kind.toUpperCase().replaceAll('-', '_');
}
