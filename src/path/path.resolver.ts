import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { RecordContext } from '../graph/record-context.js';
import type { Kind } from '../record/kind.js';
import { requireRecord } from '../record/required-record.js';
import { allInOrder } from '../shared/all-in-order.js';
import {
  type Connection,
  checkFirst,
  connectionOf,
  MOST_COUNTED,
  PageArgs,
} from '../shared/connection.js';
import { type CursorKey, decodeCursor, encodeCursor } from '../shared/cursor.js';
import { UserError } from '../shared/user-error.js';
import { checkFilter } from '../tie/check-question.js';
import { EvidenceFilter } from '../tie/tie.input.js';
import { findChains } from './find-chains.js';
import { LinkLayers } from './link-layers.js';
import { type NeighbourView, neighboursIn } from './neighbours-in.js';
import { type LinkRule, undatedLinks } from './path.cypher.js';
import { NeighbourConnection, PathConnection } from './path.type.js';
import { PATH_FIELD_RESOLVERS } from './path-fields.resolver.js';
import type { Chain } from './shortest-chains.js';

// Beyond four steps nearly every pair is linked through some plenary; beyond eight nothing is said any more.
const DEFAULT_STEPS = 4;
const MAX_STEPS = 8;
const MAX_NEIGHBOUR_STEPS = 2;

const ACTOR_KINDS: readonly Kind[] = ['region', 'district', 'firm', 'association', 'institution'];

@ArgsType()
class LinkArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'Initiatives with more parties than this, countries included, link nobody: a plenary links everybody. 2 or more. Null: ' +
      'any number.',
  })
  maxParties?: number | null;

  @Field(() => EvidenceFilter, {
    nullable: true,
    description: 'Which initiatives may link; `roles` has no part in it. Null: all.',
  })
  filter?: EvidenceFilter | null;
}

@ArgsType()
class PathsArgs extends LinkArgs {
  @Field(() => ID, {
    description: 'Id of an actor, of whatever side or none; a country is no actor.',
  })
  from!: string;

  @Field(() => ID, { description: 'Id of another actor.' })
  to!: string;

  @Field(() => Int, {
    defaultValue: DEFAULT_STEPS,
    description: `Initiatives that a chain may have: 1 to ${MAX_STEPS}.`,
  })
  maxSteps: number = DEFAULT_STEPS;
}

@ArgsType()
class NeighboursArgs extends LinkArgs {
  @Field(() => ID, { description: 'Id of an actor.' })
  of!: string;

  @Field(() => Int, { defaultValue: 1, description: `1 or ${MAX_NEIGHBOUR_STEPS}.` })
  steps: number = 1;
}

@Resolver()
class PathsResolver {
  @Query(() => PathConnection, {
    description:
      'The shortest chains of cooperation between two actors: each step is an initiative of which both its actors are ' +
      'parties. No chain within the steps is an answer: an empty list. `totalCount` counts all shortest ones, up to ' +
      `${MOST_COUNTED}. BAD_USER_INPUT for an unknown actor, the same one twice, or a number out of range.`,
  })
  async paths(
    @Args(() => PathsArgs) args: PathsArgs,
    @Ctx() context: RecordContext,
  ): Promise<Linked<Chain>> {
    const first = checkFirst(args.first);
    checkNumber('maxSteps', args.maxSteps, 1, MAX_STEPS);
    const [rule, from, to] = await allInOrder([
      checkRule(context, args),
      requireRecord(context, args.from, ACTOR_KINDS, ['from']),
      requireRecord(context, args.to, ACTOR_KINDS, ['to']),
    ]);
    if (from.id === to.id) {
      throw new UserError(`\`from\` and \`to\` are both ${from.id}.`, { argument: ['to'] });
    }
    const list = `paths:${from.id}:${to.id}`;
    const after = args.after == null ? null : chainIn(decodeCursor(list, args.after, 1));
    const found = await findChains(
      context,
      { from: from.id, to: to.id, maxSteps: args.maxSteps },
      rule,
    );
    const chains = found === null ? [] : take(found.chains.inOrder(after), first + 1);
    const cursorOf = (chain: Chain) => encodeCursor(list, [chain.join(' ')]);
    const connection = connectionOf(chains, args, cursorOf, () => found?.chains.total ?? 0);
    return withUndated(connection, context, [from.id, to.id], rule);
  }

