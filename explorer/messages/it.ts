import type { Messages } from './en.js';
import type { Formats } from './formats.js';
import { gapTexts } from './gaps/it.js';

const points = (f: Formats, difference: number) =>
  f.pluralOfStrength(difference, { one: '# punto', other: '# punti' });

export const it = (f: Formats): Messages => ({
  title: 'Bilateral',
  tagline: 'Chi ha lavorato con chi tra due paesi, e con quali prove',
  skip: 'Vai alla risposta',
  language: 'Lingua',
  nav: { ask: 'Chiedi', gaps: 'Lacune', forum: 'Foro', coverage: 'Copertura', label: 'Pagine' },
  notFound: 'Questa pagina non esiste.',
  toAsk: 'Fai una domanda',
  release: (number, date) => `Versione ${f.number(number)} dei dati, ${date}`,
  api: 'API GraphQL',

  question:
    'Quali {leftLevel} ({left}) hanno lavorato con quali {rightLevel} ({right}) {sectors}, {period}, {basis}?',
  questionOfLeft:
    'Con quali {rightLevel} ({right}) ha lavorato {left} {leftLevel} {sectors}, {period}, {basis}?',
  questionOfRight:
    'Quali {leftLevel} ({left}) hanno lavorato con {right} {rightLevel} {sectors}, {period}, {basis}?',
  questionOfBoth:
    'Che cosa hanno fatto insieme {left} {leftLevel} e {right} {rightLevel} {sectors}, {period}, {basis}?',
  form: 'La domanda',
  swap: 'Scambia i due lati',
  levelLeft: 'Livello del primo lato',
  levelRight: 'Livello del secondo lato',
  countryLeft: 'Paese del primo lato',
  countryRight: 'Paese del secondo lato',
  levels: { COUNTRY: 'nel suo insieme', REGION: 'regioni', DISTRICT: 'distretti', ACTOR: 'attori' },
  levelsWith: {
    COUNTRY: 'nel suo insieme',
    REGION: 'regioni',
    DISTRICT: 'distretti',
    ACTOR: 'attori',
  },
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
  notDone: (onlyPlans, withPlans, calledOff) =>
    `Di tutte queste coppie, ${[
      onlyPlans > 0 &&
        f.plural(onlyPlans, {
          one: '# si fonda solo su annunci e piani',
          other: '# si fondano solo su annunci e piani',
        }),
      withPlans > onlyPlans && `in ${f.number(withPlans)} qualcosa è solo annunciato o pianificato`,
      calledOff > 0 && `in ${f.number(calledOff)} qualcosa è stato annullato`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  notPlaced: (n, all) =>
    f.plural(all, {
      one: 'L’unica iniziativa che unisce i due paesi non si può collocare a questo livello',
      other: `${f.number(n)} delle # iniziative che uniscono i due paesi non si ${n === 1 ? 'può' : 'possono'} collocare a questo livello`,
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
      'Entrambi i lati sono nei dati, e nulla li lega a questo livello. Nulla di documentato non vuol dire nulla di fatto.',
    ANSWERED: '',
  },
  emptyFiltered: 'Nessun legame a queste condizioni',
  noTieFiltered:
    'Entrambi i lati sono nei dati, e nulla li lega a queste condizioni. Nulla di documentato non vuol dire nulla di fatto.',
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
  moreNotPrinted: (n) =>
    f.plural(n, { one: 'e # altra, non stampata', other: 'e altre #, non stampate' }),

  onlyOf: 'Mostra i legami di',
  everyone: 'tutti',
  noTieOfUnit: 'Chi hai scelto non ha legami in questa risposta.',
  noTieOfUnitShown: 'Chi hai scelto non ha legami tra le coppie mostrate: può averne tra le altre.',
  showEveryone: 'Mostra tutti',
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
  yearsOf: (dataSet) =>
    `Contate solo nell’insieme di dati ${dataSet}; la risposta è di tutti gli insiemi di dati.`,
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
  rowsPrinted: (shown, all) => `Sono stampate ${f.number(shown)} coppie su ${f.number(all)}.`,

  matrix: 'Matrice',
  matrixHint: (rows, columns, emptyCell) =>
    `Per forza dei legami: ${f.number(rows)} × ${f.number(columns)}. Una cella vuota significa: ${emptyCell}. Le frecce spostano, Invio apre.`,
  emptyCells: {
    WHOLE: 'nulla di documentato',
    FILTERED: 'nulla di documentato a queste condizioni',
    CUT: 'non fra le coppie mostrate',
  },

  drawer: 'Prove della coppia',
  closeDrawer: 'Chiudi le prove',
  tieLine: (n, strength) =>
    `${f.plural(n, { one: '# iniziativa', other: '# iniziative' })}, forza ${strength}`,
  strongestFirst: 'Prima le più forti.',
  participants: (n) => f.plural(n, { one: '# parte in tutto', other: '# parti in tutto' }),
  adds: (value, weight, others) =>
    `aggiunge ${value}: peso ${weight} ÷ ${f.plural(others, { one: '# altro', other: '# altri' })} a questo livello`,
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

  download: 'Scarica CSV',
  downloadHint: 'Tutte le righe, per un foglio di calcolo',
  showQuery: 'Mostra come GraphQL',
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
  fewerWords: 'Nessun nome ha tutte queste parole. Con meno parole:',
  noWord: 'Nessun nome ha alcuna di queste parole.',
  noSuchThing: (id) => `Nulla nei dati attuali ha l’identificativo «${id}».`,
  bestOnly: (n) => `Sono elencate le ${f.number(n)} voci più pertinenti.`,
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
    forum: 'Foro',
    session: 'Firmato durante',
    hosts: 'Ospiti',
    agreements: 'Firmato lì',
    calendar: 'Calendario del foro',
    outcome: 'Che cosa è seguito',
    note: 'Nota',
    kind: 'Che cos’è',
    limits: 'Che cosa limita',
    value: 'Valore complessivo',
    district: 'Si trova in',
    established: 'Istituzione',
    legalAct: 'Istituito da',
    article: 'Articolo',
    listedParty: 'Soggetto in elenco',
    amendedBy: 'Modificato da',
  },
  projectKinds: {
    CENTRE: 'un centro, un ufficio o uno sportello',
    DISTRICT: 'la creazione di un distretto, un parco o un cluster',
    JOINT_VENTURE: 'una joint venture',
    OTHER: 'altro: una missione, una mostra, uno studio',
    PLANT: 'uno stabilimento',
    SUPPLY: 'una fornitura',
    TRAINING: 'una formazione',
    ZONE: 'la creazione di una zona economica speciale',
  },
  districtKinds: {
    CLUSTER: 'cluster',
    INDUSTRIAL_DISTRICT: 'distretto industriale',
    INDUSTRIAL_PARK: 'parco industriale',
    SPECIAL_ECONOMIC_ZONE: 'zona economica speciale',
  },
  sezKinds: {
    INDUSTRIAL: 'industria',
    PORT: 'porti e logistica',
    TECHNOLOGY: 'tecnologia',
    TOURISM: 'turismo',
  },
  tiesWith: (country, n) =>
    `${country}: ${f.plural(n, { one: 'legami con # regione', other: 'legami con # regioni' })}`,
  tiesHint:
    'Un’impresa vale per la regione della sua sede, ovunque stia lo stabilimento; le prove di un legame dicono di chi è.',
  withWhole: 'Con il paese intero, che una sua regione vi partecipi o no:',
  starText: (name, n) =>
    f.plural(n, {
      one: `${name} e il suo legame più forte; l’elenco accanto dice lo stesso a parole.`,
      other: `${name} e i suoi # legami più forti; l’elenco accanto dice lo stesso a parole.`,
    }),
  askAbout: 'Chiedi altro su questi legami',
  initiatives: (n) =>
    f.plural(n, { one: '# iniziativa documentata', other: '# iniziative documentate' }),
  noInitiatives:
    'Nessuna iniziativa documentata. Nulla di documentato non vuol dire nulla di fatto.',
  firstOnly: (n) => `Sono elencate le ${f.number(n)} più recenti.`,
  listedOf: (n, all) => `In elenco: ${f.number(n)} su ${f.number(all)}.`,
  restInTable: 'La tabella da scaricare le ha tutte.',
  restrictions: 'Restrizioni documentate',
  restrictionsHint:
    'Misure che toccano questa voce, comprese quelle per tutto il paese, come le fonti le riportano. Non è un consiglio.',
  conflicts: 'Dove le fonti non concordano: tenuto / altro',

  gapQuestion:
    'Dove {left} e {right} sono {strong} {sectors}, e non lavorano, lavorano poco o non lavorano più insieme, {asOf}, {measures}?',
  bothStrong: 'entrambe forti',
  anyStrong: 'attese insieme',
  asOf: 'Stato dei dati',
  asOfAll: 'secondo tutti i dati',
  asOfYear: (year) => `alla fine del ${year}`,
  gapCount: (n) => f.plural(n, { one: '# lacuna in elenco', other: '# lacune in elenco' }),
  gapCaveat:
    'Ciò che regioni di queste dimensioni e attività farebbero insieme, e non fanno. Una domanda da porre, non una perdita misurata.',
  gapDrawer: 'Perché è una lacuna',
  rank: 'Posto',
  rankOf: (rank, all) => `${f.number(rank)} su ${f.number(all)}`,
  interval: (low, high) => `(da ${low} a ${high} ricampionando i dati)`,
  status: 'Stato',
  expectedObserved: 'Attesa / documentata',
  expected: 'Forza attesa',
  observed: 'Forza documentata',
  gap: 'Lacuna',
  notKnown: 'non nota',
  chanceOfNone: 'Nulla qui per caso',
  chanceWhy: 'secondo il solo numero di iniziative: una cella vuota da sola non prova nulla',
  chance: (share) => f.chance(share, { over: 'oltre #', under: 'meno di #' }),
  terms: 'Che cosa la rende grande o piccola: fattori rispetto a una cella media, moltiplicati',
  together: 'Insieme',
  times: (ratio) => `× ${ratio}`,
  termKinds: {
    LEFT_ACTIVITY: 'attività della prima regione',
    LEFT_SIZE: 'peso del settore nella prima regione',
    RIGHT_ACTIVITY: 'attività della seconda regione',
    RIGHT_SIZE: 'peso del settore nella seconda regione',
    VOLUME: 'cooperazione nell’intero settore',
  },
  near: 'I legami più vicini',
  bridges: 'Chi potrebbe colmarla',
  bridgeKinds: {
    ACTOR_IN_SECTOR: 'lavora con l’altro lato in questo settore',
    ACTOR_OF_PAIR: 'lavora per la coppia in un altro settore',
    AGREEMENT: 'accordo della coppia, né scaduto né annullato',
    DISTRICT: 'distretto attivo nel settore',
  },
  noneOnRecord: 'Nessuno documentato.',
  restrictionKinds: {
    EXPORT_BAN: 'esportazioni',
    FINANCE: 'finanza',
    IMPORT_BAN: 'importazioni',
    INVESTMENT_BAN: 'investimenti',
    LISTING: 'un soggetto in elenco',
    OTHER: 'più cose, o altre',
    SERVICES: 'servizi',
    TRANSPORT: 'trasporti',
  },
  inForceFrom: (date) => `entrata in vigore: ${date}`,
  inForceTo: (date) => `scadenza: ${date}`,
  touches: {
    IN_PART: 'Misure in vigore toccano una parte del settore.',
    NONE: 'Nessuna misura in vigore nei dati la tocca.',
    WHOLE: 'Misure in vigore toccano il settore e una delle regioni. Toccare non è vietare.',
  },
  onRecord: 'Che cosa è documentato',
  figuresFrom: 'Da dove vengono le cifre',
  gapStatuses: {
    FADED: 'affievolita',
    NO_DATA: 'non nota',
    OPPORTUNITY: 'opportunità',
    REALISED: 'almeno quanto atteso',
    UNDER_REALISED: 'sotto l’attesa',
    WEAK_CASE: 'caso debole',
  },
  brief: 'Una pagina da stampare',
  citation: (release, hash) => `Bilateral, versione ${f.number(release)} dei dati (${hash}).`,

  gaps: gapTexts(f),

  method: {
    link: 'Quanto ha funzionato questo metodo?',
    title: 'Quanto ha funzionato la graduatoria delle lacune?',
    lead: 'I dati sono stati tagliati alla fine di un anno, le lacune ordinate secondo ciò che si sapeva allora, e la graduatoria confrontata con ciò che è venuto nei tre anni dopo. Lo stesso con graduatorie più semplici, che chiunque potrebbe fare.',
    working:
      'Si rifà la graduatoria di ogni anno. La prima risposta di una versione richiede fino a un quarto di minuto.',
    scores: 'Quante volte ciò che è venuto stava sopra ciò che non è venuto',
    scoresHint:
      'Su tutti i confronti tra una cella di due regioni e un settore che è venuta e una che non è venuta (ROC-AUC), la media degli anni. Il punto è la quota, la linea il suo intervallo al 95 %, la linea tratteggiata ciò che dà il caso: 50 %. Dove gli intervalli si sovrappongono, le parole qui sotto dicono se i due si distinguono.',
    ranking: 'Ordinate per',
    share: 'Quota',
    between: (low, high) => `da ${low} a ${high}`,
    methods: {
      ACTIVITY: 'la sola attività documentata',
      DEGREE: 'numero di celle attive',
      GAP: 'il metodo di questa pagina',
      MARGINS: 'somme delle intensità',
      POPULATION: 'popolazione',
      SIZE: 'il solo peso del settore',
    },
    folds: 'Che cosa avrebbero dato le prime cinquanta',
    foldsHint: 'Un progetto, accordo o programma dei tre anni seguenti. Le sessioni non contano.',
    endOf: 'Alla fine del',
    came: 'Venute, su tutte quelle senza legame',
    among: 'Venute, sulle prime 50',
    byChance: 'Per caso',
    tooSmall:
      'I dati sono troppo pochi per provare il metodo: servono tre anni dopo la fine di un anno e venti iniziative datate prima.',
    tried: (years, first, last, came) =>
      `${f.plural(years, { one: '# anno', other: '# anni' })}, dal ${first} al ${last}: ciò che si sapeva alla fine di ciascuno, contro i progetti, gli accordi e i programmi dei tre anni dopo. In tutto ne sono ${f.plural(came, { one: 'venuto #', other: 'venuti #' })}, quindi ogni numero delle prime righe è incerto: guarda gli intervalli.`,
    better: (name, difference, low, high) =>
      `È migliore di «${name}»: di ${points(f, difference)} (da ${low} a ${high}).`,
    worse: (name, difference, low, high) =>
      `È peggiore di «${name}»: una differenza di ${points(f, difference)} (da ${low} a ${high}).`,
    alike: (name, difference, low, high) =>
      `Non si distingue da «${name}»: una differenza di ${points(f, difference)} (da ${low} a ${high}).`,
    younger:
      'Le cifre di dimensione sono più recenti dei primi anni: contano come struttura che non cambia.',
    noPay: 'Dice dove si è poi riferito che una cooperazione è cominciata, non dove converrebbe.',
    words: 'Che cosa se ne può dire, e che cosa no',
    more: 'Come si fa la graduatoria, con ogni costante e la sua ragione, è scritto in docs/method.md, che accompagna il programma.',
    back: 'Torna alle lacune',
  },

  forum: {
    setOut: 'Obiettivi e sessioni',
    none: 'Non è documentato alcun foro dei due paesi.',
    founded: (date) => `fondato: ${date}`,
    firstAim: 'Il primo di tutti:',
    whole: 'Le sessioni come calendario, i settori e i programmi',
    others: 'Altri fori:',
    calendar: 'Le sessioni come calendario',
    hosts: (country, months) => `${country}, mesi da ospitante: ${months}`,
    calendarHint: 'Scegli un segno per vederne la sessione.',
    noCalendar:
      'Non è documentata alcuna regola del foro per le sue sessioni: non se ne può giudicare nessuna.',
    counts: {
      AS_PLANNED: (n) =>
        f.plural(n, { one: '# nei mesi del suo paese', other: '# nei mesi del loro paese' }),
      DEPARTS: (n) => f.plural(n, { one: '# fuori da quei mesi', other: '# fuori da quei mesi' }),
      NOT_JUDGED: (n) =>
        f.plural(n, { one: '# che non si può giudicare', other: '# che non si possono giudicare' }),
    },
    verdicts: {
      AS_PLANNED: 'nei mesi del suo paese',
      DEPARTS: 'fuori dai mesi del suo paese',
      NOT_JUDGED: 'non si può giudicare: mese o paese non noto',
    },
    departs: (month, country, months) =>
      `tenuta in ${month}; ${country}, mesi da ospitante: ${months}`,
    noDate: 'data non nota',
    noMonth: 'mese non noto',
    noCountry: 'paese non noto',
    noRule: (country) => `il calendario non nomina il paese: ${country}`,
    silent: (years) =>
      `Nessuna sessione documentata ha la data nel ${f.list(years)}. Nulla di documentato non vuol dire nulla di fatto.`,
    undated: (n) =>
      f.plural(n, { one: '# sessione è senza data:', other: '# sessioni sono senza data:' }),
    departures: 'Fuori dal calendario',
    departuresHint: 'Uno scarto dice qualcosa dell’incontro, o di ciò che ne è documentato.',
    sessions: (n) =>
      f.plural(n, { one: '# sessione documentata', other: '# sessioni documentate' }),
    hostsOf: 'Ospiti',
    signed: 'Firmato lì',
    calendarOf: 'Calendario',
    fields: 'I settori che ha dichiarato, e che cosa vi è accaduto',
    fieldsHint:
      'Iniziative con una parte di ciascun lato che riguardano il settore o uno al di sotto. Una può contare in più settori.',
    yearsBefore: (n) =>
      f.plural(n, {
        one: '# anno prima della fine dei dati',
        other: '# anni prima della fine dei dati',
      }),
    programmes: 'I suoi programmi, e che cosa è accaduto nei loro anni',
    programmesHint:
      'Che altro unisce i due paesi negli anni che un programma copre. Se ne sia venuto dal programma, nessuno lo dice.',
    yearsNotKnown: 'I suoi anni non sono noti.',
    inSpan: (years, n) =>
      `${years}: ${f.plural(n, { one: '# sessione o progetto', other: '# sessioni e progetti' })}`,
  },

  followed: {
    title: 'Che cosa è seguito',
    of: (left, right) => `Che cosa è seguito dagli accordi: ${left} e ${right}`,
    caveat:
      'Un progetto segue se lega due regioni che l’accordo lega e non è anteriore. Nulla di documentato non vuol dire nulla di fatto.',
    outcomes: {
      FOLLOWED: 'seguito da un progetto nel suo settore',
      NOTHING_ON_RECORD: 'nulla di documentato da allora',
      NO_PAIR: 'non lega alcuna coppia di regioni',
      OTHER_FIELD: 'seguito da un progetto in un altro settore',
      UNDATED: 'ordine non noto',
    },
    explained: {
      FOLLOWED: 'Per un accordo senza settore vale qualsiasi progetto.',
      NOTHING_ON_RECORD:
        'Lega una coppia di regioni, e da allora nessun progetto della coppia è documentato.',
      NO_PAIR:
        'Da un lato sono nominati solo enti nazionali o imprese di regione non nota, o nessuno.',
      OTHER_FIELD: 'Da allora nessun progetto nel suo settore è documentato.',
      UNDATED:
        'Nessun progetto risulta seguito, e l’accordo o un progetto della coppia è senza data.',
    },
    together: 'accordi in tutto',
    agreements: (n, outcome) =>
      `${f.plural(n, { one: '# accordo', other: '# accordi' })}${outcome === null ? '' : `: ${outcome}`}`,
    otherField: 'altro settore',
    order: 'prima o dopo, nessuno lo sa',
    more: (n) => f.plural(n, { one: 'e un altro', other: 'e altri #' }),
    morePairs: (n) => f.plural(n, { one: 'e un’altra coppia', other: 'e altre # coppie' }),
    firstOnly: (n) => `Sono elencate le prime ${f.number(n)}.`,
    withoutTitle: 'Firmato, e nessun progetto',
    without: (n) =>
      f.plural(n, {
        one: '# coppia di regioni ha un accordo e nessun progetto documentato',
        other: '# coppie di regioni hanno un accordo e nessun progetto documentato',
      }),
    withoutHint:
      'La lacuna che non richiede un modello: hanno firmato, e nessun progetto le lega, di qualunque data o settore. Prima chi ha più accordi. Nulla di documentato non vuol dire nulla di fatto.',
  },

  console: {
    title: 'Console GraphQL',
    hint: 'Cambia la domanda o le variabili e premi ▶ (Ctrl + Invio; Esc esce dall’editor). Ciò che scrivi sta nell’indirizzo, che si può inviare.',
    examples: 'Domande registrate',
    choose: 'Scegline una…',
    questions: 'Domande',
    ofPages: 'Che cosa chiedono queste pagine',
    storedAlone:
      'Questo server risponde solo alle operazioni registrate, parola per parola: scegline una e cambia le variabili. Ogni altro testo è rifiutato.',
  },

  coverage: {
    title: (left, right) => `Che cosa è documentato: ${left} e ${right}`,
    caveat:
      'Una barra vuota vuol dire che nulla è documentato. Non vuol dire che nulla è accaduto: forse nessuno ha cercato, o non lo ha scritto dove è stato cercato.',
    sources: (n) => f.plural(n, { one: '# fonte', other: '# fonti' }),
    span: (first, last) => `, periodo: ${first} – ${last}`,
    holes: 'Vuoti noti',
    holesHint: 'Iniziative documentate di cui qualcosa non è noto. Apri una voce per vedere quali.',
    holeKinds: {
      PROJECT_WITHOUT_VALUE: 'Progetti di cui nessuna fonte dice il valore',
      SESSION_WITHOUT_PARTY: 'Sessioni senza partecipanti documentati',
      UNDATED: 'Senza data: in ogni totale, in nessun periodo',
      UNPLACED: 'Unisce i due paesi, ma nessuna coppia di regioni',
      WITHOUT_PARTY: 'Senza alcuna parte documentata',
      WITHOUT_SECTOR: 'Senza settore: si trova solo se non se ne chiede alcuno',
    },
    noField: 'settore non indicato',
    noRegion: 'nessuna regione nota da questo lato',
    bySector: 'Per settore',
    byYear: 'Per anno',
    byRegion: (country) => `Per regione: ${country}`,
    silent: (n) => `Nulla di documentato su ${f.number(n)}:`,
    notShown: (n) =>
      f.plural(n, {
        one: 'Un’altra voce non è mostrata.',
        other: 'Altre # voci non sono mostrate.',
      }),
  },
});
