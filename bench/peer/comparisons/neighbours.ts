import type { JsonObject } from '../canonical.js';
import type { Comparison } from '../comparison.js';
import { type Named, nameOf } from './parts.js';
import { distinct } from './stated.js';

interface Ours {
  readonly neighbours: {
    readonly nodes: readonly { readonly actor: Named; readonly shared: readonly JsonObject[] }[];
  };
}
interface Generated {
  readonly actors: readonly { readonly links: readonly Shared[] }[];
}
interface Shared {
  readonly id: string;
  readonly date: string | null;
  readonly linked: readonly Named[];
}

interface Stated {
  readonly actors: readonly {
    readonly initiatives: readonly {
      readonly id: string;
      readonly date: string | null;
      readonly parties: readonly Named[];
    }[];
  }[];
}

const of = 'institution:simest';
const maxParties = 10;

/** With whom an actor shares an initiative, large gatherings left out. */
export const neighbours: Comparison = {
  name: 'neighbours of an actor',
  ours: {
    query: `query Neighbours($of: ID!, $maxParties: Int!) {
      neighbours(of: $of, maxParties: $maxParties, first: 500) {
        nodes { actor { id name } shared { id date } }
      }
    }`,
    variables: { of, maxParties },
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
    variables: { of: `r1/${of}`, maxParties },
    rows: ({ actors }: Generated) => byNeighbour(actors.flatMap(({ links }) => links)),
  },
  stated: {
    query: `query Neighbours($of: String!) {
      actors(where: { key: { eq: $of } }) { initiatives { id date parties { id name name_en } } }
    }`,
    variables: { of: `r1/${of}` },
    rows: ({ actors }: Stated) =>
      byNeighbour(
        distinct(actors.flatMap(({ initiatives }) => initiatives))
          .map(({ parties, ...said }) => ({ ...said, linked: distinct(parties) }))
          .filter(({ linked }) => linked.length <= maxParties)
          .map(({ linked, ...said }) => ({
            ...{ ...said, linked: linked.filter(({ id }) => !id.startsWith('country:')) },
          })),
      ),
  },
  cypher: {
    query: `query Neighbours($of: String!, $maxParties: Int!) {
      neighboursByHand(of: $of, maxParties: $maxParties) { id name shared { id date } }
    }`,
    variables: { of: `r1/${of}`, maxParties },
  },
};

function byNeighbour(initiatives: readonly Shared[]) {
  const found = new Map<string, { id: string; name: string | null; shared: JsonObject[] }>();
  for (const { id, date, linked } of initiatives) {
    for (const actor of linked.filter((other) => other.id !== of)) {
      const one = found.get(actor.id) ?? { id: actor.id, name: nameOf(actor), shared: [] };
      one.shared.push({ id, date });
      found.set(actor.id, one);
    }
  }
  return [...found.values()];
}
