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

/** What is ranked in the back-test. */
export type BackTestLevel =
  /** Region × region × sector of TOP. */
  | 'CELL'
  /** Region × region. */
  | 'PAIR';

/** What ranks the candidates. */
export type BackTestMethod =
  /** ã_i·ã_j: what is on record alone. */
  | 'ACTIVITY'
  /** Products of the numbers of active cells of region, partner and sector, each plus ½. */
  | 'DEGREE'
  /** The method: the potential P. */
  | 'GAP'
  /** Products of their sums of strength. */
  | 'MARGINS'
  /** Product of the populations. */
  | 'POPULATION'
  /** σ·τ: shares of the national sector alone. */
  | 'SIZE';

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

/** What one evidence of each basis weighs, before it is divided by n − 1. */
export type BasisWeights = {
  /** From 0 to 1000, at most six decimals; 0 keeps the evidence and counts it as nothing. */
  agreement?: number;
  /** From 0 to 1000, at most six decimals; 0 keeps the evidence and counts it as nothing. */
  programme?: number;
  /** From 0 to 1000, at most six decimals; 0 keeps the evidence and counts it as nothing. */
  project?: number;
  /** From 0 to 1000, at most six decimals; 0 keeps the evidence and counts it as nothing. */
  session?: number;
};

/** Who or what could bridge a gap. */
export type BridgeKind =
  /** An actor of one region that has worked with the other in this sector. */
  | 'ACTOR_IN_SECTOR'
  /** An actor active in this sector that has worked for the pair in another. */
  | 'ACTOR_OF_PAIR'
  /** An agreement of the pair of the ten years before the day, neither expired nor cancelled. */
  | 'AGREEMENT'
  /** A district of one of the regions that is active in the sector. */
  | 'DISTRICT';

/** Whether a session kept to the calendar of its forum. A departure is a finding about the data or about the meeting. */
export type CalendarVerdict =
  /** In the months in which its country hosts. */
  | 'AS_PLANNED'
  /** In another month than those of its country. */
  | 'DEPARTS'
  /** Its month or its country is not known, or the calendar says nothing of that country. */
  | 'NOT_JUDGED';

/** What is known to be missing from the record of an initiative. */
export type CoverageHoleKind =
  /** A project of which no source states the value. */
  | 'PROJECT_WITHOUT_VALUE'
  /** A session of which no participant is on record: no page on it was found. */
  | 'SESSION_WITHOUT_PARTY'
  /** It has no date: in every total, in no period. */
  | 'UNDATED'
  /** It joins both countries, and the record reaches no pair of units at the levels asked for. */
  | 'UNPLACED'
  /** No party is on record, whatever the kind of initiative. */
  | 'WITHOUT_PARTY'
  /** No row says what sector it concerns: found only where no sector is asked for. */
  | 'WITHOUT_SECTOR';

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
  /** Kinds of initiative. Null: all. At most 100 entries; more is LIST_LIMIT. */
  basis?: Array<Basis> | null | undefined;
  /** Null: any date, and the undated. */
  period?: PeriodInput | null | undefined;
  /** A role that some party on each end must have. Null: any. At most 100 entries; more is LIST_LIMIT. */
  roles?: Array<Role> | null | undefined;
  /** Sectors, their sub-sectors included: initiatives that a row says concern one of them. At most 100. Null: any, and those without a sector. At most 100 entries; more is LIST_LIMIT. */
  sectors?: Array<string | number> | null | undefined;
  /** Keeps only initiatives that have one of these; sessions and programmes have none. Null: all. At most 100 entries; more is LIST_LIMIT. */
  status?: Array<InitiativeStatus> | null | undefined;
};

/** Whether what was only announced is evidence: agreements and projects that are announced, in negotiation, draft, planned, approved, withdrawn, cancelled or of unknown status. */
export type EvidenceStatus =
  /** It is. */
  | 'ALL'
  /** It is left out of observed cooperation, activity and volume. */
  | 'NOT_ONLY_ANNOUNCED';

/** What the figure of a sector’s size really measures: only OWN is the branch itself. */
export type FigureLevel =
  /** The sum of all two-digit divisions of NACE Rev. 2 that its codes lie in. */
  | 'DIVISION'
  /** The sector, as the data set files it. */
  | 'OWN'
  /** The nearest sector above it that has a figure. */
  | 'PARENT'
  /** The section of NACE Rev. 2 that most of its codes lie in. */
  | 'SECTION';

/** Which agreements are asked about. All conditions must hold; of the values of one any. The projects behind them are never narrowed, so an agreement has one outcome whatever else is asked. */
export type FollowUpFilter = {
  /** At least one. It leaves the counts as they are. Null: any outcome. At most 100 entries; more is LIST_LIMIT. */
  outcomes?: Array<FollowUpOutcome> | null | undefined;
  /** Agreements whose date may fall into it. Null: any date, and the undated. */
  period?: PeriodInput | null | undefined;
  /** Agreements that a row says concern one of these sectors or one below it. At most 100. Null: any, and those without a sector. At most 100 entries; more is LIST_LIMIT. */
  sectors?: Array<string | number> | null | undefined;
  /** Agreements of these statuses. Null: all, announced ones included. At most 100 entries; more is LIST_LIMIT. */
  status?: Array<InitiativeStatus> | null | undefined;
};

/** What came of an agreement: the first that holds. A project follows where it ties a pair of units that the agreement ties and its date, as text, is not before the agreement’s. Nothing on record is not nothing done. */
export type FollowUpOutcome =
  /** A project follows in its field: a row of the project names a sector of the agreement, one below it or one above it. An agreement without sector has no field of its own, so any project is in it. */
  | 'FOLLOWED'
  /** It ties a pair, and no project of it is on record since. */
  | 'NOTHING_ON_RECORD'
  /** It ties no pair of units at the levels asked for. */
  | 'NO_PAIR'
  /** A project follows, and none in its field. */
  | 'OTHER_FIELD'
  /** None is known to follow, and the agreement has no date, or a project of a pair has none. */
  | 'UNDATED';

/** The choices of the method, instead of the documented ones. With any of them, intervals are null: they are stored for the documented constants alone. */
export type GapConstantsInput = {
  /** Exponent of the activities: 0 to 5. Null: 0.375. */
  activityExponent?: number | null | undefined;
  /** Added to every activity, as part of the mean: 0 to 5. Null: 0.25. */
  activitySmoothing?: number | null | undefined;
  /** Whether what was only announced counts. Null: ALL. */
  evidenceStatus?: EvidenceStatus | null | undefined;
  /** Years after which cooperation has faded: 0 to 1000. Null: 10. */
  fadedAfterYears?: number | null | undefined;
  /** Years after which an evidence counts half: from 0.5 to 1000. Null: 10. Not with `withoutAgeing`. */
  halfLife?: number | null | undefined;
  /** Which quantile of the potential makes an opportunity: 0 to 1. Null: 0.9, the largest tenth. */
  opportunityQuantile?: number | null | undefined;
  /** Exponent of the shares: 0 to 5. Null: 0.75. */
  sizeExponent?: number | null | undefined;
  /** Added to every size, as part of the mean: 0 to 5. Null: 0.05. */
  sizeSmoothing?: number | null | undefined;
  /** Exponent of the volume: 0 to 5. Null: 0.375. */
  volumeExponent?: number | null | undefined;
  /** Added to every volume, as part of the mean: 0 to 5. Null: 0.5. */
  volumeSmoothing?: number | null | undefined;
  /** What an evidence counts, by basis. Null: as of `ties`. */
  weights?: BasisWeights | null | undefined;
  /** An evidence never ages. */
  withoutAgeing?: boolean;
};

