import type { Comparison } from '../comparison.js';
import {
  type Cited,
  type Named,
  nameOf,
  type OurEvidence,
  type PartyEdges,
  partiesIn,
} from './parts.js';
import {
  initiativesOfSector,
  initiativesUnder,
  type OfSector,
  PLACED_PARTIES,
  type PlacedParties,
  reachedUnits,
  someOfDistricts,
  someOfSide,
} from './stated.js';

const scope = 'r1/scope:IT/RU/renewable-energy';

interface Ours {
  readonly ties: {
    readonly nodes: readonly {
      readonly left: Named;
      readonly right: Named;
      readonly evidence: { readonly nodes: readonly OurEvidence[] };
    }[];
  };
}
interface Reached {
  readonly edges: readonly {
    readonly properties: { readonly partyIds: readonly string[] };
    readonly node: Named;
  }[];
}
interface Generated {
  readonly scopes: readonly {
    readonly initiatives: readonly {
      readonly id: string;
      readonly date: string | null;
      readonly partiesConnection: PartyEdges;
      readonly sources: readonly Cited[];
      readonly regions: Reached;
      readonly districts: Reached;
    }[];
  }[];
}

interface Stated {
  readonly sectors: readonly OfSector<{
    readonly id: string;
    readonly date: string | null;
    readonly partiesConnection: PlacedParties;
    readonly sources: readonly Cited[];
  }>[];
}

export const headline: Comparison = {
  name: 'headline',
  ours: {
    query: `query Headline($left: ID!, $right: ID!, $sectors: [ID!]) {
      ties(left: { country: $left, level: REGION }, right: { country: $right, level: DISTRICT }, filter: { sectors: $sectors }, first: 30) {
        nodes {
          left { id name } right { id name }
          evidence(first: 20) {
            nodes {
              date initiative { id sources { title url } }
              left { actor { id } role } right { actor { id } role }
            }
          }
        }
      }
    }`,
    variables: {
      left: 'country:RU',
      right: 'country:IT',
      sectors: ['sector:renewable-energy'],
    },
    rows: ({ ties }: Ours) =>
      ties.nodes.flatMap(({ left, right, evidence }) =>
        evidence.nodes.map((one) => ({
          ...{ left: left.id, leftName: left.name ?? null },
          ...{ right: right.id, rightName: right.name ?? null },
          ...{ initiative: one.initiative.id, date: one.date },
          leftParties: one.left.map(({ actor, role }) => ({ id: actor.id, role })),
          rightParties: one.right.map(({ actor, role }) => ({ id: actor.id, role })),
          sources: one.initiative.sources,
        })),
      ),
  },
  generated: {
    query: `query Headline($scope: String!, $left: String!, $right: String!) {
      scopes(where: { key: { eq: $scope } }) {
        initiatives {
          id date
          partiesConnection { edges { properties { role } node { id } } }
          sources { title url }
          regions: reachesRegionConnection(where: { edge: { sideId: { eq: $left } } }) {
            edges { properties { partyIds } node { id name name_en } }
          }
          districts: reachesDistrictConnection(where: { edge: { sideId: { eq: $right } } }) {
            edges { properties { partyIds } node { id name name_en } }
          }
        }
      }
    }`,
    variables: { scope, left: 'country:RU', right: 'country:IT' },
    rows: ({ scopes }: Generated) =>
      scopes.flatMap(({ initiatives }) =>
        initiatives.flatMap(({ id, date, regions, districts, sources, partiesConnection }) =>
          regions.edges.flatMap((left) =>
            districts.edges.map((right) => ({
              ...{ left: left.node.id, leftName: nameOf(left.node) },
              ...{ right: right.node.id, rightName: nameOf(right.node) },
              ...{ initiative: id, date },
              leftParties: partiesIn(partiesConnection, left.properties.partyIds),
              rightParties: partiesIn(partiesConnection, right.properties.partyIds),
              sources,
            })),
          ),
        ),
      ),
  },
  stated: {
    query: `${PLACED_PARTIES}
    query Headline($sector: String!, $left: String!, $right: String!) {
      sectors(where: { key: { eq: $sector } }) {
        ${initiativesOfSector(
          'id date ...Placed sources { title url }',
          `{ AND: [${someOfSide('$left')}, ${someOfDistricts('$right')}] }`,
        )}
      }
    }`,
    variables: { sector: 'r1/sector:renewable-energy', left: 'country:RU', right: 'country:IT' },
    rows: ({ sectors }: Stated) =>
      sectors
        .flatMap((sector) => initiativesUnder(sector))
        .flatMap(({ id, date, sources, partiesConnection }) =>
          reachedUnits(partiesConnection, 'REGION', 'country:RU').flatMap((left) =>
            reachedUnits(partiesConnection, 'DISTRICT', 'country:IT').map((right) => ({
              ...{ left: left.unit.id, leftName: nameOf(left.unit) },
              ...{ right: right.unit.id, rightName: nameOf(right.unit) },
              ...{ initiative: id, date, sources },
              leftParties: left.parties,
              rightParties: right.parties,
            })),
          ),
        ),
  },
  cypher: {
    query: `query Headline($scope: String!, $left: String!, $right: String!) {
      regionsAndDistrictsByHand(scope: $scope, left: $left, right: $right) {
        left leftName right rightName initiative date
        leftParties { id role } rightParties { id role } sources { title url }
      }
    }`,
    variables: { scope, left: 'country:RU', right: 'country:IT' },
  },
};
