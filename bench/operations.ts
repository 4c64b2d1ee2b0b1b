import { readFileSync } from 'node:fs';
import { dataOf, type KeepAliveClient } from './measure/keep-alive-client.js';

export interface Operation {
  readonly name: string;
  readonly title: string;
  /** The body of the POST request. */
  readonly body: string;
  /** The answer is the same however large the graph: its cost should be, too. */
  readonly isSameAtAnyScale: boolean;
}

const HEADLINE = new URL('../schema/operations/regions-and-districts.graphql', import.meta.url);

const POINT = 'query Firm($id: ID!) { firm(id: $id) { id name city } }';
const LIST = `query Sources {
  sources(first: 500) { totalCount nodes { id title url publisher published language } }
}`;
const TIE = `query Tie($left: ID!, $right: ID!) {
  tie(left: $left, right: $right) {
    strength evidenceCount first last undated
    byBasis { basis count }
    evidence(first: 20) {
      nodes {
        n spread strength date
        initiative { id label }
        left { actor { name } role }
        right { actor { name } role }
      }
    }
  }
}`;
const ALL_REGIONS = `query RegionsAndRegions {
  ties(left: { country: "country:RU", level: REGION }, right: { country: "country:IT", level: REGION }, first: 20) {
    totalCount
    nodes { left { name } right { name } strength first last byBasis { basis count } }
    coverage { status bothSides placed }
  }
}`;
const HUBS = `query Hubs {
  regions: ties(left: { country: "country:RU", level: REGION }, right: { country: "country:IT", level: REGION }, orderBy: MOST_EVIDENCE, first: 1) {
    nodes { left { id } right { id } }
  }
  actors: ties(left: { country: "country:RU", level: REGION }, right: { country: "country:IT", level: ACTOR, actorKinds: [FIRM, ASSOCIATION, INSTITUTION] }, orderBy: MOST_EVIDENCE, first: 1) {
    nodes { left { id } right { id } }
  }
}`;

interface Pair {
  readonly left: { readonly id: string };
  readonly right: { readonly id: string };
}
interface HubsAnswer {
  readonly regions: { readonly nodes: readonly Pair[] };
  readonly actors: { readonly nodes: readonly Pair[] };
}

/** The operations, with the hubs of the real data in them. */
export async function operationsFor(client: KeepAliveClient, url: string): Promise<Operation[]> {
  const answer = await client.post(url, JSON.stringify({ query: HUBS }));
  const { regions, actors } = dataOf(answer) as HubsAnswer;
  const headline = readFileSync(HEADLINE, 'utf8');
  return [
    operation('headline', 'headline: regions × districts of a sector', headline),
    operation('point', 'point look-up: a firm by id', POINT, { id: 'firm:enel' }),
    operation('list', 'list: 500 rows of six columns', LIST),
    tie('tie-hub', 'hub and its firm', actors.nodes[0], true),
    tie('tie-hubs', 'two hubs', regions.nodes[0], false),
    {
      ...operation('regions', 'all regions × all regions, no sector', ALL_REGIONS),
      isSameAtAnyScale: false,
    },
  ];
}

function operation(name: string, title: string, query: string, variables: object = {}): Operation {
  return { name, title, body: JSON.stringify({ query, variables }), isSameAtAnyScale: true };
}

function tie(name: string, what: string, pair: Pair | undefined, isSame: boolean): Operation {
  if (pair === undefined) throw new Error('The real data has no tie of regions.');
  const [left, right] = [pair.left.id, pair.right.id];
  const title = `tie of ${what}: ${left} × ${right}`;
  return { ...operation(name, title, TIE, { left, right }), isSameAtAnyScale: isSame };
}
