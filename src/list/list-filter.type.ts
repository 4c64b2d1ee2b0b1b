import { type ClassType, Field, ID, InputType } from 'type-graphql';
import { BasisEnum, InitiativeStatus, Role } from '../initiative/initiative-enums.js';
import { LanguageScalar } from '../record/language.scalar.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { PeriodInput } from '../tie/tie.input.js';
import type { Undated as UndatedChoice } from './list-question.js';

export const Undated = graphqlEnum('Undated', 'What becomes of records without a date.', {
  INCLUDE: 'They are in the list; with a period, beside those that overlap it.',
  EXCLUDE: 'They are left out, and counted in `undatedLeftOut`.',
  ONLY: 'The list is of them; it goes with no period.',
});

/** A filter as a caller sends it; each list has some of these. */
export interface ListFilter {
  readonly countries?: readonly string[] | null;
  readonly within?: readonly string[] | null;
  readonly parties?: readonly string[] | null;
  readonly between?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly forums?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly basis?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
  readonly hasSource?: boolean | null;
  readonly period?: PeriodInput | null;
  readonly undated?: UndatedChoice | null;
}

type FilterField = keyof ListFilter;
type FilterFields = Partial<
  Record<FilterField, { readonly type: () => object; readonly description: string }>
>;

const UNKNOWN = 'An unknown id is BAD_USER_INPUT, with the nearest valid ones.';
const ids = (description: string) => ({
  type: () => [ID],
  description: `${description} ${UNKNOWN}`,
});

const ANY_LIST: FilterFields = {
  sources: ids('Those whose row cites one of these sources. Null: any.'),
  hasSource: {
    type: () => Boolean,
    description: 'Those whose row cites some source (true), or none (false). Null: either.',
  },
};

export const DATED: FilterFields = {
  period: {
    type: () => PeriodInput,
    description:
      'Those whose date, read as the days it may mean (2010: all of 2010), overlaps the period; for a year give it as both ' +
      'ends. BAD_USER_INPUT where it ends before it begins. Null: any date.',
  },
  undated: {
    type: () => Undated,
    description: 'Null: EXCLUDE where a period is given, else INCLUDE.',
  },
};

/** Of regions, districts, firms, associations and institutions. */
export const OF_ACTORS: FilterFields = {
  ...ANY_LIST,
  countries: ids('Of these countries: the side. Null: of any, and those without.'),
  within: ids(
    'In these regions or districts, themselves included: the districts of a region, what has its seat in it or speaks for ' +
      'it, and a firm without a known seat where its district is. Null: anywhere.',
  ),
  sectors: ids(
    'Active in one of these sectors or below it, as rows about the actor say. Null: in any, or in none.',
  ),
  roles: {
    type: () => [Role],
    description:
      'Those that took part in something in one of these roles, themselves. Null: in any, or in nothing.',
  },
  basis: {
    type: () => [BasisEnum],
    description:
      'Those that took part in something of one of these kinds, themselves; with `roles`, in one of these. Null: of any.',
  },
};

/** Of sessions, agreements, programmes and projects. */
export const OF_INITIATIVES: FilterFields = {
  ...ANY_LIST,
  ...DATED,
  countries: ids('With a party of one of these countries. Null: of any, or without parties.'),
  between: ids(
    'With a party of each of these two countries: those that join both sides. Null: all.',
  ),
  within: ids(
    'With a party that counts for one of these regions or districts; where it takes place is another thing. Null: any.',
  ),
  parties: ids('With one of these countries or actors as a party itself. Null: any.'),
  sectors: ids(
    'Concerning one of these sectors or one below it, as rows about the initiative say. Null: any, or none.',
  ),
  roles: {
    type: () => [Role],
    description:
      'With a party in one of these roles: one of `parties`, and one that counts within `within`, where these are given. ' +
      'Null: in any.',
  },
};

export const WITH_BASIS: FilterFields = {
  basis: { type: () => [BasisEnum], description: 'Of one of these kinds. Null: of any.' },
};

export const WITH_STATUS: FilterFields = {
  status: {
    type: () => [InitiativeStatus],
    description: 'With one of these; sessions and programmes have none. Null: with any, or none.',
  },
};

export const WITH_FORUMS: FilterFields = {
  forums: ids('Of one of these forums. Null: of any, or of none.'),
};

/** Of forums, objectives, instruments, legal acts and countries. */
export const OF_FRAME: FilterFields = ANY_LIST;

export const WITH_COUNTRIES: FilterFields = {
  countries: ids('Of one of these countries. Null: of any, and those without.'),
};

export const WITH_SECTORS: FilterFields = {
  sectors: ids('That declared one of these sectors or one below it as a field of work. Null: any.'),
};

export const OF_SECTORS: FilterFields = {
  ...ANY_LIST,
  within: ids('These sectors and all below them. Null: the whole tree.'),
};

export const OF_SOURCES: FilterFields = {
  ...DATED,
  languages: {
    type: () => [LanguageScalar],
    description: 'In one of these languages. BAD_USER_INPUT where no source is in one. Null: any.',
  },
};

export const kindsOf = (type: object): FilterFields => ({
  kinds: { type: () => [type], description: 'Of one of these kinds. Null: of any.' },
});

/** An input type with these conditions and no others: what makes no sense for a list is not in the schema. */
export function filterType(
  name: string,
  what: string,
  ...parts: readonly FilterFields[]
): ClassType {
  class Filter {}
  const fields: FilterFields = Object.assign({}, ...parts);
  for (const [field, { type, description }] of Object.entries(fields)) {
    Field(type as () => ClassType, { nullable: true, description })(Filter.prototype, field);
  }
  const description =
    `Which ${what} are listed. All conditions must hold; of the values of one, any. At most 100 values each; an empty ` +
    'list is BAD_USER_INPUT.';
  InputType(name, { description })(Filter);
  return Filter;
}
