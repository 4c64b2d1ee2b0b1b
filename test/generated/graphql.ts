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

/** What became of a record between two releases. */
export type ChangeKind =
  /** Only the later release has it. */
  | 'ADDED'
  /** Both have it and say different things of it: another value in any field of its own row (names, other names, dates, references, sources), or another row that speaks of it. Counted with an initiative are its participations and sectors; with a session its figures; with a forum its sectors; with an actor its sectors; with a region or district its strengths, trade and outline; with a country its choice of size figures and the trade of its pair; with a region or sector which data sets have it; with each the conflicts of sources about it. What is said of another record that it refers to, or that refers to it, is no change of this one: a new participant changes the initiative, not the actor. */
  | 'CHANGED'
  /** Only the earlier release has it. */
  | 'WITHDRAWN';

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

/** Order of a list of dated things. */
export type DatedListOrder =
  /** By the id of its table. */
  | 'ID'
  /** By the name shown where no language is asked for, accents and case apart, then by id; what has no name by its id. */
  | 'NAME'
  /** Latest date first, undated last, then by id. */
  | 'NEWEST'
  /** Earliest date first, undated last, then by id. */
  | 'OLDEST';

/** What a pivot is laid out by. An initiative stands in every row it belongs to, so rows overlap and never add up. */
export type Dimension =
  /** Kinds of its parties, countries left out. Key: a value of `ActorKind`. */
  | 'ACTOR_KIND'
  /** The kind of initiative. Key: a value of `Basis`. */
  | 'BASIS'
  /** Kind of the district that a project stands in. Key: a value of `DistrictKind`. */
  | 'DISTRICT_KIND'
  /** Units of the left country, at `leftLevel`, that some party counts for. Key: id of the unit. */
  | 'LEFT_PLACE'
  /** Units of the right country, at `rightLevel`. Key: id of the unit. */
  | 'RIGHT_PLACE'
  /** Roles of its parties, countries included. Key: a value of `Role`. */
  | 'ROLE'
  /** Sectors that the initiative concerns: those its rows name and all above them; with `sectorDepth` those of one depth. Key: id of the sector. */
  | 'SECTOR'
  /** Its status. Key: a value of `InitiativeStatus`. */
  | 'STATUS'
  /** The year of the date. Key: four digits. */
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

/** How much of the sector a figure covers. */
export type FigureCoverage =
  /** The whole sector in the place. */
  | 'COMPLETE'
  /** Computed from other figures, not stated by a source. */
  | 'DERIVED'
  /** A part of it: a lower bound. */
  | 'PARTIAL';

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

/** How a source states a figure, or how it was had. */
export type FigureQualifier =
  /** Reckoned from other figures of the source. */
  | 'DERIVED'
  /** An estimate of the source. */
  | 'ESTIMATE'
  /** As statistics give it. */
  | 'EXACT'
  /** Said to be preliminary. */
  | 'PRELIMINARY'
  /** Rounded by the source. */
  | 'ROUNDED';

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

/** Which initiatives of the pair’s own data set are counted. */
export type InitiativeScope =
  /** Every one: those of one side alone and those without any party too. */
  | 'ALL'
  /** Only those with at least one party of each of the two countries: what may be evidence. */
  | 'BOTH_SIDES';

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

/** What a cell of a pivot tells. Each is counted anew in every cell and total. */
export type Measure =
  /** Distinct parties of the initiatives, countries left out, of whatever side or none. */
  | 'ACTORS'
  /** Distinct initiatives. */
  | 'INITIATIVES'
  /** Strength of the ties: that of `tie` with its default weights, rounded to six decimals. Needs LEFT_PLACE and RIGHT_PLACE; a total is the sum over the evidence behind it. */
  | 'STRENGTH'
  /** Sum of `valueEur` of the projects that state one, in euros of no common year; `projects` and `projectsWithValue` say how many those are. */
  | 'VALUE_EUR';

/** What a matched name is to its record. */
export type NameForm =
  /** Its abbreviation. */
  | 'ABBREVIATION'
  /** A word that points to a sector. */
  | 'KEYWORD'
  /** What a session without a title is called by: number, place and date. */
  | 'LABEL'
  /** A name or title, in the language of `lang` or in its original form; of an objective its text, of a restriction its act or listed party. */
  | 'NAME'
  /** Another spelling, a transliteration or a former name. */
  | 'OTHER_NAME';

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

/** How a size figure is had. */
export type ProfileMethod =
  /** 100 × the figure ÷ its share in percent (`shareMeasure`), from the figure with the largest share. */
  | 'BY_SHARE'
  /** The sum over all figures of the place. */
  | 'SUM'
  /** The figure as it stands. */
  | 'VALUE';

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

/** Which figure of the size of a sector a profile chooses: the first that a place has stands for the sector. */
export type SizeFigure =
  /** Divisions of NACE Rev. 2, added up over the codes of the sector. */
  | 'DIVISION'
  /** Filed under the sector itself. */
  | 'OWN'
  /** The section of NACE Rev. 2 that most codes of the sector fall in. */
  | 'SECTION'
  /** The whole economy of the place. */
  | 'TOTAL';

/** Order of ties; equal ones stand by left id, then right id. */
export type TieOrder =
  /** Earliest first evidence first; ties without a date last. */
  | 'FIRST'
  /** Latest last evidence first; ties without a date last. */
  | 'LAST'
  /** By the English name of the left end, accents and case apart. */
  | 'LEFT_NAME'
  /** Most evidence first. */
  | 'MOST_EVIDENCE'
  /** Largest strength first. */
  | 'STRONGEST';

/** How long a bucket of a timeline is. */
export type TimeUnit =
  /** A month: `2010-11`. */
  | 'MONTH'
  /** A year: `2010`. */
  | 'YEAR';

/** Which way the goods go. */
export type TradeDirection =
  /** From `seenFrom` to the other. */
  | 'EXPORT'
  /** From the other to `seenFrom`. */
  | 'IMPORT'
  /** Both ways together. */
  | 'TOTAL';

/** What becomes of records without a date. */
export type Undated =
  /** They are left out, and counted in `undatedLeftOut`. */
  | 'EXCLUDE'
  /** They are in the list; with a period, beside those that overlap it. */
  | 'INCLUDE'
  /** The list is of them; it goes with no period. */
  | 'ONLY';

/** What is known of a unit, whatever the filter: never having met is one thing, not being on record another. */
export type UnitStanding =
  /** What counts for it never has a party of the other country. */
  | 'NEVER_WITH_OTHER_SIDE'
  /** Nothing recorded counts for it at all: nothing is known. */
  | 'NO_PARTY'
  /** Something that counts for it has a party of the other country. */
  | 'ON_RECORD';

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

