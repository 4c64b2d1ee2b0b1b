/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an actor is; a country is none. */
export type ActorKind =
  /** An association or chamber. */
  | 'ASSOCIATION'
  /** A district, named as a party itself. */
  | 'DISTRICT'
  /** A firm. */
  | 'FIRM'
  /** A ministry, agency, bank, university or other public body. */
  | 'INSTITUTION'
  /** A region, named as a party itself. */
  | 'REGION';

/** Whether there is an answer, and if not whether nothing is known or nothing happened. The first that holds. */
export type AnswerStatus =
  /** There is at least one tie. */
  | 'ANSWERED'
  /** What counts for the units asked for of one side never has a party of the other side. */
  | 'NEVER_WITH_OTHER_SIDE'
  /** Nothing recorded counts for any unit asked for of one side: nothing is known of it at all. */
  | 'NO_PARTY'
  /** Both sides are on record, and no evidence that passes the filter ties them. */
  | 'NO_TIE'
  /** Nothing that counts for the units asked for of one side concerns any of the sectors asked for. */
  | 'SECTOR_NOT_ON_RECORD';

/** The kind of initiative behind an evidence, strongest first: sitting in the same plenary is weak, a joint plant is strong. */
export type Basis =
  /** Something signed. */
  | 'AGREEMENT'
  /** A work programme adopted for some years. */
  | 'PROGRAMME'
  /** Something built or done together. */
  | 'PROJECT'
  /** A meeting of a forum. */
  | 'SESSION';

/** What a district is. */
export type DistrictKind =
  /** Firms, research and public bodies of one field that work together. */
  | 'CLUSTER'
  /** Small firms of one trade in one area. */
  | 'INDUSTRIAL_DISTRICT'
  /** Serviced land and buildings for industry, under one management. */
  | 'INDUSTRIAL_PARK'
  /** A zone with a regime of its own, founded by law; see `sezKind`. */
  | 'SPECIAL_ECONOMIC_ZONE';

/** Which evidence is asked for. All conditions must hold; of the values of one any. A filter chooses evidence and never changes n, so the strength of what it leaves is the same in every question. */
export type EvidenceFilter = {
  /** Kinds of initiative. Null: all. */
  basis?: Array<Basis> | null | undefined;
  /** Null: any date, and the undated. */
  period?: PeriodInput | null | undefined;
  /** A role that some party on each end must have. Null: any. */
  roles?: Array<Role> | null | undefined;
  /** Sectors, their sub-sectors included: initiatives that a row says concern one of them. At most 100. Null: any, and those without a sector. */
  sectors?: Array<string | number> | null | undefined;
  /** Keeps only initiatives that have one of these; sessions and programmes have none. Null: all. */
  status?: Array<InitiativeStatus> | null | undefined;
};

/** What the latest source says of an agreement or a project. An announced plant is not a plant: every status counts, and shows. */
export type InitiativeStatus =
  /** Said to come; nothing else is on record. Of agreements and projects. */
  | 'ANNOUNCED'
  /** Approved by who decides. */
  | 'APPROVED'
  /** Called off. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Written, not signed. Of agreements. */
  | 'DRAFT'
  /** Run out. Of agreements. */
  | 'EXPIRED'
  /** In force. Of agreements. */
  | 'IN_FORCE'
  /** Being negotiated. Of agreements. */
  | 'NEGOTIATION'
  /** Going on. */
  | 'ONGOING'
  /** Working. */
  | 'OPERATING'
  /** Planned. Of projects, like all below. */
  | 'PLANNED'
  /** Renewed after its term. Of agreements. */
  | 'RENEWED'
  /** Signed. Of agreements. */
  | 'SIGNED'
  /** Sold to somebody outside the initiative. */
  | 'SOLD'
  /** Replaced by another. Of agreements. */
  | 'SUPERSEDED'
  /** Taken over by one party or by an outsider. */
  | 'TAKEN_OVER'
  /** Being built. */
  | 'UNDER_CONSTRUCTION'
  /** No source says. Of agreements and projects. */
  | 'UNKNOWN'
  /** Given up by a party. */
  | 'WITHDRAWN';

/** What stands at an end of a tie. Levels roll up: the evidence of a firm counts for its district, region and country; that of a region counts for no district inside it. */
export type Level =
  /** Whoever is named: regions, districts, firms, associations and institutions, each for itself. */
  | 'ACTOR'
  /** Countries. */
  | 'COUNTRY'
  /** Industrial districts, special economic zones, industrial parks and clusters. */
  | 'DISTRICT'
  /** Regions (ISO 3166-2). */
  | 'REGION';

