import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { daySpan } from '../initiative/initiative-date.js';
import { LEVELS, type Level } from '../place/level.js';
import { type Kind, kindOf } from '../record/kind.js';
import { requireRecord } from '../record/required-record.js';
import { allInOrder } from '../shared/all-in-order.js';
import { checkedList } from '../shared/checked-list.js';
import { UserError } from '../shared/user-error.js';
import type { EvidenceFilter, PeriodInput, SideInput } from './tie.input.js';
import type { Filter, Side, TieQuestion } from './tie-question.js';

const UNIT_KINDS: readonly Kind[] = [
  'country',
  'region',
  'district',
  'firm',
  'association',
  'institution',
];

/** Kinds whose records are units of a level. */
const KINDS_OF_LEVEL: Readonly<Record<Level, readonly Kind[]>> = {
  COUNTRY: ['country'],
  REGION: ['region'],
  DISTRICT: ['district'],
  ACTOR: ['region', 'district', 'firm', 'association', 'institution'],
};

/** Kinds a `within` may name: units of the level, and places above them. */
const KINDS_WITHIN: Readonly<Record<Level, readonly Kind[]>> = {
  COUNTRY: ['country'],
  REGION: ['region', 'country'],
  DISTRICT: ['district', 'region', 'country'],
  ACTOR: UNIT_KINDS,
};

/** The question of two sides, every id known and every condition possible; throws what the caller can mend. */
export async function checkSides(
  context: RecordContext,
  left: SideInput,
  right: SideInput,
  filter: EvidenceFilter | null | undefined,
): Promise<TieQuestion> {
  const [leftSide, rightSide, checkedFilter] = await allInOrder([
    checkSide(context, left, 'left'),
    checkSide(context, right, 'right'),
    checkFilter(context, filter),
  ]);
  refuseOneCountry(leftSide.countryId, rightSide.countryId, ['right', 'country']);
  return { left: leftSide, right: rightSide, filter: checkedFilter };
}

export interface PairArgs {
  readonly left: string;
  readonly right: string;
  readonly leftLevel?: Level | null | undefined;
  readonly rightLevel?: Level | null | undefined;
}

/** The question of one pair; without a level that of each unit's kind is meant. */
export async function checkPair(
  context: RecordContext,
  pair: PairArgs,
  filter: EvidenceFilter | null | undefined,
): Promise<TieQuestion> {
  const [left, right, checkedFilter] = await allInOrder([
    checkUnit(context, pair.left, pair.leftLevel ?? null, 'left'),
    checkUnit(context, pair.right, pair.rightLevel ?? null, 'right'),
    checkFilter(context, filter),
  ]);
  refuseOneCountry(left.countryId, right.countryId, ['right']);
  return { left, right, filter: checkedFilter };
}

/** The question of one unit against a side. */
export async function checkUnitAgainst(
  context: RecordContext,
  unit: GraphRecord,
  args: {
    readonly with: SideInput;
    readonly level?: Level | null | undefined;
    readonly filter?: EvidenceFilter | null | undefined;
  },
) {
  const left = unitSide(unit, args.level ?? null, 'level');
  const [right, filter] = await allInOrder([
    checkSide(context, args.with, 'with'),
    checkFilter(context, args.filter),
  ]);
  refuseOneCountry(left.countryId, right.countryId, ['with', 'country']);
  return { left, right, filter };
}

async function checkSide(
  context: RecordContext,
  input: SideInput,
  name: 'left' | 'right' | 'with',
): Promise<Side> {
  const { level } = input;
  const country = await requireRecord(context, input.country, ['country'], [name, 'country']);
  const within = checkedList(input.within, [name, 'within']);
  for (const id of within ?? []) {
    const place = await requireRecord(context, id, KINDS_WITHIN[level], [name, 'within']);
    if (sideOf(place) !== country.id) {
      throw new UserError(`\`${name}.within\`: ${id} is not of ${country.id}.`, {
        argument: [name, 'within'],
      });
    }
  }
  refuseKinds(input.districtKinds, level, ['DISTRICT', 'ACTOR'], [name, 'districtKinds']);
  refuseKinds(input.actorKinds, level, ['ACTOR'], [name, 'actorKinds']);
  const districtKinds = checkedList(input.districtKinds, [name, 'districtKinds']);
  const actorKinds = checkedList(input.actorKinds, [name, 'actorKinds']);
  if (districtKinds !== null && actorKinds !== null) refuseNoDistrict(actorKinds, name);
  return { countryId: country.id, level, unitId: null, within, districtKinds, actorKinds };
}

