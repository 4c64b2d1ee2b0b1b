import type { Formats } from '../formats.js';
import type { GapTexts } from './en.js';

export const gapTexts = (f: Formats): GapTexts => ({
  score: 'Punteggio',
  behind: (dated, hasUndated, areLeftOut) => {
    if (dated === 0 && hasUndated) return 'solo iniziative senza data';
    if (dated === 0) return areLeftOut ? 'solo annunci, che non contano' : 'nessuna iniziativa';
    const initiatives = f.plural(dated, {
      one: '# iniziativa datata',
      other: '# iniziative datate',
    });
    return hasUndated ? `${initiatives}, più altre senza data` : initiatives;
  },
  listed: 'in elenco nominativo:',
  expectedAndObserved: (expected, observed) => `attesa ${expected} · documentata ${observed}`,
  atMost: (n) =>
    f.plural(n, {
      one: 'Ne è elencata al massimo # per ogni regione.',
      other: 'Ne sono elencate al massimo # per ogni regione.',
    }),
  rankedAmong: (n) =>
    `Il posto è quello fra tutte le celle di cui si sa qualcosa (${f.number(n)}); la matrice ha ogni cella.`,
  withoutSizes:
    'Una parte non ha cifre di dimensione, quindi ogni regione conta come le altre: decide solo la cooperazione passata.',
  touchedOrNot: 'con o senza restrizioni',
  untouched: 'senza alcuna restrizione',
  touched: {
    WHOLE: 'misure in vigore la toccano',
    IN_PART: 'misure in vigore ne toccano una parte',
  },
  touchedCount: (n, all, day) =>
    n === 0
      ? `Nessuna misura in vigore (${day}) ne tocca alcuna.`
      : `§ Misure in vigore (${day}) ne toccano ${f.number(n)} su ${f.number(all)} mostrate. Toccare non è vietare, e restano in ogni vista.`,
  fadedAbove: 'più dell’attesa in passato, poco di recente',
  nothingSince: (year) => `nessuna cooperazione documentata dopo il ${year}`,
  sessionOnly: 'solo sessioni comuni',
  announcedOnly: 'accordi e progetti solo annunciati',
  noFilter:
    'Le cifre di un lato non bastano per dire in che cosa è forte: non si può dire chi è forte, quindi sono elencate tutte.',
  intervalHint:
    'Punteggio: ciò che si attende meno quanto ne è realizzato. Cifre piccole e linea sulla barra: dove lo mettono 95 su 100 ricampionamenti dei dati.',
  noInterval: 'Gli intervalli esistono solo per tutti i dati e per le costanti documentate.',
  none: 'Nessuna lacuna risponde a questa domanda.',
  noneWhy: (known, all) =>
    `Di ${f.number(all)} celle (due regioni e un settore) si può dire qualcosa di ${f.number(known)}. Il resto non è zero: non è noto.`,
  steps: 'Anno per anno',
  earlier: 'Un anno prima',
  later: 'Un anno dopo',

  up: (n) => f.plural(n, { one: 'su di # posto', other: 'su di # posti' }),
  down: (n) => f.plural(n, { one: 'giù di # posto', other: 'giù di # posti' }),
  same: 'stesso posto delle costanti documentate',
  isNew: 'nuova',
  gone: (n) =>
    f.plural(n, {
      one: '# lacuna delle costanti documentate non è più nella lista',
      other: '# lacune delle costanti documentate non sono più nella lista',
    }),
  goneFrom: (rank) => `era al posto ${rank}`,

  mapHint:
    'Ogni paese ha la sua scala. Una linea è una lacuna della lista: sceglila per vedere perché. Scegli una regione per vederne tutte le celle più sotto.',
  mapText: (n) =>
    f.plural(n, {
      one: 'Mappa di # lacuna; la lista sotto dice lo stesso a parole.',
      other: 'Mappa di # lacune; la lista sotto dice lo stesso a parole.',
    }),
  legend: 'Colore e tratto: che cosa è documentato',
  width: 'Spessore: punteggio',
  list: 'Lista',

  matrixOf: 'La matrice mostra',
  matrixSectors: 'Tutte le coppie di regioni in un settore',
  matrixRegions: (country) => `Tutti i settori di una regione: ${country}`,
  matrixHint:
    'Ogni cella, senza i filtri della lista. Il colore è il punteggio secondo la scala, il segno dice che cosa è documentato. Scegli un’intestazione per girare la matrice su di essa; le frecce spostano, Invio apre.',
  matrixMore: (n) => f.plural(n, { one: 'Mostra # altra riga', other: 'Mostra altre # righe' }),
  cell: (name, score, status) => `${name}: ${score}, ${status}`,
  from: (value) => `da ${value}`,
  below: (value) => `sotto ${value}`,
  noSign: (isWithoutAnnounced) =>
    isWithoutAnnounced
      ? 'né segno né tratteggio: nulla che conti con queste costanti'
      : 'né segno né tratteggio: nulla di documentato',

  constants: 'Le costanti del metodo',
  constantsHint:
    'Ciò che nel metodo è una scelta. Cambiane una: lista, mappa e matrice vengono ricalcolate, e ogni riga dice di quanto si è spostata.',
  constantsChanged: (n) =>
    f.plural(n, { one: '# diversa dalla documentata', other: '# diverse dalle documentate' }),
  reset: 'Come documentate',
  range: (least, most, standard) => `da ${least} a ${most}; documentata: ${standard}`,
  outOfRange: (least, most) => `Un numero da ${least} a ${most}.`,
  wholeNumber: (least, most) => `Un numero intero da ${least} a ${most}.`,
  constantNames: {
    project: 'Un progetto conta',
    agreement: 'Un accordo conta',
    programme: 'Un programma conta',
    session: 'Una sessione conta',
    halfLife: 'Tempo di dimezzamento, anni',
    sizeSmoothing: 'Livellamento delle dimensioni',
    sizeExponent: 'Esponente delle dimensioni',
    activitySmoothing: 'Livellamento dell’attività',
    activityExponent: 'Esponente dell’attività',
    volumeSmoothing: 'Livellamento del volume',
    volumeExponent: 'Esponente del volume',
    fadedAfterYears: 'Affievolita dopo, anni',
    opportunityQuantile: 'Quantile di un’opportunità',
  },
  constantMeanings: {
    project:
      'Quanto pesa un progetto prima di invecchiare. Con 0 resta documentato e non conta nulla.',
    agreement: 'Quanto pesa un accordo prima di invecchiare.',
    programme: 'Quanto pesa un programma prima di invecchiare.',
    session: 'Quanto pesa una sessione comune prima di invecchiare.',
    halfLife: 'Anni dopo i quali un’iniziativa conta la metà.',
    sizeSmoothing:
      'Quale parte della dimensione media si aggiunge a ogni dimensione, perché una cifra piccola non sia zero.',
    sizeExponent: 'Quanto contano nell’attesa le quote del settore nazionale.',
    activitySmoothing: 'Quale parte dell’attività media si aggiunge a quella di ogni regione.',
    activityExponent: 'Quanto conta che una regione lavori comunque con l’altro paese.',
    volumeSmoothing: 'Quale parte del volume medio si aggiunge a quello di ogni settore.',
    volumeExponent: 'Quanto conta ciò che i due paesi fanno nel settore.',
    fadedAfterYears: 'Anni dall’ultima iniziativa dopo i quali una cooperazione è affievolita.',
    opportunityQuantile:
      'Quale quantile del potenziale fa di una cella vuota un’opportunità: 0,9 è il decimo più grande.',
  },
  switchNames: {
    withoutAgeing: 'Nulla invecchia, qualunque sia il dimezzamento',
    withoutAnnounced: 'Ciò che è solo annunciato non conta',
  },

  shortlist: 'Selezione',
  onShortlist: (name) => `Nella selezione: ${name}`,
  putOn: 'Aggiungi alla selezione',
  takeOff: 'Togli dalla selezione',
  full: (most) => `Non aggiunta: la selezione è piena. Tiene al massimo ${f.number(most)} lacune.`,
  leftOut: (n, most) =>
    `${f.plural(n, { one: '# lacuna è rimasta fuori', other: '# lacune sono rimaste fuori' })}: una selezione ne tiene al massimo ${f.number(most)}.`,
  notesLeftOut: (n) =>
    f.plural(n, {
      one: '# nota è rimasta fuori: su quella lacuna ne hai già una tua.',
      other: '# note sono rimaste fuori: su quelle lacune ne hai già di tue.',
    }),
  openShortlist: (n) => f.plural(n, { one: 'Selezione (#)', other: 'Selezione (#)' }),
  shortlistHint:
    'Conservata solo in questo browser, finché non la porti altrove come link o come file.',
  shortlistEmpty: 'La selezione è vuota. Scegli la stella accanto a una lacuna per aggiungerla.',
  sharedHint:
    'Questa lista è arrivata con l’indirizzo. Non resta nel tuo browser finché non lo chiedi.',
  keep: 'Conserva in questo browser',
  ownList: 'Mostra la mia lista',
  note: 'Nota',
  noteOf: (name) => `Nota su ${name}`,
  noteRoom: (n) => `Al massimo ${f.number(n)} caratteri, perché stia nella pagina.`,
  copyLink: 'Copia un link a questa lista',
  linkCopied: 'Il link è negli appunti. Contiene anche le note.',
  saveFile: 'Salva come file',
  openFile: 'Apri un file',
  noShortlist: 'Questo file non è una selezione.',
  brokenLink: 'L’indirizzo non contiene una lista leggibile. Forse è stato tagliato.',
  printAll: 'Stampa con una pagina per ciascuna',
  asAsked: (parts) => f.list(parts),
  ownConstants: 'con costanti proprie',
  andMore: (n) => f.plural(n, { one: 'e # altra', other: 'e altre #' }),

  power: (ratio, exponent) => `${ratio} elevato a ${exponent}`,
  why: {
    noData: {
      NO_FIGURE:
        'Non si può dire nulla: una delle regioni non ha cifre sulle dimensioni del settore.',
      NOBODY_NAMED: 'Non si può dire nulla: per una delle regioni i dati non nominano nessuno.',
      NEVER_WITH_OTHER_SIDE:
        'Non si può dire nulla: una delle regioni è nei dati, ma nulla che conti la unisce all’altro paese.',
    },
    nothing: (by) =>
      `${by === null ? 'Nulla' : `Al ${by} nulla`} è documentato tra le due in questo settore.`,
    onlyAnnounced: (by) =>
      `${by === null ? 'Tra' : `Al ${by} tra`} le due in questo settore sono documentati solo annunci.`,
    announcedApart: 'Gli annunci restano a parte: con queste costanti non contano.',
    some: (n, lastYear) =>
      `${n === 0 ? 'Iniziative senza data' : f.plural(n, { one: '# iniziativa datata', other: '# iniziative datate' })} tra le due in questo settore${lastYear === null ? '' : `, l’ultima del ${lastYear}`}.`,
    share: (region, share, country, of) =>
      `${region}: quota nazionale ${share} (${country}) – ${of}.`,
    figure: (measure, of, year) => `${measure}, ${of}${year === null ? '' : `, ${year}`}`,
    levels: {
      OWN: (of) => `il settore stesso (${of})`,
      DIVISION: (of) => `divisioni NACE ${of}`,
      PARENT: (of) => `tutto il settore ${of}`,
      SECTION: (of) => `l’intera sezione NACE ${of}`,
    },
    expected: (ratio, expected) =>
      `Rispetto a una cella media il potenziale è ${ratio} volte; ci si attenderebbe una cooperazione di ${expected}.`,
  },
  measures: {
    employees: 'dipendenti',
    gva: 'valore aggiunto lordo',
    persons_employed: 'occupati',
  },

  notes: 'Prima di citare un numero',
  notesEnglish: 'Le note del metodo stesso, in inglese',
  caveats: [
    'I dati dicono dove si è riferito che una cooperazione è cominciata. Una lacuna è una domanda da porre, non una perdita misurata.',
    'Gran parte della capacità viene dalle dimensioni: le grandi regioni cooperano, e se ne scrive. Tra regioni già attive entrambe, il punteggio non si distingue dal prodotto dei loro gradi.',
    'Per le prime venti righe i dati sono troppo pochi per confrontare metodi: guarda gli intervalli.',
    'I valori attesi sono piccoli: in quasi ogni cella meno di un accordo. Una cella vuota non è di per sé un’anomalia.',
    'Le sedi delle imprese collocano i progetti nella regione della sede centrale.',
  ],
  statusCounts: 'Tutte le celle (due regioni e un settore), secondo ciò che se ne sa',
  noDataReasons: {
    NEVER_WITH_OTHER_SIDE: 'nulla che conti unisce una regione all’altro paese',
    NOBODY_NAMED: 'nessuno nominato per una regione',
    NO_FIGURE: 'nessuna cifra di dimensione',
  },
});