/** A pair of countries that has a data set: `datasets` lists them. What is left and what is right is the caller’s choice. */
export type PairInput = {
  /** Id of the country that stands left: `country:IT`. */
  left: string | number;
  /** Id of the other one. */
  right: string | number;
};

/** A period, both ends included. What has a date that, read as the days it may mean (2010: all of 2010), overlaps it is kept; what has no date is left out, and counted in `undatedLeftOut`. */
export type PeriodInput = {
  /** From the first day it may mean. Null: from the beginning. */
  from?: string | null | undefined;
  /** To the last day it may mean. Null: without an end. */
  to?: string | null | undefined;
};

/** How a party took part. Every role counts alike. */
export type Role =
  /** Is to profit from it. */
  | 'BENEFICIARY'
  /** Chaired for its side. */
  | 'CO_CHAIR'
  /** The initiative takes place at it, or it received the others. */
  | 'HOST'
  /** Put in or holds capital. */
  | 'INVESTOR'
  /** Organised, promoted or coordinated. */
  | 'ORGANISER'
  /** Was there, or is named without any other role. */
  | 'PARTICIPANT'
  /** Works in it; of a text not yet signed, is to sign it. */
  | 'PARTNER'
  /** Signed. */
  | 'SIGNATORY'
  /** Spoke. */
  | 'SPEAKER';

/** One side of a question: which units of one country. */
export type SideInput = {
  /** Only actors of these kinds; with the level ACTOR alone. Null: any. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Id of the country: `country:IT`. The two sides must differ. */
  country: string | number;
  /** Only districts of these kinds; with the levels DISTRICT and ACTOR alone. Null: any. */
  districtKinds?: Array<DistrictKind> | null | undefined;
  /** What stands at this end. */
  level?: Level;
  /** Only these units, or the units within these places: ids of the level or above it (`region:IT-45` with DISTRICT: the districts of the region). At most 100. Null: all of the country. */
  within?: Array<string | number> | null | undefined;
};

/** Why the parties of a side reach no unit of the level asked for; the first that holds. */
export type UnplacedReason =
  /** ACTOR: only the country itself is named. */
  | 'COUNTRY_ONLY'
  /** DISTRICT: a firm is a party, and no district of it is known. */
  | 'DISTRICT_UNKNOWN'
  /** REGION: only the country and national bodies are named. */
  | 'NATIONAL_ONLY'
  /** DISTRICT: neither a district nor a firm is a party. */
  | 'NO_DISTRICT_PARTY'
  /** REGION: a party is a firm or district of which no region is known. */
  | 'SEAT_UNKNOWN';

