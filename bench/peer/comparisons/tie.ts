import type { JsonObject } from '../canonical.js';
import type { Comparison } from '../comparison.js';
import { type Cited, type OurEvidence, type PartyEdges, partiesIn } from './parts.js';
import {
  initiativesIn,
  initiativesOfRegion,
  type OfRegion,
  PLACED_PARTIES,
  type PlacedParties,
  reachedUnits,
  someOfRegion,
} from './stated.js';

const [left, right] = ['region:IT-25', 'region:RU-MOW'];
const tieKey = `r1/tie:REGION/${left}/REGION/${right}`;

interface Ours {
  readonly tie: { readonly evidence: { readonly nodes: readonly TieEvidence[] } };
}
interface TieEvidence extends OurEvidence {
  readonly n: number;
  readonly spread: boolean;
  readonly basis: string;
  readonly status: string | null;
}
interface Generated {
  readonly ties: readonly {
    readonly evidenceConnection: {
      readonly edges: readonly {
        readonly properties: JsonObject & {
          readonly aPartyIds: readonly string[];
          readonly bPartyIds: readonly string[];
        };
        readonly node: JsonObject & {
          readonly id: string;
          readonly partiesConnection: PartyEdges & JsonObject;
          readonly sources: readonly Cited[];
        };
      }[];
    };
  }[];
}

interface Stated {
  readonly regions: readonly OfRegion<
    JsonObject & {
      readonly id: string;
      readonly partiesConnection: PlacedParties & JsonObject;
      readonly sources: readonly Cited[];
    }
  >[];
}

/** The two regions that have worked together most often. */
export const tie: Comparison = {
  name: 'tie of two regions',
  ours: {
    query: `query Tie($left: ID!, $right: ID!) {
      tie(left: $left, right: $right) {
        evidence(first: 500) {
          nodes {
            n spread basis status date
            initiative { id sources { title publisher url } }
            left { actor { id } role } right { actor { id } role }
          }
        }
      }
    }`,
    variables: { left, right },
    rows: ({ tie: { evidence } }: Ours) =>
      evidence.nodes.map(({ initiative, left: a, right: b, ...rest }) => ({
        ...{ ...rest, initiative: initiative.id, sources: initiative.sources },
        aParties: a.map(({ actor, role }) => ({ id: actor.id, role })),
        bParties: b.map(({ actor, role }) => ({ id: actor.id, role })),
      })),
  },
  generated: {
    query: `query Tie($tie: String!) {
      ties(where: { key: { eq: $tie } }) {
        evidenceConnection(sort: [{ node: { sortDate: DESC } }, { node: { slug: ASC } }]) {
          edges {
            properties { n spread aPartyIds bPartyIds }
            node {
              id basis status date
              partiesConnection { edges { properties { role } node { id } } }
              sources { title publisher url }
            }
          }
        }
      }
    }`,
    variables: { tie: tieKey },
    rows: ({ ties }: Generated) =>
      ties.flatMap(({ evidenceConnection }) =>
        evidenceConnection.edges.map(({ properties, node }) => {
          const { aPartyIds, bPartyIds, ...counted } = properties;
          const { id, partiesConnection, ...said } = node;
          return {
            ...{ ...counted, ...said, initiative: id },
            aParties: partiesIn(partiesConnection, aPartyIds),
            bParties: partiesIn(partiesConnection, bPartyIds),
          };
        }),
      ),
  },
  stated: {
    query: `${PLACED_PARTIES}
    query Tie($left: String!, $right: String!) {
      regions(where: { key: { eq: $left } }) {
        ${initiativesOfRegion(
          'id basis status date ...Placed sources { title publisher url }',
          someOfRegion('$right'),
        )}
      }
    }`,
    variables: { left: `r1/${left}`, right },
    rows: ({ regions }: Stated) =>
      regions
        .flatMap((region) => initiativesIn(region))
        .flatMap(({ id, partiesConnection, ...said }) => {
          const ofLeft = reachedUnits(partiesConnection, 'REGION', 'country:IT');
          const ofRight = reachedUnits(partiesConnection, 'REGION', 'country:RU');
          const [a, b] = [
            ofLeft.find(({ unit }) => unit.id === left),
            ofRight.find(({ unit }) => unit.id === right),
          ];
          if (a === undefined || b === undefined) return [];
          const counted = { n: ofLeft.length + ofRight.length, spread: a.spread || b.spread };
          const parties = { aParties: a.parties, bParties: b.parties };
          return [{ ...said, ...counted, ...parties, initiative: id }];
        }),
  },
  cypher: {
    query: `query Tie($tie: String!) {
      tieByHand(tie: $tie) {
        initiative basis status date n spread
        aParties { id role } bParties { id role } sources { title publisher url }
      }
    }`,
    variables: { tie: tieKey },
  },
};
