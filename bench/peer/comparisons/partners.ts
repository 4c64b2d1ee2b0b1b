import type { Comparison } from '../comparison.js';
import { type Named, nameOf, spanOf } from './parts.js';

const [region, partnersIn] = ['region:RU-MOW', 'country:IT'];

interface Ours {
  readonly region: {
    readonly ties: {
      readonly nodes: readonly {
        readonly right: Named;
        readonly evidenceCount: number;
        readonly first: string | null;
        readonly last: string | null;
      }[];
    };
  };
}
interface Generated {
  readonly regions: readonly {
    readonly reachedBy: readonly {
      readonly date: string | null;
      readonly reachesRegionConnection: { readonly edges: readonly { readonly node: Named }[] };
    }[];
  }[];
}

/** With which regions one region has worked, how often and when. */
export const partners: Comparison = {
  name: 'partners of a region',
  ours: {
    query: `query Partners($region: ID!, $with: ID!) {
      region(id: $region) {
        ties(with: { country: $with }, first: 100) {
          nodes { right { id name } evidenceCount first last }
        }
      }
    }`,
    variables: { region, with: partnersIn },
    rows: ({ region: { ties } }: Ours) =>
      ties.nodes.map(({ right, evidenceCount, first, last }) => ({
        ...{ right: right.id, rightName: nameOf(right), count: evidenceCount },
        ...{ first, last },
      })),
  },
  generated: {
    query: `query Partners($region: String!, $with: String!) {
      regions(where: { key: { eq: $region } }) {
        reachedBy {
          date
          reachesRegionConnection(where: { edge: { sideId: { eq: $with } } }) {
            edges { node { id name name_en } }
          }
        }
      }
    }`,
    variables: { region: `r1/${region}`, with: partnersIn },
    rows: ({ regions }: Generated) => {
      const datesOf = new Map<string, { right: Named; dates: (string | null)[] }>();
      for (const { date, reachesRegionConnection } of regions.flatMap((one) => one.reachedBy)) {
        for (const { node } of reachesRegionConnection.edges) {
          const found = datesOf.get(node.id) ?? { right: node, dates: [] };
          found.dates.push(date);
          datesOf.set(node.id, found);
        }
      }
      return [...datesOf.values()].map(({ right, dates }) => {
        const [first, last] = spanOf(dates);
        const counted = { right: right.id, rightName: nameOf(right), count: dates.length };
        return { ...counted, first, last };
      });
    },
  },
  cypher: {
    query: `query Partners($region: String!, $with: String!) {
      partnersByHand(region: $region, with: $with) { right rightName count first last }
    }`,
    variables: { region: `r1/${region}`, with: partnersIn },
  },
};
