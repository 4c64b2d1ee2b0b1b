import type { Formats } from '../formats.js';

/** Texts of the ranking of gaps, and of what is made of it. */
export const gapTexts = (f: Formats) => ({
  score: 'Score',
  behind: (dated: number, hasUndated: boolean, areLeftOut: boolean) => {
    if (dated === 0 && hasUndated) return 'undated initiatives only';
    if (dated === 0) return areLeftOut ? 'announcements only, which do not count' : 'no initiative';
    const initiatives = f.plural(dated, {
      one: '# dated initiative',
      other: '# dated initiatives',
    });
    return hasUndated ? `${initiatives}, and undated ones` : initiatives;
  },
  listed: 'listed by name:',
  expectedAndObserved: (expected: string, observed: string) =>
    `expected ${expected} · on record ${observed}`,
  atMost: (n: number) =>
    f.plural(n, {
      one: 'At most # of any one region is listed.',
      other: 'At most # of any one region are listed.',
    }),
  rankedAmong: (n: number) =>
    `The rank is the place among all ${f.number(n)} cells of which something is known; the matrix has every cell.`,
  withoutSizes:
    'A side has no figures of size, so every region counts as of equal size: past cooperation alone decides.',
  touchedOrNot: 'under restrictions or not',
  untouched: 'under no restrictions',
  touched: {
    WHOLE: 'measures in force touch it',
    IN_PART: 'measures in force touch a part of it',
  },
  touchedCount: (n: number, all: number, day: string) =>
    n === 0
      ? `No measure in force on ${day} touches any of them.`
      : `§ Measures in force on ${day} touch ${f.number(n)} of the ${f.number(all)} shown. Touching is no prohibition, and they stay in every view.`,
  fadedAbove: 'more than expected in the past, little lately',
  nothingSince: (year: string) => `no cooperation on record since ${year}`,
  sessionOnly: 'only shared sessions',
  announcedOnly: 'agreements and projects only announced',
  noFilter:
    'The figures of a side do not tell what it is strong in: “both strong” cannot be told, so all are listed.',
  intervalHint:
    'Score: what is expected less what is realised of it. Small figures and the line across the bar: where 95 % of 100 redrawn records put it.',
  noInterval: 'Intervals are kept for the whole record and the documented constants alone.',
  none: 'No gap answers this question.',
  noneWhy: (known: number, all: number) =>
    `Of ${f.number(all)} cells of two regions and a field, something can be said of ${f.number(known)}. What is left is not zero: it is not known.`,
  steps: 'Year by year',
  earlier: 'A year earlier',
  later: 'A year later',

  up: (n: number) => f.plural(n, { one: 'up by #', other: 'up by #' }),
  down: (n: number) => f.plural(n, { one: 'down by #', other: 'down by #' }),
  same: 'same rank as by the documented constants',
  isNew: 'new',
  gone: (n: number) =>
    f.plural(n, {
      one: '# gap of the documented constants is gone from the list',
      other: '# gaps of the documented constants are gone from the list',
    }),
  goneFrom: (rank: string) => `was at rank ${rank}`,

  mapHint:
    'Each country has a scale of its own. A line is a gap of the list: choose it to see why. Choose a region to see all its cells below.',
  mapText: (n: number) =>
    f.plural(n, {
      one: 'Map of # gap; the list below says the same in words.',
      other: 'Map of # gaps; the list below says the same in words.',
    }),
  legend: 'Colour and line: what is on record',
  width: 'Width: score',
  list: 'List',

  matrixOf: 'The matrix is of',
  matrixSectors: 'All pairs of regions in one field',
  matrixRegions: (country: string) => `All fields of one region: ${country}`,
  matrixHint:
    'Every cell, without the filters of the list. Colour is the score by the scale, the sign says what is on record. Choose a heading to turn the matrix to it; arrow keys move, Enter opens.',
  matrixMore: (n: number) => f.plural(n, { one: 'Show # more row', other: 'Show # more rows' }),
  cell: (name: string, score: string, status: string) => `${name}: ${score}, ${status}`,
  from: (value: string) => `from ${value}`,
  below: (value: string) => `below ${value}`,
  noSign: (isWithoutAnnounced: boolean): string =>
    isWithoutAnnounced
      ? 'no sign and no hatching: nothing that counts by these constants'
      : 'no sign and no hatching: nothing on record',

  constants: 'The constants of the method',
  constantsHint:
    'What in the method is a choice. Change one, and the list, the map and the matrix are worked out anew; each row says how far it has moved.',
  constantsChanged: (n: number) =>
    f.plural(n, { one: '# is not as documented', other: '# are not as documented' }),
  reset: 'As documented',
  range: (least: string, most: string, standard: string) =>
    `${least} to ${most}; documented: ${standard}`,
  outOfRange: (least: string, most: string) => `A number from ${least} to ${most}.`,
  wholeNumber: (least: string, most: string) => `A whole number from ${least} to ${most}.`,
  constantNames: {
    project: 'A project counts',
    agreement: 'An agreement counts',
    programme: 'A programme counts',
    session: 'A session counts',
    halfLife: 'Half-life, years',
    sizeSmoothing: 'Smoothing of size',
    sizeExponent: 'Exponent of size',
    activitySmoothing: 'Smoothing of activity',
    activityExponent: 'Exponent of activity',
    volumeSmoothing: 'Smoothing of volume',
    volumeExponent: 'Exponent of volume',
    fadedAfterYears: 'Faded after, years',
    opportunityQuantile: 'Quantile of an opportunity',
  },
  constantMeanings: {
    project: 'What a project weighs before it ages. 0 keeps it on record and counts it as nothing.',
    agreement: 'What an agreement weighs before it ages.',
    programme: 'What a programme weighs before it ages.',
    session: 'What a shared session weighs before it ages.',
    halfLife: 'Years after which an initiative counts half.',
    sizeSmoothing:
      'What part of the mean size is added to every size, so that a small figure is no zero.',
    sizeExponent: 'How much the shares of the national field count in what is expected.',
    activitySmoothing: 'What part of the mean activity is added to that of every region.',
    activityExponent: 'How much it counts that a region works with the other country at all.',
    volumeSmoothing: 'What part of the mean volume is added to that of every field.',
    volumeExponent: 'How much it counts what the two countries do in the field.',
    fadedAfterYears: 'Years after its last initiative from which a cooperation has faded.',
    opportunityQuantile:
      'Which quantile of the potential makes an empty cell an opportunity: 0.9 is the largest tenth.',
  },
  switchNames: {
    withoutAgeing: 'Nothing ages, whatever its half-life',
    withoutAnnounced: 'What was only announced does not count',
  },

  shortlist: 'Shortlist',
  onShortlist: (name: string) => `On the shortlist: ${name}`,
  putOn: 'Put on the shortlist',
  takeOff: 'Take off the shortlist',
  full: (most: number) =>
    `Not added: the shortlist is full. It holds at most ${f.number(most)} gaps.`,
  leftOut: (n: number, most: number) =>
    `${f.plural(n, { one: '# gap was left out', other: '# gaps were left out' })}: a shortlist holds at most ${f.number(most)}.`,
  notesLeftOut: (n: number) =>
    f.plural(n, {
      one: '# note was left out: you have one of your own on that gap.',
      other: '# notes were left out: you have your own on those gaps.',
    }),
  openShortlist: (n: number) => f.plural(n, { one: 'Shortlist (#)', other: 'Shortlist (#)' }),
  shortlistHint: 'Kept in this browser alone, until you take it elsewhere as a link or a file.',
  shortlistEmpty: 'Nothing is on the shortlist. Choose the star beside a gap to put it there.',
  sharedHint: 'This list came with the address. It is not kept in your browser until you say so.',
  keep: 'Keep in this browser',
  ownList: 'Show my own list',
  note: 'Note',
  noteOf: (name: string) => `Note on ${name}`,
  noteRoom: (n: number) => `At most ${f.number(n)} characters, so that it fits the page.`,
  copyLink: 'Copy a link to this list',
  linkCopied: 'The link is on the clipboard. It holds the notes too.',
  saveFile: 'Save as a file',
  openFile: 'Open a file',
  noShortlist: 'This file is no shortlist.',
  brokenLink: 'The address holds no list that can be read. It may have been cut.',
  printAll: 'Print with a page for each',
  asAsked: (parts: readonly string[]) => f.list(parts),
  ownConstants: 'by constants of your own',
  andMore: (n: number) => f.plural(n, { one: 'and # more', other: 'and # more' }),

  power: (ratio: string, exponent: string) => `${ratio} to the power ${exponent}`,
  why: {
    noData: {
      NO_FIGURE: 'Nothing can be said: one of the regions has no figure of the size of the field.',
      NOBODY_NAMED: 'Nothing can be said: nobody on record counts for one of the regions.',
      NEVER_WITH_OTHER_SIDE:
        'Nothing can be said: one of the regions is on record, but nothing that counts joins it with the other country.',
    },
    nothing: (by: string | null) =>
      `Nothing is on record of the two in this field${by === null ? '' : ` by ${by}`}.`,
    onlyAnnounced: (by: string | null) =>
      `Nothing but announcements is on record of the two in this field${by === null ? '' : ` by ${by}`}.`,
    announcedApart: 'Announcements stand apart: by these constants they do not count.',
    some: (n: number, lastYear: string | null) =>
      `${n === 0 ? 'Undated initiatives are' : f.plural(n, { one: '# dated initiative is', other: '# dated initiatives are' })} on record of the two in this field${lastYear === null ? '' : `, the last of ${lastYear}`}.`,
    share: (region: string, share: string, country: string, of: string) =>
      `${region} has ${share} of ${country}: ${of}.`,
    figure: (measure: string, of: string, year: string | null) =>
      `${measure}, ${of}${year === null ? '' : `, ${year}`}`,
    levels: {
      OWN: (of: string) => `the field itself (${of})`,
      DIVISION: (of: string) => `NACE divisions ${of}`,
      PARENT: (of: string) => `all of ${of}`,
      SECTION: (of: string) => `the whole of NACE section ${of}`,
    },
    expected: (ratio: string, expected: string) =>
      `Against an average cell the potential is ${ratio} times; cooperation of ${expected} would be expected.`,
  },
  measures: {
    employees: 'employees',
    gva: 'gross value added',
    persons_employed: 'persons employed',
  } as Readonly<Record<string, string>>,

  notes: 'Before a number is quoted',
  notesEnglish: 'The notes of the method itself, in English',
  caveats: [
    'The record says where cooperation was reported to start. A gap is a question to ask, not a loss that was measured.',
    'Most of the skill is size: large regions get cooperation, and get written about. Among regions that are both active already, the score cannot be told from the product of their degrees.',
    'For the first twenty rows the record is too small to rank methods: look at the intervals.',
    'Expected values are small: in nearly every cell less than one agreement. An empty cell is no anomaly by itself.',
    'Seats of firms put projects in the region of the head office.',
  ],
  statusCounts: 'All cells of two regions and a field, by what is known of them',
  noDataReasons: {
    NEVER_WITH_OTHER_SIDE: 'nothing that counts joins one region with the other country',
    NOBODY_NAMED: 'nobody named of one region',
    NO_FIGURE: 'no figure of size',
  },
});

export type GapTexts = ReturnType<typeof gapTexts>;
