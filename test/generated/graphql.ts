/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What was signed. */
export type AgreementKind =
  /** An agreement of any other kind. */
  | 'AGREEMENT'
  /** A contract between firms. */
  | 'CONTRACT'
  /** A joint declaration or statement. */
  | 'JOINT_DECLARATION'
  /** A letter of intent. */
  | 'LETTER_OF_INTENT'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** A protocol, of a session for instance. */
  | 'PROTOCOL'
  /** A treaty between countries. */
  | 'TREATY'
  /** A twinning of places. */
  | 'TWINNING';

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

/** Whom an association stands for. */
export type AssociationKind =
  /** Banks. */
  | 'BANK_ASSOCIATION'
  /** A chamber of commerce and industry. */
  | 'CHAMBER'
  /** Employers of any trade. */
  | 'EMPLOYERS'
  /** Regions on two sides of a border. */
  | 'EUROREGION'
  /** Members bound by a common purpose, of several trades. */
  | 'NETWORK'
  /** None of these. */
  | 'OTHER'
  /** Firms of one region. */
  | 'REGIONAL'
  /** Firms of one trade. */
  | 'SECTOR';

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

/** How precise a date is. */
export type DatePrecision =
  /** `2010-11-18`. */
  | 'DAY'
  /** `2010-11`. */
  | 'MONTH'
  /** There is no date. */
  | 'UNKNOWN'
  /** `2010`. */
  | 'YEAR';

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

/** What an institution is. */
export type InstitutionKind =
  /** A public agency, of development or trade for instance. */
  | 'AGENCY'
  /** A bank or financial institution. */
  | 'BANK'
  /** An organiser of fairs. */
  | 'FAIR'
  /** A hospital or clinic. */
  | 'HOSPITAL'
  /** Between the municipality and the region: a province, a district of a region. */
  | 'LOCAL_GOVERNMENT'
  /** A ministry of a country. */
  | 'MINISTRY'
  /** A city or commune. */
  | 'MUNICIPALITY'
  /** None of these. */
  | 'OTHER'
  /** A parliament, of a country or region. */
  | 'PARLIAMENT'
  /** The government, or a ministry, of a region. */
  | 'REGIONAL_GOVERNMENT'
  /** A research body. */
  | 'RESEARCH'
  /** A university or other higher school. */
  | 'UNIVERSITY';

/** How an instrument finances. */
export type InstrumentKind =
  /** Credit up to an amount. */
  | 'CREDIT_LINE'
  /** Debt turned into investment. */
  | 'DEBT_CONVERSION'
  /** Capital. */
  | 'EQUITY'
  /** Money that need not be paid back. */
  | 'GRANT'
  /** Guarantee or insurance of credit. */
  | 'GUARANTEE'
  /** Leasing of equipment. */
  | 'LEASING'
  /** None of these. */
  | 'OTHER'
  /** A programme that finances in several ways. */
  | 'PROGRAMME';

/** The kinds of thing that have an id. */
export type NodeKind =
  /** `Agreement`; its ids begin with `agreement:`. */
  | 'AGREEMENT'
  /** `Association`; its ids begin with `association:`. */
  | 'ASSOCIATION'
  /** `Country`; its ids begin with `country:`. */
  | 'COUNTRY'
  /** `District`; its ids begin with `district:`. */
  | 'DISTRICT'
  /** `Firm`; its ids begin with `firm:`. */
  | 'FIRM'
  /** `Forum`; its ids begin with `forum:`. */
  | 'FORUM'
  /** `Institution`; its ids begin with `institution:`. */
  | 'INSTITUTION'
  /** `Instrument`; its ids begin with `instrument:`. */
  | 'INSTRUMENT'
  /** `LegalAct`; its ids begin with `legal-act:`. */
  | 'LEGAL_ACT'
  /** `Objective`; its ids begin with `objective:`. */
  | 'OBJECTIVE'
  /** `Programme`; its ids begin with `programme:`. */
  | 'PROGRAMME'
  /** `Project`; its ids begin with `project:`. */
  | 'PROJECT'
  /** `Region`; its ids begin with `region:`. */
  | 'REGION'
  /** `Restriction`; its ids begin with `restriction:`. */
  | 'RESTRICTION'
  /** `Sector`; its ids begin with `sector:`. */
  | 'SECTOR'
  /** `Session`; its ids begin with `session:`. */
  | 'SESSION'
  /** `Source`; its ids begin with `source:`. */
  | 'SOURCE';