export type ExplorerFrameQueryVariables = Exact<{
  lang?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ExplorerFrameQuery = { release: { number: number, importedAt: string }, datasets: Array<{ id: string, countries: Array<{ id: string, name: string }> }>, sectors: { totalCount: number, nodes: Array<{ id: string, name: string, parent: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerMapQueryVariables = Exact<{
  country?: string | number;
  tolerance?: number;
  first?: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExplorerMapQuery = { country: { id: string, name: string, regions: { nodes: Array<{ id: string, name: string, lat: number | null, lon: number | null, outline: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ExplorerTieQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  leftLevel?: Level | null | undefined;
  rightLevel?: Level | null | undefined;
  filter?: EvidenceFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExplorerTieQuery = { tie: { strength: number, evidenceCount: number, undated: number, first: string | null, last: string | null, left:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , right:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , coverage: { status: AnswerStatus, reason: string }, evidence: { totalCount: number, nodes: Array<{ date: string | null, basis: Basis, status: InitiativeStatus | null, n: number, weight: number, strength: number, spread: boolean, initiative:
          | { id: string, label: string, endDate: string | null, participations: { totalCount: number } }
          | { id: string, label: string, endDate: string | null, participations: { totalCount: number } }
          | { id: string, label: string, endDate: string | null, participations: { totalCount: number } }
          | { id: string, label: string, endDate: string | null, participations: { totalCount: number } }
        , left: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }>, right: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type PartyInRoleFragment = { role: Role, inferred: string | null, actor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   };

export type SourceLinkFragment = { id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null };

export type ExplorerTiesQueryVariables = Exact<{
  left?: SideInput;
  right?: SideInput;
  filter?: EvidenceFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExplorerTiesQuery = { ties: { totalCount: number, nodes: Array<{ strength: number, evidenceCount: number, undated: number, first: string | null, last: string | null, left:
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { id: string, name: string }
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
      , right:
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { id: string, name: string }
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { id: string, name: string, places: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
      , byBasis: Array<{ basis: Basis, count: number }> }>, coverage: { status: AnswerStatus, reason: string, bothSides: number, placed: number, undatedLeftOut: number, unplacedByReason: Array<{ count: number, leftReason: UnplacedReason | null, rightReason: UnplacedReason | null }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type TieEnd_Association_Fragment = { id: string, name: string, places: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type TieEnd_Country_Fragment = { id: string, name: string };

type TieEnd_District_Fragment = { id: string, name: string, places: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type TieEnd_Firm_Fragment = { id: string, name: string, places: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type TieEnd_Institution_Fragment = { id: string, name: string, places: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

type TieEnd_Region_Fragment = { id: string, name: string, places: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

export type TieEndFragment =
  | TieEnd_Association_Fragment
  | TieEnd_Country_Fragment
  | TieEnd_District_Fragment
  | TieEnd_Firm_Fragment
  | TieEnd_Institution_Fragment
  | TieEnd_Region_Fragment
;

export type ExplorerUndatedQueryVariables = Exact<{
  between?: Array<string | number> | string | number | null | undefined;
  sectors?: Array<string | number> | string | number | null | undefined;
  basis?: Array<Basis> | Basis | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExplorerUndatedQuery = { initiatives: { totalCount: number, nodes: Array<
      | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
      | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
      | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
      | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerUnplacedQueryVariables = Exact<{
  left?: SideInput;
  right?: SideInput;
  filter?: EvidenceFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExplorerUnplacedQuery = { ties: { coverage: { unplaced: { totalCount: number, nodes: Array<{ leftReason: UnplacedReason | null, rightReason: UnplacedReason | null, initiative:
            | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
            | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
            | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
            | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
           }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } } };

type InitiativeLine_Agreement_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type InitiativeLine_Programme_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type InitiativeLine_Project_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type InitiativeLine_Session_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

export type InitiativeLineFragment =
  | InitiativeLine_Agreement_Fragment
  | InitiativeLine_Programme_Fragment
  | InitiativeLine_Project_Fragment
  | InitiativeLine_Session_Fragment
;

export type ExplorerYearsQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  filter?: EvidenceFilter | null | undefined;
}>;


export type ExplorerYearsQuery = { timeline: { count: number, buckets: Array<{ period: string | null, count: number, byBasis: Array<{ basis: Basis, count: number }> }>, undated: { count: number } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PartyInRoleFragmentDoc = new TypedDocumentString(`
    fragment PartyInRole on Participation {
  actor {
    id
    name(lang: $lang)
  }
  role
  inferred
}
    `, {"fragmentName":"PartyInRole"}) as unknown as TypedDocumentString<PartyInRoleFragment, unknown>;
export const TieEndFragmentDoc = new TypedDocumentString(`
    fragment TieEnd on Unit {
  id
  name(lang: $lang)
  ... on Actor {
    places {
      id
    }
  }
}
    `, {"fragmentName":"TieEnd"}) as unknown as TypedDocumentString<TieEndFragment, unknown>;
export const SourceLinkFragmentDoc = new TypedDocumentString(`
    fragment SourceLink on Source {
  id
  title
  publisher
  published
  language
  url
}
    `, {"fragmentName":"SourceLink"}) as unknown as TypedDocumentString<SourceLinkFragment, unknown>;
export const InitiativeLineFragmentDoc = new TypedDocumentString(`
    fragment InitiativeLine on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    ...SourceLink
  }
}
    fragment SourceLink on Source {
  id
  title
  publisher
  published
  language
  url
}`, {"fragmentName":"InitiativeLine"}) as unknown as TypedDocumentString<InitiativeLineFragment, unknown>;
export const ExplorerFrameDocument = new TypedDocumentString(`
    query ExplorerFrame($lang: Language, $first: Int! = 500, $after: String) {
  release {
    number
    importedAt
  }
  datasets {
    id
    countries {
      id
      name(lang: $lang)
    }
  }
  sectors(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name(lang: $lang)
      parent {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerFrameQuery, ExplorerFrameQueryVariables>;
export const ExplorerMapDocument = new TypedDocumentString(`
    query ExplorerMap($country: ID! = "country:IT", $tolerance: Float! = 0.05, $first: Int! = 500, $after: String, $lang: Language) {
  country(id: $country) {
    id
    name(lang: $lang)
    regions(first: $first, after: $after) {
      nodes {
        id
        name(lang: $lang)
        lat
        lon
        outline(tolerance: $tolerance)
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerMapQuery, ExplorerMapQueryVariables>;
export const ExplorerTieDocument = new TypedDocumentString(`
    query ExplorerTie($left: ID! = "region:IT-57", $right: ID! = "region:RU-LIP", $leftLevel: Level, $rightLevel: Level, $filter: EvidenceFilter, $first: Int! = 20, $after: String, $lang: Language) {
  tie(
    left: $left
    right: $right
    leftLevel: $leftLevel
    rightLevel: $rightLevel
    filter: $filter
  ) {
    left {
      id
      name(lang: $lang)
    }
    right {
      id
      name(lang: $lang)
    }
    strength
    evidenceCount
    undated
    first
    last
    coverage {
      status
      reason
    }
    evidence(first: $first, after: $after) {
      totalCount
      nodes {
        date
        basis
        status
        n
        weight
        strength
        spread
        initiative {
          id
          label(lang: $lang)
          endDate
          participations(first: 1) {
            totalCount
          }
        }
        left {
          ...PartyInRole
        }
        right {
          ...PartyInRole
        }
        sources {
          ...SourceLink
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PartyInRole on Participation {
  actor {
    id
    name(lang: $lang)
  }
  role
  inferred
}
fragment SourceLink on Source {
  id
  title
  publisher
  published
  language
  url
}`) as unknown as TypedDocumentString<ExplorerTieQuery, ExplorerTieQueryVariables>;
export const ExplorerTiesDocument = new TypedDocumentString(`
    query ExplorerTies($left: SideInput! = {country: "country:IT"}, $right: SideInput! = {country: "country:RU"}, $filter: EvidenceFilter, $first: Int! = 500, $after: String, $lang: Language) {
  ties(left: $left, right: $right, filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      left {
        ...TieEnd
      }
      right {
        ...TieEnd
      }
      strength
      evidenceCount
      undated
      first
      last
      byBasis {
        basis
        count
      }
    }
    coverage {
      status
      reason
      bothSides
      placed
      undatedLeftOut
      unplacedByReason {
        count
        leftReason
        rightReason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TieEnd on Unit {
  id
  name(lang: $lang)
  ... on Actor {
    places {
      id
    }
  }
}`) as unknown as TypedDocumentString<ExplorerTiesQuery, ExplorerTiesQueryVariables>;
export const ExplorerUndatedDocument = new TypedDocumentString(`
    query ExplorerUndated($between: [ID!] = ["country:IT", "country:RU"], $sectors: [ID!], $basis: [Basis!], $first: Int! = 20, $after: String, $lang: Language) {
  initiatives(
    filter: {between: $between, sectors: $sectors, basis: $basis, undated: ONLY}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...InitiativeLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceLink on Source {
  id
  title
  publisher
  published
  language
  url
}
fragment InitiativeLine on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<ExplorerUndatedQuery, ExplorerUndatedQueryVariables>;
export const ExplorerUnplacedDocument = new TypedDocumentString(`
    query ExplorerUnplaced($left: SideInput! = {country: "country:IT"}, $right: SideInput! = {country: "country:RU"}, $filter: EvidenceFilter, $first: Int! = 20, $after: String, $lang: Language) {
  ties(left: $left, right: $right, filter: $filter, first: 1) {
    coverage {
      unplaced(first: $first, after: $after) {
        totalCount
        nodes {
          leftReason
          rightReason
          initiative {
            ...InitiativeLine
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment SourceLink on Source {
  id
  title
  publisher
  published
  language
  url
}
fragment InitiativeLine on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    ...SourceLink
  }
}`) as unknown as TypedDocumentString<ExplorerUnplacedQuery, ExplorerUnplacedQueryVariables>;
export const ExplorerYearsDocument = new TypedDocumentString(`
    query ExplorerYears($pair: PairInput, $filter: EvidenceFilter) {
  timeline(pair: $pair, by: YEAR, of: BOTH_SIDES, filter: $filter) {
    count
    buckets {
      period
      count
      byBasis {
        basis
        count
      }
    }
    undated {
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerYearsQuery, ExplorerYearsQueryVariables>;