import type { RecordContext } from '../../src/graph/record-context.js';
import type { CoverageView } from '../../src/tie/answer-coverage.js';
import { answerTie, answerTies, coverageOfTie } from '../../src/tie/answer-ties.js';
import { checkPair, checkSides } from '../../src/tie/check-question.js';
import { checkWeights } from '../../src/tie/check-weights.js';
import { evidenceViews } from '../../src/tie/evidence-view.js';
import { unplacedInitiatives } from '../../src/tie/tie.cypher.js';
import type { EvidenceFilter, SideInput } from '../../src/tie/tie.input.js';
import type { TieContext } from '../../src/tie/tie.loaders.js';
import type { TieOrder } from '../../src/tie/tie-order.js';
import type { TieView } from '../../src/tie/tie-view.js';
import type { TieQuestion } from './oracle/evidence.js';
import type { OracleTie, PairQuestion, TieAnswer } from './oracle/ties.js';
import { WEIGHTS } from './oracle/vocabulary.js';

type Context = RecordContext & TieContext;

/** The program's answer in the words of the brute force, every page of it. */
export async function programTies(
  context: Context,
  question: TieQuestion,
  order: TieOrder = 'STRONGEST',
  first = 500,
): Promise<TieAnswer> {
  const checked = await checkSides(
    context,
    question.left as SideInput,
    question.right as SideInput,
    question.filter as EvidenceFilter,
  );
  const weighted = { ...checked, weights: weightsOf(question.weights) };
  const ties: OracleTie[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await answerTies(context, weighted, order, { first, after });
    // All at once, as a request does: the lists of a page are then a statement each.
    ties.push(...(await Promise.all(page.nodes.map((tie) => oracleTie(context, tie)))));
    after = page.pageInfo.endCursor;
    if (page.pageInfo.hasNextPage) continue;
    const totalCount = await page.totalCount();
    return { ties, totalCount, ...(await oracleCoverage(context, await page.coverage())) };
  }
}

/** One pair; null where the brute force says null: no evidence. */
export async function programTie(context: Context, pair: PairQuestion) {
  const question = await checkPair(context, pair, pair.filter as EvidenceFilter);
  const tie = await answerTie(context, { ...question, weights: weightsOf(pair.weights) });
  const { status } = await (await coverageOfTie(context, tie)).standing();
  return { tie: tie.evidenceCount === 0 ? null : await oracleTie(context, tie), status };
}

function weightsOf(weights: TieQuestion['weights']) {
  const { PROJECT, AGREEMENT, PROGRAMME, SESSION } = { ...WEIGHTS, ...weights };
  return checkWeights({
    project: PROJECT,
    agreement: AGREEMENT,
    programme: PROGRAMME,
    session: SESSION,
  });
}

async function oracleTie(context: Context, tie: TieView): Promise<OracleTie> {
  const { leftId: left, rightId: right, strength, evidenceCount, first, last, undated } = tie;
  const { derivedTieId: tieId, question } = tie;
  const page = { filter: question.filter, count: 10_000, after: null };
  const [rows, sectors] = await Promise.all([
    context.ties.evidence.load({ id: tieId, question: page }),
    context.ties.sectors.load({ id: tieId, question: question.filter }),
  ]);
  const evidence = (await evidenceViews(rows, question, context)).map((view) => {
    const { basis, status, date, weight, n, strength, spread, initiative } = view;
    return {
      ...{ basis, status, date, weight, n, strength, spread },
      initiative: initiative.id,
      sectors: [...initiative.sectorIds],
      sources: view.sourceIds,
      left: view.left.map(statementOf),
      right: view.right.map(statementOf),
    };
  });
  return {
    left,
    right,
    strength,
    evidenceCount,
    byBasis: tie.byBasis,
    byStatus: tie.byStatus,
    first,
    last,
    undated,
    sectors: sectors.map(({ sectorId }) => sectorId),
    evidence: evidence as OracleTie['evidence'],
  };
}

function statementOf(row: {
  actorId: string;
  role: string;
  inferred: string | null;
  sourceIds: readonly string[];
}) {
  const { actorId: actor, role, inferred } = row;
  const sources = [...row.sourceIds].sort(); // the brute force sorts them, the program keeps the order of the row
  return { actor, role, inferred, sources };
}

async function oracleCoverage({ snapshot }: Context, coverage: CoverageView) {
  const { question, bothSides, placed, undatedLeftOut } = coverage;
  const rows = await snapshot.read(
    unplacedInitiatives(snapshot.release, question, { count: 10_000, after: null }),
  );
  return {
    status: (await coverage.standing()).status,
    bothSides,
    placed,
    unplaced: rows.map(({ initiativeId: initiative, leftReason: left, rightReason: right }) => ({
      initiative,
      left,
      right,
    })),
    undatedLeftOut: Array.from({ length: undatedLeftOut }, () => ''),
  };
}