  @Query(() => NeighbourConnection, {
    description:
      'Who is linked with an actor through one or two initiatives, of whatever side. BAD_USER_INPUT as of `paths`.',
  })
  async neighbours(
    @Args(() => NeighboursArgs) args: NeighboursArgs,
    @Ctx() context: RecordContext,
  ): Promise<Linked<NeighbourView>> {
    const first = checkFirst(args.first);
    checkNumber('steps', args.steps, 1, MAX_NEIGHBOUR_STEPS);
    const [rule, of] = await allInOrder([
      checkRule(context, args),
      requireRecord(context, args.of, ACTOR_KINDS, ['of']),
    ]);
    const list = `neighbours:${of.id}`;
    const after = args.after == null ? null : decodeCursor(list, args.after, 2);
    const layers = new LinkLayers(of.id, context, rule);
    while (layers.depth < args.steps && layers.frontier.length > 0) await layers.expand();
    const neighbours = neighboursIn(layers);
    const rest = after === null ? neighbours : behind(neighbours, after);
    const cursorOf = ({ steps, actorId }: NeighbourView) => encodeCursor(list, [steps, actorId]);
    const rows = rest.slice(0, first + 1);
    const connection = connectionOf(rows, args, cursorOf, () => neighbours.length);
    return withUndated(connection, context, [of.id], rule);
  }
}

interface Linked<Row> extends Connection<Row> {
  readonly undatedLeftOut: () => number | Promise<number>;
}

/** With what the period leaves out of the initiatives of these actors. */
function withUndated<Row>(
  connection: Connection<Row>,
  { snapshot, signal }: RecordContext,
  actorIds: readonly string[],
  rule: LinkRule,
): Linked<Row> {
  const undatedLeftOut = async () => {
    if (rule.filter.period === null) return 0;
    const [row] = await snapshot.read(undatedLinks(snapshot.release, actorIds, rule), { signal });
    return row?.undated ?? 0;
  };
  return Object.assign(connection, { undatedLeftOut });
}

async function checkRule(context: RecordContext, args: LinkArgs): Promise<LinkRule> {
  const maxParties = args.maxParties ?? null;
  if (maxParties !== null) checkNumber('maxParties', maxParties, 2, MOST_COUNTED);
  const filter = await checkFilter(context, args.filter);
  if (filter.roles === null) return { filter, maxParties };
  throw new UserError('`filter.roles` has no part in chains: leave it out.', {
    argument: ['filter', 'roles'],
  });
}

function checkNumber(name: string, value: number, from: number, to: number): void {
  if (value >= from && value <= to) return;
  throw new UserError(`\`${name}\` is ${value}; it must be from ${from} to ${to}.`, {
    argument: [name],
  });
}

/** Ids hold no space. */
function chainIn([ids]: CursorKey): Chain {
  return String(ids).split(' ');
}

function take(chains: Iterable<Chain>, count: number): Chain[] {
  const taken: Chain[] = [];
  for (const chain of chains) {
    taken.push(chain);
    if (taken.length === count) break;
  }
  return taken;
}

function behind(
  neighbours: readonly NeighbourView[],
  [steps = 0, actorId = '']: CursorKey,
): readonly NeighbourView[] {
  return neighbours.filter(
    (one) => one.steps > Number(steps) || (one.steps === steps && one.actorId > String(actorId)),
  );
}

export const PATH_RESOLVERS = [PathsResolver, ...PATH_FIELD_RESOLVERS] as const;
