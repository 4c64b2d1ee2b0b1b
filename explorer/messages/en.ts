import type { Formats } from './formats.js';
import { gapTexts } from './gaps/en.js';

const points = (f: Formats, difference: number) =>
  f.pluralOfStrength(difference, { one: '# point', other: '# points' });

export const en = (f: Formats) => ({
  title: 'Bilateral',
  tagline: 'Who has worked with whom between two countries, and on what evidence',
  skip: 'Skip to the answer',
  language: 'Language',
  nav: { ask: 'Ask', gaps: 'Gaps', forum: 'Forum', coverage: 'Coverage', label: 'Pages' },
  notFound: 'There is no such page.',
  toAsk: 'Ask a question instead',
  release: (number: number, date: string) => `Release ${f.number(number)} of the data, ${date}`,
  api: 'GraphQL API',

  question:
    'Which {leftLevel} of {left} have worked with which {rightLevel} of {right} {sectors}, {period}, {basis}?',
  questionOfLeft:
    'With which {rightLevel} of {right} has {left} {leftLevel} worked {sectors}, {period}, {basis}?',
  questionOfRight:
    'Which {leftLevel} of {left} have worked with {right} {rightLevel} {sectors}, {period}, {basis}?',
  questionOfBoth:
    'What have {left} {leftLevel} and {right} {rightLevel} done together {sectors}, {period}, {basis}?',
  form: 'The question',
  swap: 'Swap the two sides',
  levelLeft: 'Level of the first side',
  levelRight: 'Level of the second side',
  countryLeft: 'Country of the first side',
  countryRight: 'Country of the second side',
  levels: {
    COUNTRY: 'as a whole',
    REGION: 'regions',
    DISTRICT: 'districts',
    ACTOR: 'actors',
  },
  levelsWith: {
    COUNTRY: 'as a whole',
    REGION: 'regions',
    DISTRICT: 'districts',
    ACTOR: 'actors',
  },
  sectors: 'Fields',
  anySector: 'in any field',
  inSector: (name: string) => `in ${name}`,
  inSectors: (n: number) => f.plural(n, { one: 'in # field', other: 'in # fields' }),
  sectorsHint: 'A field includes the fields below it.',
  period: 'Period',
  anyTime: 'at any time',
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  between: (from: string, to: string) => (from === to ? `in ${from}` : `in ${from}–${to}`),
  fromYear: 'From the year',
  toYear: 'To the year',
  periodHint: 'What has no date is left out of any period, and counted.',
  basis: 'Evidence',
  anyBasis: 'on any evidence',
  onBasis: (names: readonly string[]) => `on ${f.list(names)}`,
  clear: 'Clear',
  close: 'Close',

  bases: { PROJECT: 'project', AGREEMENT: 'agreement', PROGRAMME: 'programme', SESSION: 'session' },
  basesPlural: {
    PROJECT: 'projects',
    AGREEMENT: 'agreements',
    PROGRAMME: 'programmes',
    SESSION: 'sessions',
  },
  statuses: {
    ANNOUNCED: 'announced',
    APPROVED: 'approved',
    CANCELLED: 'cancelled',
    COMPLETED: 'completed',
    DRAFT: 'draft',
    EXPIRED: 'expired',
    IN_FORCE: 'in force',
    NEGOTIATION: 'in negotiation',
    ONGOING: 'ongoing',
    OPERATING: 'operating',
    PLANNED: 'planned',
    RENEWED: 'renewed',
    SIGNED: 'signed',
    SOLD: 'sold',
    SUPERSEDED: 'superseded',
    TAKEN_OVER: 'taken over',
    UNDER_CONSTRUCTION: 'under construction',
    UNKNOWN: 'status unknown',
    WITHDRAWN: 'withdrawn',
  },
  roles: {
    BENEFICIARY: 'beneficiary',
    CO_CHAIR: 'co-chair',
    HOST: 'host',
    INVESTOR: 'investor',
    ORGANISER: 'organiser',
    PARTICIPANT: 'participant',
    PARTNER: 'partner',
    SIGNATORY: 'signatory',
    SPEAKER: 'speaker',
  },
  reasons: {
    COUNTRY_ONLY: 'only the country is named',
    DISTRICT_UNKNOWN: 'a firm is named, its district is not known',
    NATIONAL_ONLY: 'only national bodies are named',
    NO_DISTRICT_PARTY: 'no district or firm is named',
    SEAT_UNKNOWN: 'a firm or district is named, its region is not known',
  },

  answer: 'The answer',
  pairs: (n: number) =>
    f.plural(n, { one: '# pair has worked together', other: '# pairs have worked together' }),
  ofThem: (projects: number, sessions: number) =>
    `${f.plural(projects, { one: '# on at least one project', other: '# on at least one project' })}, ${f.plural(sessions, { one: '# only by sitting in the same session', other: '# only by sitting in the same sessions' })}.`,
  notDone: (onlyPlans: number, withPlans: number, calledOff: number) =>
    `Of all these pairs, ${[
      onlyPlans > 0 &&
        f.plural(onlyPlans, {
          one: '# rests on nothing but announcements and plans',
          other: '# rest on nothing but announcements and plans',
        }),
      withPlans > onlyPlans && `in ${f.number(withPlans)} something is only announced or planned`,
      calledOff > 0 && `in ${f.number(calledOff)} something was cancelled`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  notPlaced: (n: number, all: number) =>
    f.plural(all, {
      one: 'The # initiative that joins both countries cannot be placed at this level',
      other: `${f.number(n)} of the # initiatives that join both countries cannot be placed at this level`,
    }),
  allPlaced: (n: number) =>
    f.plural(n, {
      one: 'The # initiative that joins both countries is placed at this level.',
      other: 'All # initiatives that join both countries are placed at this level.',
    }),
  undatedOut: (n: number) =>
    f.plural(n, {
      one: '# has no date and is in no period',
      other: '# have no date and are in no period',
    }),
  seeThem: 'see them',
  tooMany: (shown: number, all: number) =>
    `The ${f.number(shown)} strongest of ${f.number(all)} pairs are shown. Narrow the question to see fewer, or take all of them from the API.`,
  onlyShown: 'Counted over the pairs shown.',

  empty: {
    NO_PARTY: 'Nothing is known here',
    NEVER_WITH_OTHER_SIDE: 'On record, but never together',
    SECTOR_NOT_ON_RECORD: 'This field is not on record here',
    NO_TIE: 'No tie is on record',
    ANSWERED: '',
  },
  emptyWhy: {
    NO_PARTY:
      'The record names nobody at this level on at least one side. That says something about the record, and nothing about what happened.',
    NEVER_WITH_OTHER_SIDE:
      'The record knows these parties, but never in anything that joins the other country.',
    SECTOR_NOT_ON_RECORD:
      'Nothing that the record knows of one side concerns this field. Whoever is not in the record may have worked in it all the same.',
    NO_TIE:
      'Both sides are on record, and nothing on record ties them at this level. Nothing on record is not nothing done.',
    ANSWERED: '',
  },
  emptyFiltered: 'No tie under these conditions',
  noTieFiltered:
    'Both sides are on record, and nothing on record ties them under these conditions. Nothing on record is not nothing done.',
  loosen: 'Try without a condition:',
  withoutSectors: 'any field',
  withoutPeriod: 'any time',
  withoutBasis: 'any evidence',

  loading: 'Asking…',
  failed: 'The question could not be answered.',
  offline: 'The server cannot be reached.',
  retry: 'Try again',
  errorCode: (code: string) => `Code ${code}`,
  more: (n: number) => f.plural(n, { one: 'Show # more', other: 'Show # more' }),
  moreNotPrinted: (n: number) =>
    f.plural(n, { one: 'and # more, not printed', other: 'and # more, not printed' }),

  onlyOf: 'Show the ties of',
  everyone: 'everyone',
  noTieOfUnit: 'The one whose ties you asked to see has none in this answer.',
  noTieOfUnitShown:
    'The one whose ties you asked to see has none among the pairs shown: there may be some among the others.',
  showEveryone: 'Show everyone',
  legend: 'Colour and line: the strongest evidence of the pair',
  width: 'Width: strength',
  map: 'Map',
  mapHint: 'Each country has a scale of its own. Choose a line to see its evidence.',
  mapText: (n: number) =>
    f.plural(n, {
      one: 'Map of # tie; the table below says the same in words.',
      other: 'Map of # ties; the table below says the same in words.',
    }),
  offMap: (n: number) =>
    f.plural(n, {
      one: '# pair is not on the map: no place is known of one end.',
      other: '# pairs are not on the map: no place is known of one end.',
    }),
  drawing: 'Drawing…',

  years: 'Over time',
  yearsHint:
    'Initiatives that join both countries, whether this level can hold them or not. Choose a year to ask about it alone.',
  yearsOf: (dataSet: string) =>
    `Counted in the data set of ${dataSet} alone; the answer is of every data set.`,
  yearText: (year: string, n: number) =>
    `${year}: ${f.plural(n, { one: '# initiative', other: '# initiatives' })}`,
  noDate: 'no date',

  table: 'Table',
  pair: 'Pair',
  left: 'First side',
  right: 'Second side',
  strength: 'Strength',
  strengthHint:
    'Each initiative adds its weight (project 4, agreement 3, programme 2, session 1), divided by the number of other participants at this level.',
  evidence: 'Initiatives',
  on: 'On what',
  first: 'First',
  last: 'Last',
  undated: 'undated',
  sortedBy: (column: string) => `Sort by ${column}`,
  showAll: (n: number) => f.plural(n, { one: 'Show # pair', other: 'Show all # pairs' }),
  rowsPrinted: (shown: number, all: number) =>
    `${f.number(shown)} of ${f.number(all)} pairs are printed.`,

  matrix: 'Matrix',
  matrixHint: (rows: number, columns: number, emptyCell: string) =>
    `By strength of ties: ${f.number(rows)} × ${f.number(columns)}. An empty cell means: ${emptyCell}. Arrow keys move, Enter opens.`,
  emptyCells: {
    WHOLE: 'nothing on record',
    FILTERED: 'nothing on record under these conditions',
    CUT: 'not among the pairs shown',
  },

  drawer: 'Evidence of the pair',
  closeDrawer: 'Close the evidence',
  tieLine: (n: number, strength: string) =>
    `${f.plural(n, { one: '# initiative', other: '# initiatives' })}, strength ${strength}`,
  strongestFirst: 'Strongest first.',
  participants: (n: number) => f.plural(n, { one: '# party in all', other: '# parties in all' }),
  adds: (value: string, weight: string, others: number) =>
    `adds ${value}: weight ${weight} ÷ ${f.plural(others, { one: '# other', other: '# others' })} at this level`,
  spread: 'counts for several regions',
  inferred: 'added by the editor’s rule, stated by no source',
  sources: 'Sources',
  noSource: 'No source of its own',
  offlineSource: 'not on the web',

  apart: 'Not in the picture',
  apartHint: 'What joins both countries and has no place in the answer above. It is not lost.',
  unplaced: (n: number) =>
    f.plural(n, {
      one: '# initiative cannot be placed at this level',
      other: '# initiatives cannot be placed at this level',
    }),
  undatedTitle: (n: number) =>
    f.plural(n, { one: '# initiative has no date', other: '# initiatives have no date' }),
  undatedHint: 'They count in the answer as long as no period is asked for.',
  sideReason: (side: string, reason: string) => `${side}: ${reason}`,

  download: 'Download CSV',
  downloadHint: 'Every row, for a spreadsheet',
  showQuery: 'Show as GraphQL',
  copyQuery: 'Copy as GraphQL',
  variables: 'Variables',
  copied: 'Query and variables are on the clipboard.',
  copyFailed: 'The browser did not allow copying.',
  print: 'Print',

  search: 'Search',
  searchHint:
    'Type the name of a region, district, firm, association, institution, initiative, field or source, in any alphabet.',
  searchInstead: 'Search for it',
  hits: (n: number, text: string) =>
    f.plural(n, { one: `# name like “${text}”`, other: `# names like “${text}”` }),
  fewerWords: 'No name has all of these words. With fewer of them:',
  noWord: 'No name has any of these words.',
  noSuchThing: (id: string) => `Nothing in the current data has the id “${id}”.`,
  bestOnly: (n: number) => `The best ${f.number(n)} are listed.`,
  kinds: {
    Agreement: 'Agreement',
    Association: 'Association',
    Country: 'Country',
    District: 'District',
    Firm: 'Firm',
    Forum: 'Forum',
    Institution: 'Institution',
    Instrument: 'Financial instrument',
    LegalAct: 'Legal act',
    Objective: 'Objective of the forum',
    Programme: 'Programme',
    Project: 'Project',
    Region: 'Region',
    Restriction: 'Restriction',
    Sector: 'Field',
    Session: 'Session',
    Source: 'Source',
  },
  facts: {
    names: 'Names',
    otherNames: 'Also called',
    abbreviation: 'Abbreviation',
    country: 'Country',
    places: 'Counts for',
    city: 'Town',
    population: 'Population',
    basis: 'Kind',
    date: 'Date',
    status: 'Status',
    founded: 'Founded',
    since: 'Since',
    inForce: 'In force',
    parent: 'Part of',
    children: 'Fields below',
    sectors: 'Fields',
    regions: 'Regions',
    districts: 'Districts',
    actors: 'Seated here',
    parties: 'Parties',
    objectives: 'Objectives',
    sessions: 'Sessions',
    publisher: 'Publisher',
    published: 'Published',
    address: 'Address',
    states: 'Source of',
    forum: 'Forum',
    session: 'Signed at',
    hosts: 'Hosts',
    agreements: 'Signed there',
    calendar: 'Calendar of the forum',
    outcome: 'What followed',
    note: 'Note',
    kind: 'What it is',
    limits: 'What it limits',
    value: 'Value of the whole',
    district: 'Stands in',
    established: 'Established',
    legalAct: 'Founded by',
    article: 'Article',
    listedParty: 'Listed party',
    amendedBy: 'Changed by',
  },
  projectKinds: {
    CENTRE: 'a centre, office or desk',
    DISTRICT: 'the making of a district, park or cluster',
    JOINT_VENTURE: 'a joint venture',
    OTHER: 'something else: a mission, an exhibition, a study',
    PLANT: 'a plant',
    SUPPLY: 'a supply',
    TRAINING: 'a training',
    ZONE: 'the making of a special economic zone',
  },
  districtKinds: {
    CLUSTER: 'cluster',
    INDUSTRIAL_DISTRICT: 'industrial district',
    INDUSTRIAL_PARK: 'industrial park',
    SPECIAL_ECONOMIC_ZONE: 'special economic zone',
  },
  sezKinds: {
    INDUSTRIAL: 'industry',
    PORT: 'ports and logistics',
    TECHNOLOGY: 'technology',
    TOURISM: 'tourism',
  },
  tiesWith: (country: string, n: number) =>
    `${country}: ${f.plural(n, { one: 'tied with # region', other: 'tied with # regions' })}`,
  tiesHint:
    'A firm counts for the region of its head office, wherever its plant stands; the evidence of a tie says whose it is.',
  withWhole: 'With the country as a whole, whether a region there takes part or not:',
  starText: (name: string, n: number) =>
    f.plural(n, {
      one: `${name} and its strongest tie; the list beside it says the same in words.`,
      other: `${name} and its # strongest ties; the list beside it says the same in words.`,
    }),
  askAbout: 'Ask more about these ties',
  initiatives: (n: number) =>
    f.plural(n, { one: '# initiative on record', other: '# initiatives on record' }),
  noInitiatives: 'The record names it in no initiative. Nothing on record is not nothing done.',
  firstOnly: (n: number) => `The newest ${f.number(n)} are listed.`,
  listedOf: (n: number, all: number) => `${f.number(n)} of ${f.number(all)} are listed.`,
  restInTable: 'The table to download has all of them.',
  restrictions: 'Restrictions on record',
  restrictionsHint:
    'Measures that touch it, those for the whole country included, as sources state them. No advice.',
  conflicts: 'Where sources disagree: kept / other',

  gapQuestion:
    'Where are {left} and {right} {strong} {sectors}, and never, hardly or no longer work together, {asOf}, {measures}?',
  bothStrong: 'both strong',
  anyStrong: 'expected to meet',
  asOf: 'As the record stood',
  asOfAll: 'by all that is on record',
  asOfYear: (year: string) => `by the end of ${year}`,
  gapCount: (n: number) => f.plural(n, { one: '# gap is listed', other: '# gaps are listed' }),
  gapCaveat:
    'What regions of this size and activity would be expected to do together, and do not. A question to ask, not a loss that was measured.',
  gapDrawer: 'Why it is a gap',
  rank: 'Rank',
  rankOf: (rank: number, all: number) => `${f.number(rank)} of ${f.number(all)}`,
  interval: (low: string, high: string) => `(${low} to ${high} when the record is drawn again)`,
  status: 'Status',
  expectedObserved: 'Expected / on record',
  expected: 'Expected strength',
  observed: 'Strength on record',
  gap: 'Gap',
  notKnown: 'not known',
  chanceOfNone: 'Nothing here by chance',
  chanceWhy: 'by the numbers of initiatives alone: one empty cell proves nothing',
  chance: (share: number) => f.chance(share, { over: 'over #', under: 'under #' }),
  terms: 'What makes it large or small: factors against an average cell, multiplied',
  together: 'Together',
  times: (ratio: string) => `× ${ratio}`,
  termKinds: {
    LEFT_ACTIVITY: 'activity of the first region',
    LEFT_SIZE: 'size of the field in the first region',
    RIGHT_ACTIVITY: 'activity of the second region',
    RIGHT_SIZE: 'size of the field in the second region',
    VOLUME: 'cooperation in the field as a whole',
  },
  near: 'The closest ties',
  bridges: 'Who could bridge it',
  bridgeKinds: {
    ACTOR_IN_SECTOR: 'works with the other side in this field',
    ACTOR_OF_PAIR: 'works for the pair in another field',
    AGREEMENT: 'agreement of the pair, neither expired nor cancelled',
    DISTRICT: 'district active in the field',
  },
  noneOnRecord: 'None on record.',
  /** What a restriction is about. */
  restrictionKinds: {
    EXPORT_BAN: 'exports',
    FINANCE: 'finance',
    IMPORT_BAN: 'imports',
    INVESTMENT_BAN: 'investment',
    LISTING: 'a listed party',
    OTHER: 'several things, or others',
    SERVICES: 'services',
    TRANSPORT: 'transport',
  },
  inForceFrom: (date: string) => `since ${date}`,
  inForceTo: (date: string) => `until ${date}`,
  touches: {
    IN_PART: 'Measures in force touch a part of the field.',
    NONE: 'No measure in force on record touches it.',
    WHOLE: 'Measures in force touch the field and one of the regions. Touching is no prohibition.',
  },
  onRecord: 'What is on record',
  figuresFrom: 'Where the figures of size are from',
  gapStatuses: {
    FADED: 'faded',
    NO_DATA: 'not known',
    OPPORTUNITY: 'opportunity',
    REALISED: 'at least as expected',
    UNDER_REALISED: 'below what is expected',
    WEAK_CASE: 'weak case',
  },
  brief: 'A page to print',
  citation: (release: number, hash: string) =>
    `Bilateral, release ${f.number(release)} of the data (${hash}).`,

  gaps: gapTexts(f),

  method: {
    link: 'How well did this method do?',
    title: 'How well did the ranking of gaps do?',
    lead: 'The record was cut off at the end of a year, the gaps were ranked by what was known then, and the ranking was held against what came in the three years after. The same was done with simpler rankings, which anybody could make.',
    working:
      'Ranking the record of every year anew. The first answer of a release takes up to a quarter of a minute.',
    scores: 'How often what came stood above what did not',
    scoresHint:
      'Of all comparisons of a cell of two regions and a field that came with one that did not (ROC-AUC), the mean over the years. The dot is the share, the line its interval of 95 %, the dashed line what chance gives: 50 %. Where intervals overlap, the words below say whether the two can be told apart.',
    ranking: 'Ranked by',
    share: 'Share',
    between: (low: string, high: string) => `${low} to ${high}`,
    methods: {
      ACTIVITY: 'activity on record alone',
      DEGREE: 'number of active cells',
      GAP: 'the method of this page',
      MARGINS: 'sums of strength',
      POPULATION: 'population',
      SIZE: 'size of the field alone',
    },
    folds: 'What the first fifty would have given',
    foldsHint: 'A project, agreement or programme of the next three years. Sessions do not count.',
    endOf: 'At the end of',
    came: 'Came, of all without a tie',
    among: 'Came, of the first 50',
    byChance: 'By chance',
    words: 'What this can tell, and what not',
    tooSmall:
      'The record is too small to try the method: three years after the end of a year and twenty dated initiatives before it are needed.',
    tried: (years: number, first: string, last: string, came: number) =>
      `${f.plural(years, { one: '# year', other: '# years' })}, ${first} to ${last}: what was known at the end of each, against the projects, agreements and programmes of the three years after it. ${f.plural(came, { one: '# came', other: '# came' })} in all, so every number of the first rows is uncertain: look at the intervals.`,
    better: (name: string, difference: number, low: string, high: string) =>
      `It is better than “${name}”: by ${points(f, difference)} (${low} to ${high}).`,
    worse: (name: string, difference: number, low: string, high: string) =>
      `It is worse than “${name}”: a difference of ${points(f, difference)} (${low} to ${high}).`,
    alike: (name: string, difference: number, low: string, high: string) =>
      `It cannot be told from “${name}”: a difference of ${points(f, difference)} (${low} to ${high}).`,
    younger:
      'Figures of size are younger than the early years: they count as structure that does not change.',
    noPay: 'It tells where cooperation was reported to start next, not where it would pay.',
    more: 'How the ranking is made, with every constant and its reason, is written in docs/method.md, which comes with the program.',
    back: 'Back to the gaps',
  },

  forum: {
    setOut: 'Set out and met',
    none: 'No forum of the two countries is on record.',
    founded: (date: string) => `founded ${date}`,
    firstAim: 'First aim of all:',
    whole: 'Its sessions as a calendar, its fields and programmes',
    others: 'Other forums:',
    calendar: 'The sessions as a calendar',
    hosts: (country: string, months: string) => `${country} hosts in ${months}`,
    calendarHint: 'Choose a mark to see its session.',
    noCalendar: 'No rule of the forum for its sessions is on record, so none can be judged.',
    counts: {
      AS_PLANNED: (n: number) =>
        f.plural(n, {
          one: '# in the months of its country',
          other: '# in the months of their country',
        }),
      DEPARTS: (n: number) => f.plural(n, { one: '# outside them', other: '# outside them' }),
      NOT_JUDGED: (n: number) =>
        f.plural(n, { one: '# that nobody can judge', other: '# that nobody can judge' }),
    },
    verdicts: {
      AS_PLANNED: 'in the months of its country',
      DEPARTS: 'outside the months of its country',
      NOT_JUDGED: 'cannot be judged: month or country not known',
    },
    departs: (month: string, country: string, months: string) =>
      `held in ${month}, where ${country} hosts in ${months}`,
    noDate: 'no date known',
    noMonth: 'month not known',
    noCountry: 'country not known',
    noRule: (country: string) => `the calendar does not name ${country}`,
    silent: (years: readonly string[]) =>
      `No session on record has its date in ${f.list(years)}. Nothing on record is not nothing done.`,
    undated: (n: number) =>
      f.plural(n, { one: '# session has no date:', other: '# sessions have no date:' }),
    departures: 'Outside the calendar',
    departuresHint: 'A departure is a finding about the meeting, or about what is on record of it.',
    sessions: (n: number) =>
      f.plural(n, { one: '# session on record', other: '# sessions on record' }),
    hostsOf: 'Hosts',
    signed: 'Signed there',
    calendarOf: 'Calendar',
    fields: 'The fields that it declared, and what happened in them',
    fieldsHint:
      'Initiatives with a party of each side that concern the field or one below it. One may count in several fields.',
    yearsBefore: (n: number) =>
      f.plural(n, {
        one: '# year before the record ends',
        other: '# years before the record ends',
      }),
    programmes: 'Its programmes, and what happened in their years',
    programmesHint:
      'What else joins both countries in the years that a programme covers. Whether it came of the programme nobody says.',
    yearsNotKnown: 'Its years are not known.',
    inSpan: (years: string, n: number) =>
      `${years}: ${f.plural(n, { one: '# session or project', other: '# sessions and projects' })}`,
  },

  followed: {
    title: 'What followed',
    of: (left: string, right: string) => `What followed from the agreements: ${left} and ${right}`,
    caveat:
      'A project follows where it ties two regions that the agreement ties, and is not before it. Nothing on record is not nothing done.',
    outcomes: {
      FOLLOWED: 'followed by a project in its field',
      NOTHING_ON_RECORD: 'nothing on record since',
      NO_PAIR: 'ties no pair of regions',
      OTHER_FIELD: 'followed by a project in another field',
      UNDATED: 'order not known',
    },
    explained: {
      FOLLOWED: 'An agreement without a field counts any project.',
      NOTHING_ON_RECORD:
        'It ties a pair of regions, and no project of the pair is on record since.',
      NO_PAIR:
        'On one side only national bodies, firms without a known region, or nobody is named.',
      OTHER_FIELD: 'No project in its own field is on record since.',
      UNDATED:
        'No project is known to follow, and the agreement or a project of its pair has no date.',
    },
    together: 'agreements in all',
    agreements: (n: number, outcome: string | null) =>
      `${f.plural(n, { one: '# agreement', other: '# agreements' })}${outcome === null ? '' : `: ${outcome}`}`,
    otherField: 'another field',
    order: 'before or after, nobody knows',
    more: (n: number) => f.plural(n, { one: 'and # more', other: 'and # more' }),
    morePairs: (n: number) => f.plural(n, { one: 'and # more pair', other: 'and # more pairs' }),
    firstOnly: (n: number) => `The first ${f.number(n)} are listed.`,
    withoutTitle: 'Signed, and no project',
    without: (n: number) =>
      f.plural(n, {
        one: '# pair of regions has an agreement and no project on record',
        other: '# pairs of regions have an agreement and no project on record',
      }),
    withoutHint:
      'The gap that needs no model: they signed, and no project ties them, whatever its date or field. Most agreements first. Nothing on record is not nothing done.',
  },

  console: {
    title: 'GraphQL console',
    hint: 'Change the question or its variables and press ▶ (Ctrl + Enter; Esc leaves the editor). What is typed stands in the address, to be sent on.',
    examples: 'Stored questions',
    choose: 'Choose one…',
    questions: 'Questions',
    ofPages: 'What the pages here ask',
    storedAlone:
      'This server answers stored operations alone, word for word: choose one and change its variables. Any other text is refused.',
  },

  coverage: {
    title: (left: string, right: string) => `What is on record of ${left} and ${right}`,
    caveat:
      'An empty bar means that nothing is on record. It does not mean that nothing happened: nobody may have looked, or written it down where it was found.',
    sources: (n: number) => f.plural(n, { one: '# source', other: '# sources' }),
    span: (first: string, last: string) => `, ${first} to ${last}`,
    holes: 'Known holes',
    holesHint:
      'Initiatives on record in which something is not known. Open one to see which they are.',
    holeKinds: {
      PROJECT_WITHOUT_VALUE: 'Projects of which no source states the value',
      SESSION_WITHOUT_PARTY: 'Sessions without a participant on record',
      UNDATED: 'Without a date: in every total, in no period',
      UNPLACED: 'Joins both countries, but no pair of regions',
      WITHOUT_PARTY: 'Without any party on record',
      WITHOUT_SECTOR: 'Without a field: found only where none is asked for',
    },
    noField: 'no field stated',
    noRegion: 'no region of this side known',
    bySector: 'By field',
    byYear: 'By year',
    byRegion: (country: string) => `By region: ${country}`,
    silent: (n: number) => `Nothing on record of ${f.number(n)}:`,
    notShown: (n: number) =>
      f.plural(n, { one: '# more is not shown.', other: '# more are not shown.' }),
  },
});

export type Messages = ReturnType<typeof en>;
