import type { GapModel } from './gap-model.js';
import type { GapRow } from './gap-row.js';
import { type SpecialisationView, specialisationAt } from './specialisation.js';

/** Names in English, by id: words are made from the structured terms and these alone. */
export type NameOf = (id: string) => string;

/** One paragraph that says why a row is what it is. */
export function sentenceOf(row: GapRow, nameOf: NameOf): string {
  const { calculation, place, leftId, rightId, sectorId } = row;
  const { model } = calculation;
  const where = sectorId === null ? '' : ` in ${lower(nameOf(sectorId))}`;
  const sentences = [`${nameOf(leftId)} and ${nameOf(rightId)}${where}: ${onRecord(row)}.`];
  if (sectorId !== null && model.method === 'GRAVITY') {
    sentences.push(...shares(row, model, nameOf));
  }
  const { sector } = place;
  if (sector !== null) sentences.push(...activities(row, nameOf));
  // What smoothing would expect of a region that nobody named is no expectation: nothing can be said.
  if (row.potentialRatio !== null && row.status !== 'NO_DATA') {
    const average = sector === null ? 'an average pair' : 'an average cell';
    sentences.push(
      `Against ${average} the potential is ${times(row.potentialRatio)}; cooperation of ${number(row.expected ?? 0)} would be expected.`,
    );
  }
  return sentences.join(' ');
}

function onRecord(row: GapRow): string {
  const day = row.calculation.model.day;
  switch (row.status) {
    case 'NO_DATA':
      return row.potential !== null && row.expected === null
        ? NO_SCALE
        : NO_DATA[row.statusReason ?? 'NO_FIGURE'];
    case 'OPPORTUNITY':
    case 'WEAK_CASE':
      return `nothing ${row.hasAnnouncementsLeftOut ? 'but announcements ' : ''}is on record by ${day}`;
    default:
      return cooperation(row);
  }
}

const NO_DATA = {
  NO_FIGURE: 'nothing can be said, since one of them has no figure of the size of the sector',
  NOBODY_NAMED: 'nothing can be said, since nobody on record counts for one of them',
  NEVER_WITH_OTHER_SIDE:
    'nothing can be said, since one of them is on record, but nothing that counts joins it with the other country',
};

/** Its own figures are known, but not those of the sectors that every expectation is measured by. */
const NO_SCALE =
  'nothing can be said, since no sector that lies under no other has its size on record on both sides, to measure by';

/** Neither shared sessions nor mere announcements are ever called realised. */
function cooperation(row: GapRow): string {
  const { initiativesCounted: dated, lastYear, status } = row;
  const amount = dated === 0 ? 'undated initiatives' : counted(dated, 'dated initiative');
  const until = lastYear === null ? '' : `, the last of ${lastYear}`;
  const kinds = [
    ...(row.sessionOnly ? ['only shared sessions'] : []),
    ...(row.announcedOnly ? ['agreements and projects only announced'] : []),
  ];
  const what = kinds.length === 0 ? '' : ` (${kinds.join('; ')})`;
  const apart = row.hasAnnouncementsLeftOut ? ', announcements left out' : '';
  const verdict = {
    FADED: 'it has faded',
    UNDER_REALISED: 'it is less than expected',
    REALISED:
      kinds.length === 0
        ? 'it is at least what is expected'
        : 'it weighs as much as is expected, but is not realised by that',
  }[status as 'FADED' | 'UNDER_REALISED' | 'REALISED'];
  return `${amount} on record${until}${what}${apart}: ${verdict}`;
}

/** The share is what the figures say; how much it counts is the smoothed ratio of the explanation, and is called so. */
function shares({ place, terms }: GapRow, { input }: GapModel, nameOf: NameOf): string[] {
  const sides = ['left', 'right'] as const;
  return sides.flatMap((side) => {
    const found = specialisationAt(input, side, place[side], place.sector ?? 0);
    const term = terms.find(({ kind }) => kind === `${side.toUpperCase()}_SIZE`);
    if (found === null || term === undefined) return [];
    const { regions, countryId } = input[side];
    const region = nameOf(regions[place[side]]?.id ?? '');
    return [
      `${region} has ${percent(found.share)} of ${nameOf(countryId)}’s ${words(found)} ${ofWhat(found, nameOf)}, which counts, smoothed, ${times(term.ratio)} an average region.`,
    ];
  });
}

/** What the figure really measures: no level but OWN is called the branch. */
function ofWhat({ figureLevel, figureOf, year }: SpecialisationView, nameOf: NameOf): string {
  const of = {
    OWN: () => `in ${lower(nameOf(figureOf))}`,
    DIVISION: () => `in NACE ${figureOf.includes('+') ? 'divisions' : 'division'} ${figureOf}`,
    PARENT: () => `in all of ${lower(nameOf(figureOf))}`,
    SECTION: () => `in the whole of NACE section ${figureOf}`,
  }[figureLevel]();
  return year === null ? of : `${of} (${year})`;
}

function activities(row: GapRow, nameOf: NameOf): string[] {
  const ratioOf = (kind: string) => row.terms.find((term) => term.kind === kind)?.ratio;
  const [left, right, volume] = ['LEFT_ACTIVITY', 'RIGHT_ACTIVITY', 'VOLUME'].map(ratioOf);
  if (left === undefined || right === undefined || volume === undefined) return [];
  return [
    `As active with the other country ${nameOf(row.leftId)} counts, smoothed, ${times(left)} an average region, ${nameOf(row.rightId)} ${times(right)}; the volume of the sector ${times(volume)} the average.`,
  ];
}

const words = ({ measure }: SpecialisationView) =>
  measure === measure.toUpperCase() || measure.length <= 4
    ? measure.toUpperCase()
    : measure.replaceAll('_', ' ');
const lower = (name: string) =>
  /^[A-Z][a-z]/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name;
const percent = (share: number) => `${Number((share * 100).toPrecision(2))} %`;
const times = (ratio: number) => `${ratio >= 10 ? ratio.toFixed(0) : ratio.toPrecision(2)} times`;
const number = (value: number) =>
  value >= 0.001 ? String(Number(value.toPrecision(2))) : 'less than 0.001';
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
