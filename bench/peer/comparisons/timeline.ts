import { groupedBy } from '../../../src/shared/loader.js';
import type { Comparison } from '../comparison.js';
import { initiativesOfSector, initiativesUnder, type OfSector, someOfSide } from './stated.js';

interface Counted {
  readonly byBasis: readonly { readonly basis: string; readonly count: number }[];
}
interface Ours {
  readonly timeline: {
    readonly buckets: readonly (Counted & { readonly period: string })[];
    readonly undated: Counted;
  };
}
interface Generated {
  readonly scopes: readonly {
    readonly initiatives: readonly Dated[];
  }[];
}
interface Dated {
  readonly year: number | null;
  readonly basis: string;
}
interface Stated {
  readonly sectors: readonly OfSector<Dated & { readonly id: string }>[];
}

const scope = 'r1/scope:IT/RU/energy';

/** How much of each kind has been on record in a field each year. */
export const timeline: Comparison = {
  name: 'timeline of a field',
  ours: {
    query: `query Timeline($sectors: [ID!]) {
      timeline(of: BOTH_SIDES, by: YEAR, filter: { sectors: $sectors }) {
        buckets { period byBasis { basis count } }
        undated { byBasis { basis count } }
      }
    }`,
    variables: { sectors: ['sector:energy'] },
    rows: ({ timeline: { buckets, undated } }: Ours) =>
      [...buckets.map((one) => ({ ...one, year: Number(one.period) })), { ...undated, year: null }]
        .flatMap(({ year, byBasis }) => byBasis.map((one) => ({ year, ...one })))
        .filter(({ count }) => count > 0),
  },
  generated: {
    query: `query Timeline($scope: String!) {
      scopes(where: { key: { eq: $scope } }) { initiatives { year basis } }
    }`,
    variables: { scope },
    rows: ({ scopes }: Generated) => counted(scopes.flatMap(({ initiatives }) => initiatives)),
  },
  stated: {
    query: `query Timeline($sector: String!, $left: String!, $right: String!) {
      sectors(where: { key: { eq: $sector } }) {
        ${initiativesOfSector(
          'id year basis',
          `{ AND: [${someOfSide('$left')}, ${someOfSide('$right')}] }`,
        )}
      }
    }`,
    variables: { sector: 'r1/sector:energy', left: 'country:IT', right: 'country:RU' },
    rows: ({ sectors }: Stated) => counted(sectors.flatMap((sector) => initiativesUnder(sector))),
  },
  cypher: {
    query: `query Timeline($scope: String!) {
      timelineByHand(scope: $scope) { year basis count }
    }`,
    variables: { scope },
  },
};

function counted(initiatives: readonly Dated[]) {
  return [...groupedBy(initiatives, ({ year, basis }) => `${year} ${basis}`).values()].map(
    (group) => {
      const [{ year, basis }] = group as [Dated];
      return { year, basis, count: group.length };
    },
  );
}