/** What a project is. */
export type ProjectKind =
  /** A centre, office or desk. */
  | 'CENTRE'
  /** The making of an industrial district, park or cluster. */
  | 'DISTRICT'
  /** A company of partners. */
  | 'JOINT_VENTURE'
  /** None of these: a mission, an exhibition, a study. */
  | 'OTHER'
  /** A plant or works. */
  | 'PLANT'
  /** Supply of goods or equipment. */
  | 'SUPPLY'
  /** Training. */
  | 'TRAINING'
  /** The making of a special economic zone, or of a part of one. */
  | 'ZONE';

/** What a restriction forbids or limits. */
export type RestrictionKind =
  /** Export. */
  | 'EXPORT_BAN'
  /** Finance: credit, capital markets, payments. */
  | 'FINANCE'
  /** Import. */
  | 'IMPORT_BAN'
  /** Investment. */
  | 'INVESTMENT_BAN'
  /** Dealings with a listed party; assets frozen. */
  | 'LISTING'
  /** None of these, or several. */
  | 'OTHER'
  /** Services. */
  | 'SERVICES'
  /** Transport. */
  | 'TRANSPORT';

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

/** How an initiative or forum concerns a sector. */
export type SectorLinkKind =
  /** Its main field. */
  | 'FOCUS'
  /** A seminar of a session. */
  | 'SEMINAR'
  /** It is about it, among others. */
  | 'SUBJECT'
  /** A thematic table of a session. */
  | 'TABLE';

/** What a special economic zone is for. */
export type SezKind =
  /** Industry and production. */
  | 'INDUSTRIAL'
  /** Ports and logistics. */
  | 'PORT'
  /** Technology and innovation. */
  | 'TECHNOLOGY'
  /** Tourism and recreation. */
  | 'TOURISM';

