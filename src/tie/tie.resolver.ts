import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Initiative } from '../initiative/initiative.type.js';
import { Participation, type ParticipationRow } from '../initiative/participation.type.js';
import { Unit } from '../place/unit.type.js';
import type { Many, Maybe } from '../record/reference.js';
import { recordsOfDatasets } from '../release/records-of-datasets.js';
import { Sector, SectorConnection } from '../sector/sector.type.js';
import { type Connection, checkFirst, connectionOf, PageArgs } from '../shared/connection.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { Source } from '../source/source.type.js';
import type { CoverageView } from './answer-coverage.js';
import { coverageOfTie, type TiesView } from './answer-ties.js';
import { type EvidenceView, evidenceViews } from './evidence-view.js';
import { type InitiativePlace, type UnplacedRow, unplacedInitiatives } from './tie.cypher.js';
import type { TieContext } from './tie.loaders.js';
import {
  AnswerCoverage,
  Evidence,
  EvidenceConnection,
  Tie,
  TieConnection,
  Unplaced,
  UnplacedConnection,
} from './tie.type.js';
import { datasetsOfTie } from './tie-datasets.js';
import { AnswerStatusEnum } from './tie-enums.js';
import { listOfSides } from './tie-question.js';
import { type AnyTie, evidenceCountOf, type TieEnds } from './tie-view.js';

@Resolver(() => TieConnection)
export class TieConnectionResolver {
  @FieldResolver(() => AnswerCoverage, {
    description: 'Why the list is empty, and what the levels asked for cannot hold.',
  })
  coverage(@Root() { coverage }: TiesView): CoverageView | Promise<CoverageView> {
    return coverage();
  }
}

@Resolver(() => Tie)
export class TieResolver {
  @FieldResolver(() => Unit, { description: 'The left end.' })
  left(@Root() { leftId }: TieEnds, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(leftId);
  }

  @FieldResolver(() => Unit, { description: 'The right end.' })
  right(@Root() { rightId }: TieEnds, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return records.one(rightId);
  }

  @FieldResolver(() => [Sector], {
    description:
      'The sectors that rows of its initiatives name, each once, by id; not the sectors above them. Empty: none is named.',
  })
  async sectors(
    @Root() { derivedTieId, question }: TieEnds,
    @Ctx() { ties, records }: TieContext & RecordContext,
  ): Promise<readonly GraphRecord[]> {
    const rows = await ties.sectors.load({ id: derivedTieId, question: question.filter });
    return records.many(rows.map(({ sectorId }) => sectorId));
  }

  @FieldResolver(() => SectorConnection, {
    description:
      'The sectors that no evidence of the pair concerns, sub-sectors included, by id: what they never worked on, as far as ' +
      'the record and the filter go.',
  })
  async sectorsNever(
    @Root() tie: TieEnds,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: TieContext & RecordContext,
  ): Promise<Connection<GraphRecord>> {
    const first = checkFirst(page.first);
    const list = `${tie.derivedTieId}/sectorsNever`;
    const after = page.after == null ? '' : String(decodeCursor(list, page.after, 1)[0]);
    const [rows, sectors] = await Promise.all([
      context.ties.concerned.load({ id: tie.derivedTieId, question: tie.question.filter }),
      sectorsOf(tie, context),
    ]);
    const concerned = new Set(rows.map(({ sectorId }) => sectorId));
    const never = sectors.filter(({ id }) => !concerned.has(id));
    const rest = never.filter(({ slug }) => slug > after).slice(0, first + 1);
    const cursorOf = ({ slug }: GraphRecord) => encodeCursor(list, [slug]);
    return connectionOf(rest, page, cursorOf, () => never.length);
  }

