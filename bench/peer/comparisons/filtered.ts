import type { Comparison } from '../comparison.js';
import { someOfSide } from './stated.js';

const region = 'region:IT-45';
const [left, right] = ['country:IT', 'country:RU'];
const status = ['SIGNED', 'IN_FORCE', 'RENEWED'];

/** Lists with the filters and orders that analysts set. */
export const filtered: readonly Comparison[] = [
  {
    name: 'firms of a region',
    ours: {
      query: `query FirmsOfARegion($region: ID!, $first: Int!) {
        firms(filter: { within: [$region] }, orderBy: NAME, first: $first) {
          nodes { id name city district { id name } sectors { id name } }
        }
      }`,
      variables: { region, first: 10 },
    },
    generated: {
      query: `query FirmsOfARegion($region: String!, $first: Int!) {
        firms(where: { placeIds: { includes: $region } }, sort: [{ sortName: ASC }, { slug: ASC }], limit: $first) {
          id name name_en city district { id name name_en } sectors { id name: name_en }
        }
      }`,
      variables: { region, first: 10 },
    },
    stated: {
      query: `query FirmsOfARegion($region: String!, $first: Int!) {
        firms(
          where: {
            OR: [
              { seat: { some: { id: { eq: $region } } } }
              {
                NOT: { seat: { some: { id: { startsWith: "region:" } } } }
                district: { some: { regions: { some: { id: { eq: $region } } } } }
              }
            ]
          }
          sort: [{ sortName: ASC }, { slug: ASC }]
          limit: $first
        ) { id name name_en city district { id name name_en } sectors { id name: name_en } }
      }`,
      variables: { region, first: 10 },
    },
    cypher: {
      query: `query FirmsOfARegion($region: String!, $first: Int!) {
        firmsOfRegionByHand(region: $region, first: $first) {
          id name city district { id name } sectors { id name }
        }
      }`,
      variables: { region, first: 10 },
    },
  },
  {
    name: 'initiatives of a field',
    ours: {
      query: `query InitiativesOfAField($sectors: [ID!], $period: PeriodInput, $first: Int!) {
        initiatives(filter: { sectors: $sectors, period: $period }, first: $first) {
          nodes { id basis date }
        }
      }`,
      variables: { sectors: ['sector:energy'], period: { from: '2009', to: '2014' }, first: 20 },
    },
    generated: {
      query: `query InitiativesOfAField($sector: String!, $from: Int!, $to: Int!, $first: Int!) {
        initiatives(
          where: { concernIds: { includes: $sector }, year: { gte: $from, lte: $to } }
          sort: [{ sortDate: DESC }, { slug: ASC }]
          limit: $first
        ) { id basis date }
      }`,
      variables: { sector: 'sector:energy', from: 2009, to: 2014, first: 20 },
    },
    stated: {
      query: `query InitiativesOfAField($sector: String!, $from: Int!, $to: Int!, $first: Int!) {
        initiatives(
          where: {
            sectors: {
              some: {
                OR: [
                  { id: { eq: $sector } }
                  { broader: { some: { id: { eq: $sector } } } }
                  { broader: { some: { broader: { some: { id: { eq: $sector } } } } } }
                ]
              }
            }
            year: { gte: $from, lte: $to }
          }
          sort: [{ sortDate: DESC }, { slug: ASC }]
          limit: $first
        ) { id basis date }
      }`,
      variables: { sector: 'sector:energy', from: 2009, to: 2014, first: 20 },
    },
    cypher: {
      query: `query InitiativesOfAField($sector: String!, $from: Int!, $to: Int!, $first: Int!) {
        initiativesOfFieldByHand(sector: $sector, from: $from, to: $to, first: $first) { id basis date }
      }`,
      variables: { sector: 'r1/sector:energy', from: 2009, to: 2014, first: 20 },
    },
  },
  {
    name: 'agreements by status',
    ours: {
      query: `query Agreements($between: [ID!]!, $status: [InitiativeStatus!], $first: Int!) {
        agreements(filter: { between: $between, status: $status }, first: $first) {
          nodes { id kind status date }
        }
      }`,
      variables: { between: [left, right], status, first: 20 },
    },
    generated: {
      query: `query Agreements($left: String!, $right: String!, $status: [String!]!, $first: Int!) {
        agreements(
          where: { AND: [{ sideIds: { includes: $left } }, { sideIds: { includes: $right } }, { status: { in: $status } }] }
          sort: [{ sortDate: DESC }, { slug: ASC }]
          limit: $first
        ) { id kind status date }
      }`,
      variables: { left, right, status, first: 20 },
    },
    stated: {
      query: `query Agreements($left: String!, $right: String!, $status: [String!]!, $first: Int!) {
        agreements(
          where: { AND: [${someOfSide('$left')}, ${someOfSide('$right')}, { status: { in: $status } }] }
          sort: [{ sortDate: DESC }, { slug: ASC }]
          limit: $first
        ) { id kind status date }
      }`,
      variables: { left, right, status, first: 20 },
    },
    cypher: {
      query: `query Agreements($left: String!, $right: String!, $status: [String!]!, $first: Int!) {
        agreementsByHand(left: $left, right: $right, status: $status, first: $first) {
          id kind status date
        }
      }`,
      variables: { left, right, status, first: 20 },
    },
  },
  {
    name: 'investors',
    ours: {
      query: `query Investors($countries: [ID!], $first: Int!) {
        firms(
          filter: { countries: $countries, roles: [INVESTOR], basis: [PROJECT] }
          orderBy: NAME
          first: $first
        ) { nodes { id name } }
      }`,
      variables: { countries: [left], first: 20 },
    },
    generated: {
      query: `query Investors($country: String!, $first: Int!) {
        firms(
          where: {
            countryId: { eq: $country }
            initiativesConnection: {
              some: { edge: { role: { eq: "INVESTOR" } }, node: { basis: { eq: "PROJECT" } } }
            }
          }
          sort: [{ sortName: ASC }, { slug: ASC }]
          limit: $first
        ) { id name name_en }
      }`,
      variables: { country: left, first: 20 },
    },
    cypher: {
      query: `query Investors($country: String!, $first: Int!) {
        investorsByHand(country: $country, first: $first) { id name name_en }
      }`,
      variables: { country: left, first: 20 },
    },
  },
];