export type DistrictsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DistrictsQuery = { districts: { totalCount: number, nodes: Array<{ id: string, name: string, kind: DistrictKind, sezKind: SezKind | null, city: string | null, established: string | null, otherNames: Array<string>, country: { id: string } | null, regions: Array<{ id: string, name: string }>, legalAct: { id: string, title: string, date: string | null, country: { id: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FrameQueryVariables = Exact<{
  first?: number;
  lang?: string | null | undefined;
}>;


export type FrameQuery = { forums: { nodes: Array<{ id: string, name: string, founded: string | null, summary: string | null, countries: Array<{ id: string }>, calendar: Array<{ firstMonth: number, lastMonth: number, country: { id: string } }>, sectors: Array<{ id: string }>, sectorLinks: Array<{ kind: SectorLinkKind | null, note: string | null, sector: { id: string }, sources: Array<{ id: string }> }> }> }, objectives: { nodes: Array<{ id: string, ordinal: number, text: string, since: string | null, texts: Array<{ lang: string | null, text: string }>, forum: { id: string } | null }> }, instruments: { nodes: Array<{ id: string, name: string, kind: InstrumentKind, amountEur: number | null, year: number | null, summary: string | null, country: { id: string } | null, provider: { id: string, name: string } | null }> }, legalActs: { nodes: Array<{ id: string, title: string, date: string | null, titles: Array<{ lang: string | null, text: string }>, country: { id: string } | null }> }, restrictions: { nodes: Array<{ id: string, kind: RestrictionKind, issuer: string, act: string | null, actUrl: string | null, article: string | null, amendedBy: Array<string>, inForceFrom: string | null, inForceTo: string | null, listedParty: string | null, summary: string | null, sectors: Array<{ id: string }>, regions: Array<{ id: string }>, party:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }> } };

export type InitiativeParticipationsQueryVariables = Exact<{
  id: string | number;
  first?: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type InitiativeParticipationsQuery = { node:
    | { id: string, label: string, date: string | null, datePrecision: DatePrecision, endDate: string | null, basis: Basis, status: InitiativeStatus | null, city: string | null, summary: string | null, agreementKind: AgreementKind, titles: Array<{ lang: string | null, text: string }>, region: { id: string, name: string } | null, country: { id: string } | null, sectorLinks: Array<{ kind: SectorLinkKind | null, note: string | null, sector: { id: string, name: string }, sources: Array<{ id: string }> }>, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, actor:
            | { __typename: 'Association', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Country', id: string, name: string, country: { id: string } | null }
            | { __typename: 'District', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Firm', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Institution', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Region', id: string, name: string, country: { id: string } | null }
          , sources: Array<{ id: string, title: string, url: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, session: { id: string, label: string } | null }
    | { id: string, label: string, date: string | null, datePrecision: DatePrecision, endDate: string | null, basis: Basis, status: InitiativeStatus | null, city: string | null, startYear: number | null, endYear: number | null, signedDate: string | null, summary: string | null, titles: Array<{ lang: string | null, text: string }>, region: { id: string, name: string } | null, country: { id: string } | null, sectorLinks: Array<{ kind: SectorLinkKind | null, note: string | null, sector: { id: string, name: string }, sources: Array<{ id: string }> }>, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, actor:
            | { __typename: 'Association', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Country', id: string, name: string, country: { id: string } | null }
            | { __typename: 'District', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Firm', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Institution', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Region', id: string, name: string, country: { id: string } | null }
          , sources: Array<{ id: string, title: string, url: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, forum: { id: string } | null }
    | { id: string, label: string, date: string | null, datePrecision: DatePrecision, endDate: string | null, basis: Basis, status: InitiativeStatus | null, city: string | null, startDate: string | null, valueEur: number | null, summary: string | null, projectKind: ProjectKind, titles: Array<{ lang: string | null, text: string }>, region: { id: string, name: string } | null, country: { id: string } | null, sectorLinks: Array<{ kind: SectorLinkKind | null, note: string | null, sector: { id: string, name: string }, sources: Array<{ id: string }> }>, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, actor:
            | { __typename: 'Association', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Country', id: string, name: string, country: { id: string } | null }
            | { __typename: 'District', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Firm', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Institution', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Region', id: string, name: string, country: { id: string } | null }
          , sources: Array<{ id: string, title: string, url: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, district: { id: string, name: string } | null }
    | { id: string, label: string, date: string | null, datePrecision: DatePrecision, endDate: string | null, basis: Basis, status: InitiativeStatus | null, city: string | null, ordinal: number | null, startDate: string | null, note: string | null, titles: Array<{ lang: string | null, text: string }>, region: { id: string, name: string } | null, country: { id: string } | null, sectorLinks: Array<{ kind: SectorLinkKind | null, note: string | null, sector: { id: string, name: string }, sources: Array<{ id: string }> }>, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, actor:
            | { __typename: 'Association', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Country', id: string, name: string, country: { id: string } | null }
            | { __typename: 'District', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Firm', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Institution', id: string, name: string, country: { id: string } | null }
            | { __typename: 'Region', id: string, name: string, country: { id: string } | null }
          , sources: Array<{ id: string, title: string, url: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, forum: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type InitiativesQueryVariables = Exact<{
  first?: number;
  lang?: string | null | undefined;
}>;


export type InitiativesQuery = { sessions: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null }>, pageInfo: { endCursor: string | null } }, agreements: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null, kind: AgreementKind, status: InitiativeStatus | null }>, pageInfo: { endCursor: string | null } }, programmes: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null, endDate: string | null }>, pageInfo: { endCursor: string | null } }, projects: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null, kind: ProjectKind, status: InitiativeStatus | null, valueEur: number | null }>, pageInfo: { endCursor: string | null } } };

export type NodeQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type NodeQuery = { node:
    | { __typename: 'Agreement', label: string, title: string | null, date: string | null, datePrecision: DatePrecision, endDate: string | null, status: InitiativeStatus | null, basis: Basis, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }> }
    | { __typename: 'Association', name: string, otherNames: Array<string>, abbreviation: string | null, id: string, associationKind: AssociationKind, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }>, country: { id: string, name: string } | null, places: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, sectorLinks: Array<{ sector: { id: string }, sources: Array<{ id: string }> }>, region: { id: string } | null }
    | { __typename: 'Country', name: string, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }>, country: { id: string, name: string } | null }
    | { __typename: 'District', name: string, otherNames: Array<string>, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }>, country: { id: string, name: string } | null, places: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, sectorLinks: Array<{ sector: { id: string }, sources: Array<{ id: string }> }> }
    | { __typename: 'Firm', name: string, otherNames: Array<string>, city: string | null, founded: string | null, website: string | null, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }>, country: { id: string, name: string } | null, places: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, sectorLinks: Array<{ sector: { id: string }, sources: Array<{ id: string }> }>, region: { id: string } | null, district: { id: string } | null, parentFirm: { id: string, name: string } | null }
    | { __typename: 'Forum', name: string, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }> }
    | { __typename: 'Institution', name: string, otherNames: Array<string>, id: string, institutionKind: InstitutionKind, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }>, country: { id: string, name: string } | null, places: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, sectorLinks: Array<{ sector: { id: string }, sources: Array<{ id: string }> }>, region: { id: string } | null }
    | { __typename: 'Instrument', name: string, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }> }
    | { __typename: 'LegalAct', id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }> }
    | { __typename: 'Objective', id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }> }
    | { __typename: 'Programme', label: string, title: string | null, date: string | null, datePrecision: DatePrecision, endDate: string | null, status: InitiativeStatus | null, basis: Basis, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }> }
    | { __typename: 'Project', name: string, label: string, title: string | null, date: string | null, datePrecision: DatePrecision, endDate: string | null, status: InitiativeStatus | null, basis: Basis, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }> }
    | { __typename: 'Region', name: string, otherNames: Array<string>, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }>, country: { id: string, name: string } | null, places: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, sectorLinks: Array<{ sector: { id: string }, sources: Array<{ id: string }> }> }
    | { __typename: 'Restriction', id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }> }
    | { __typename: 'Sector', name: string, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }>, names: Array<{ lang: string | null, text: string }> }
    | { __typename: 'Session', label: string, title: string | null, date: string | null, datePrecision: DatePrecision, endDate: string | null, status: InitiativeStatus | null, basis: Basis, id: string, sources: Array<{ id: string, title: string, url: string | null, publisher: string | null, published: string | null, language: string | null }> }
    | { __typename: 'Source', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Association', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'District', id: string }
    | { __typename: 'Firm', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'LegalAct', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Restriction', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Source', id: string }
   | null> };

