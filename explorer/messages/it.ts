import type { Messages } from './en.js';
import type { Formats } from './formats.js';

export const it = (f: Formats): Messages => ({
  title: 'Bilateral',
  tagline: 'Chi ha lavorato con chi tra due paesi, e con quali prove',
  skip: 'Vai alla risposta',
  language: 'Lingua',
  nav: { ask: 'Chiedi', label: 'Pagine' },
  notFound: 'Questa pagina non esiste.',
  toAsk: 'Fai una domanda',
  release: (number, date) => `Versione ${f.number(number)} dei dati, ${date}`,
  api: 'API GraphQL',

  question:
    'Quali {leftLevel} ({left}) hanno lavorato con quali {rightLevel} ({right}) {sectors}, {period}, {basis}?',
  form: 'La domanda',
  swap: 'Scambia i due lati',
  levelLeft: 'Livello del primo lato',
  levelRight: 'Livello del secondo lato',
  countryLeft: 'Paese del primo lato',
  countryRight: 'Paese del secondo lato',
  levels: { COUNTRY: 'paesi', REGION: 'regioni', DISTRICT: 'distretti', ACTOR: 'attori' },
  levelsWith: { COUNTRY: 'paesi', REGION: 'regioni', DISTRICT: 'distretti', ACTOR: 'attori' },
  sectors: 'Settori',
  anySector: 'in qualsiasi settore',
  inSector: (name) => `in ${name}`,
  inSectors: (n) => f.plural(n, { one: 'in # settore', other: 'in # settori' }),
  sectorsHint: 'Un settore comprende quelli al di sotto.',
  period: 'Periodo',
  anyTime: 'in qualsiasi periodo',
  since: (from) => `dal ${from}`,
  until: (to) => `fino al ${to}`,
  between: (from, to) => (from === to ? `nel ${from}` : `nel ${from}–${to}`),
  fromYear: 'Dall’anno',
  toYear: 'All’anno',
  periodHint: 'Ciò che non ha data resta fuori da ogni periodo, e viene contato.',
  basis: 'Prove',
  anyBasis: 'con qualsiasi prova',
  onBasis: (names) => `con ${f.list(names)}`,
  clear: 'Azzera',
  close: 'Chiudi',

  bases: {
    PROJECT: 'progetto',
    AGREEMENT: 'accordo',
    PROGRAMME: 'programma',
    SESSION: 'sessione',
  },
  basesPlural: {
    PROJECT: 'progetti',
    AGREEMENT: 'accordi',
    PROGRAMME: 'programmi',
    SESSION: 'sessioni',
  },
  statuses: {
    ANNOUNCED: 'annunciato',
    APPROVED: 'approvato',
    CANCELLED: 'annullato',
    COMPLETED: 'concluso',
    DRAFT: 'bozza',
    EXPIRED: 'scaduto',
    IN_FORCE: 'in vigore',
    NEGOTIATION: 'in trattativa',
    ONGOING: 'in corso',
    OPERATING: 'in esercizio',
    PLANNED: 'pianificato',
    RENEWED: 'rinnovato',
    SIGNED: 'firmato',
    SOLD: 'venduto',
    SUPERSEDED: 'sostituito',
    TAKEN_OVER: 'rilevato',
    UNDER_CONSTRUCTION: 'in costruzione',
    UNKNOWN: 'stato sconosciuto',
    WITHDRAWN: 'ritirato',
  },
  roles: {
    BENEFICIARY: 'beneficiario',
    CO_CHAIR: 'copresidente',
    HOST: 'ospite',
    INVESTOR: 'investitore',
    ORGANISER: 'organizzatore',
    PARTICIPANT: 'partecipante',
    PARTNER: 'partner',
    SIGNATORY: 'firmatario',
    SPEAKER: 'relatore',
  },
  reasons: {
    COUNTRY_ONLY: 'è nominato solo il paese',
    DISTRICT_UNKNOWN: 'è nominata un’impresa di cui non si conosce il distretto',
    NATIONAL_ONLY: 'sono nominati solo enti nazionali',
    NO_DISTRICT_PARTY: 'non è nominato alcun distretto né impresa',
    SEAT_UNKNOWN: 'è nominata un’impresa o un distretto di cui non si conosce la regione',
  },

  answer: 'La risposta',
  pairs: (n) =>
    f.plural(n, { one: '# coppia ha lavorato insieme', other: '# coppie hanno lavorato insieme' }),
  ofThem: (projects, sessions) =>
    `${f.number(projects)} su almeno un progetto, ${f.plural(sessions, { one: '# solo per aver partecipato alla stessa sessione', other: '# solo per aver partecipato alle stesse sessioni' })}.`,
  notPlaced: (n, all) =>
    f.plural(n, {
      one: `# delle ${f.number(all)} iniziative che uniscono i due paesi non si può collocare a questo livello`,
      other: `# delle ${f.number(all)} iniziative che uniscono i due paesi non si possono collocare a questo livello`,
    }),
  allPlaced: (n) =>
    f.plural(n, {
      one: 'L’unica iniziativa che unisce i due paesi è collocata a questo livello.',
      other: 'Tutte le # iniziative che uniscono i due paesi sono collocate a questo livello.',
    }),
  undatedOut: (n) =>
    f.plural(n, {
      one: '# non ha data e non rientra in alcun periodo',
      other: '# non hanno data e non rientrano in alcun periodo',
    }),
  seeThem: 'vedi quali',
  tooMany: (shown, all) =>
    `Sono mostrate le ${f.number(shown)} coppie più forti su ${f.number(all)}. Restringi la domanda per vederne meno, o prendile tutte dall’API.`,
  onlyShown: 'Conteggi sulle coppie mostrate.',

  empty: {
    NO_PARTY: 'Qui non si sa nulla',
    NEVER_WITH_OTHER_SIDE: 'Presenti, ma mai insieme',
    SECTOR_NOT_ON_RECORD: 'Questo settore qui non è documentato',
    NO_TIE: 'Nessun legame documentato',
    ANSWERED: '',
  },
  emptyWhy: {
    NO_PARTY:
      'I dati non nominano nessuno a questo livello, su almeno un lato. Questo dice qualcosa dei dati, e nulla di ciò che è accaduto.',
    NEVER_WITH_OTHER_SIDE:
      'I dati conoscono queste parti, ma mai in qualcosa che unisca l’altro paese.',
    SECTOR_NOT_ON_RECORD:
      'Nulla di ciò che i dati conoscono di un lato riguarda questo settore. Chi non è nei dati può avervi lavorato comunque.',
    NO_TIE:
      'Entrambi i lati sono nei dati, e nulla li lega a queste condizioni. Nulla di documentato non vuol dire nulla di fatto.',
    ANSWERED: '',
  },
  loosen: 'Prova senza una condizione:',
  withoutSectors: 'qualsiasi settore',
  withoutPeriod: 'qualsiasi periodo',
  withoutBasis: 'qualsiasi prova',

  loading: 'Sto chiedendo…',
  failed: 'Non è stato possibile rispondere alla domanda.',
  offline: 'Il server non è raggiungibile.',
  retry: 'Riprova',
  errorCode: (code) => `Codice ${code}`,
  more: (n) => f.plural(n, { one: 'Mostra # altra', other: 'Mostra altre #' }),

  onlyOf: 'Mostra i legami di',
  everyone: 'tutti',
  legend: 'Colore e tratto: la prova più forte della coppia',
  width: 'Spessore: forza',
  map: 'Mappa',
  mapHint: 'Ogni paese ha la sua scala. Scegli una linea per vederne le prove.',
  mapText: (n) =>
    f.plural(n, {
      one: 'Mappa di # legame; la tabella sotto dice lo stesso a parole.',
      other: 'Mappa di # legami; la tabella sotto dice lo stesso a parole.',
    }),
  offMap: (n) =>
    f.plural(n, {
      one: '# coppia non è sulla mappa: di un estremo non si conosce il luogo.',
      other: '# coppie non sono sulla mappa: di un estremo non si conosce il luogo.',
    }),
  drawing: 'Sto disegnando…',

  years: 'Nel tempo',
  yearsHint:
    'Iniziative che uniscono i due paesi, collocabili o no a questo livello. Scegli un anno per chiedere solo di quello.',
  yearText: (year, n) => `${year}: ${f.plural(n, { one: '# iniziativa', other: '# iniziative' })}`,
  noDate: 'senza data',

  table: 'Tabella',
  pair: 'Coppia',
  left: 'Primo lato',
  right: 'Secondo lato',
  strength: 'Forza',
  strengthHint:
    'Ogni iniziativa aggiunge il suo peso (progetto 4, accordo 3, programma 2, sessione 1) diviso per il numero degli altri partecipanti a questo livello.',
  evidence: 'Iniziative',
  on: 'Su che cosa',
  first: 'Prima',
  last: 'Ultima',
  undated: 'senza data',
  sortedBy: (column) => `Ordina per ${column}`,
  showAll: (n) => f.plural(n, { one: 'Mostra # coppia', other: 'Mostra tutte le # coppie' }),

  matrix: 'Matrice',
  matrixHint: (rows, columns) =>
    `I ${f.number(rows)} e ${f.number(columns)} con i legami più forti. Una cella vuota significa che nulla è documentato. Le frecce spostano, Invio apre.`,
  cellEmpty: (left, right) => `${left} – ${right}: nulla di documentato`,

  drawer: 'Prove della coppia',
  closeDrawer: 'Chiudi le prove',
  tieLine: (n, strength) =>
    `${f.plural(n, { one: '# iniziativa', other: '# iniziative' })}, forza ${strength}`,
  strongestFirst: 'Prima le più forti.',
  participants: (n) => f.plural(n, { one: '# parte in tutto', other: '# parti in tutto' }),
  adds: (value) => `aggiunge ${value}`,
  spread: 'vale per più regioni',
  inferred: 'aggiunto per regola del redattore, non detto da alcuna fonte',
  sources: 'Fonti',
  noSource: 'Nessuna fonte propria',
  offlineSource: 'non in rete',

  apart: 'Fuori dal quadro',
  apartHint: 'Ciò che unisce i due paesi e non ha posto nella risposta qui sopra. Non va perso.',
  unplaced: (n) =>
    f.plural(n, {
      one: '# iniziativa non si può collocare a questo livello',
      other: '# iniziative non si possono collocare a questo livello',
    }),
  undatedTitle: (n) =>
    f.plural(n, { one: '# iniziativa è senza data', other: '# iniziative sono senza data' }),
  undatedHint: 'Contano nella risposta finché non si chiede un periodo.',
  sideReason: (side, reason) => `${side}: ${reason}`,

  copyQuery: 'Copia come GraphQL',
  variables: 'Variabili',
  copied: 'Query e variabili sono negli appunti.',
  copyFailed: 'Il browser non ha permesso di copiare.',
  print: 'Stampa',

  search: 'Cerca',
  searchHint:
    'Scrivi il nome di una regione, un distretto, un’impresa, un’associazione, un ente, un’iniziativa, un settore o una fonte, in qualsiasi alfabeto.',
  searchInstead: 'Cerca',
  hits: (n, text) => f.plural(n, { one: `# nome come «${text}»`, other: `# nomi come «${text}»` }),
  noSuchThing: (id) => `Nulla nei dati attuali ha l’identificativo «${id}».`,
  kinds: {
    Agreement: 'Accordo',
    Association: 'Associazione',
    Country: 'Paese',
    District: 'Distretto',
    Firm: 'Impresa',
    Forum: 'Foro',
    Institution: 'Ente',
    Instrument: 'Strumento finanziario',
    LegalAct: 'Atto normativo',
    Objective: 'Obiettivo del foro',
    Programme: 'Programma',
    Project: 'Progetto',
    Region: 'Regione',
    Restriction: 'Restrizione',
    Sector: 'Settore',
    Session: 'Sessione',
    Source: 'Fonte',
  },
  facts: {
    names: 'Nomi',
    otherNames: 'Detto anche',
    abbreviation: 'Sigla',
    country: 'Paese',
    places: 'Vale per',
    city: 'Città',
    population: 'Popolazione',
    basis: 'Genere',
    date: 'Data',
    status: 'Stato',
    founded: 'Fondazione',
    since: 'Dal',
    inForce: 'In vigore',
    parent: 'Fa parte di',
    children: 'Settori al di sotto',
    sectors: 'Settori',
    regions: 'Regioni',
    districts: 'Distretti',
    actors: 'Con sede qui',
    parties: 'Parti',
    objectives: 'Obiettivi',
    sessions: 'Sessioni',
    publisher: 'Editore',
    published: 'Pubblicazione',
    address: 'Indirizzo',
    states: 'Fonte di',
  },
  tiesWith: (country, n) =>
    `${country}: ${f.plural(n, { one: 'legami con # regione', other: 'legami con # regioni' })}`,
  starText: (name, n) =>
    f.plural(n, {
      one: `${name} e il suo legame più forte; l’elenco accanto dice lo stesso a parole.`,
      other: `${name} e i suoi # legami più forti; l’elenco accanto dice lo stesso a parole.`,
    }),
  askAbout: 'Chiedi altro su questi legami',
  initiatives: (n) =>
    f.plural(n, { one: '# iniziativa documentata', other: '# iniziative documentate' }),
  noInitiatives:
    'I dati non lo nominano in alcuna iniziativa. Nulla di documentato non vuol dire nulla di fatto.',
  firstOnly: (n) => `Sono elencate le ${f.number(n)} più recenti.`,
  restrictions: 'Restrizioni documentate',
  restrictionsHint:
    'Misure che lo toccano, comprese quelle per tutto il paese, come le fonti le riportano. Non è un consiglio.',
  conflicts: 'Dove le fonti non concordano: tenuto / altro',
});
