import type { Comparison } from '../comparison.js';

const firm = 'firm:enel';
const session = 'session:session-17';
const SOURCE = 'id title url publisher published language';
const LAW = 'legalAct: foundedBy { id title title_en date }';
const DISTRICT = 'id name kind sezKind city established';

/** Records by their id, with what hangs on them, and plain pages of a kind. */
export const records: readonly Comparison[] = [
  {
    name: 'point look-up',
    ours: {
      query: 'query Firm($id: ID!) { firm(id: $id) { id name city } }',
      variables: { id: firm },
    },
    generated: {
      query:
        'query Firm($key: String!) { firms(where: { key: { eq: $key } }) { id name name_en city } }',
      variables: { key: `r1/${firm}` },
    },
    cypher: {
      query: 'query Firm($key: String!) { firmByHand(key: $key) { id name name_en city } }',
      variables: { key: `r1/${firm}` },
    },
  },
  {
    name: 'list of 500 sources',
    ours: {
      query: `query Sources($first: Int!) { sources(first: $first) { nodes { ${SOURCE} } } }`,
      variables: { first: 500 },
    },
    generated: {
      query: `query Sources($first: Int!) {
        sources(limit: $first, sort: [{ rank: ASC }]) { ${SOURCE} }
      }`,
      variables: { first: 500 },
    },
    cypher: {
      query: `query Sources($first: Int!) { sourcesByHand(release: 1, first: $first) { ${SOURCE} } }`,
      variables: { first: 500 },
    },
  },
  {
    name: 'districts with regions and laws',
    ours: {
      query: `query Districts($first: Int!) {
        districts(first: $first) {
          nodes { ${DISTRICT} regions { id name } legalAct { id title date } }
        }
      }`,
      variables: { first: 50 },
    },
    generated: {
      query: `query Districts($first: Int!) {
        districts(limit: $first, sort: [{ rank: ASC }]) {
          ${DISTRICT} name_en regions { id name name_en } ${LAW}
        }
      }`,
      variables: { first: 50 },
    },
    cypher: {
      query: `query Districts($first: Int!) {
        districtsByHand(release: 1, first: $first) {
          ${DISTRICT} regions { id name } legalAct { id title date }
        }
      }`,
      variables: { first: 50 },
    },
  },
  {
    name: 'one session',
    ours: {
      query: `query Session($id: ID!) {
        session(id: $id) {
          id date
          participations(first: 200) { nodes { actor { id name } role } }
          figures(first: 50) { nodes { measure value } }
          agreements(first: 50) { nodes { id status } }
        }
      }`,
      variables: { id: session },
      rows: ({ session: { participations, ...rest } }: OurSession) => [
        {
          ...rest,
          participations: participations.nodes.map(({ actor, role }) => ({
            ...{ id: actor.id, name: actor.name, role },
          })),
        },
      ],
    },
    generated: {
      query: `query Session($key: String!) {
        sessions(where: { key: { eq: $key } }) {
          id date
          participations: partiesConnection { edges { properties { role } node { id name name_en } } }
          figures { measure value }
          agreements { id status }
        }
      }`,
      variables: { key: `r1/${session}` },
    },
    cypher: {
      query: `query Session($key: String!) {
        sessionByHand(key: $key) {
          id date participations { id name role } figures { measure value } agreements { id status }
        }
      }`,
      variables: { key: `r1/${session}` },
    },
  },
];

interface OurSession {
  readonly session: {
    readonly participations: {
      readonly nodes: readonly {
        readonly actor: { readonly id: string; readonly name: string };
        readonly role: string;
      }[];
    };
  };
}