async function checkUnit(
  context: RecordContext,
  id: string,
  asked: Level | null,
  name: 'left' | 'right',
): Promise<Side> {
  return unitSide(
    await requireRecord(context, id, UNIT_KINDS, [name]),
    asked,
    `${name}Level`,
    name,
  );
}

/** A unit as a side of its own; without a level that of its kind. */
function unitSide(unit: GraphRecord, asked: Level | null, levelArgument: string, name?: string) {
  const { id } = unit;
  const kind = kindOf(id) as Kind;
  const level = asked ?? LEVELS.find((each) => KINDS_OF_LEVEL[each].includes(kind)) ?? 'ACTOR';
  if (!KINDS_OF_LEVEL[level].includes(kind)) {
    const levels = LEVELS.filter((each) => KINDS_OF_LEVEL[each].includes(kind));
    throw new UserError(
      `\`${levelArgument}\` is ${level}, and ${id} is a ${kind}: its levels are ${levels.join(', ')}.`,
      { argument: [levelArgument], nearest: levels },
    );
  }
  const countryId = sideOf(unit);
  if (countryId === null) {
    const argument = name === undefined ? {} : { argument: [name] };
    throw new UserError(`${id} has no country, so it is never the end of a tie.`, argument);
  }
  return { countryId, level, unitId: id, within: null, districtKinds: null, actorKinds: null };
}

export async function checkFilter(
  context: RecordContext,
  filter: EvidenceFilter | null | undefined,
): Promise<Filter> {
  const argument = ['filter', 'sectors'];
  const sectorIds = checkedList(filter?.sectors, argument);
  await allInOrder((sectorIds ?? []).map((id) => requireRecord(context, id, ['sector'], argument)));
  return {
    sectorIds,
    period: checkPeriod(filter?.period),
    basis: checkedList(filter?.basis, ['filter', 'basis']),
    status: checkedList(filter?.status, ['filter', 'status']),
    roles: checkedList(filter?.roles, ['filter', 'roles']),
  };
}

/** First and last day of a period; null: no such condition. */
export function checkPeriod(
  period: PeriodInput | null | undefined,
  argument: readonly string[] = ['filter', 'period'],
): Filter['period'] {
  if (period == null || (period.from == null && period.to == null)) return null;
  // Dates compare as text, and none is before year 0 or after the year 9999.
  const from = period.from == null ? '0000-01-01' : daySpan(period.from).from;
  const to = period.to == null ? '9999-12-31' : daySpan(period.to).to;
  if (from > to) {
    throw new UserError(
      `\`${argument.join('.')}\` ends (${period.to}) before it begins (${period.from}).`,
      { argument },
    );
  }
  return { from, to };
}

function refuseKinds(
  kinds: readonly string[] | null | undefined,
  level: Level,
  levels: readonly Level[],
  argument: readonly string[],
): void {
  if (kinds == null || levels.includes(level)) return;
  throw new UserError(
    `\`${argument.join('.')}\` goes with the level ${levels.join(' or ')}, and the level is ${level}.`,
    { argument },
  );
}

/** Only districts have a kind of district: among actors of other kinds there is none, whatever is on record. */
function refuseNoDistrict(actorKinds: readonly string[], name: string): void {
  if (actorKinds.includes('DISTRICT')) return;
  throw new UserError(
    `\`${name}.districtKinds\` goes with actors of the kind DISTRICT, and \`${name}.actorKinds\` leaves them out.`,
    { argument: [name, 'districtKinds'] },
  );
}

function refuseOneCountry(left: string, right: string, argument: readonly string[]): void {
  if (left !== right) return;
  throw new UserError(`Both sides are of ${left}: a question has two countries.`, { argument });
}

function sideOf(record: GraphRecord): string | null {
  if (record.id.startsWith('country:')) return record.id;
  return typeof record.countryId === 'string' ? record.countryId : null;
}
