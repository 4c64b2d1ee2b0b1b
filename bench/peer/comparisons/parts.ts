import type { JsonObject } from '../canonical.js';

export interface Named {
  readonly id: string;
  readonly name?: string | null;
  readonly name_en?: string | null;
}

export interface Party {
  readonly actor: { readonly id: string };
  readonly role: string;
}

export interface PartyEdges {
  readonly edges: readonly {
    readonly properties: { readonly role: string };
    readonly node: { readonly id: string };
  }[];
}

/** A source, with the columns that were asked for. */
export type Cited = JsonObject;

/** Of a tie, as Bilateral answers it. */
export interface OurEvidence {
  readonly date: string | null;
  readonly initiative: { readonly id: string; readonly sources: readonly Cited[] };
  readonly left: readonly Party[];
  readonly right: readonly Party[];
}

/** As Bilateral names things where no language is asked for. */
export function nameOf({ name = null, name_en = null }: Named): string | null {
  return name_en ?? name;
}

export function partiesIn({ edges }: PartyEdges, ids: readonly string[]): JsonObject[] {
  return edges
    .filter(({ node }) => ids.includes(node.id))
    .map(({ node, properties }) => ({ id: node.id, role: properties.role }));
}

/** First and last date of a list; null: none has one. */
export function spanOf(dates: readonly (string | null)[]): [string | null, string | null] {
  const known = dates.filter((date) => date !== null).sort();
  return [known[0] ?? null, known.at(-1) ?? null];
}