/** How potentials are reckoned. */
export type GapMethod =
  /** A side has no size figures at all: every region counts as of equal size, activity and volume alone decide. */
  | 'COOPERATION_ONLY'
  /** From shares of the national sectors, activity of the regions and volume of the sector. */
  | 'GRAVITY';

/** What is on record of a cell or pair, apart from its score. The first that holds, in the order NO_DATA, FADED, UNDER_REALISED, REALISED, OPPORTUNITY, WEAK_CASE. */
export type GapStatus =
  /** There was cooperation, all of it dated, and its last year lies more than `fadedAfterYears` before the day. */
  | 'FADED'
  /** Nothing can be said: `statusReason` says why. Never an opportunity. */
  | 'NO_DATA'
  /** Nothing is on record, and the potential is among the largest tenth (`opportunityQuantile`) of what is not NO_DATA. */
  | 'OPPORTUNITY'
  /** There is as much cooperation as expected, or more. */
  | 'REALISED'
  /** There is cooperation, less than expected. */
  | 'UNDER_REALISED'
  /** Nothing is on record, and the potential is below that of an opportunity. */
  | 'WEAK_CASE';

/** A factor of the potential. */
export type GapTermKind =
  /** How much of the left region is on record with the other country, ã_i. */
  | 'LEFT_ACTIVITY'
  /** Share of the left region in its national sector, σ. */
  | 'LEFT_SIZE'
  /** Likewise of the right region, ã_j. */
  | 'RIGHT_ACTIVITY'
  /** Share of the right region, τ. */
  | 'RIGHT_SIZE'
  /** How much cooperation of the two countries the sector has, C̃_s. */
  | 'VOLUME';

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

/** How a text was found in a name, best first. Texts are compared without case, accents and punctuation. The first three are the rule of words: each word of the text begins a word of one and the same name. The others find more. */
export type NameMatch =
  /** The text is the name. */
  | 'EXACT'
  /** Likewise, but for typos: in a word of 4 to 7 letters one letter wrong, missing or too many, in a longer one two; or two neighbours swapped. A shorter word has none. */
  | 'FUZZY'
  /** Each word of the text begins a word of the name. */
  | 'PREFIX'
  /** Likewise, once both are written in one alphabet: Чувашия, Chuvashiya, Čuvašija and Ciuvascia sound alike. */
  | 'TRANSLITERATION'
  /** Each word of the text is a word of the name. */
  | 'WORDS';

/** Why nothing can be said of two regions. */
export type NoDataReason =
  /** One of the regions is on record, but nothing that counts joins it with a party of the other country: no initiative at all, or only what weighs nothing by the constants. */
  | 'NEVER_WITH_OTHER_SIDE'
  /** No party at all counts for one of the regions, by the day: nobody is known there. */
  | 'NOBODY_NAMED'
  /** A side has no figure of the size of the sector; or `potential` is known, but no sector of TOP has one on both sides, so that there is no scale. */
  | 'NO_FIGURE';

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

/** Whether measures in force touch a cell. Touching is no prohibition, and never advice. */
export type RestrictionTouch =
  /** Measures touch only sectors below it. */
  | 'IN_PART'
  /** None does. */
  | 'NONE'
  /** A measure touches the sector and one of the two regions. */
  | 'WHOLE';

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

/** One side of a question: which units of one country. */
export type SideInput = {
  /** Only actors of these kinds; with the level ACTOR alone. Null: any. At most 100 entries; more is LIST_LIMIT. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Id of the country: `country:IT`. The two sides must differ. */
  country: string | number;
  /** Only districts of these kinds; with the levels DISTRICT and ACTOR alone, and beside `actorKinds` only where these include DISTRICT. Null: any. At most 100 entries; more is LIST_LIMIT. */
  districtKinds?: Array<DistrictKind> | null | undefined;
  /** What stands at this end. */
  level?: Level;
  /** Only these units, or the units within these places: ids of the level or above it (`region:IT-45` with DISTRICT: the districts of the region). At most 100. Null: all of the country. At most 100 entries; more is LIST_LIMIT. */
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

export type ExplorerBackTestQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  level?: BackTestLevel;
}>;


export type ExplorerBackTestQuery = { gapBacktest: { overall: Array<{ method: BackTestMethod, rocAuc: { value: number | null, low: number | null, high: number | null }, behind: { value: number | null, low: number | null, high: number | null } }>, folds: Array<{ year: number, candidates: number, positives: number, baseRate: number, methods: Array<{ method: BackTestMethod, hits: Array<number> }> }> } };

export type ExplorerCoverageQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  first?: number;
  ofEachHole?: number;
  holes?: Array<CoverageHoleKind> | CoverageHoleKind | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExplorerCoverageQuery = { coverage: { initiatives: number, sources: number, first: string | null, last: string | null, byYear: Array<{ initiatives: number, key: { key: string | null, label: string } }>, sectors: { totalCount: number, nodes: Array<{ initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } }> }, leftPlaces: { totalCount: number, nodes: Array<{ initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } }> }, rightPlaces: { totalCount: number, nodes: Array<{ initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } }> }, holes: Array<{ kind: CoverageHoleKind, count: number, initiatives: { nodes: Array<
          | { id: string, label: string, basis: Basis, date: string | null }
          | { id: string, label: string, basis: Basis, date: string | null }
          | { id: string, label: string, basis: Basis, date: string | null }
          | { id: string, label: string, basis: Basis, date: string | null }
        > } }> } };

export type OnRecordFragment = { initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } };

export type ExplorerFollowedQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  filter?: FollowUpFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  pairs?: number;
  ofEach?: number;
  lang?: string | null | undefined;
}>;


