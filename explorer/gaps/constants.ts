import type { GapConstantsInput } from '../generated/graphql.js';

/** A number of the method that a reader may choose: as the API describes it, which a test compares. */
export interface Constant {
  readonly name: ConstantName;
  /** What the documented method takes. */
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  /** Of the arrows of the field; any number within the range may be typed, of years whole ones. */
  readonly step: number;
}

export type Weight = 'project' | 'agreement' | 'programme' | 'session';
export type ConstantName =
  | Weight
  | 'halfLife'
  | 'sizeSmoothing'
  | 'sizeExponent'
  | 'activitySmoothing'
  | 'activityExponent'
  | 'volumeSmoothing'
  | 'volumeExponent'
  | 'fadedAfterYears'
  | 'opportunityQuantile';

const weight = (name: Weight, standard: number): Constant => ({
  name,
  standard,
  least: 0,
  most: 1000,
  step: 1,
});
const exponent = (name: ConstantName, standard: number): Constant => ({
  name,
  standard,
  least: 0,
  most: 5,
  step: 0.125,
});
const smoothing = (name: ConstantName, standard: number): Constant => ({
  name,
  standard,
  least: 0,
  most: 5,
  step: 0.05,
});

export const CONSTANTS: readonly Constant[] = [
  weight('project', 4),
  weight('agreement', 3),
  weight('programme', 2),
  weight('session', 1),
  { name: 'halfLife', standard: 10, least: 0.5, most: 1000, step: 0.5 },
  smoothing('sizeSmoothing', 0.05),
  exponent('sizeExponent', 0.75),
  smoothing('activitySmoothing', 0.25),
  exponent('activityExponent', 0.375),
  smoothing('volumeSmoothing', 0.5),
  exponent('volumeExponent', 0.375),
  { name: 'fadedAfterYears', standard: 10, least: 0, most: 1000, step: 1 },
  { name: 'opportunityQuantile', standard: 0.9, least: 0, most: 1, step: 0.05 },
];

/** Both are off in the documented method. */
export const SWITCHES = ['withoutAgeing', 'withoutAnnounced'] as const;
export type Switch = (typeof SWITCHES)[number];

/** What is chosen otherwise than the documented method has it. */
export interface Constants {
  readonly numbers: Readonly<Partial<Record<ConstantName, number>>>;
  readonly switches: readonly Switch[];
}

export const STANDARD: Constants = { numbers: {}, switches: [] };

/** `halfLife:3,withoutAnnounced`, as `textOf` writes it. A name that is none is left out; the API judges the numbers. */
export function constantsOf(text: string | null): Constants {
  const parts = (text ?? '').split(',').map((part) => part.split(':'));
  const given = (wanted: string) => parts.find(([name]) => name === wanted)?.[1];
  const numbers = CONSTANTS.flatMap(({ name, standard }) => {
    const value = Number(given(name) || Number.NaN);
    return Number.isFinite(value) && value !== standard ? [[name, value] as const] : [];
  });
  const switches = SWITCHES.filter((name) => parts.some(([part]) => part === name));
  return { numbers: Object.fromEntries(numbers), switches };
}

/** Null: as documented. */
export function textOf({ numbers, switches }: Constants): string | null {
  const parts = CONSTANTS.flatMap(({ name, standard }) => {
    const value = numbers[name];
    return value === undefined || value === standard ? [] : [`${name}:${value}`];
  });
  return [...parts, ...SWITCHES.filter((name) => switches.includes(name))].join(',') || null;
}

/** As the API takes them; null: as documented. */
export function inputOf(constants: Constants): GapConstantsInput | null {
  if (textOf(constants) === null) return null;
  const { project, agreement, programme, session, halfLife, ...numbers } = constants.numbers;
  const weights = Object.fromEntries(
    Object.entries({ project, agreement, programme, session }).filter(([, value]) => value != null),
  );
  const withoutAgeing = constants.switches.includes('withoutAgeing');
  return {
    ...numbers,
    withoutAgeing,
    // What never ages has no half-life.
    halfLife: withoutAgeing ? null : (halfLife ?? null),
    weights: Object.keys(weights).length === 0 ? null : weights,
    evidenceStatus: constants.switches.includes('withoutAnnounced') ? 'NOT_ONLY_ANNOUNCED' : null,
  };
}
