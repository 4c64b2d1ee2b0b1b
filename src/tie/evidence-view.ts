import type { RecordContext } from '../graph/record-context.js';
import { type InitiativeRecord, participationsIn } from '../initiative/initiative-record.js';
import type { EvidenceRow } from './evidence.cypher.js';
import { isLeftA } from './tie-question.js';
import { strengthOf } from './tie-strength.js';
import type { WeightedQuestion } from './tie-view.js';

/** An evidence as the schema shows it; the initiative and its participations lie in the record. */
export type EvidenceView = ReturnType<typeof evidenceView>;

/** In the order of the rows. */
export async function evidenceViews(
  rows: readonly EvidenceRow[],
  question: WeightedQuestion,
  { records }: RecordContext,
): Promise<EvidenceView[]> {
  const ids = rows.map(({ initiativeId }) => initiativeId);
  const initiatives = await records.many<InitiativeRecord>(ids);
  const known = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  return rows.map((row) =>
    evidenceView(row, known.get(row.initiativeId) as InitiativeRecord, question),
  );
}

function evidenceView(row: EvidenceRow, initiative: InitiativeRecord, question: WeightedQuestion) {
  const { basis, status = null, date = null } = initiative;
  const { n, spread, slug, sortDate } = row;
  const [leftIds, rightIds] = isLeftA(question.left, question.right)
    ? [row.aPartyIds, row.bPartyIds]
    : [row.bPartyIds, row.aPartyIds];
  const of = (ids: readonly string[]) =>
    participationsIn(initiative).filter(({ actorId }) => ids.includes(actorId));
  const [left, right] = [of(leftIds), of(rightIds)];
  const stated = [initiative, ...left, ...right].flatMap(({ sourceIds }) => sourceIds);
  return {
    slug,
    sortDate,
    initiative,
    basis,
    status,
    date,
    weight: question.weights[basis],
    n,
    strength: strengthOf([{ basis, n, count: 1 }], question.weights),
    spread,
    left,
    right,
    sourceIds: [...new Set(stated)].sort(),
  };
}