  @FieldResolver(() => EvidenceConnection, {
    description: 'The initiatives behind it: newest first, undated last, then id.',
  })
  async evidence(
    @Root() tie: AnyTie,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: TieContext & RecordContext,
  ): Promise<Connection<EvidenceView>> {
    const { derivedTieId, question } = tie;
    const list = `${derivedTieId}/evidence`;
    const rows = await context.ties.evidence.load({
      id: derivedTieId,
      question: {
        filter: question.filter,
        count: checkFirst(page.first) + 1,
        after: placeOf(list, page.after),
      },
    });
    const views = await evidenceViews(rows, question, context);
    return connectionOf(views, page, cursorOf(list), () => evidenceCountOf(tie));
  }

  @FieldResolver(() => AnswerCoverage, {
    description:
      'Why there is no evidence, and what the levels cannot hold of the two countries’ record.',
  })
  coverage(@Root() tie: AnyTie, @Ctx() context: TieContext & RecordContext): Promise<CoverageView> {
    return coverageOfTie(context, tie);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Initiative, { description: 'The initiative itself.' })
  initiative(@Root() { initiative }: EvidenceView): GraphRecord {
    return initiative;
  }

  @FieldResolver(() => [Participation], {
    description:
      'The statements about the parties that count for the left end: one a role, by actor, then role; at least one.',
  })
  left(@Root() { left }: EvidenceView): readonly ParticipationRow[] {
    return left;
  }

  @FieldResolver(() => [Participation], { description: 'Likewise of the right end.' })
  right(@Root() { right }: EvidenceView): readonly ParticipationRow[] {
    return right;
  }

  @FieldResolver(() => [Sector], {
    description: 'The sectors that rows of the initiative name, by id. Empty: none is named.',
  })
  sectors(
    @Root() { initiative }: EvidenceView,
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(initiative.sectorIds);
  }

  @FieldResolver(() => [Source], {
    description:
      'The sources of the initiative and of the statements in `left` and `right`, each once, by id: at least one.',
  })
  sources(
    @Root() { sourceIds }: EvidenceView,
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(sourceIds);
  }
}

@Resolver(() => Unplaced)
export class UnplacedResolver {
  @FieldResolver(() => Initiative, { description: 'The initiative.' })
  initiative(
    @Root() { initiativeId }: UnplacedRow,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(initiativeId);
  }
}

@Resolver(() => AnswerCoverage)
export class AnswerCoverageResolver {
  @FieldResolver(() => AnswerStatusEnum, {
    description: 'ANSWERED, or the first reason that holds.',
  })
  async status(@Root() { standing }: CoverageView): Promise<string> {
    return (await standing()).status;
  }

  @FieldResolver(() => String, { description: 'The same in a sentence, in English.' })
  async reason(@Root() { standing }: CoverageView): Promise<string> {
    return (await standing()).reason;
  }

  @FieldResolver(() => UnplacedConnection, {
    description:
      'The initiatives that the levels cannot hold: newest first, undated last, then id.',
  })
  async unplaced(
    @Root() { question, bothSides, placed }: CoverageView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot, signal }: RecordContext,
  ): Promise<Connection<UnplacedRow>> {
    const list = listOfSides('unplaced', question);
    const query = unplacedInitiatives(snapshot.release, question, {
      count: checkFirst(page.first) + 1,
      after: placeOf(list, page.after),
    });
    const rows = await snapshot.read(query, { signal });
    return connectionOf(rows, page, cursorOf(list), () => bothSides - placed);
  }
}

/** Those of its data sets; of two ends that share none, every one. */
async function sectorsOf(tie: TieEnds, context: RecordContext): Promise<readonly GraphRecord[]> {
  const datasets = await datasetsOfTie(tie, context);
  return datasets.length === 0
    ? context.records.all('sector')
    : recordsOfDatasets(context, 'sector', datasets);
}

function placeOf(list: string, cursor: string | null | undefined): InitiativePlace | null {
  if (cursor == null) return null;
  const [sortDate, slug] = decodeCursor(list, cursor, 2);
  return { sortDate: String(sortDate), slug: String(slug) };
}

function cursorOf(list: string) {
  return ({ sortDate, slug }: InitiativePlace) => encodeCursor(list, [sortDate, slug]);
}
