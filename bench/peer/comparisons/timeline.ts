import type { Comparison } from '../comparison.js';

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
    readonly initiatives: readonly { readonly year: number | null; readonly basis: string }[];
  }[];
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
    rows: ({ scopes }: Generated) => {
      const counts = new Map<string, { year: number | null; basis: string; count: number }>();
      for (const { year, basis } of scopes.flatMap(({ initiatives }) => initiatives)) {
        const found = counts.get(`${year} ${basis}`) ?? { year, basis, count: 0 };
        counts.set(`${year} ${basis}`, { ...found, count: found.count + 1 });
      }
      return [...counts.values()];
    },
  },
  cypher: {
    query: `query Timeline($scope: String!) {
      timelineByHand(scope: $scope) { year basis count }
    }`,
    variables: { scope },
  },
};