export type ExplorerFollowedQuery = { followUp: { totalCount: number, byOutcome: Array<{ outcome: FollowUpOutcome, count: number }>, nodes: Array<{ outcome: FollowUpOutcome, pairCount: number, agreement: { id: string, label: string, date: string | null, status: InitiativeStatus | null }, pairs: { totalCount: number, nodes: Array<{ left:
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
          , projects: { totalCount: number, nodes: Array<{ inField: boolean, project: { id: string, name: string, date: string | null, status: InitiativeStatus | null } }> }, undatedProjects: { totalCount: number, nodes: Array<{ id: string, name: string, status: InitiativeStatus | null }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerForumQueryVariables = Exact<{
  id?: string | number;
  pair?: PairInput | null | undefined;
  first?: number;
  ofEach?: number;
  lang?: string | null | undefined;
}>;


export type ExplorerForumQuery = { forum: { id: string, name: string, summary: string | null, founded: string | null, calendar: Array<{ firstMonth: number, lastMonth: number, country: { id: string, name: string } }>, objectives: { nodes: Array<{ id: string, ordinal: number, text: string }> }, calendarFindings: { asPlanned: number, departing: number, notJudged: number }, sessions: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null, endDate: string | null, city: string | null, note: string | null, calendarVerdict: CalendarVerdict, country: { id: string, name: string } | null, hosts: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, participations: { totalCount: number }, agreements: { totalCount: number, nodes: Array<{ id: string, label: string }> } }> }, programmes: { nodes: Array<{ id: string, label: string, during: { fromYear: number | null, toYear: number | null, byBasis: Array<{ basis: Basis, count: number }> | null, initiatives: { totalCount: number, nodes: Array<
              | { id: string, label: string, date: string | null, basis: Basis }
              | { id: string, label: string, date: string | null, basis: Basis }
              | { id: string, label: string, date: string | null, basis: Basis }
              | { id: string, label: string, date: string | null, basis: Basis }
            > } | null } }> }, fields: { nodes: Array<{ last: string | null, yearsSinceLast: number | null, sector: { id: string, name: string }, byBasis: Array<{ basis: Basis, count: number }> }> } } | null };

export type ForumSessionFragment = { id: string, label: string, date: string | null, endDate: string | null, city: string | null, note: string | null, calendarVerdict: CalendarVerdict, country: { id: string, name: string } | null, hosts: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, participations: { totalCount: number }, agreements: { totalCount: number, nodes: Array<{ id: string, label: string }> } };

export type ExplorerForumsQueryVariables = Exact<{
  first?: number;
  lang?: string | null | undefined;
}>;


export type ExplorerForumsQuery = { forums: { nodes: Array<{ id: string, name: string, countries: Array<{ id: string }> }> } };

export type ExplorerFrameQueryVariables = Exact<{
  lang?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ExplorerFrameQuery = { release: { number: number, importedAt: string }, datasets: Array<{ id: string, countries: Array<{ id: string, name: string }> }>, sectors: { totalCount: number, nodes: Array<{ id: string, name: string, naceRev2: Array<string>, datasets: Array<string>, parent: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerGapMatrixQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  left?: string | number;
  right?: string | number;
  sector?: string | number | null | undefined;
  region?: string | number | null | undefined;
  asOf?: string | null | undefined;
  constants?: GapConstantsInput | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExplorerGapMatrixQuery = { gapMatrix: { rowRegions: Array<{ id: string, name: string }>, rowSectors: Array<{ id: string, name: string }>, columns: Array<{ id: string, name: string }>, rows: Array<{ gaps: Array<number | null>, observed: Array<number>, statuses: Array<GapStatus> }>, calculation: { asOf: string } }, left: { name: string, regions: { nodes: Array<{ id: string, name: string, datasets: Array<string> }> } } | null, right: { name: string, regions: { nodes: Array<{ id: string, name: string, datasets: Array<string> }> } } | null };

export type RegionsToAskFragment = { name: string, regions: { nodes: Array<{ id: string, name: string, datasets: Array<string> }> } };

export type ExplorerGapRanksQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  sectors?: Array<string | number> | string | number | null | undefined;
  asOf?: string | null | undefined;
  bothSpecialised?: boolean;
  touched?: Array<RestrictionTouch> | RestrictionTouch | null | undefined;
  first?: number;
  lang?: string | null | undefined;
}>;


export type ExplorerGapRanksQuery = { gaps: { totalCount: number, nodes: Array<{ rank: number | null, left: { id: string, name: string }, right: { id: string, name: string }, sector: { id: string, name: string } | null }> } };

export type ExplorerGapQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  sector?: string | number | null | undefined;
  asOf?: string | null | undefined;
  constants?: GapConstantsInput | null | undefined;
  withIntervals?: boolean;
  lang?: string | null | undefined;
}>;


export type ExplorerGapQuery = { release: { number: number, contentHash: string }, gap: { method: GapMethod, status: GapStatus, statusReason: NoDataReason | null, lastYear: number | null, sessionOnly: boolean, announcedOnly: boolean, potentialRatio: number | null, rank: number | null, ranked: number, gap: number | null, expected: number | null, observed: number, initiatives: number, initiativesCounted: number, hasAnnouncementsLeftOut: boolean, expectedInitiatives: number, chanceOfNone: number, left: { id: string, name: string, country: { id: string, name: string } | null }, right: { id: string, name: string, country: { id: string, name: string } | null }, sector: { id: string, name: string } | null, rankInterval?: { low: number, high: number } | null, gapInterval?: { low: number, high: number } | null, terms: Array<{ kind: GapTermKind, ratio: number, exponent: number, contribution: number }>, evidence: Array<{ recency: number, listedParties: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, initiative:
        | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
       }>, leftElsewhere: Array<{ strength: number, initiatives: number, lastYear: number | null, left: { id: string, name: string }, right: { id: string, name: string }, sector: { id: string, name: string } }>, rightElsewhere: Array<{ strength: number, initiatives: number, lastYear: number | null, left: { id: string, name: string }, right: { id: string, name: string }, sector: { id: string, name: string } }>, pairElsewhere: Array<{ strength: number, initiatives: number, lastYear: number | null, left: { id: string, name: string }, right: { id: string, name: string }, sector: { id: string, name: string } }>, bridges: Array<{ kind: BridgeKind, node:
        | { label: string, date: string | null, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { label: string, date: string | null, id: string }
        | { name: string, label: string, date: string | null, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { label: string, date: string | null, id: string }
        | { id: string }
      , listings: Array<{ id: string, issuer: string, act: string | null, inForceFrom: string | null, inForceTo: string | null }> }>, restrictions: { day: string, touch: RestrictionTouch, measures: Array<{ id: string, issuer: string, act: string | null, kind: RestrictionKind, inForceFrom: string | null, inForceTo: string | null }> }, leftSpecialisation: { share: number, measure: string, year: number | null, figureLevel: FigureLevel, figureOf: string, locationQuotient: number | null, figures: Array<{ sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }> } | null, rightSpecialisation: { share: number, measure: string, year: number | null, figureLevel: FigureLevel, figureOf: string, locationQuotient: number | null, figures: Array<{ sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }> } | null } };

export type NearGapFragment = { strength: number, initiatives: number, lastYear: number | null, left: { id: string, name: string }, right: { id: string, name: string }, sector: { id: string, name: string } };

export type GapSizeFragment = { share: number, measure: string, year: number | null, figureLevel: FigureLevel, figureOf: string, locationQuotient: number | null, figures: Array<{ sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }> };

export type GapSourceFragment = { id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null };

export type ExplorerGapsQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  sectors?: Array<string | number> | string | number | null | undefined;
  asOf?: string | null | undefined;
  bothSpecialised?: boolean;
  touched?: Array<RestrictionTouch> | RestrictionTouch | null | undefined;
  constants?: GapConstantsInput | null | undefined;
  first?: number;
  withIntervals?: boolean;
  lang?: string | null | undefined;
}>;


export type ExplorerGapsQuery = { gaps: { totalCount: number, nodes: Array<{ status: GapStatus, rank: number | null, ranked: number, gap: number | null, expected: number | null, observed: number, sessionOnly: boolean, announcedOnly: boolean, lastYear: number | null, left: { id: string, name: string }, right: { id: string, name: string }, sector: { id: string, name: string } | null, rankInterval?: { low: number, high: number } | null, gapInterval?: { low: number, high: number } | null, restrictions: { touch: RestrictionTouch } }>, calculation: { asOf: string, method: GapMethod, restrictedOn: string | null, isBothSpecialisedApplied: boolean, perRegion: number | null, notes: Array<string>, byStatus: Array<{ status: GapStatus, reason: NoDataReason | null, count: number }> } } };

export type ExplorerMapQueryVariables = Exact<{
  country?: string | number;
  tolerance?: number;
  first?: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ExplorerMapQuery = { country: { id: string, name: string, regions: { nodes: Array<{ id: string, name: string, lat: number | null, lon: number | null, outline: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ExplorerNodeQueryVariables = Exact<{
  id?: string | number;
  pair?: PairInput | null | undefined;
  lang?: string | null | undefined;
  first?: number;
  initiatives?: number;
}>;


export type ExplorerNodeQuery = { node:
    | { __typename: 'Agreement', label: string, basis: Basis, date: string | null, endDate: string | null, status: InitiativeStatus | null, city: string | null, summary: string | null, id: string, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, titles: Array<{ lang: string | null, text: string }>, sectors: Array<{ name: string, id: string }>, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }, session: { label: string, id: string } | null, followUp: { outcome: FollowUpOutcome } | null }
    | { __typename: 'Association', name: string, otherNames: Array<string>, abbreviation: string | null, id: string, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, country: { name: string, id: string } | null, sectors: Array<{ name: string, id: string }>, places: Array<
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      >, listings: { totalCount: number, nodes: Array<{ id: string, issuer: string, act: string | null, actUrl: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null }> }, initiatives: { totalCount: number, nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        > } }
    | { __typename: 'Country', name: string, id: string, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, country: { name: string, id: string } | null, countedInitiatives: { totalCount: number, nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        > } }
    | { __typename: 'District', name: string, otherNames: Array<string>, city: string | null, sezKind: SezKind | null, established: string | null, id: string, districtKind: DistrictKind, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, country: { name: string, id: string } | null, sectors: Array<{ name: string, id: string }>, places: Array<
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      >, listings: { totalCount: number, nodes: Array<{ id: string, issuer: string, act: string | null, actUrl: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null }> }, legalAct: { title: string, id: string } | null, countedInitiatives: { totalCount: number, nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        > } }
    | { __typename: 'Firm', name: string, otherNames: Array<string>, city: string | null, website: string | null, id: string, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, country: { name: string, id: string } | null, sectors: Array<{ name: string, id: string }>, places: Array<
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      >, listings: { totalCount: number, nodes: Array<{ id: string, issuer: string, act: string | null, actUrl: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null }> }, initiatives: { totalCount: number, nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        > } }
    | { __typename: 'Forum', name: string, summary: string | null, founded: string | null, id: string, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, objectives: { totalCount: number, nodes: Array<{ id: string, text: string }> }, sessions: { totalCount: number, nodes: Array<{ label: string, id: string }> } }
    | { __typename: 'Institution', name: string, otherNames: Array<string>, id: string, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, country: { name: string, id: string } | null, sectors: Array<{ name: string, id: string }>, places: Array<
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      >, listings: { totalCount: number, nodes: Array<{ id: string, issuer: string, act: string | null, actUrl: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null }> }, initiatives: { totalCount: number, nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        > } }
    | { __typename: 'Instrument', name: string, summary: string | null, id: string, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
    | { __typename: 'LegalAct', title: string, date: string | null, id: string, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, titles: Array<{ lang: string | null, text: string }> }
    | { __typename: 'Objective', text: string, since: string | null, id: string, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, forum: { name: string, id: string } | null }
    | { __typename: 'Programme', label: string, basis: Basis, date: string | null, endDate: string | null, status: InitiativeStatus | null, city: string | null, summary: string | null, id: string, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, titles: Array<{ lang: string | null, text: string }>, sectors: Array<{ name: string, id: string }>, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }, forum: { name: string, id: string } | null }
    | { __typename: 'Project', name: string, label: string, basis: Basis, date: string | null, endDate: string | null, status: InitiativeStatus | null, city: string | null, summary: string | null, valueEur: number | null, id: string, projectKind: ProjectKind, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, titles: Array<{ lang: string | null, text: string }>, sectors: Array<{ name: string, id: string }>, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }, district: { name: string, id: string } | null }
    | { __typename: 'Region', name: string, otherNames: Array<string>, population: number | null, populationYear: number | null, id: string, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, country: { name: string, id: string } | null, sectors: Array<{ name: string, id: string }>, places: Array<
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      >, listings: { totalCount: number, nodes: Array<{ id: string, issuer: string, act: string | null, actUrl: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null }> }, countedInitiatives: { totalCount: number, nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        > }, restrictions: { totalCount: number, nodes: Array<{ id: string, issuer: string, act: string | null, actUrl: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null }> }, districts: { totalCount: number, nodes: Array<{ name: string, id: string }> }, seatedActors: { totalCount: number, nodes: Array<
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
        > } }
    | { __typename: 'Restriction', article: string | null, listedParty: string | null, amendedBy: Array<string>, id: string, issuer: string, act: string | null, actUrl: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null, restrictionKind: RestrictionKind, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, party:
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
       | null, sectors: Array<{ name: string, id: string }>, regions: Array<{ name: string, id: string }> }
    | { __typename: 'Sector', name: string, naceRev2: Array<string>, id: string, names: Array<{ lang: string | null, text: string }>, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, parent: { name: string, id: string } | null, children: Array<{ name: string, id: string }>, initiatives: { totalCount: number, nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
        > } }
    | { __typename: 'Session', label: string, basis: Basis, date: string | null, endDate: string | null, status: InitiativeStatus | null, city: string | null, note: string | null, calendarVerdict: CalendarVerdict, id: string, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, conflicts: { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> }, titles: Array<{ lang: string | null, text: string }>, sectors: Array<{ name: string, id: string }>, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }, forum: { name: string, id: string } | null, hosts: Array<
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
      >, agreements: { totalCount: number, nodes: Array<{ label: string, id: string }> } }
    | { __typename: 'Source', title: string, publisher: string | null, published: string | null, language: string | null, url: string | null, id: string, states: { totalCount: number, nodes: Array<
          | { label: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { title: string, id: string }
          | { text: string, id: string }
          | { label: string, id: string }
          | { name: string, label: string, id: string }
          | { name: string, id: string }
          | { issuer: string, act: string | null, id: string }
          | { name: string, id: string }
          | { label: string, id: string }
          | { id: string }
        > } }
   | null };

export type InitiativesFragment = { totalCount: number, nodes: Array<
    | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
    | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
    | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
    | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }
  > };

export type RestrictionLineFragment = { id: string, issuer: string, act: string | null, actUrl: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null };

type Linked_Agreement_Fragment = { label: string, id: string };

type Linked_Association_Fragment = { name: string, id: string };

type Linked_Country_Fragment = { name: string, id: string };

type Linked_District_Fragment = { name: string, id: string };

type Linked_Firm_Fragment = { name: string, id: string };

type Linked_Forum_Fragment = { name: string, id: string };

type Linked_Institution_Fragment = { name: string, id: string };

type Linked_Instrument_Fragment = { name: string, id: string };

type Linked_LegalAct_Fragment = { title: string, id: string };

type Linked_Objective_Fragment = { text: string, id: string };

type Linked_Programme_Fragment = { label: string, id: string };

type Linked_Project_Fragment = { name: string, label: string, id: string };

type Linked_Region_Fragment = { name: string, id: string };

type Linked_Restriction_Fragment = { issuer: string, act: string | null, id: string };

type Linked_Sector_Fragment = { name: string, id: string };

type Linked_Session_Fragment = { label: string, id: string };

type Linked_Source_Fragment = { id: string };

export type LinkedFragment =
  | Linked_Agreement_Fragment
  | Linked_Association_Fragment
  | Linked_Country_Fragment
  | Linked_District_Fragment
  | Linked_Firm_Fragment
  | Linked_Forum_Fragment
  | Linked_Institution_Fragment
  | Linked_Instrument_Fragment
  | Linked_LegalAct_Fragment
  | Linked_Objective_Fragment
  | Linked_Programme_Fragment
  | Linked_Project_Fragment
  | Linked_Region_Fragment
  | Linked_Restriction_Fragment
  | Linked_Sector_Fragment
  | Linked_Session_Fragment
  | Linked_Source_Fragment
;

export type DisagreementsFragment = { totalCount: number, nodes: Array<{ column: string, keptValue: string | null, otherValue: string | null, reason: string }> };

export type NodePartyFragment = { role: Role, inferred: string | null, actor:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   };

type NodeInitiative_Agreement_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type NodeInitiative_Programme_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type NodeInitiative_Project_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type NodeInitiative_Session_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

export type NodeInitiativeFragment =
  | NodeInitiative_Agreement_Fragment
  | NodeInitiative_Programme_Fragment
  | NodeInitiative_Project_Fragment
  | NodeInitiative_Session_Fragment
;

export type NodeSourceFragment = { id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null };

export type ExplorerRowsOfQueryVariables = Exact<{
  id?: string | number;
  lang?: string | null | undefined;
  first?: number;
}>;


export type ExplorerRowsOfQuery = { node:
    | { initiative: { nodes: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { association: { nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
        > } }
    | { country: { nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
        > } }
    | { district: { nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
        > } }
    | { firm: { nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
        > } }
    | { forum: { nodes: Array<{ id: string, label: string, date: string | null, endDate: string | null, city: string | null }> } }
    | { institution: { nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
        > } }
    | { initiative: { nodes: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { initiative: { nodes: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { region: { nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
        > } }
    | { sector: { nodes: Array<
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
          | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
        > } }
    | { initiative: { nodes: Array<{ role: Role, inferred: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { source: { nodes: Array<
          | { id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { id: string }
          | { name: string, id: string }
          | { id: string }
          | { id: string }
        > } }
    | Record<PropertyKey, never>
   | null };

export type RowsOfInitiativesFragment = { nodes: Array<
    | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
    | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
    | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
    | { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, url: string | null }> }
  > };

export type ExplorerSearchQueryVariables = Exact<{
  text?: string;
  first?: number;
  lang?: string | null | undefined;
}>;


export type ExplorerSearchQuery = { search: { totalCount: number, nodes: Array<{ kind: NodeKind, name: string, lang: string | null, match: NameMatch, node:
        | { label: string, id: string }
        | { id: string, shown: string }
        | { id: string, shown: string }
        | { id: string, shown: string }
        | { id: string, shown: string }
        | { id: string, shown: string }
        | { id: string, shown: string }
        | { id: string, shown: string }
        | { id: string }
        | { id: string }
        | { label: string, id: string }
        | { label: string, id: string, shown: string }
        | { id: string, shown: string }
        | { id: string }
        | { id: string, shown: string }
        | { label: string, id: string }
        | { id: string }
       }> } };

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

export type ExplorerTiesOfQueryVariables = Exact<{
  id?: string | number;
  with?: SideInput;
  whole?: SideInput;
  first?: number;
  lang?: string | null | undefined;
}>;


export type ExplorerTiesOfQuery = { node:
    | { ties: { totalCount: number, nodes: Array<{ strength: number, evidenceCount: number, first: string | null, last: string | null, right:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , byBasis: Array<{ basis: Basis, count: number }> }>, coverage: { status: AnswerStatus, reason: string } } | null, whole: { nodes: Array<{ strength: number, evidenceCount: number, right:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } | null }
    | { ties: { totalCount: number, nodes: Array<{ strength: number, evidenceCount: number, first: string | null, last: string | null, right:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , byBasis: Array<{ basis: Basis, count: number }> }>, coverage: { status: AnswerStatus, reason: string } } | null, whole: { nodes: Array<{ strength: number, evidenceCount: number, right:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } | null }
    | { ties: { totalCount: number, nodes: Array<{ strength: number, evidenceCount: number, first: string | null, last: string | null, right:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , byBasis: Array<{ basis: Basis, count: number }> }>, coverage: { status: AnswerStatus, reason: string } } | null, whole: { nodes: Array<{ strength: number, evidenceCount: number, right:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } | null }
    | { ties: { totalCount: number, nodes: Array<{ strength: number, evidenceCount: number, first: string | null, last: string | null, right:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , byBasis: Array<{ basis: Basis, count: number }> }>, coverage: { status: AnswerStatus, reason: string } } | null, whole: { nodes: Array<{ strength: number, evidenceCount: number, right:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } | null }
    | { ties: { totalCount: number, nodes: Array<{ strength: number, evidenceCount: number, first: string | null, last: string | null, right:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , byBasis: Array<{ basis: Basis, count: number }> }>, coverage: { status: AnswerStatus, reason: string } } | null, whole: { nodes: Array<{ strength: number, evidenceCount: number, right:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } | null }
    | Record<PropertyKey, never>
   | null };

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
      , byBasis: Array<{ basis: Basis, count: number }>, byStatus: Array<{ status: InitiativeStatus | null, count: number }> }>, coverage: { status: AnswerStatus, reason: string, bothSides: number, placed: number, undatedLeftOut: number, unplacedByReason: Array<{ count: number, leftReason: UnplacedReason | null, rightReason: UnplacedReason | null }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

type UndatedLine_Agreement_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type UndatedLine_Programme_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type UndatedLine_Project_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

type UndatedLine_Session_Fragment = { id: string, label: string, date: string | null, basis: Basis, status: InitiativeStatus | null, sources: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> };

export type UndatedLineFragment =
  | UndatedLine_Agreement_Fragment
  | UndatedLine_Programme_Fragment
  | UndatedLine_Project_Fragment
  | UndatedLine_Session_Fragment
;

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

export type ExplorerWithoutProjectQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  filter?: FollowUpFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  ofEach?: number;
  lang?: string | null | undefined;
}>;


export type ExplorerWithoutProjectQuery = { followUp: { pairsWithoutProject: { totalCount: number, nodes: Array<{ agreementCount: number, left:
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
        , agreements: { nodes: Array<{ id: string, label: string, date: string | null, status: InitiativeStatus | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

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
export const OnRecordFragmentDoc = new TypedDocumentString(`
    fragment OnRecord on CoverageEntry {
  key {
    key
    label(lang: $lang)
  }
  initiatives
  sources
  first
  last
}
    `, {"fragmentName":"OnRecord"}) as unknown as TypedDocumentString<OnRecordFragment, unknown>;
export const ForumSessionFragmentDoc = new TypedDocumentString(`
    fragment ForumSession on Session {
  id
  label(lang: $lang)
  date
  endDate
  city
  note
  calendarVerdict
  country {
    id
    name(lang: $lang)
  }
  hosts {
    id
    name(lang: $lang)
  }
  participations {
    totalCount
  }
  agreements(first: $ofEach) {
    totalCount
    nodes {
      id
      label(lang: $lang)
    }
  }
}
    `, {"fragmentName":"ForumSession"}) as unknown as TypedDocumentString<ForumSessionFragment, unknown>;
export const RegionsToAskFragmentDoc = new TypedDocumentString(`
    fragment RegionsToAsk on Country {
  name(lang: $lang)
  regions(first: 500) {
    nodes {
      id
      name(lang: $lang)
      datasets
    }
  }
}
    `, {"fragmentName":"RegionsToAsk"}) as unknown as TypedDocumentString<RegionsToAskFragment, unknown>;
export const NearGapFragmentDoc = new TypedDocumentString(`
    fragment NearGap on RelatedTie {
  left {
    id
    name(lang: $lang)
  }
  right {
    id
    name(lang: $lang)
  }
  sector {
    id
    name(lang: $lang)
  }
  strength
  initiatives
  lastYear
}
    `, {"fragmentName":"NearGap"}) as unknown as TypedDocumentString<NearGapFragment, unknown>;
export const GapSourceFragmentDoc = new TypedDocumentString(`
    fragment GapSource on Source {
  id
  title
  publisher
  published
  language
  url
}
    `, {"fragmentName":"GapSource"}) as unknown as TypedDocumentString<GapSourceFragment, unknown>;
export const GapSizeFragmentDoc = new TypedDocumentString(`
    fragment GapSize on Specialisation {
  share
  measure
  year
  figureLevel
  figureOf
  locationQuotient
  figures {
    sources {
      ...GapSource
    }
  }
}
    fragment GapSource on Source {
  id
  title
  publisher
  published
  language
  url
}`, {"fragmentName":"GapSize"}) as unknown as TypedDocumentString<GapSizeFragment, unknown>;
export const NodeSourceFragmentDoc = new TypedDocumentString(`
    fragment NodeSource on Source {
  id
  title
  publisher
  published
  language
  url
}
    `, {"fragmentName":"NodeSource"}) as unknown as TypedDocumentString<NodeSourceFragment, unknown>;
export const NodeInitiativeFragmentDoc = new TypedDocumentString(`
    fragment NodeInitiative on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    ...NodeSource
  }
}
    fragment NodeSource on Source {
  id
  title
  publisher
  published
  language
  url
}`, {"fragmentName":"NodeInitiative"}) as unknown as TypedDocumentString<NodeInitiativeFragment, unknown>;
export const InitiativesFragmentDoc = new TypedDocumentString(`
    fragment Initiatives on InitiativeConnection {
  totalCount
  nodes {
    ...NodeInitiative
  }
}
    fragment NodeInitiative on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    ...NodeSource
  }
}
fragment NodeSource on Source {
  id
  title
  publisher
  published
  language
  url
}`, {"fragmentName":"Initiatives"}) as unknown as TypedDocumentString<InitiativesFragment, unknown>;
export const RestrictionLineFragmentDoc = new TypedDocumentString(`
    fragment RestrictionLine on Restriction {
  id
  issuer
  act
  actUrl
  inForceFrom
  inForceTo
  summary
}
    `, {"fragmentName":"RestrictionLine"}) as unknown as TypedDocumentString<RestrictionLineFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Node {
  id
  ... on Named {
    name(lang: $lang)
  }
  ... on Initiative {
    label(lang: $lang)
  }
  ... on LegalAct {
    title(lang: $lang)
  }
  ... on Objective {
    text(lang: $lang)
  }
  ... on Restriction {
    issuer
    act
  }
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const DisagreementsFragmentDoc = new TypedDocumentString(`
    fragment Disagreements on ConflictConnection {
  totalCount
  nodes {
    column
    keptValue
    otherValue
    reason
  }
}
    `, {"fragmentName":"Disagreements"}) as unknown as TypedDocumentString<DisagreementsFragment, unknown>;
export const NodePartyFragmentDoc = new TypedDocumentString(`
    fragment NodeParty on Participation {
  actor {
    id
    name(lang: $lang)
  }
  role
  inferred
}
    `, {"fragmentName":"NodeParty"}) as unknown as TypedDocumentString<NodePartyFragment, unknown>;
export const RowsOfInitiativesFragmentDoc = new TypedDocumentString(`
    fragment RowsOfInitiatives on InitiativeConnection {
  nodes {
    id
    label(lang: $lang)
    date
    basis
    status
    sources {
      id
      title
      url
    }
  }
}
    `, {"fragmentName":"RowsOfInitiatives"}) as unknown as TypedDocumentString<RowsOfInitiativesFragment, unknown>;
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
export const UndatedLineFragmentDoc = new TypedDocumentString(`
    fragment UndatedLine on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    id
    title
    publisher
    published
    language
    url
  }
}
    `, {"fragmentName":"UndatedLine"}) as unknown as TypedDocumentString<UndatedLineFragment, unknown>;
export const InitiativeLineFragmentDoc = new TypedDocumentString(`
    fragment InitiativeLine on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    id
    title
    publisher
    published
    language
    url
  }
}
    `, {"fragmentName":"InitiativeLine"}) as unknown as TypedDocumentString<InitiativeLineFragment, unknown>;
export const ExplorerBackTestDocument = new TypedDocumentString(`
    query ExplorerBackTest($pair: PairInput, $level: BackTestLevel! = CELL) {
  gapBacktest(pair: $pair, level: $level) {
    overall {
      method
      rocAuc {
        value
        low
        high
      }
      behind {
        value
        low
        high
      }
    }
    folds {
      year
      candidates
      positives
      baseRate
      methods {
        method
        hits
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerBackTestQuery, ExplorerBackTestQueryVariables>;
export const ExplorerCoverageDocument = new TypedDocumentString(`
    query ExplorerCoverage($pair: PairInput, $first: Int! = 500, $ofEachHole: Int! = 50, $holes: [CoverageHoleKind!], $lang: Language) {
  coverage(pair: $pair, sectorDepth: 1) {
    initiatives
    sources
    first
    last
    byYear {
      key {
        key
        label(lang: $lang)
      }
      initiatives
    }
    sectors(first: $first) {
      totalCount
      nodes {
        ...OnRecord
      }
    }
    leftPlaces(first: $first) {
      totalCount
      nodes {
        ...OnRecord
      }
    }
    rightPlaces(first: $first) {
      totalCount
      nodes {
        ...OnRecord
      }
    }
    holes(kinds: $holes) {
      kind
      count
      initiatives(first: $ofEachHole) {
        nodes {
          id
          label(lang: $lang)
          basis
          date
        }
      }
    }
  }
}
    fragment OnRecord on CoverageEntry {
  key {
    key
    label(lang: $lang)
  }
  initiatives
  sources
  first
  last
}`) as unknown as TypedDocumentString<ExplorerCoverageQuery, ExplorerCoverageQueryVariables>;
export const ExplorerFollowedDocument = new TypedDocumentString(`
    query ExplorerFollowed($pair: PairInput, $filter: FollowUpFilter, $first: Int! = 50, $after: String, $pairs: Int! = 25, $ofEach: Int! = 5, $lang: Language) {
  followUp(pair: $pair, filter: $filter, first: $first, after: $after) {
    totalCount
    byOutcome {
      outcome
      count
    }
    nodes {
      outcome
      pairCount
      agreement {
        id
        label(lang: $lang)
        date
        status
      }
      pairs(first: $pairs) {
        totalCount
        nodes {
          left {
            id
            name(lang: $lang)
          }
          right {
            id
            name(lang: $lang)
          }
          projects(first: $ofEach) {
            totalCount
            nodes {
              inField
              project {
                id
                name(lang: $lang)
                date
                status
              }
            }
          }
          undatedProjects(first: $ofEach) {
            totalCount
            nodes {
              id
              name(lang: $lang)
              status
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerFollowedQuery, ExplorerFollowedQueryVariables>;
export const ExplorerForumDocument = new TypedDocumentString(`
    query ExplorerForum($id: ID! = "forum:task-force-italy-russia-districts-smes", $pair: PairInput, $first: Int! = 200, $ofEach: Int! = 50, $lang: Language) {
  forum(id: $id) {
    id
    name(lang: $lang)
    summary
    founded
    calendar {
      country {
        id
        name(lang: $lang)
      }
      firstMonth
      lastMonth
    }
    objectives(first: $first) {
      nodes {
        id
        ordinal
        text(lang: $lang)
      }
    }
    calendarFindings {
      asPlanned
      departing
      notJudged
    }
    sessions(first: $first) {
      totalCount
      nodes {
        ...ForumSession
      }
    }
    programmes(first: $ofEach) {
      nodes {
        id
        label(lang: $lang)
        during(pair: $pair) {
          fromYear
          toYear
          byBasis {
            basis
            count
          }
          initiatives(basis: [SESSION, PROJECT], first: $ofEach) {
            totalCount
            nodes {
              id
              label(lang: $lang)
              date
              basis
            }
          }
        }
      }
    }
    fields(pair: $pair, first: $first) {
      nodes {
        sector {
          id
          name(lang: $lang)
        }
        byBasis {
          basis
          count
        }
        last
        yearsSinceLast
      }
    }
  }
}
    fragment ForumSession on Session {
  id
  label(lang: $lang)
  date
  endDate
  city
  note
  calendarVerdict
  country {
    id
    name(lang: $lang)
  }
  hosts {
    id
    name(lang: $lang)
  }
  participations {
    totalCount
  }
  agreements(first: $ofEach) {
    totalCount
    nodes {
      id
      label(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<ExplorerForumQuery, ExplorerForumQueryVariables>;
export const ExplorerForumsDocument = new TypedDocumentString(`
    query ExplorerForums($first: Int! = 100, $lang: Language) {
  forums(first: $first) {
    nodes {
      id
      name(lang: $lang)
      countries {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerForumsQuery, ExplorerForumsQueryVariables>;
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
      naceRev2
      datasets
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerFrameQuery, ExplorerFrameQueryVariables>;
export const ExplorerGapMatrixDocument = new TypedDocumentString(`
    query ExplorerGapMatrix($pair: PairInput, $left: ID! = "country:IT", $right: ID! = "country:RU", $sector: ID = "sector:energy", $region: ID, $asOf: PartialDate, $constants: GapConstantsInput, $lang: Language) {
  gapMatrix(
    pair: $pair
    sector: $sector
    region: $region
    asOf: $asOf
    constants: $constants
  ) {
    rowRegions {
      id
      name(lang: $lang)
    }
    rowSectors {
      id
      name(lang: $lang)
    }
    columns {
      id
      name(lang: $lang)
    }
    rows {
      gaps
      observed
      statuses
    }
    calculation {
      asOf
    }
  }
  left: country(id: $left) {
    ...RegionsToAsk
  }
  right: country(id: $right) {
    ...RegionsToAsk
  }
}
    fragment RegionsToAsk on Country {
  name(lang: $lang)
  regions(first: 500) {
    nodes {
      id
      name(lang: $lang)
      datasets
    }
  }
}`) as unknown as TypedDocumentString<ExplorerGapMatrixQuery, ExplorerGapMatrixQueryVariables>;
export const ExplorerGapRanksDocument = new TypedDocumentString(`
    query ExplorerGapRanks($pair: PairInput, $sectors: [ID!], $asOf: PartialDate, $bothSpecialised: Boolean! = true, $touched: [RestrictionTouch!], $first: Int! = 500, $lang: Language) {
  gaps(
    pair: $pair
    sectors: $sectors
    asOf: $asOf
    bothSpecialised: $bothSpecialised
    touched: $touched
    first: $first
  ) {
    totalCount
    nodes {
      left {
        id
        name(lang: $lang)
      }
      right {
        id
        name(lang: $lang)
      }
      sector {
        id
        name(lang: $lang)
      }
      rank
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerGapRanksQuery, ExplorerGapRanksQueryVariables>;
export const ExplorerGapDocument = new TypedDocumentString(`
    query ExplorerGap($left: ID! = "region:IT-45", $right: ID! = "region:RU-SVE", $sector: ID = "sector:mechanical-engineering", $asOf: PartialDate, $constants: GapConstantsInput, $withIntervals: Boolean! = true, $lang: Language) {
  release {
    number
    contentHash
  }
  gap(
    left: $left
    right: $right
    sector: $sector
    asOf: $asOf
    constants: $constants
  ) {
    left {
      id
      name(lang: $lang)
      country {
        id
        name(lang: $lang)
      }
    }
    right {
      id
      name(lang: $lang)
      country {
        id
        name(lang: $lang)
      }
    }
    sector {
      id
      name(lang: $lang)
    }
    method
    status
    statusReason
    lastYear
    sessionOnly
    announcedOnly
    potentialRatio
    rank
    ranked
    rankInterval @include(if: $withIntervals) {
      low
      high
    }
    gap
    gapInterval @include(if: $withIntervals) {
      low
      high
    }
    expected
    observed
    initiatives
    initiativesCounted
    hasAnnouncementsLeftOut
    expectedInitiatives
    chanceOfNone
    terms {
      kind
      ratio
      exponent
      contribution
    }
    evidence(first: 50) {
      recency
      listedParties {
        id
        name(lang: $lang)
      }
      initiative {
        id
        label(lang: $lang)
        date
        basis
        status
        sources {
          ...GapSource
        }
      }
    }
    leftElsewhere(first: 3) {
      ...NearGap
    }
    rightElsewhere(first: 3) {
      ...NearGap
    }
    pairElsewhere(first: 3) {
      ...NearGap
    }
    bridges {
      kind
      node {
        id
        ... on Named {
          name(lang: $lang)
        }
        ... on Initiative {
          label(lang: $lang)
          date
        }
      }
      listings {
        id
        issuer
        act
        inForceFrom
        inForceTo
      }
    }
    restrictions {
      day
      touch
      measures {
        id
        issuer
        act
        kind
        inForceFrom
        inForceTo
      }
    }
    leftSpecialisation {
      ...GapSize
    }
    rightSpecialisation {
      ...GapSize
    }
  }
}
    fragment NearGap on RelatedTie {
  left {
    id
    name(lang: $lang)
  }
  right {
    id
    name(lang: $lang)
  }
  sector {
    id
    name(lang: $lang)
  }
  strength
  initiatives
  lastYear
}
fragment GapSize on Specialisation {
  share
  measure
  year
  figureLevel
  figureOf
  locationQuotient
  figures {
    sources {
      ...GapSource
    }
  }
}
fragment GapSource on Source {
  id
  title
  publisher
  published
  language
  url
}`) as unknown as TypedDocumentString<ExplorerGapQuery, ExplorerGapQueryVariables>;
export const ExplorerGapsDocument = new TypedDocumentString(`
    query ExplorerGaps($pair: PairInput, $sectors: [ID!], $asOf: PartialDate, $bothSpecialised: Boolean! = true, $touched: [RestrictionTouch!], $constants: GapConstantsInput, $first: Int! = 50, $withIntervals: Boolean! = false, $lang: Language) {
  gaps(
    pair: $pair
    sectors: $sectors
    asOf: $asOf
    bothSpecialised: $bothSpecialised
    touched: $touched
    constants: $constants
    first: $first
  ) {
    totalCount
    nodes {
      left {
        id
        name(lang: $lang)
      }
      right {
        id
        name(lang: $lang)
      }
      sector {
        id
        name(lang: $lang)
      }
      status
      rank
      ranked
      rankInterval @include(if: $withIntervals) {
        low
        high
      }
      gap
      gapInterval @include(if: $withIntervals) {
        low
        high
      }
      expected
      observed
      sessionOnly
      announcedOnly
      lastYear
      restrictions {
        touch
      }
    }
    calculation {
      asOf
      method
      restrictedOn
      isBothSpecialisedApplied
      perRegion
      byStatus {
        status
        reason
        count
      }
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerGapsQuery, ExplorerGapsQueryVariables>;
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
export const ExplorerNodeDocument = new TypedDocumentString(`
    query ExplorerNode($id: ID! = "region:RU-SVE", $pair: PairInput, $lang: Language, $first: Int! = 200, $initiatives: Int! = 500) {
  node(id: $id) {
    __typename
    id
    ... on Named {
      name(lang: $lang)
      names {
        lang
        text
      }
    }
    ... on Sourced {
      sources {
        ...NodeSource
      }
    }
    ... on Unit {
      conflicts(first: 20) {
        ...Disagreements
      }
      country {
        ...Linked
      }
    }
    ... on Actor {
      otherNames
      sectors {
        ...Linked
      }
      places {
        ...Linked
      }
      listings(first: 50) {
        totalCount
        nodes {
          ...RestrictionLine
        }
      }
    }
    ... on Country {
      countedInitiatives(first: $initiatives) {
        ...Initiatives
      }
    }
    ... on Region {
      population
      populationYear
      countedInitiatives(first: $initiatives) {
        ...Initiatives
      }
      restrictions(first: 50) {
        totalCount
        nodes {
          ...RestrictionLine
        }
      }
      districts(first: 100) {
        totalCount
        nodes {
          ...Linked
        }
      }
      seatedActors(first: 100) {
        totalCount
        nodes {
          ...Linked
        }
      }
    }
    ... on District {
      city
      districtKind: kind
      sezKind
      established
      legalAct {
        ...Linked
      }
      countedInitiatives(first: $initiatives) {
        ...Initiatives
      }
    }
    ... on Firm {
      city
      website
      initiatives(first: $initiatives) {
        ...Initiatives
      }
    }
    ... on Association {
      abbreviation
      initiatives(first: $initiatives) {
        ...Initiatives
      }
    }
    ... on Institution {
      initiatives(first: $initiatives) {
        ...Initiatives
      }
    }
    ... on Initiative {
      conflicts(first: 20) {
        ...Disagreements
      }
      label(lang: $lang)
      titles {
        lang
        text
      }
      basis
      date
      endDate
      status
      city
      sectors {
        ...Linked
      }
      participations(first: $first) {
        totalCount
        nodes {
          ...NodeParty
        }
      }
    }
    ... on Project {
      summary
      projectKind: kind
      valueEur
      district {
        ...Linked
      }
    }
    ... on Agreement {
      summary
      session {
        ...Linked
      }
      followUp(pair: $pair) {
        outcome
      }
    }
    ... on Programme {
      summary
      forum {
        ...Linked
      }
    }
    ... on Session {
      note
      calendarVerdict
      forum {
        ...Linked
      }
      hosts {
        ...Linked
      }
      agreements(first: $first) {
        totalCount
        nodes {
          ...Linked
        }
      }
    }
    ... on Sector {
      parent {
        ...Linked
      }
      children {
        ...Linked
      }
      naceRev2
      initiatives(first: $initiatives) {
        ...Initiatives
      }
    }
    ... on Source {
      title
      publisher
      published
      language
      url
      states(first: $first) {
        totalCount
        nodes {
          ...Linked
        }
      }
    }
    ... on Forum {
      summary
      founded
      objectives(first: 50) {
        totalCount
        nodes {
          id
          text(lang: $lang)
        }
      }
      sessions(first: 100) {
        totalCount
        nodes {
          ...Linked
        }
      }
    }
    ... on Objective {
      text(lang: $lang)
      since
      forum {
        ...Linked
      }
    }
    ... on LegalAct {
      title(lang: $lang)
      titles {
        lang
        text
      }
      date
    }
    ... on Instrument {
      summary
    }
    ... on Restriction {
      ...RestrictionLine
      restrictionKind: kind
      article
      listedParty
      party {
        ...Linked
      }
      amendedBy
      sectors {
        ...Linked
      }
      regions {
        ...Linked
      }
    }
  }
}
    fragment Initiatives on InitiativeConnection {
  totalCount
  nodes {
    ...NodeInitiative
  }
}
fragment RestrictionLine on Restriction {
  id
  issuer
  act
  actUrl
  inForceFrom
  inForceTo
  summary
}
fragment Linked on Node {
  id
  ... on Named {
    name(lang: $lang)
  }
  ... on Initiative {
    label(lang: $lang)
  }
  ... on LegalAct {
    title(lang: $lang)
  }
  ... on Objective {
    text(lang: $lang)
  }
  ... on Restriction {
    issuer
    act
  }
}
fragment Disagreements on ConflictConnection {
  totalCount
  nodes {
    column
    keptValue
    otherValue
    reason
  }
}
fragment NodeParty on Participation {
  actor {
    id
    name(lang: $lang)
  }
  role
  inferred
}
fragment NodeInitiative on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    ...NodeSource
  }
}
fragment NodeSource on Source {
  id
  title
  publisher
  published
  language
  url
}`) as unknown as TypedDocumentString<ExplorerNodeQuery, ExplorerNodeQueryVariables>;
export const ExplorerRowsOfDocument = new TypedDocumentString(`
    query ExplorerRowsOf($id: ID! = "region:RU-SVE", $lang: Language, $first: Int! = 200) {
  node(id: $id) {
    ... on Region {
      region: countedInitiatives(first: $first) {
        ...RowsOfInitiatives
      }
    }
    ... on Country {
      country: countedInitiatives(first: $first) {
        ...RowsOfInitiatives
      }
    }
    ... on District {
      district: countedInitiatives(first: $first) {
        ...RowsOfInitiatives
      }
    }
    ... on Firm {
      firm: initiatives(first: $first) {
        ...RowsOfInitiatives
      }
    }
    ... on Association {
      association: initiatives(first: $first) {
        ...RowsOfInitiatives
      }
    }
    ... on Institution {
      institution: initiatives(first: $first) {
        ...RowsOfInitiatives
      }
    }
    ... on Sector {
      sector: initiatives(first: $first) {
        ...RowsOfInitiatives
      }
    }
    ... on Initiative {
      initiative: participations(first: $first) {
        nodes {
          actor {
            id
            name(lang: $lang)
          }
          role
          inferred
        }
      }
    }
    ... on Source {
      source: states(first: $first) {
        nodes {
          id
          ... on Named {
            name(lang: $lang)
          }
        }
      }
    }
    ... on Forum {
      forum: sessions(first: $first) {
        nodes {
          id
          label(lang: $lang)
          date
          endDate
          city
        }
      }
    }
  }
}
    fragment RowsOfInitiatives on InitiativeConnection {
  nodes {
    id
    label(lang: $lang)
    date
    basis
    status
    sources {
      id
      title
      url
    }
  }
}`) as unknown as TypedDocumentString<ExplorerRowsOfQuery, ExplorerRowsOfQueryVariables>;
export const ExplorerSearchDocument = new TypedDocumentString(`
    query ExplorerSearch($text: String! = "Sverdlovsk", $first: Int! = 8, $lang: Language) {
  search(text: $text, first: $first) {
    totalCount
    nodes {
      kind
      name
      lang
      match
      node {
        id
        ... on Named {
          shown: name(lang: $lang)
        }
        ... on Initiative {
          label(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerSearchQuery, ExplorerSearchQueryVariables>;
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
export const ExplorerTiesOfDocument = new TypedDocumentString(`
    query ExplorerTiesOf($id: ID! = "region:RU-SVE", $with: SideInput! = {country: "country:IT"}, $whole: SideInput! = {country: "country:IT", level: COUNTRY}, $first: Int! = 100, $lang: Language) {
  node(id: $id) {
    ... on Actor {
      ties(with: $with, first: $first) {
        totalCount
        nodes {
          right {
            id
            name(lang: $lang)
          }
          strength
          evidenceCount
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
        }
      }
      whole: ties(with: $whole, first: 1) {
        nodes {
          right {
            id
          }
          strength
          evidenceCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerTiesOfQuery, ExplorerTiesOfQueryVariables>;
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
      byStatus {
        status
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
      ...UndatedLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment UndatedLine on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    id
    title
    publisher
    published
    language
    url
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
    fragment InitiativeLine on Initiative {
  id
  label(lang: $lang)
  date
  basis
  status
  sources {
    id
    title
    publisher
    published
    language
    url
  }
}`) as unknown as TypedDocumentString<ExplorerUnplacedQuery, ExplorerUnplacedQueryVariables>;
export const ExplorerWithoutProjectDocument = new TypedDocumentString(`
    query ExplorerWithoutProject($pair: PairInput, $filter: FollowUpFilter, $first: Int! = 200, $after: String, $ofEach: Int! = 5, $lang: Language) {
  followUp(pair: $pair, filter: $filter, first: 1) {
    pairsWithoutProject(first: $first, after: $after) {
      totalCount
      nodes {
        left {
          id
          name(lang: $lang)
        }
        right {
          id
          name(lang: $lang)
        }
        agreementCount
        agreements(first: $ofEach) {
          nodes {
            id
            label(lang: $lang)
            date
            status
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerWithoutProjectQuery, ExplorerWithoutProjectQueryVariables>;
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