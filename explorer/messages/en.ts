import type { Formats } from './formats.js';

export const en = (f: Formats) => ({
  title: 'Bilateral',
  tagline: 'Who has worked with whom between two countries, and on what evidence',
  skip: 'Skip to the answer',
  language: 'Language',
  nav: { ask: 'Ask', label: 'Pages' },
  notFound: 'There is no such page.',
  toAsk: 'Ask a question instead',
  release: (number: number, date: string) => `Release ${f.number(number)} of the data, ${date}`,
  api: 'GraphQL API',

  question:
    'Which {leftLevel} of {left} have worked with which {rightLevel} of {right} {sectors}, {period}, {basis}?',
  form: 'The question',
  swap: 'Swap the two sides',
  levelLeft: 'Level of the first side',
  levelRight: 'Level of the second side',
  countryLeft: 'Country of the first side',
  countryRight: 'Country of the second side',
  levels: {
    COUNTRY: 'country as a whole',
    REGION: 'regions',
    DISTRICT: 'districts',
    ACTOR: 'actors',
  },
  levelsWith: {
    COUNTRY: 'country as a whole',
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
  notPlaced: (n: number, all: number) =>
    f.plural(n, {
      one: `# of the ${f.number(all)} initiatives that join both countries cannot be placed at this level`,
      other: `# of the ${f.number(all)} initiatives that join both countries cannot be placed at this level`,
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
      'Both sides are on record, and nothing on record ties them under these conditions. Nothing on record is not nothing done.',
    ANSWERED: '',
  },
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

  onlyOf: 'Show the ties of',
  everyone: 'everyone',
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

  matrix: 'Matrix',
  matrixHint: (rows: number, columns: number) =>
    `The ${f.number(rows)} and ${f.number(columns)} with the strongest ties. An empty cell means that nothing is on record. Arrow keys move, Enter opens.`,
  cellEmpty: (left: string, right: string) => `${left} – ${right}: nothing on record`,

  drawer: 'Evidence of the pair',
  closeDrawer: 'Close the evidence',
  tieLine: (n: number, strength: string) =>
    `${f.plural(n, { one: '# initiative', other: '# initiatives' })}, strength ${strength}`,
  strongestFirst: 'Strongest first.',
  participants: (n: number) => f.plural(n, { one: '# party in all', other: '# parties in all' }),
  adds: (value: string) => `adds ${value}`,
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
  noSuchThing: (id: string) => `Nothing in the current data has the id “${id}”.`,
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
  },
  tiesWith: (country: string, n: number) =>
    `${country}: ${f.plural(n, { one: 'tied with # region', other: 'tied with # regions' })}`,
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
  restrictions: 'Restrictions on record',
  restrictionsHint:
    'Measures that touch it, those for the whole country included, as sources state them. No advice.',
  conflicts: 'Where sources disagree: kept / other',
});

export type Messages = ReturnType<typeof en>;