export type AgreementsByStatusQueryVariables = Exact<{
  countries?: Array<string | number> | string | number;
  status?: Array<InitiativeStatus> | InitiativeStatus | null | undefined;
  sectors?: Array<string | number> | string | number | null | undefined;
  period?: PeriodInput | null | undefined;
  undated?: Undated | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AgreementsByStatusQuery = { all: { totalCount: number, undatedLeftOut: number, facets: { byStatus: Array<{ status: InitiativeStatus | null, count: number }>, byKind: Array<{ kind: string | null, count: number }>, byYear: Array<{ year: number | null, count: number }> } }, agreements: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null, kind: AgreementKind, status: InitiativeStatus | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgreementsWithoutProjectQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  filter?: FollowUpFilter | null | undefined;
  first?: number;
  lang?: string | null | undefined;
}>;


export type AgreementsWithoutProjectQuery = { followUp: { totalCount: number, nodes: Array<{ pairCount: number, agreement: { id: string, label: string, date: string | null, status: InitiativeStatus | null, sourceCount: number, publisherCount: number } }>, pairsWithoutProject: { totalCount: number, nodes: Array<{ agreementCount: number, left:
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
        , agreements: { nodes: Array<{ id: string, label: string, date: string | null, sources: Array<{ title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }> }> } }> } } };

export type AssociationsAndRegionsQueryVariables = Exact<{
  associationsOf?: string | number;
  regionsOf?: string | number;
  first?: number;
}>;


export type AssociationsAndRegionsQuery = { ties: { totalCount: number, nodes: Array<{ evidenceCount: number, strength: number, first: string | null, last: string | null, left:
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
       }>, coverage: { bothSides: number, placed: number } } };

export type ChainsQueryVariables = Exact<{
  from?: string | number;
  to?: string | number;
  maxParties?: number | null | undefined;
  first?: number;
}>;


export type ChainsQuery = { paths: { totalCount: number, nodes: Array<{ length: number, steps: Array<{ from:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , initiative:
          | { label: string, date: string | null }
          | { label: string, date: string | null }
          | { label: string, date: string | null }
          | { label: string, date: string | null }
        , to:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , participations: Array<{ role: Role, actor:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , sources: Array<{ title: string }> }> }> }> } };

export type ChangesQueryVariables = Exact<{
  since?: number;
  contentHash?: string | null | undefined;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  changes?: Array<ChangeKind> | ChangeKind | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, from: { number: number, contentHash: string, importedAt: string }, to: { number: number, contentHash: string, importedAt: string }, byKind: Array<{ kind: NodeKind, added: number, changed: number, withdrawn: number }>, nodes: Array<{ id: string, kind: NodeKind, change: ChangeKind, node:
        | { label: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { label: string }
        | { name: string, label: string }
        | { name: string }
        | { name: string }
        | { label: string }
        | Record<PropertyKey, never>
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComparePivotsQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  rows?: Dimension;
  sectorDepth?: number | null | undefined;
  before?: PeriodInput;
  after?: PeriodInput;
}>;


export type ComparePivotsQuery = { comparePivots: { undated: number, rowTotals: Array<{ change: number | null, row: { key: string | null, label: string } | null, before: { value: number | null } | null, after: { value: number | null } | null }>, total: { change: number | null, before: { value: number | null } | null, after: { value: number | null } | null } } };

export type CompareTieQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  before?: PeriodInput;
  after?: PeriodInput;
}>;


export type CompareTieQuery = { compareTie: { strengthChange: number, evidenceChange: number, undated: number, before: { strength: number, evidenceCount: number, first: string | null, last: string | null }, after: { strength: number, evidenceCount: number, first: string | null, last: string | null }, byBasis: Array<{ basis: Basis, before: number, after: number, change: number }> } };

export type CompareTimelinesQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  before?: PeriodInput;
  after?: PeriodInput;
}>;


export type CompareTimelinesQuery = { compareTimelines: { countChange: number, undated: number, before: { count: number, buckets: Array<{ period: string | null, count: number }> }, after: { count: number, buckets: Array<{ period: string | null, count: number }> }, byBasis: Array<{ basis: Basis, before: number, after: number, change: number }> } };

export type ConflictsQueryVariables = Exact<{
  source?: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { conflicts: { totalCount: number, nodes: Array<{ table: string, column: string, keptValue: string | null, otherValue: string | null, reason: string, about:
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
       | null, keptSources: Array<{ id: string, title: string, publisher: string | null }>, otherSources: Array<{ id: string, title: string, publisher: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, source: { id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null, states: { totalCount: number, nodes: Array<
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
      > } } | null };

export type CountryQueryVariables = Exact<{
  country?: string | number;
  first?: number;
  lang?: string | null | undefined;
}>;


export type CountryQuery = { country: { id: string, name: string, regions: { totalCount: number, nodes: Array<{ id: string, outline: string | null, districts: { totalCount: number, nodes: Array<{ id: string }> }, seatedActors: { totalCount: number, nodes: Array<
            | { __typename: 'Association', id: string }
            | { __typename: 'District', id: string }
            | { __typename: 'Firm', id: string }
            | { __typename: 'Institution', id: string }
            | { __typename: 'Region', id: string }
          > }, heldInitiatives: { totalCount: number, nodes: Array<
            | { __typename: 'Agreement', id: string }
            | { __typename: 'Programme', id: string }
            | { __typename: 'Project', id: string }
            | { __typename: 'Session', id: string }
          > } }> }, districts: { totalCount: number, nodes: Array<{ id: string }> }, firms: { totalCount: number, nodes: Array<{ id: string, subsidiaries: { totalCount: number, nodes: Array<{ id: string }> }, listings: { totalCount: number } }> }, associations: { totalCount: number, nodes: Array<{ id: string }> }, institutions: { totalCount: number, nodes: Array<{ id: string, instruments: { totalCount: number, nodes: Array<{ id: string }> } }> }, forums: { totalCount: number, nodes: Array<{ id: string }> }, legalActs: { totalCount: number, nodes: Array<{ id: string }> }, instruments: { totalCount: number, nodes: Array<{ id: string, name: string, kind: InstrumentKind, amountEur: number | null }> } } | null };

export type CoverageQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  sectorDepth?: number | null | undefined;
  holes?: Array<CoverageHoleKind> | CoverageHoleKind | null | undefined;
}>;


export type CoverageQuery = { coverage: { initiatives: number, sources: number, first: string | null, last: string | null, projects: number, participations: number, inferredParticipations: number, sides: { bothSides: number, leftOnly: number, rightOnly: number, ofNeitherSide: number, withoutParty: number }, byBasis: Array<{ initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } }>, byYear: Array<{ initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } }>, byLanguage: Array<{ language: string | null, initiatives: number, sources: number }>, byPrecision: Array<{ precision: DatePrecision, count: number }>, leftPlaces: { nodes: Array<{ initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } }> }, silentOnTheLeft: { totalCount: number, nodes: Array<{ key: { label: string } }> }, silentOnTheRight: { totalCount: number, nodes: Array<{ key: { label: string } }> }, sectors: { nodes: Array<{ initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } }> }, holes: Array<{ kind: CoverageHoleKind, count: number, initiatives: { nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        > } }> } };

export type EntryFragment = { initiatives: number, sources: number, first: string | null, last: string | null, key: { key: string | null, label: string } };

