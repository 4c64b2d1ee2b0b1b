import { groupedBy } from '../../../src/shared/loader.js';
import type { Comparison } from '../comparison.js';
import { type Named, nameOf, spanOf } from './parts.js';
import {
  initiativesIn,
  initiativesOfRegion,
  type OfRegion,
  PLACED_PARTIES,
  type PlacedParties,
  reachedUnits,
  someOfSide,
} from './stated.js';

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

interface Stated {
  readonly regions: readonly OfRegion<{
    readonly id: string;
    readonly date: string | null;
    readonly partiesConnection: PlacedParties;
  }>[];
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
    rows: ({ regions }: Generated) =>
      countedByPartner(
        regions
          .flatMap((one) => one.reachedBy)
          .flatMap(({ date, reachesRegionConnection }) =>
            reachesRegionConnection.edges.map(({ node }) => ({ right: node, date })),
          ),
      ),
  },
  stated: {
    query: `${PLACED_PARTIES}
    query Partners($region: String!, $with: String!) {
      regions(where: { key: { eq: $region } }) {
        ${initiativesOfRegion('id date ...Placed', someOfSide('$with'))}
      }
    }`,
    variables: { region: `r1/${region}`, with: partnersIn },
    rows: ({ regions }: Stated) =>
      countedByPartner(
        regions
          .flatMap((one) => initiativesIn(one))
          .filter(({ partiesConnection }) =>
            reachedUnits(partiesConnection, 'REGION', 'country:RU').some(
              ({ unit }) => unit.id === region,
            ),
          )
          .flatMap(({ date, partiesConnection }) =>
            reachedUnits(partiesConnection, 'REGION', partnersIn).map(({ unit }) => ({
              right: unit,
              date,
            })),
          ),
      ),
  },
  cypher: {
    query: `query Partners($region: String!, $with: String!) {
      partnersByHand(region: $region, with: $with) { right rightName count first last }
    }`,
    variables: { region: `r1/${region}`, with: partnersIn },
  },
};

interface OnePartner {
  readonly right: Named;
  readonly date: string | null;
}

/** What each initiative with a partner adds up to. */
function countedByPartner(reached: readonly OnePartner[]) {
  return [...groupedBy(reached, ({ right }) => right.id).values()].map((group) => {
    const [{ right }] = group as [OnePartner];
    const [first, last] = spanOf(group.map(({ date }) => date));
    return { right: right.id, rightName: nameOf(right), count: group.length, first, last };
  });
}
