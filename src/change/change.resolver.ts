import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { ReleaseInfo } from '../graph/graph-store.js';
import { KeptByRelease } from '../graph/kept-by-release.js';
import type { RecordContext } from '../graph/record-context.js';
import { Node } from '../record/node.type.js';
import type { Maybe } from '../record/reference.js';
import { ReleaseType } from '../release/release.type.js';
import {
  answerChanges,
  type ChangesView,
  type ChangeView,
  type KeptChanges,
} from './answer-changes.js';
import {
  ChangesArgs,
  KindChanges,
  RecordChangeConnection,
  RecordChangeType,
} from './change.type.js';

// A page asks for the same list again; few ask for more than the last release or two they have seen.
const KEPT_LISTS = 10;

@Resolver(() => RecordChangeConnection)
class ChangesResolver {
  private readonly kept: KeptChanges = new KeptByRelease(KEPT_LISTS);

  @Query(() => RecordChangeConnection, {
    description:
      'The records that imports have added, changed and withdrawn since a release: what to fetch anew, and what to drop. ' +
      'What was changed and changed back is not listed. BAD_USER_INPUT where the release is not known (any more), or a page ' +
      'is out of bounds.',
  })
  changes(
    @Args(() => ChangesArgs) args: ChangesArgs,
    @Ctx() context: RecordContext,
  ): Promise<ChangesView> {
    return answerChanges(context, this.kept, args);
  }

  @FieldResolver(() => ReleaseType, { description: 'The earlier release.' })
  from(@Root() { from }: ChangesView): ReleaseInfo {
    return from;
  }

  @FieldResolver(() => ReleaseType, {
    description: 'The later one: the release that this answer is of.',
  })
  to(@Root() { to }: ChangesView): ReleaseInfo {
    return to;
  }

  @FieldResolver(() => [KindChanges], {
    description: 'All differences, whatever the filter: every kind of `NodeKind` once.',
  })
  byKind(@Root() { byKind }: ChangesView): ChangesView['byKind'] {
    return byKind;
  }
}

@Resolver(() => RecordChangeType)
class RecordChangeResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The record as it is now. Null: withdrawn.',
  })
  node(@Root() { id, change }: ChangeView, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return change === 'WITHDRAWN' ? null : records.one(id);
  }
}

export const CHANGE_RESOLVERS = [ChangesResolver, RecordChangeResolver] as const;