export type DistrictsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DistrictsQuery = { districts: { totalCount: number, nodes: Array<{ id: string, name: string, kind: DistrictKind, sezKind: SezKind | null, city: string | null, established: string | null, otherNames: Array<string>, country: { id: string } | null, regions: Array<{ id: string, name: string }>, legalAct: { id: string, title: string, date: string | null, country: { id: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type FirmsOfARegionQueryVariables = Exact<{
  region?: string | number;
  sectors?: Array<string | number> | string | number | null | undefined;
  orderBy?: DatedListOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type FirmsOfARegionQuery = { firms: { totalCount: number, facets: { bySector: Array<{ count: number, sector: { id: string, name: string } | null }> }, nodes: Array<{ id: string, name: string, city: string | null, district: { id: string, name: string } | null, sectors: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowUpQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  leftLevel?: Level;
  rightLevel?: Level;
  filter?: FollowUpFilter | null | undefined;
  first?: number;
  lang?: string | null | undefined;
}>;


export type FollowUpQuery = { followUp: { totalCount: number, pair: { left: { id: string }, right: { id: string } }, byOutcome: Array<{ outcome: FollowUpOutcome, count: number }>, nodes: Array<{ outcome: FollowUpOutcome, pairCount: number, agreement: { id: string, label: string, date: string | null, status: InitiativeStatus | null }, pairs: { totalCount: number, nodes: Array<{ left:
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
          , projects: { totalCount: number, nodes: Array<{ inField: boolean, project: { id: string, name: string, date: string | null, status: InitiativeStatus | null } }> }, undatedProjects: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> } }>, programmes: { totalCount: number, nodes: Array<{ fromYear: number | null, toYear: number | null, programme: { id: string, label: string }, byBasis: Array<{ basis: Basis, count: number }> | null, initiatives: { totalCount: number, nodes: Array<
            | { id: string, label: string, date: string | null }
            | { id: string, label: string, date: string | null }
            | { id: string, label: string, date: string | null }
            | { id: string, label: string, date: string | null }
          > } | null }> }, fields: { totalCount: number, nodes: Array<{ kinds: Array<SectorLinkKind>, last: string | null, yearsSinceLast: number | null, forum: { id: string }, sector: { id: string, name: string }, links: Array<{ kind: SectorLinkKind | null, note: string | null, sources: Array<{ id: string }> }>, byBasis: Array<{ basis: Basis, count: number }>, byYear: Array<{ period: string | null, count: number }>, initiatives: { totalCount: number, nodes: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > } }> } } };

export type ForumQueryVariables = Exact<{
  id?: string | number;
  pair?: PairInput | null | undefined;
  first?: number;
  lang?: string | null | undefined;
}>;


export type ForumQuery = { forum: { id: string, name: string, founded: string | null, objectives: { totalCount: number, nodes: Array<{ ordinal: number, text: string }> }, sessions: { totalCount: number, nodes: Array<{ id: string, label: string, calendarVerdict: CalendarVerdict, hosts: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }> }, calendarFindings: { asPlanned: number, departing: number, notJudged: number, sessions: { totalCount: number, nodes: Array<{ verdict: CalendarVerdict, session: { id: string, date: string | null, country: { id: string } | null } }> } }, programmes: { totalCount: number, nodes: Array<{ id: string, label: string, during: { fromYear: number | null, toYear: number | null, initiatives: { totalCount: number, nodes: Array<
              | { id: string, label: string, date: string | null }
              | { id: string, label: string, date: string | null }
              | { id: string, label: string, date: string | null }
              | { id: string, label: string, date: string | null }
            > } | null } }> }, fields: { totalCount: number, nodes: Array<{ last: string | null, yearsSinceLast: number | null, sector: { id: string, name: string } }> } } | null };

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

export type GapBacktestQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  level?: BackTestLevel;
}>;


export type GapBacktestQuery = { gapBacktest: { words: Array<string>, overall: Array<{ method: BackTestMethod, rocAuc: { value: number | null, low: number | null, high: number | null }, behind: { value: number | null, low: number | null, high: number | null } }>, folds: Array<{ year: number, candidates: number, positives: number, baseRate: number, methods: Array<{ method: BackTestMethod, lift: number | null, hits: Array<number>, rocAuc: { value: number | null, low: number | null, high: number | null } }> }> } };

export type GapMatrixQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  sector?: string | number | null | undefined;
  region?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type GapMatrixQuery = { gapMatrix: { rowRegions: Array<{ id: string, name: string }>, rowSectors: Array<{ id: string, name: string }>, columns: Array<{ id: string, name: string }>, rows: Array<{ gaps: Array<number | null>, expected: Array<number | null>, observed: Array<number>, statuses: Array<GapStatus> }>, calculation: { asOf: string, notes: Array<string> } } };

export type GapRobustnessQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
}>;


export type GapRobustnessQuery = { gaps: { calculation: { constants: { halfLife: number | null, sizeExponent: number, activityExponent: number, volumeExponent: number }, robustness: Array<{ change: string, kendallTau: number | null, topShared: number }> } } };

export type GapsQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  sectors?: Array<string | number> | string | number | null | undefined;
  asOf?: string | null | undefined;
  restrictedOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type GapsQuery = { gaps: { totalCount: number, nodes: Array<{ status: GapStatus, rank: number | null, gap: number | null, expected: number | null, observed: number, sentence: string, left: { name: string }, right: { name: string }, sector: { name: string } | null, restrictions: { touch: RestrictionTouch } }>, calculation: { asOf: string, method: GapMethod, notes: Array<string>, byStatus: Array<{ status: GapStatus, reason: NoDataReason | null, count: number }> } } };

export type InitiativeParticipationsQueryVariables = Exact<{
  id?: string | number;
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

export type InitiativesOfAFieldQueryVariables = Exact<{
  sectors?: Array<string | number> | string | number;
  period?: PeriodInput | null | undefined;
  undated?: Undated | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InitiativesOfAFieldQuery = { initiatives: { totalCount: number, undatedLeftOut: number, facets: { byBasis: Array<{ basis: Basis, count: number }>, byYear: Array<{ year: number | null, count: number }>, bySector: Array<{ count: number, sector: { id: string, name: string } | null }>, byCountry: Array<{ count: number, country: { id: string, name: string } | null }> }, nodes: Array<
      | { id: string, label: string, basis: Basis, date: string | null, status: InitiativeStatus | null }
      | { id: string, label: string, basis: Basis, date: string | null, status: InitiativeStatus | null }
      | { id: string, label: string, basis: Basis, date: string | null, status: InitiativeStatus | null }
      | { id: string, label: string, basis: Basis, date: string | null, status: InitiativeStatus | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InitiativesQueryVariables = Exact<{
  first?: number;
  lang?: string | null | undefined;
}>;


export type InitiativesQuery = { sessions: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null }>, pageInfo: { endCursor: string | null } }, agreements: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null, kind: AgreementKind, status: InitiativeStatus | null }>, pageInfo: { endCursor: string | null } }, programmes: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null, endDate: string | null }>, pageInfo: { endCursor: string | null } }, projects: { totalCount: number, nodes: Array<{ id: string, label: string, date: string | null, kind: ProjectKind, status: InitiativeStatus | null, valueEur: number | null }>, pageInfo: { endCursor: string | null } } };

export type InvestorsQueryVariables = Exact<{
  countries?: Array<string | number> | string | number | null | undefined;
  sectors?: Array<string | number> | string | number | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InvestorsQuery = { firms: { totalCount: number, facets: { bySector: Array<{ count: number, sector: { id: string, name: string } | null }> }, nodes: Array<{ id: string, name: string, region: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeighboursQueryVariables = Exact<{
  of?: string | number;
  maxParties?: number | null | undefined;
  first?: number;
}>;


export type NeighboursQuery = { neighbours: { totalCount: number, nodes: Array<{ steps: number, actor:
        | { name: string, country: { name: string } | null }
        | { name: string, country: { name: string } | null }
        | { name: string, country: { name: string } | null }
        | { name: string, country: { name: string } | null }
        | { name: string, country: { name: string } | null }
      , shared: Array<
        | { label: string, date: string | null }
        | { label: string, date: string | null }
        | { label: string, date: string | null }
        | { label: string, date: string | null }
      > }> } };

export type NeverTogetherQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  first?: number;
}>;


export type NeverTogetherQuery = { tie: { evidenceCount: number, sectors: Array<{ name: string }>, sectorsNever: { totalCount: number, nodes: Array<{ name: string }> } } };

export type NodeQueryVariables = Exact<{
  id?: string | number;
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
  ids?: Array<string | number> | string | number;
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

export type OneGapQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  sector?: string | number | null | undefined;
  restrictedOn?: string | null | undefined;
}>;


export type OneGapQuery = { gap: { status: GapStatus, statusReason: NoDataReason | null, gap: number | null, rank: number | null, ranked: number, expected: number | null, observed: number, realised: number | null, potentialRatio: number | null, initiatives: number, expectedInitiatives: number, chanceOfNone: number, isAboveChance: boolean, sessionOnly: boolean, announcedOnly: boolean, probability: number | null, sentence: string, gapInterval: { low: number, high: number } | null, rankInterval: { low: number, high: number } | null, terms: Array<{ kind: GapTermKind, ratio: number, exponent: number, contribution: number }>, leftSpecialisation: { value: number, unit: string, year: number | null, figureLevel: FigureLevel, share: number, locationQuotient: number | null } | null, rightSpecialisation: { value: number, unit: string, year: number | null, figureLevel: FigureLevel, share: number, locationQuotient: number | null, figures: Array<{ sources: Array<{ title: string }> }> } | null, evidence: Array<{ weight: number, recency: number, initiative:
        | { label: string, date: string | null }
        | { label: string, date: string | null }
        | { label: string, date: string | null }
        | { label: string, date: string | null }
      , listedParties: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }>, leftElsewhere: Array<{ strength: number, lastYear: number | null, right: { name: string } }>, rightElsewhere: Array<{ strength: number, lastYear: number | null, left: { name: string } }>, pairElsewhere: Array<{ strength: number, lastYear: number | null, sector: { name: string } }>, bridges: Array<{ kind: BridgeKind, strength: number, reason: string, node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , listings: Array<{ act: string | null }> }>, restrictions: { day: string, touch: RestrictionTouch, measures: Array<{ act: string | null, inForceFrom: string | null }> } } };

export type OnePairQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  first?: number;
}>;


export type OnePairQuery = { tie: { strength: number, evidenceCount: number, undated: number, first: string | null, last: string | null, byBasis: Array<{ basis: Basis, count: number }>, byStatus: Array<{ status: InitiativeStatus | null, count: number }>, sectors: Array<{ name: string }>, evidence: { nodes: Array<{ date: string | null, basis: Basis, status: InitiativeStatus | null, n: number, strength: number, initiative:
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
        , sources: Array<{ title: string, publisher: string | null, url: string | null }> }> } } };

export type PartnersOfARegionQueryVariables = Exact<{
  id?: string | number;
  with?: string | number;
  first?: number;
}>;


export type PartnersOfARegionQuery = { region: { name: string, ties: { totalCount: number, nodes: Array<{ strength: number, right:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , evidence: { nodes: Array<{ initiative:
              | { label: string, participations: { nodes: Array<{ role: Role, actor:
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                     }> } }
              | { label: string, participations: { nodes: Array<{ role: Role, actor:
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                     }> } }
              | { label: string, participations: { nodes: Array<{ role: Role, actor:
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                     }> } }
              | { label: string, participations: { nodes: Array<{ role: Role, actor:
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                      | { name: string, initiatives: { nodes: Array<
                            | { label: string }
                            | { label: string }
                            | { label: string }
                            | { label: string }
                          > } }
                     }> } }
             }> } }>, coverage: { bothSides: number, placed: number } } | null } | null };

export type PivotOfStrengthQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  leftLevel?: Level;
  rightLevel?: Level;
}>;


export type PivotOfStrengthQuery = { pivot: { cells: Array<{ value: number | null, initiativeCount: number, row: { key: string | null, label: string } | null, column: { key: string | null, label: string } | null }>, total: { value: number | null, initiativeCount: number } } };

export type PivotQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  rows?: Dimension;
  columns?: Dimension | null | undefined;
  sectorDepth?: number | null | undefined;
  measure?: Measure;
  of?: InitiativeScope;
  filter?: EvidenceFilter | null | undefined;
}>;


export type PivotQuery = { pivot: { undatedLeftOut: number, emptyReason: string | null, rows: Array<{ key: string | null, label: string }>, columns: Array<{ key: string | null, label: string }>, cells: Array<{ value: number | null, row: { key: string | null } | null, column: { key: string | null } | null, initiatives: { totalCount: number, nodes: Array<
          | { id: string, label: string, date: string | null }
          | { id: string, label: string, date: string | null }
          | { id: string, label: string, date: string | null }
          | { id: string, label: string, date: string | null }
        > } }>, rowTotals: Array<{ value: number | null, row: { key: string | null } | null }>, columnTotals: Array<{ value: number | null, column: { key: string | null } | null }>, total: { value: number | null } } };

export type RegionQueryVariables = Exact<{
  id?: string | number;
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

export type RestrictionsInForceQueryVariables = Exact<{
  on?: string;
  sector?: string | number | null | undefined;
  region?: string | number | null | undefined;
  party?: string | number | null | undefined;
  first?: number;
  lang?: string | null | undefined;
}>;


export type RestrictionsInForceQuery = { restrictions: { totalCount: number, nodes: Array<{ id: string, kind: RestrictionKind, issuer: string, act: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null, listedParty: string | null, sectors: Array<{ id: string, name: string }>, regions: Array<{ id: string, name: string }>, sources: Array<{ title: string, url: string | null }> }>, inPart: { totalCount: number, nodes: Array<{ id: string, kind: RestrictionKind, issuer: string, act: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null, listedParty: string | null, sectors: Array<{ id: string, name: string }>, regions: Array<{ id: string, name: string }>, sources: Array<{ title: string, url: string | null }> }> }, withoutStart: { totalCount: number, nodes: Array<{ id: string, kind: RestrictionKind, issuer: string, act: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null, listedParty: string | null, sectors: Array<{ id: string, name: string }>, regions: Array<{ id: string, name: string }>, sources: Array<{ title: string, url: string | null }> }> } } };

export type RestrictionFactsFragment = { id: string, kind: RestrictionKind, issuer: string, act: string | null, inForceFrom: string | null, inForceTo: string | null, summary: string | null, listedParty: string | null, sectors: Array<{ id: string, name: string }>, regions: Array<{ id: string, name: string }>, sources: Array<{ title: string, url: string | null }> };

export type SearchQueryVariables = Exact<{
  text?: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  lang?: string | null | undefined;
  matches?: Array<NameMatch> | NameMatch | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, byMatch: Array<{ match: NameMatch, count: number }>, nodes: Array<{ kind: NodeKind, name: string, lang: string | null, form: NameForm, match: NameMatch, score: number, node:
        | { label: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { label: string, id: string }
        | { name: string, label: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { label: string, id: string }
        | { id: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SectorQueryVariables = Exact<{
  sector?: string | number;
  on?: string | null | undefined;
  first?: number;
  lang?: string | null | undefined;
}>;


export type SectorQuery = { sector: { id: string, name: string, actors: { totalCount: number, nodes: Array<
        | { __typename: 'Association', id: string, name: string }
        | { __typename: 'District', id: string, name: string }
        | { __typename: 'Firm', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
      > }, initiatives: { totalCount: number, nodes: Array<
        | { __typename: 'Agreement', id: string, label: string, date: string | null }
        | { __typename: 'Programme', id: string, label: string, date: string | null }
        | { __typename: 'Project', id: string, label: string, date: string | null }
        | { __typename: 'Session', id: string, label: string, date: string | null }
      > }, restrictions: { totalCount: number, nodes: Array<{ id: string }>, inPart: { totalCount: number, nodes: Array<{ id: string }> } } } | null };

export type SectorsQueryVariables = Exact<{
  first?: number;
  lang?: string | null | undefined;
}>;


export type SectorsQuery = { sectors: { totalCount: number, nodes: Array<{ id: string, name: string, naceRev2: Array<string>, hsChapters: Array<string>, keywords: Array<string>, parent: { id: string } | null, children: Array<{ id: string, children: Array<{ id: string }> }> }> } };

export type SessionQueryVariables = Exact<{
  session?: string | number;
  pair?: PairInput | null | undefined;
  first?: number;
  lang?: string | null | undefined;
}>;


export type SessionQuery = { session: { id: string, label: string, date: string | null, calendarVerdict: CalendarVerdict, hosts: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, participations: { totalCount: number, nodes: Array<{ role: Role, inferred: string | null, sourceCount: number, publisherCount: number, actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }, figures: { totalCount: number, nodes: Array<{ measure: string, value: number, note: string | null, sources: Array<{ id: string }> }> }, agreements: { totalCount: number, nodes: Array<{ id: string, label: string, followUp: { outcome: FollowUpOutcome } | null }> }, conflicts: { totalCount: number, nodes: Array<{ table: string, column: string, keptValue: string | null, otherValue: string | null, reason: string, keptSources: Array<{ title: string }>, otherSources: Array<{ title: string }> }> } } | null };

export type SourcesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { totalCount: number, nodes: Array<{ id: string, title: string, publisher: string | null, published: string | null, language: string | null, url: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SpecialisationOfRegionQueryVariables = Exact<{
  region?: string | number;
  sector?: string | number;
  pair?: PairInput | null | undefined;
}>;


export type SpecialisationOfRegionQuery = { region: { name: string, specialisation: { value: number, unit: string, measure: string, year: number | null, figureLevel: FigureLevel, figureOf: string, share: number, locationQuotient: number | null, figures: Array<{ classification: string | null, value: number, sources: Array<{ title: string, publisher: string | null }> }> } | null } | null };

export type StrengthsQueryVariables = Exact<{
  sector?: string | number;
  measure?: string;
  year?: number | null | undefined;
  country?: string | number | null | undefined;
  region?: string | number;
  first?: number;
  lang?: string | null | undefined;
}>;


export type StrengthsQuery = { sector: { id: string, name: string, strengths: { totalCount: number, nodes: Array<{ value: number, unit: string, year: number | null, classification: string | null, coverage: FigureCoverage, place:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , sources: Array<{ title: string }> }> } } | null, region: { id: string, strengths: { totalCount: number, nodes: Array<{ measure: string, year: number | null, value: number, unit: string, classification: string | null, coverage: FigureCoverage, sourceCount: number, sector: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, datasets: Array<{ id: string, strengthProfiles: Array<{ figure: SizeFigure, measure: string, year: number, method: ProfileMethod, shareMeasure: string | null, note: string | null, country: { id: string } | null }> }> };

export type StrongestRegionsQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  first?: number;
}>;


export type StrongestRegionsQuery = { ties: { totalCount: number, nodes: Array<{ strength: number, evidenceCount: number, first: string | null, last: string | null, undated: number, left:
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
      , byBasis: Array<{ basis: Basis, count: number }> }>, coverage: { bothSides: number, placed: number, unplacedByReason: Array<{ leftReason: UnplacedReason | null, rightReason: UnplacedReason | null, count: number }> } } };

export type TieAndLawQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  sector?: string | number;
  on?: string | null | undefined;
  first?: number;
}>;


export type TieAndLawQuery = { tie: { strength: number, evidenceCount: number, restrictions: { totalCount: number, nodes: Array<{ id: string, inForceFrom: string | null, inForceTo: string | null }>, inPart: { totalCount: number, nodes: Array<{ id: string }> } } } };

export type TiesWithEvidenceQueryVariables = Exact<{
  left?: SideInput;
  right?: SideInput;
  filter?: EvidenceFilter | null | undefined;
  weights?: BasisWeights | null | undefined;
  orderBy?: TieOrder;
  lang?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  evidenceFirst?: number;
}>;


export type TiesWithEvidenceQuery = { ties: { totalCount: number, nodes: Array<{ strength: number, evidenceCount: number, first: string | null, last: string | null, left:
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
      , evidence: { totalCount: number, nodes: Array<{ basis: Basis, date: string | null, weight: number, initiative:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
          , sources: Array<{ id: string, url: string | null }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TimelineQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  by?: TimeUnit;
  sectors?: Array<string | number> | string | number | null | undefined;
}>;


export type TimelineQuery = { timeline: { count: number, emptyReason: string | null, pair: { left: { name: string }, right: { name: string } }, buckets: Array<{ period: string | null, count: number, byBasis: Array<{ basis: Basis, count: number }> }>, coarser: Array<{ period: string | null, count: number }>, undated: { count: number, byBasis: Array<{ basis: Basis, count: number }> } } };

export type TradeQueryVariables = Exact<{
  pair?: PairInput | null | undefined;
  fromYear?: number | null | undefined;
  toYear?: number | null | undefined;
  preferredOnly?: boolean;
  region?: string | number;
  first?: number;
}>;


export type TradeQuery = { bilateralTrade: { totalCount: number, nodes: Array<{ year: number, period: string, direction: TradeDirection, valueEurMillion: number | null, valueUsdMillion: number | null, reporter: string | null, qualifier: FigureQualifier, preferred: boolean, note: string | null, seenFrom: { id: string } | null, sources: Array<{ title: string }> }> }, region: { id: string, trade: { totalCount: number, nodes: Array<{ year: number, period: string, direction: TradeDirection, valueEurMillion: number, qualifier: FigureQualifier, basis: string | null, note: string | null, seenFrom: { id: string } | null, partner: { id: string } | null, sources: Array<{ title: string }> }> } } | null };

export type UntiedRegionsQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  sectors?: Array<string | number> | string | number | null | undefined;
  first?: number;
}>;


export type UntiedRegionsQuery = { untied: { totalCount: number, nodes: Array<{ leftStanding: UnitStanding, rightStanding: UnitStanding, left:
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
       }>, coverage: { bothSides: number, placed: number } } };

export type ZonesAndFirmsQueryVariables = Exact<{
  zonesOf?: string | number;
  firmsOf?: string | number;
  first?: number;
}>;


export type ZonesAndFirmsQuery = { ties: { totalCount: number, nodes: Array<{ strength: number, first: string | null, undated: number, left:
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
      , byStatus: Array<{ status: InitiativeStatus | null, count: number }> }>, coverage: { status: AnswerStatus, bothSides: number, placed: number } } };

export type ZonesQueryVariables = Exact<{
  first?: number;
  lang?: string | null | undefined;
}>;


export type ZonesQuery = { legalActs: { nodes: Array<{ id: string, title: string, date: string | null, districts: { totalCount: number, nodes: Array<{ id: string, name: string, sezKind: SezKind | null, projects: { totalCount: number, nodes: Array<{ id: string, name: string, date: string | null, status: InitiativeStatus | null }> }, countedInitiatives: { totalCount: number, nodes: Array<
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            > }, firms: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> } }> } };

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
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on CoverageEntry {
  key {
    key
    label
  }
  initiatives
  sources
  first
  last
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
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
export const RestrictionFactsFragmentDoc = new TypedDocumentString(`
    fragment RestrictionFacts on Restriction {
  id
  kind
  issuer
  act
  inForceFrom
  inForceTo
  summary
  sectors {
    id
    name(lang: $lang)
  }
  regions {
    id
    name(lang: $lang)
  }
  listedParty
  sources {
    title
    url
  }
}
    `, {"fragmentName":"RestrictionFacts"}) as unknown as TypedDocumentString<RestrictionFactsFragment, unknown>;
export const AgreementsByStatusDocument = new TypedDocumentString(`
    query AgreementsByStatus($countries: [ID!]! = ["country:IT", "country:RU"], $status: [InitiativeStatus!] = [SIGNED, IN_FORCE, RENEWED], $sectors: [ID!], $period: PeriodInput, $undated: Undated, $first: Int! = 5, $after: String) {
  all: agreements(
    filter: {between: $countries, sectors: $sectors, period: $period, undated: $undated}
    first: 1
  ) {
    totalCount
    undatedLeftOut
    facets {
      byStatus {
        status
        count
      }
      byKind {
        kind
        count
      }
      byYear {
        year
        count
      }
    }
  }
  agreements(
    filter: {between: $countries, status: $status, sectors: $sectors, period: $period, undated: $undated}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      label
      date
      kind
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsByStatusQuery, AgreementsByStatusQueryVariables>;
export const AgreementsWithoutProjectDocument = new TypedDocumentString(`
    query AgreementsWithoutProject($pair: PairInput, $filter: FollowUpFilter = {status: [SIGNED, IN_FORCE, RENEWED], outcomes: [NOTHING_ON_RECORD]}, $first: Int! = 20, $lang: Language) {
  followUp(pair: $pair, filter: $filter, first: $first) {
    totalCount
    nodes {
      agreement {
        id
        label(lang: $lang)
        date
        status
        sourceCount
        publisherCount
      }
      pairCount
    }
    pairsWithoutProject(first: $first) {
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
        agreements(first: 5) {
          nodes {
            id
            label(lang: $lang)
            date
            sources {
              title
              publisher
              published
              language
              url
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsWithoutProjectQuery, AgreementsWithoutProjectQueryVariables>;
export const AssociationsAndRegionsDocument = new TypedDocumentString(`
    query AssociationsAndRegions($associationsOf: ID! = "country:IT", $regionsOf: ID! = "country:RU", $first: Int! = 5) {
  ties(
    left: {country: $associationsOf, level: ACTOR, actorKinds: [ASSOCIATION]}
    right: {country: $regionsOf, level: REGION}
    orderBy: MOST_EVIDENCE
    first: $first
  ) {
    totalCount
    nodes {
      left {
        name
      }
      right {
        name
      }
      evidenceCount
      strength
      first
      last
    }
    coverage {
      bothSides
      placed
    }
  }
}
    `) as unknown as TypedDocumentString<AssociationsAndRegionsQuery, AssociationsAndRegionsQueryVariables>;
export const ChainsDocument = new TypedDocumentString(`
    query Chains($from: ID! = "firm:pirelli", $to: ID! = "firm:enel-russia", $maxParties: Int = 4, $first: Int! = 2) {
  paths(from: $from, to: $to, maxSteps: 8, maxParties: $maxParties, first: $first) {
    totalCount
    nodes {
      length
      steps {
        from {
          name
        }
        initiative {
          label
          date
        }
        to {
          name
        }
        participations {
          actor {
            name
          }
          role
          sources {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainsQuery, ChainsQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: Int! = 1, $contentHash: String, $kinds: [NodeKind!], $changes: [ChangeKind!], $first: Int! = 100, $after: String) {
  changes(
    since: $since
    contentHash: $contentHash
    kinds: $kinds
    changes: $changes
    first: $first
    after: $after
  ) {
    from {
      number
      contentHash
      importedAt
    }
    to {
      number
      contentHash
      importedAt
    }
    byKind {
      kind
      added
      changed
      withdrawn
    }
    totalCount
    nodes {
      id
      kind
      change
      node {
        ... on Named {
          name
        }
        ... on Initiative {
          label
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ComparePivotsDocument = new TypedDocumentString(`
    query ComparePivots($pair: PairInput, $rows: Dimension! = SECTOR, $sectorDepth: Int = 1, $before: PeriodInput! = {to: "2013"}, $after: PeriodInput! = {from: "2014"}) {
  comparePivots(
    pair: $pair
    rows: $rows
    sectorDepth: $sectorDepth
    of: BOTH_SIDES
    before: $before
    after: $after
  ) {
    rowTotals {
      row {
        key
        label
      }
      before {
        value
      }
      after {
        value
      }
      change
    }
    total {
      before {
        value
      }
      after {
        value
      }
      change
    }
    undated
  }
}
    `) as unknown as TypedDocumentString<ComparePivotsQuery, ComparePivotsQueryVariables>;
export const CompareTieDocument = new TypedDocumentString(`
    query CompareTie($left: ID! = "region:RU-SVE", $right: ID! = "region:IT-57", $before: PeriodInput! = {to: "2013"}, $after: PeriodInput! = {from: "2014"}) {
  compareTie(left: $left, right: $right, before: $before, after: $after) {
    before {
      strength
      evidenceCount
      first
      last
    }
    after {
      strength
      evidenceCount
      first
      last
    }
    strengthChange
    evidenceChange
    byBasis {
      basis
      before
      after
      change
    }
    undated
  }
}
    `) as unknown as TypedDocumentString<CompareTieQuery, CompareTieQueryVariables>;
export const CompareTimelinesDocument = new TypedDocumentString(`
    query CompareTimelines($pair: PairInput, $before: PeriodInput! = {to: "2013"}, $after: PeriodInput! = {from: "2014"}) {
  compareTimelines(pair: $pair, of: BOTH_SIDES, before: $before, after: $after) {
    before {
      count
      buckets {
        period
        count
      }
    }
    after {
      count
      buckets {
        period
        count
      }
    }
    countChange
    byBasis {
      basis
      before
      after
      change
    }
    undated
  }
}
    `) as unknown as TypedDocumentString<CompareTimelinesQuery, CompareTimelinesQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($source: ID! = "source:mise-taskforce-page-2010", $first: Int! = 20, $after: String) {
  conflicts(first: $first, after: $after) {
    totalCount
    nodes {
      table
      column
      about {
        __typename
        id
      }
      keptValue
      keptSources {
        id
        title
        publisher
      }
      otherValue
      otherSources {
        id
        title
        publisher
      }
      reason
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  source(id: $source) {
    id
    title
    publisher
    published
    language
    url
    states(first: $first) {
      totalCount
      nodes {
        __typename
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($country: ID! = "country:RU", $first: Int! = 5, $lang: Language) {
  country(id: $country) {
    id
    name(lang: $lang)
    regions(first: $first) {
      totalCount
      nodes {
        id
        outline(tolerance: 0.5)
        districts(first: $first) {
          totalCount
          nodes {
            id
          }
        }
        seatedActors(first: $first) {
          totalCount
          nodes {
            __typename
            id
          }
        }
        heldInitiatives(first: $first) {
          totalCount
          nodes {
            __typename
            id
          }
        }
      }
    }
    districts(first: $first) {
      totalCount
      nodes {
        id
      }
    }
    firms(first: $first) {
      totalCount
      nodes {
        id
        subsidiaries(first: $first) {
          totalCount
          nodes {
            id
          }
        }
        listings(first: $first) {
          totalCount
        }
      }
    }
    associations(first: $first) {
      totalCount
      nodes {
        id
      }
    }
    institutions(first: $first) {
      totalCount
      nodes {
        id
        instruments(first: $first) {
          totalCount
          nodes {
            id
          }
        }
      }
    }
    forums(first: $first) {
      totalCount
      nodes {
        id
      }
    }
    legalActs(first: $first) {
      totalCount
      nodes {
        id
      }
    }
    instruments(first: $first) {
      totalCount
      nodes {
        id
        name(lang: $lang)
        kind
        amountEur
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($pair: PairInput, $sectorDepth: Int = 1, $holes: [CoverageHoleKind!]) {
  coverage(pair: $pair, sectorDepth: $sectorDepth) {
    initiatives
    sources
    first
    last
    sides {
      bothSides
      leftOnly
      rightOnly
      ofNeitherSide
      withoutParty
    }
    byBasis {
      ...Entry
    }
    byYear {
      ...Entry
    }
    byLanguage {
      language
      initiatives
      sources
    }
    byPrecision {
      precision
      count
    }
    leftPlaces(first: 5) {
      nodes {
        ...Entry
      }
    }
    silentOnTheLeft: leftPlaces(onRecord: false, first: 5) {
      totalCount
      nodes {
        key {
          label
        }
      }
    }
    silentOnTheRight: rightPlaces(onRecord: false, first: 5) {
      totalCount
      nodes {
        key {
          label
        }
      }
    }
    sectors {
      nodes {
        ...Entry
      }
    }
    holes(kinds: $holes) {
      kind
      count
      initiatives(first: 2) {
        nodes {
          id
          label
        }
      }
    }
    projects
    participations
    inferredParticipations
  }
}
    fragment Entry on CoverageEntry {
  key {
    key
    label
  }
  initiatives
  sources
  first
  last
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
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
export const FirmsOfARegionDocument = new TypedDocumentString(`
    query FirmsOfARegion($region: ID! = "region:IT-45", $sectors: [ID!], $orderBy: DatedListOrder! = NAME, $first: Int! = 8, $after: String) {
  firms(
    filter: {within: [$region], sectors: $sectors}
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    facets {
      bySector {
        sector {
          id
          name
        }
        count
      }
    }
    nodes {
      id
      name
      city
      district {
        id
        name
      }
      sectors {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FirmsOfARegionQuery, FirmsOfARegionQueryVariables>;
export const FollowUpDocument = new TypedDocumentString(`
    query FollowUp($pair: PairInput, $leftLevel: Level! = REGION, $rightLevel: Level! = REGION, $filter: FollowUpFilter = {outcomes: [FOLLOWED, OTHER_FIELD, UNDATED]}, $first: Int! = 10, $lang: Language) {
  followUp(
    pair: $pair
    leftLevel: $leftLevel
    rightLevel: $rightLevel
    filter: $filter
    first: $first
  ) {
    pair {
      left {
        id
      }
      right {
        id
      }
    }
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
      pairs(first: 5) {
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
          projects(first: 5) {
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
          undatedProjects(first: 5) {
            totalCount
            nodes {
              id
              name(lang: $lang)
            }
          }
        }
      }
    }
    programmes(first: 20) {
      totalCount
      nodes {
        programme {
          id
          label(lang: $lang)
        }
        fromYear
        toYear
        byBasis {
          basis
          count
        }
        initiatives(first: 3) {
          totalCount
          nodes {
            id
            label(lang: $lang)
            date
          }
        }
      }
    }
    fields(first: 50) {
      totalCount
      nodes {
        forum {
          id
        }
        sector {
          id
          name(lang: $lang)
        }
        kinds
        links {
          kind
          note
          sources {
            id
          }
        }
        byBasis {
          basis
          count
        }
        byYear {
          period
          count
        }
        last
        yearsSinceLast
        initiatives(first: 3) {
          totalCount
          nodes {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpQuery, FollowUpQueryVariables>;
export const ForumDocument = new TypedDocumentString(`
    query Forum($id: ID! = "forum:task-force-italy-russia-districts-smes", $pair: PairInput, $first: Int! = 50, $lang: Language) {
  forum(id: $id) {
    id
    name(lang: $lang)
    founded
    objectives(first: 20) {
      totalCount
      nodes {
        ordinal
        text(lang: $lang)
      }
    }
    sessions(first: $first) {
      totalCount
      nodes {
        id
        label(lang: $lang)
        calendarVerdict
        hosts {
          id
          name(lang: $lang)
        }
      }
    }
    calendarFindings {
      asPlanned
      departing
      notJudged
      sessions(verdicts: [DEPARTS], first: $first) {
        totalCount
        nodes {
          verdict
          session {
            id
            date
            country {
              id
            }
          }
        }
      }
    }
    programmes(first: 20) {
      totalCount
      nodes {
        id
        label(lang: $lang)
        during(pair: $pair) {
          fromYear
          toYear
          initiatives(basis: [SESSION, PROJECT], first: $first) {
            totalCount
            nodes {
              id
              label(lang: $lang)
              date
            }
          }
        }
      }
    }
    fields(pair: $pair, first: $first) {
      totalCount
      nodes {
        sector {
          id
          name(lang: $lang)
        }
        last
        yearsSinceLast
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ForumQuery, ForumQueryVariables>;
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
export const GapBacktestDocument = new TypedDocumentString(`
    query GapBacktest($pair: PairInput, $level: BackTestLevel! = CELL) {
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
        rocAuc {
          value
          low
          high
        }
        lift
        hits
      }
    }
    words
  }
}
    `) as unknown as TypedDocumentString<GapBacktestQuery, GapBacktestQueryVariables>;
export const GapMatrixDocument = new TypedDocumentString(`
    query GapMatrix($pair: PairInput, $sector: ID = "sector:energy", $region: ID, $asOf: PartialDate) {
  gapMatrix(pair: $pair, sector: $sector, region: $region, asOf: $asOf) {
    rowRegions {
      id
      name
    }
    rowSectors {
      id
      name
    }
    columns {
      id
      name
    }
    rows {
      gaps
      expected
      observed
      statuses
    }
    calculation {
      asOf
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<GapMatrixQuery, GapMatrixQueryVariables>;
export const GapRobustnessDocument = new TypedDocumentString(`
    query GapRobustness($pair: PairInput) {
  gaps(pair: $pair, first: 1) {
    calculation {
      constants {
        halfLife
        sizeExponent
        activityExponent
        volumeExponent
      }
      robustness {
        change
        kendallTau
        topShared
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapRobustnessQuery, GapRobustnessQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($pair: PairInput, $sectors: [ID!], $asOf: PartialDate, $restrictedOn: PartialDate = "2021-11-25", $first: Int! = 5, $after: String) {
  gaps(
    pair: $pair
    sectors: $sectors
    asOf: $asOf
    restrictedOn: $restrictedOn
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      left {
        name
      }
      right {
        name
      }
      sector {
        name
      }
      status
      rank
      gap
      expected
      observed
      sentence
      restrictions(restrictedOn: $restrictedOn) {
        touch
      }
    }
    calculation {
      asOf
      method
      byStatus {
        status
        reason
        count
      }
      notes
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const InitiativeParticipationsDocument = new TypedDocumentString(`
    query InitiativeParticipations($id: ID! = "session:session-17", $first: Int! = 50, $after: String, $lang: Language) {
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
export const InitiativesOfAFieldDocument = new TypedDocumentString(`
    query InitiativesOfAField($sectors: [ID!]! = ["sector:energy"], $period: PeriodInput = {from: "2009", to: "2014"}, $undated: Undated, $first: Int! = 5, $after: String) {
  initiatives(
    filter: {sectors: $sectors, period: $period, undated: $undated}
    first: $first
    after: $after
  ) {
    totalCount
    undatedLeftOut
    facets {
      byBasis {
        basis
        count
      }
      byYear {
        year
        count
      }
      bySector {
        sector {
          id
          name
        }
        count
      }
      byCountry {
        country {
          id
          name
        }
        count
      }
    }
    nodes {
      id
      label
      basis
      date
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativesOfAFieldQuery, InitiativesOfAFieldQueryVariables>;
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
export const InvestorsDocument = new TypedDocumentString(`
    query Investors($countries: [ID!] = ["country:IT"], $sectors: [ID!], $first: Int! = 8, $after: String) {
  firms(
    filter: {countries: $countries, sectors: $sectors, roles: [INVESTOR], basis: [PROJECT]}
    orderBy: NAME
    first: $first
    after: $after
  ) {
    totalCount
    facets {
      bySector {
        sector {
          id
          name
        }
        count
      }
    }
    nodes {
      id
      name
      region {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InvestorsQuery, InvestorsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($of: ID! = "institution:simest", $maxParties: Int = 10, $first: Int! = 5) {
  neighbours(of: $of, maxParties: $maxParties, first: $first) {
    totalCount
    nodes {
      steps
      actor {
        name
        country {
          name
        }
      }
      shared {
        label
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const NeverTogetherDocument = new TypedDocumentString(`
    query NeverTogether($left: ID! = "region:IT-25", $right: ID! = "region:RU-MOW", $first: Int! = 10) {
  tie(left: $left, right: $right) {
    evidenceCount
    sectors {
      name
    }
    sectorsNever(first: $first) {
      totalCount
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeverTogetherQuery, NeverTogetherQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID! = "firm:enel", $lang: Language) {
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
    query Nodes($ids: [ID!]! = ["region:IT-45", "region:RU-SVE"]) {
  nodes(ids: $ids) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const OneGapDocument = new TypedDocumentString(`
    query OneGap($left: ID! = "region:IT-45", $right: ID! = "region:RU-SVE", $sector: ID = "sector:mechanical-engineering", $restrictedOn: PartialDate = "2021-11-25") {
  gap(left: $left, right: $right, sector: $sector) {
    status
    statusReason
    gap
    gapInterval {
      low
      high
    }
    rank
    ranked
    rankInterval {
      low
      high
    }
    expected
    observed
    realised
    potentialRatio
    terms {
      kind
      ratio
      exponent
      contribution
    }
    leftSpecialisation {
      value
      unit
      year
      figureLevel
      share
      locationQuotient
    }
    rightSpecialisation {
      value
      unit
      year
      figureLevel
      share
      locationQuotient
      figures {
        sources {
          title
        }
      }
    }
    initiatives
    expectedInitiatives
    chanceOfNone
    isAboveChance
    sessionOnly
    announcedOnly
    probability(restrictedOn: $restrictedOn)
    sentence
    evidence(first: 3, restrictedOn: $restrictedOn) {
      weight
      recency
      initiative {
        label
        date
      }
      listedParties {
        name
      }
    }
    leftElsewhere(first: 2) {
      right {
        name
      }
      strength
      lastYear
    }
    rightElsewhere(first: 2) {
      left {
        name
      }
      strength
      lastYear
    }
    pairElsewhere(first: 2) {
      sector {
        name
      }
      strength
      lastYear
    }
    bridges(restrictedOn: $restrictedOn) {
      kind
      strength
      reason
      node {
        id
      }
      listings {
        act
      }
    }
    restrictions(restrictedOn: $restrictedOn) {
      day
      touch
      measures {
        act
        inForceFrom
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneGapQuery, OneGapQueryVariables>;
export const OnePairDocument = new TypedDocumentString(`
    query OnePair($left: ID! = "region:IT-57", $right: ID! = "region:RU-LIP", $first: Int! = 3) {
  tie(left: $left, right: $right) {
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
    sectors {
      name
    }
    evidence(first: $first) {
      nodes {
        date
        basis
        status
        n
        strength
        initiative {
          label
        }
        sources {
          title
          publisher
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OnePairQuery, OnePairQueryVariables>;
export const PartnersOfARegionDocument = new TypedDocumentString(`
    query PartnersOfARegion($id: ID! = "region:RU-CU", $with: ID! = "country:IT", $first: Int! = 2) {
  region(id: $id) {
    name
    ties(with: {country: $with}, first: $first) {
      totalCount
      nodes {
        right {
          name
        }
        strength
        evidence(first: 2) {
          nodes {
            initiative {
              label
              participations(first: 2) {
                nodes {
                  role
                  actor {
                    name
                    ... on Actor {
                      initiatives(first: 2) {
                        nodes {
                          label
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      coverage {
        bothSides
        placed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersOfARegionQuery, PartnersOfARegionQueryVariables>;
export const PivotOfStrengthDocument = new TypedDocumentString(`
    query PivotOfStrength($pair: PairInput, $leftLevel: Level! = REGION, $rightLevel: Level! = REGION) {
  pivot(
    pair: $pair
    rows: LEFT_PLACE
    columns: RIGHT_PLACE
    leftLevel: $leftLevel
    rightLevel: $rightLevel
    measure: STRENGTH
    of: BOTH_SIDES
  ) {
    cells {
      row {
        key
        label
      }
      column {
        key
        label
      }
      value
      initiativeCount
    }
    total {
      value
      initiativeCount
    }
  }
}
    `) as unknown as TypedDocumentString<PivotOfStrengthQuery, PivotOfStrengthQueryVariables>;
export const PivotDocument = new TypedDocumentString(`
    query Pivot($pair: PairInput, $rows: Dimension! = SECTOR, $columns: Dimension = BASIS, $sectorDepth: Int = 1, $measure: Measure! = INITIATIVES, $of: InitiativeScope! = BOTH_SIDES, $filter: EvidenceFilter) {
  pivot(
    pair: $pair
    rows: $rows
    columns: $columns
    sectorDepth: $sectorDepth
    measure: $measure
    of: $of
    filter: $filter
  ) {
    rows {
      key
      label
    }
    columns {
      key
      label
    }
    cells {
      row {
        key
      }
      column {
        key
      }
      value
      initiatives(first: 3) {
        totalCount
        nodes {
          id
          label
          date
        }
      }
    }
    rowTotals {
      row {
        key
      }
      value
    }
    columnTotals {
      column {
        key
      }
      value
    }
    total {
      value
    }
    undatedLeftOut
    emptyReason
  }
}
    `) as unknown as TypedDocumentString<PivotQuery, PivotQueryVariables>;
export const RegionDocument = new TypedDocumentString(`
    query Region($id: ID! = "region:IT-45", $lang: Language, $first: Int! = 5) {
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
export const RestrictionsInForceDocument = new TypedDocumentString(`
    query RestrictionsInForce($on: PartialDate! = "2022-06-01", $sector: ID = "sector:energy", $region: ID, $party: ID, $first: Int! = 20, $lang: Language) {
  restrictions(
    inForceOn: $on
    touchingSector: $sector
    touchingRegion: $region
    touchingParty: $party
    first: $first
  ) {
    totalCount
    nodes {
      ...RestrictionFacts
    }
    inPart(first: $first) {
      totalCount
      nodes {
        ...RestrictionFacts
      }
    }
    withoutStart(first: $first) {
      totalCount
      nodes {
        ...RestrictionFacts
      }
    }
  }
}
    fragment RestrictionFacts on Restriction {
  id
  kind
  issuer
  act
  inForceFrom
  inForceTo
  summary
  sectors {
    id
    name(lang: $lang)
  }
  regions {
    id
    name(lang: $lang)
  }
  listedParty
  sources {
    title
    url
  }
}`) as unknown as TypedDocumentString<RestrictionsInForceQuery, RestrictionsInForceQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String! = "Moskovskaya oblast", $kinds: [NodeKind!], $lang: Language, $matches: [NameMatch!], $first: Int! = 6, $after: String) {
  search(
    text: $text
    kinds: $kinds
    lang: $lang
    matches: $matches
    first: $first
    after: $after
  ) {
    totalCount
    byMatch {
      match
      count
    }
    nodes {
      node {
        id
        ... on Named {
          name
        }
        ... on Initiative {
          label
        }
      }
      kind
      name
      lang
      form
      match
      score
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SectorDocument = new TypedDocumentString(`
    query Sector($sector: ID! = "sector:energy", $on: PartialDate = "2022-06-01", $first: Int! = 10, $lang: Language) {
  sector(id: $sector) {
    id
    name(lang: $lang)
    actors(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name(lang: $lang)
      }
    }
    initiatives(first: $first) {
      totalCount
      nodes {
        __typename
        id
        label(lang: $lang)
        date
      }
    }
    restrictions(on: $on, first: $first) {
      totalCount
      nodes {
        id
      }
      inPart(first: $first) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SectorQuery, SectorQueryVariables>;
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
export const SessionDocument = new TypedDocumentString(`
    query Session($session: ID! = "session:session-17", $pair: PairInput, $first: Int! = 20, $lang: Language) {
  session(id: $session) {
    id
    label(lang: $lang)
    date
    calendarVerdict
    hosts {
      id
      name(lang: $lang)
    }
    participations(first: $first) {
      totalCount
      nodes {
        role
        inferred
        actor {
          id
          name(lang: $lang)
        }
        sourceCount
        publisherCount
      }
    }
    figures(first: $first) {
      totalCount
      nodes {
        measure
        value
        note
        sources {
          id
        }
      }
    }
    agreements(first: $first) {
      totalCount
      nodes {
        id
        label(lang: $lang)
        followUp(pair: $pair) {
          outcome
        }
      }
    }
    conflicts(first: $first) {
      totalCount
      nodes {
        table
        column
        keptValue
        keptSources {
          title
        }
        otherValue
        otherSources {
          title
        }
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($first: Int! = 100, $after: String) {
  sources(first: $first, after: $after) {
    totalCount
    nodes {
      id
      title
      publisher
      published
      language
      url
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SpecialisationOfRegionDocument = new TypedDocumentString(`
    query SpecialisationOfRegion($region: ID! = "region:IT-45", $sector: ID! = "sector:mechanical-engineering", $pair: PairInput) {
  region(id: $region) {
    name
    specialisation(pair: $pair, sector: $sector) {
      value
      unit
      measure
      year
      figureLevel
      figureOf
      share
      locationQuotient
      figures {
        classification
        value
        sources {
          title
          publisher
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SpecialisationOfRegionQuery, SpecialisationOfRegionQueryVariables>;
export const StrengthsDocument = new TypedDocumentString(`
    query Strengths($sector: ID! = "sector:agrifood", $measure: String! = "persons_employed", $year: Int = 2015, $country: ID = "country:IT", $region: ID! = "region:IT-45", $first: Int! = 10, $lang: Language) {
  sector(id: $sector) {
    id
    name(lang: $lang)
    strengths(measure: $measure, year: $year, country: $country, first: $first) {
      totalCount
      nodes {
        place {
          id
          name(lang: $lang)
        }
        value
        unit
        year
        classification
        coverage
        sources {
          title
        }
      }
    }
  }
  region(id: $region) {
    id
    strengths(sector: $sector, first: $first) {
      totalCount
      nodes {
        sector {
          id
        }
        measure
        year
        value
        unit
        classification
        coverage
        sourceCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  datasets {
    id
    strengthProfiles {
      country {
        id
      }
      figure
      measure
      year
      method
      shareMeasure
      note
    }
  }
}
    `) as unknown as TypedDocumentString<StrengthsQuery, StrengthsQueryVariables>;
export const StrongestRegionsDocument = new TypedDocumentString(`
    query StrongestRegions($left: ID! = "country:RU", $right: ID! = "country:IT", $first: Int! = 10) {
  ties(left: {country: $left}, right: {country: $right}, first: $first) {
    totalCount
    nodes {
      left {
        name
      }
      right {
        name
      }
      strength
      evidenceCount
      first
      last
      undated
      byBasis {
        basis
        count
      }
    }
    coverage {
      bothSides
      placed
      unplacedByReason {
        leftReason
        rightReason
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StrongestRegionsQuery, StrongestRegionsQueryVariables>;
export const TieAndLawDocument = new TypedDocumentString(`
    query TieAndLaw($left: ID! = "region:RU-SVE", $right: ID! = "region:IT-45", $sector: ID! = "sector:energy", $on: PartialDate = "2022-06-01", $first: Int! = 10) {
  tie(left: $left, right: $right, filter: {sectors: [$sector]}) {
    strength
    evidenceCount
    restrictions(sector: $sector, on: $on, first: $first) {
      totalCount
      nodes {
        id
        inForceFrom
        inForceTo
      }
      inPart(first: $first) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TieAndLawQuery, TieAndLawQueryVariables>;
export const TiesWithEvidenceDocument = new TypedDocumentString(`
    query TiesWithEvidence($left: SideInput! = {country: "country:RU"}, $right: SideInput! = {country: "country:IT"}, $filter: EvidenceFilter, $weights: BasisWeights, $orderBy: TieOrder! = STRONGEST, $lang: Language, $first: Int! = 20, $after: String, $evidenceFirst: Int! = 5) {
  ties(
    left: $left
    right: $right
    filter: $filter
    weights: $weights
    orderBy: $orderBy
    first: $first
    after: $after
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
      strength
      evidenceCount
      first
      last
      evidence(first: $evidenceFirst) {
        totalCount
        nodes {
          initiative {
            id
            label(lang: $lang)
          }
          basis
          date
          weight
          sources {
            id
            url
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
    `) as unknown as TypedDocumentString<TiesWithEvidenceQuery, TiesWithEvidenceQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($pair: PairInput, $by: TimeUnit! = YEAR, $sectors: [ID!] = ["sector:energy"]) {
  timeline(pair: $pair, by: $by, of: BOTH_SIDES, filter: {sectors: $sectors}) {
    pair {
      left {
        name
      }
      right {
        name
      }
    }
    count
    buckets {
      period
      count
      byBasis {
        basis
        count
      }
    }
    coarser {
      period
      count
    }
    undated {
      count
      byBasis {
        basis
        count
      }
    }
    emptyReason
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TradeDocument = new TypedDocumentString(`
    query Trade($pair: PairInput, $fromYear: Int, $toYear: Int, $preferredOnly: Boolean! = true, $region: ID! = "region:IT-45", $first: Int! = 50) {
  bilateralTrade(
    pair: $pair
    fromYear: $fromYear
    toYear: $toYear
    preferredOnly: $preferredOnly
    first: $first
  ) {
    totalCount
    nodes {
      year
      period
      direction
      seenFrom {
        id
      }
      valueEurMillion
      valueUsdMillion
      reporter
      qualifier
      preferred
      note
      sources {
        title
      }
    }
  }
  region(id: $region) {
    id
    trade(first: $first) {
      totalCount
      nodes {
        year
        period
        direction
        seenFrom {
          id
        }
        partner {
          id
        }
        valueEurMillion
        qualifier
        basis
        note
        sources {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TradeQuery, TradeQueryVariables>;
export const UntiedRegionsDocument = new TypedDocumentString(`
    query UntiedRegions($left: ID! = "country:RU", $right: ID! = "country:IT", $sectors: [ID!] = ["sector:renewable-energy"], $first: Int! = 5) {
  untied(
    left: {country: $left}
    right: {country: $right}
    filter: {sectors: $sectors}
    population: ON_RECORD_IN_SECTOR
    first: $first
  ) {
    totalCount
    nodes {
      left {
        name
      }
      right {
        name
      }
      leftStanding
      rightStanding
    }
    coverage {
      bothSides
      placed
    }
  }
}
    `) as unknown as TypedDocumentString<UntiedRegionsQuery, UntiedRegionsQueryVariables>;
export const ZonesAndFirmsDocument = new TypedDocumentString(`
    query ZonesAndFirms($zonesOf: ID! = "country:RU", $firmsOf: ID! = "country:IT", $first: Int! = 10) {
  ties(
    left: {country: $zonesOf, level: DISTRICT, districtKinds: [SPECIAL_ECONOMIC_ZONE]}
    right: {country: $firmsOf, level: ACTOR, actorKinds: [FIRM]}
    filter: {basis: [PROJECT]}
    first: $first
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
      undated
      byStatus {
        status
        count
      }
    }
    coverage {
      status
      bothSides
      placed
    }
  }
}
    `) as unknown as TypedDocumentString<ZonesAndFirmsQuery, ZonesAndFirmsQueryVariables>;
export const ZonesDocument = new TypedDocumentString(`
    query Zones($first: Int! = 20, $lang: Language) {
  legalActs(first: $first) {
    nodes {
      id
      title(lang: $lang)
      date
      districts(first: $first) {
        totalCount
        nodes {
          id
          name(lang: $lang)
          sezKind
          projects(first: $first) {
            totalCount
            nodes {
              id
              name(lang: $lang)
              date
              status
            }
          }
          countedInitiatives(first: $first) {
            totalCount
            nodes {
              id
              label(lang: $lang)
            }
          }
          firms(first: $first) {
            totalCount
            nodes {
              id
              name(lang: $lang)
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZonesQuery, ZonesQueryVariables>;