import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Field,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { RecordContext } from '../graph/record-context.js';
import { NODE_KINDS } from '../record/kind.js';
import { PageArgs } from '../shared/connection.js';
import { countsUndated } from '../shared/counts-undated.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { answerList, type ListView, type ListWanted, orderOfKind } from './answer-list.js';
import type { ListOrder, ListSubject } from './list-question.js';

const BY_ID = 'By the id of its table.';
const BY_NAME =
  'By the name shown where no language is asked for, accents and case apart, then by id; what has no name by its id.';

const ListOrderEnum = graphqlEnum('ListOrder', 'Order of a list.', { ID: BY_ID, NAME: BY_NAME });

const DatedListOrderEnum = graphqlEnum('DatedListOrder', 'Order of a list of dated things.', {
  ID: BY_ID,
  NAME: BY_NAME,
  NEWEST: 'Latest date first, undated last, then by id.',
  OLDEST: 'Earliest date first, undated last, then by id.',
});

export interface ListField extends Omit<ListSubject, 'label'> {
  readonly filter: ClassType;
  /** The connection type of the kind, which the list has with counts beside it. */
  readonly connection: ClassType;
  readonly facets: ClassType | null;
  /** What the list holds, in a sentence. */
  readonly description: string;
}

const REFUSED =
  'BAD_USER_INPUT for an id that nothing has (with the nearest valid ones), a condition that is impossible, a page out ' +
  'of bounds or a cursor of another list or order.';

/** The root field that lists a kind, filtered and ordered, with counts. */
export function listResolver(field: ListField): ClassType {
  const { list, kind, family, dateOf, description } = field;
  const label = kind === null ? 'Initiative' : NODE_KINDS[kind];
  const subject: ListSubject = { list, kind, label, family, dateOf };
  const connection = listConnection(label, field);
  const argsType = listArgs(field);

  @Resolver()
  class ListResolver {
    @Query(() => connection, { name: list, description: `${description} ${REFUSED}` })
    all(@Args(() => argsType) args: ListWanted, @Ctx() context: RecordContext): Promise<ListView> {
      return answerList(context, subject, args);
    }
  }
  return ListResolver;
}

function listArgs(field: ListField): ClassType<ListWanted> {
  const orders = field.dateOf === null ? ListOrderEnum : DatedListOrderEnum;
  const byDefault = orderOfKind(field);

  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => field.filter, { nullable: true, description: 'Null: all of them.' })
    filter?: object | null;

    @Field(() => orders, { defaultValue: byDefault, description: 'Which come first.' })
    orderBy: ListOrder = byDefault;
  }
  return ListArgs;
}

/** The connection of the kind, with counts. Lists that hang on a record have none: each would be a statement a record. */
function listConnection(label: string, { connection, facets, dateOf }: ListField): ClassType {
  class ListConnection extends (connection as ClassType<object>) {}
  if (facets !== null) {
    Field(() => facets, { description: 'Counts over the whole list.' })(
      ListConnection.prototype,
      'facets',
    );
  }
  if (dateOf !== null) {
    const description =
      'Records that every other condition would keep and that are left out because they have no date. 0 where `undated` ' +
      'keeps them.';
    countsUndated(ListConnection, description);
  }
  const description =
    'A page of a list, filtered and ordered as the field was asked to, and counts over all of it.';
  ObjectType(`${label}ListConnection`, { description, simpleResolvers: true })(ListConnection);
  return ListConnection;
}