export type RegionQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  first?: number;
}>;


export type RegionQuery = { region: { id: string, code: string, kind: string, name: string, otherNames: Array<string>, macroArea: string | null, lat: number | null, lon: number | null, population: number | null, populationYear: number | null, statisticalCode: Array<string>, names: Array<{ lang: string | null, text: string }>, country: { id: string, code: string, name: string } | null, places: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, sectors: Array<{ id: string, name: string }>, initiatives: { totalCount: number, nodes: Array<
        | { __typename: 'Agreement', id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null }
        | { __typename: 'Programme', id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null }
        | { __typename: 'Project', id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null }
        | { __typename: 'Session', id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null }
      > }, countedInitiatives: { totalCount: number, nodes: Array<
        | { __typename: 'Agreement', id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null }
        | { __typename: 'Programme', id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null }
        | { __typename: 'Project', id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null }
        | { __typename: 'Session', id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, initiative:
          | { id: string, label: string, date: string | null }
          | { id: string, label: string, date: string | null }
          | { id: string, label: string, date: string | null }
          | { id: string, label: string, date: string | null }
        , sources: Array<{ title: string, url: string | null }> }> }, sources: Array<{ id: string, title: string, url: string | null }> } | null };

export type RegionsAndDistrictsQueryVariables = Exact<{
  regionsOf?: string | number;
  districtsOf?: string | number;
  sectors?: Array<string | number> | string | number | null | undefined;
}>;


