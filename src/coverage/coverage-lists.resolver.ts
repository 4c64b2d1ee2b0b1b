import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { BASES } from '../initiative/basis.js';
import { InitiativeConnection } from '../initiative/initiative.type.js';
import type { Dimension } from '../pivot/pivot-enums.js';
import { checkedList } from '../shared/checked-list.js';
import { type Connection, checkFirst, connectionOf, PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { pageOfRows, sortRows } from '../shared/row-page.js';
import { listOfLevels } from '../tie/tie-question.js';
import {
  Coverage,
  CoverageEntry,
  CoverageEntryConnection,
  CoverageHole,
  LanguageCoverage,
} from './coverage.type.js';
import { byKey, type CoverageEntryView, mostFirst } from './coverage-entries.js';
import { type CoverageHoleKind, CoverageHoleKindEnum, HOLE_KINDS } from './coverage-enums.js';
import type { CoverageView } from './coverage-view.js';

@ArgsType()
class EntryArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only those with an initiative. False: only those of which nothing is on record. Null: all.',
  })
  onRecord?: boolean | null;
}

@Resolver(() => Coverage)
class CoverageListResolver {
  @FieldResolver(() => CoverageEntryConnection, {
    description:
      'Every unit of the left country at `leftLevel`, with what is on record of it; and, without a key, what reaches none.',
  })
  leftPlaces(@Root() view: CoverageView, @Args(() => EntryArgs) args: EntryArgs) {
    return pageOf(view, 'LEFT_PLACE', args);
  }

  @FieldResolver(() => CoverageEntryConnection, {
    description: 'Every unit of the right country at `rightLevel`, likewise.',
  })
  rightPlaces(@Root() view: CoverageView, @Args(() => EntryArgs) args: EntryArgs) {
    return pageOf(view, 'RIGHT_PLACE', args);
  }

  @FieldResolver(() => CoverageEntryConnection, {
    description:
      'Every sector, with what concerns it, sub-sectors included; and, without a key, what concerns none of them.',
  })
  sectors(@Root() view: CoverageView, @Args(() => EntryArgs) args: EntryArgs) {
    return pageOf(view, 'SECTOR', args);
  }

  @FieldResolver(() => [CoverageEntry], {
    description: 'By basis: all four, strongest first, zeros included.',
  })
  async byBasis(@Root() { entries }: CoverageView): Promise<readonly CoverageEntryView[]> {
    const found = await entries('BASIS');
    return BASES.flatMap((basis) => found.filter(({ key }) => key.key === basis));
  }

  @FieldResolver(() => [CoverageEntry], {
    description:
      'By the year of the date: those with an initiative, earliest first, the undated last. At most a year each.',
  })
  async byYear(@Root() { entries }: CoverageView): Promise<readonly CoverageEntryView[]> {
    return sortRows(await entries('YEAR'), byKey('byYear'));
  }

  @FieldResolver(() => [LanguageCoverage], {
    description:
      'By the language of the sources that rows of initiatives cite: most initiatives first, then by code, the unknown last. ' +
      'A few.',
  })
  async byLanguage(@Root() { languages }: CoverageView) {
    const rows = (await languages()).map(({ key: language, ...counts }) => ({
      language,
      ...counts,
    }));
    return sortRows(rows, {
      list: 'byLanguage',
      keyOf: ({ language, initiatives }) => [
        language === null ? 1 : 0,
        initiatives,
        language ?? '',
      ],
      parts: 3,
      descending: [1],
    });
  }

  @FieldResolver(() => [CoverageHole], {
    description:
      'Every kind of `CoverageHoleKind` that is asked for once, in its order, zeros included.',
  })
  async holes(
    @Root() view: CoverageView,
    @Arg('kinds', () => [CoverageHoleKindEnum], {
      nullable: true,
      description: 'Of these kinds alone. Null: of all.',
    })
    kinds: CoverageHoleKind[] | null | undefined,
  ): Promise<HoleView[]> {
    const asked = checkedList(kinds, ['kinds']) ?? HOLE_KINDS;
    const counts = await view.counts();
    return HOLE_KINDS.filter((kind) => asked.includes(kind)).map((kind) => ({
      kind,
      count: counts[kind],
      withHole: view.withHole,
      question: view.question,
    }));
  }
}

async function pageOf(
  { entries, question }: CoverageView,
  dimension: Dimension,
  args: EntryArgs,
): Promise<Connection<CoverageEntryView>> {
  checkFirst(args.first);
  const isAsked = ({ initiatives }: CoverageEntryView) =>
    args.onRecord == null || initiatives > 0 === args.onRecord;
  return pageOfRows(
    (await entries(dimension)).filter(isAsked),
    mostFirst(question, dimension),
    args,
  );
}

interface HoleView {
  readonly kind: CoverageHoleKind;
  readonly count: number;
  readonly withHole: CoverageView['withHole'];
  readonly question: CoverageView['question'];
}

@Resolver(() => CoverageHole)
class CoverageHoleResolver {
  @FieldResolver(() => InitiativeConnection, {
    description: 'The initiatives: newest first, undated last, then the id of their table.',
  })
  async initiatives(
    @Root() { kind, count, withHole, question }: HoleView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { records }: RecordContext,
  ): Promise<Connection<GraphRecord>> {
    const list = listOfLevels(`coverage:${kind}`, question);
    const after = page.after == null ? null : decodeCursor(list, page.after, 2);
    const rows = await withHole(kind, {
      count: checkFirst(page.first) + 1,
      after: after && [String(after[0]), String(after[1])],
    });
    const initiatives = await records.many(rows.map(({ initiativeId }) => initiativeId));
    const cursorOf = ({ sortDate, slug }: GraphRecord) =>
      encodeCursor(list, [sortDate as string, slug]);
    return connectionOf(initiatives, page, cursorOf, () => count);
  }
}

export const COVERAGE_LIST_RESOLVERS = [CoverageListResolver, CoverageHoleResolver] as const;
