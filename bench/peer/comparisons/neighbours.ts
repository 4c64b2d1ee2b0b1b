import type { JsonObject } from '../canonical.js';
import type { Comparison } from '../comparison.js';
import { type Named, nameOf } from './parts.js';

interface Ours {
  readonly neighbours: {
    readonly nodes: readonly { readonly actor: Named; readonly shared: readonly JsonObject[] }[];
  };
}
interface Generated {
  readonly actors: readonly {
    readonly links: readonly {
      readonly id: string;
      readonly date: string | null;
      readonly linked: readonly Named[];
    }[];
  }[];
}

const of = 'institution:simest';

/** With whom an actor shares an initiative, large gatherings left out. */
export const neighbours: Comparison = {
  name: 'neighbours of an actor',
  ours: {
    query: `query Neighbours($of: ID!, $maxParties: Int!) {
      neighbours(of: $of, maxParties: $maxParties, first: 500) {
        nodes { actor { id name } shared { id date } }
      }
    }`,
    variables: { of, maxParties: 10 },
    rows: (data: Ours) =>
      data.neighbours.nodes.map(({ actor, shared }) => ({
        ...{ id: actor.id, name: nameOf(actor), shared },
      })),
  },
  generated: {
    query: `query Neighbours($of: String!, $maxParties: Int!) {
      actors(where: { key: { eq: $of } }) {
        links(where: { partyCount: { lte: $maxParties } }) {
          id date linked { id name name_en }
        }
      }
    }`,
    variables: { of: `r1/${of}`, maxParties: 10 },
    rows: ({ actors }: Generated) => {
      const found = new Map<string, { id: string; name: string | null; shared: JsonObject[] }>();
      for (const { id, date, linked } of actors.flatMap(({ links }) => links)) {
        for (const actor of linked.filter((other) => other.id !== of)) {
          const one = found.get(actor.id) ?? { id: actor.id, name: nameOf(actor), shared: [] };
          one.shared.push({ id, date });
          found.set(actor.id, one);
        }
      }
      return [...found.values()];
    },
  },
  cypher: {
    query: `query Neighbours($of: String!, $maxParties: Int!) {
      neighboursByHand(of: $of, maxParties: $maxParties) { id name shared { id date } }
    }`,
    variables: { of: `r1/${of}`, maxParties: 10 },
  },
};