export type RegionsAndDistrictsQuery = { ties: { totalCount: number, nodes: Array<{ strength: number, first: string | null, last: string | null, left:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , right:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , byBasis: Array<{ basis: Basis, count: number }>, evidence: { nodes: Array<{ date: string | null, initiative:
            | { label: string }
            | { label: string }
            | { label: string }
            | { label: string }
          , left: Array<{ role: Role, actor:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             }>, right: Array<{ role: Role, actor:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             }>, sources: Array<{ title: string, url: string | null }> }> } }>, coverage: { status: AnswerStatus, reason: string, bothSides: number, placed: number } } };

export type RegionsAndTheirPartnersQueryVariables = Exact<{
  first?: number;
}>;


export type RegionsAndTheirPartnersQuery = { regions: { nodes: Array<{ id: string, initiatives: { nodes: Array<
          | { id: string, label: string, sectors: Array<{ id: string, name: string }>, participations: { nodes: Array<{ role: Role, actor:
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                , sources: Array<{ id: string, title: string }> }> } }
          | { id: string, label: string, sectors: Array<{ id: string, name: string }>, participations: { nodes: Array<{ role: Role, actor:
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                , sources: Array<{ id: string, title: string }> }> } }
          | { id: string, label: string, sectors: Array<{ id: string, name: string }>, participations: { nodes: Array<{ role: Role, actor:
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                , sources: Array<{ id: string, title: string }> }> } }
          | { id: string, label: string, sectors: Array<{ id: string, name: string }>, participations: { nodes: Array<{ role: Role, actor:
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                  | { id: string, name: string, country: { id: string } | null }
                , sources: Array<{ id: string, title: string }> }> } }
        > } }> } };

export type RegionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type RegionsQuery = { regions: { totalCount: number, nodes: Array<{ id: string, name: string, kind: string, lat: number | null, lon: number | null, population: number | null, populationYear: number | null, country: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReleaseQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseQuery = { release: { number: number, contentHash: string, importedAt: string, counts: Array<{ kind: NodeKind, count: number }> }, datasets: Array<{ id: string, folders: Array<string>, countries: Array<{ id: string, name: string }>, tables: Array<{ table: string, count: number }> }> };

export type SectorsQueryVariables = Exact<{
  first?: number;
  lang?: string | null | undefined;
}>;


export type SectorsQuery = { sectors: { totalCount: number, nodes: Array<{ id: string, name: string, naceRev2: Array<string>, hsChapters: Array<string>, keywords: Array<string>, parent: { id: string } | null, children: Array<{ id: string, children: Array<{ id: string }> }> }> } };

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

export const DistrictsDocument = new TypedDocumentString(`
    query Districts($first: Int! = 100, $after: String) {
  districts(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      kind
      sezKind
      city
      established
      otherNames
      country {
        id
      }
      regions {
        id
        name
      }
      legalAct {
        id
        title
        date
        country {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictsQuery, DistrictsQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame($first: Int! = 50, $lang: Language) {
  forums(first: $first) {
    nodes {
      id
      name(lang: $lang)
      founded
      summary
      countries {
        id
      }
      calendar {
        country {
          id
        }
        firstMonth
        lastMonth
      }
      sectors {
        id
      }
      sectorLinks {
        kind
        note
        sector {
          id
        }
        sources {
          id
        }
      }
    }
  }
  objectives(first: $first) {
    nodes {
      id
      ordinal
      text(lang: $lang)
      texts {
        lang
        text
      }
      since
      forum {
        id
      }
    }
  }
  instruments(first: $first) {
    nodes {
      id
      name(lang: $lang)
      kind
      amountEur
      year
      summary
      country {
        id
      }
      provider {
        id
        name
      }
    }
  }
  legalActs(first: $first) {
    nodes {
      id
      title(lang: $lang)
      titles {
        lang
        text
      }
      date
      country {
        id
      }
    }
  }
  restrictions(first: $first) {
    nodes {
      id
      kind
      issuer
      act
      actUrl
      article
      amendedBy
      inForceFrom
      inForceTo
      listedParty
      summary
      sectors {
        id
      }
      regions {
        id
      }
      party {
        id
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const InitiativeParticipationsDocument = new TypedDocumentString(`
    query InitiativeParticipations($id: ID!, $first: Int! = 50, $after: String, $lang: Language) {
  node(id: $id) {
    ... on Initiative {
      id
      label(lang: $lang)
      titles {
        lang
        text
      }
      date
      datePrecision
      endDate
      basis
      status
      city
      region {
        id
        name(lang: $lang)
      }
      country {
        id
      }
      sectorLinks {
        kind
        note
        sector {
          id
          name(lang: $lang)
        }
        sources {
          id
        }
      }
      participations(first: $first, after: $after) {
        totalCount
        nodes {
          role
          inferred
          actor {
            __typename
            id
            name(lang: $lang)
            country {
              id
            }
          }
          sources {
            id
            title
            url
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ... on Session {
      ordinal
      startDate
      note
      forum {
        id
        name(lang: $lang)
      }
    }
    ... on Agreement {
      agreementKind: kind
      summary
      session {
        id
        label(lang: $lang)
      }
    }
    ... on Programme {
      startYear
      endYear
      signedDate
      summary
      forum {
        id
      }
    }
    ... on Project {
      projectKind: kind
      startDate
      valueEur
      summary
      district {
        id
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativeParticipationsQuery, InitiativeParticipationsQueryVariables>;
export const InitiativesDocument = new TypedDocumentString(`
    query Initiatives($first: Int! = 5, $lang: Language) {
  sessions(first: $first) {
    totalCount
    nodes {
      id
      label(lang: $lang)
      date
    }
    pageInfo {
      endCursor
    }
  }
  agreements(first: $first) {
    totalCount
    nodes {
      id
      label(lang: $lang)
      date
      kind
      status
    }
    pageInfo {
      endCursor
    }
  }
  programmes(first: $first) {
    totalCount
    nodes {
      id
      label(lang: $lang)
      date
      endDate
    }
    pageInfo {
      endCursor
    }
  }
  projects(first: $first) {
    totalCount
    nodes {
      id
      label(lang: $lang)
      date
      kind
      status
      valueEur
    }
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativesQuery, InitiativesQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!, $lang: Language) {
  node(id: $id) {
    __typename
    id
    ... on Sourced {
      sources {
        id
        title
        url
        publisher
        published
        language
      }
    }
    ... on Named {
      name(lang: $lang)
      names {
        lang
        text
      }
    }
    ... on Unit {
      country {
        id
        name(lang: $lang)
      }
    }
    ... on Actor {
      otherNames
      places {
        id
        name(lang: $lang)
      }
      sectorLinks {
        sector {
          id
        }
        sources {
          id
        }
      }
    }
    ... on Initiative {
      label(lang: $lang)
      title(lang: $lang)
      date
      datePrecision
      endDate
      status
      basis
    }
    ... on Firm {
      city
      founded
      website
      region {
        id
      }
      district {
        id
      }
      parentFirm {
        id
        name
      }
    }
    ... on Association {
      abbreviation
      associationKind: kind
      region {
        id
      }
    }
    ... on Institution {
      institutionKind: kind
      region {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const RegionDocument = new TypedDocumentString(`
    query Region($id: ID!, $lang: Language, $first: Int! = 5) {
  region(id: $id) {
    id
    code
    kind
    name(lang: $lang)
    names {
      lang
      text
    }
    otherNames
    macroArea
    lat
    lon
    population
    populationYear
    statisticalCode
    country {
      id
      code
      name(lang: $lang)
    }
    places {
      id
      name(lang: $lang)
    }
    sectors {
      id
      name(lang: $lang)
    }
    initiatives(first: $first) {
      totalCount
      nodes {
        __typename
        id
        label(lang: $lang)
        date
        basis
        status
      }
    }
    countedInitiatives(first: $first) {
      totalCount
      nodes {
        __typename
        id
        label(lang: $lang)
        date
        basis
        status
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    participations(first: $first) {
      totalCount
      nodes {
        role
        inferred
        initiative {
          id
          label(lang: $lang)
          date
        }
        sources {
          title
          url
        }
      }
    }
    sources {
      id
      title
      url
    }
  }
}
    `) as unknown as TypedDocumentString<RegionQuery, RegionQueryVariables>;
export const RegionsAndDistrictsDocument = new TypedDocumentString(`
    query RegionsAndDistricts($regionsOf: ID! = "country:RU", $districtsOf: ID! = "country:IT", $sectors: [ID!] = ["sector:renewable-energy"]) {
  ties(
    left: {country: $regionsOf, level: REGION}
    right: {country: $districtsOf, level: DISTRICT}
    filter: {sectors: $sectors}
    first: 20
  ) {
    totalCount
    nodes {
      left {
        name
      }
      right {
        name
      }
      strength
      first
      last
      byBasis {
        basis
        count
      }
      evidence(first: 3) {
        nodes {
          date
          initiative {
            label
          }
          left {
            actor {
              name
            }
            role
          }
          right {
            actor {
              name
            }
            role
          }
          sources {
            title
            url
          }
        }
      }
    }
    coverage {
      status
      reason
      bothSides
      placed
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsAndDistrictsQuery, RegionsAndDistrictsQueryVariables>;
export const RegionsAndTheirPartnersDocument = new TypedDocumentString(`
    query RegionsAndTheirPartners($first: Int! = 20) {
  regions(first: $first) {
    nodes {
      id
      initiatives(first: $first) {
        nodes {
          id
          label
          sectors {
            id
            name
          }
          participations(first: $first) {
            nodes {
              role
              actor {
                id
                name
                country {
                  id
                }
              }
              sources {
                id
                title
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsAndTheirPartnersQuery, RegionsAndTheirPartnersQueryVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions($first: Int! = 500, $after: String, $lang: Language) {
  regions(first: $first, after: $after) {
    totalCount
    nodes {
      id
      name(lang: $lang)
      kind
      lat
      lon
      population
      populationYear
      country {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release {
  release {
    number
    contentHash
    importedAt
    counts {
      kind
      count
    }
  }
  datasets {
    id
    folders
    countries {
      id
      name
    }
    tables {
      table
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const SectorsDocument = new TypedDocumentString(`
    query Sectors($first: Int! = 100, $lang: Language) {
  sectors(first: $first) {
    totalCount
    nodes {
      id
      name(lang: $lang)
      naceRev2
      hsChapters
      keywords(lang: $lang)
      parent {
        id
      }
      children {
        id
        children {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SectorsQuery, SectorsQueryVariables>;