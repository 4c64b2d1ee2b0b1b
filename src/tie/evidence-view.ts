import type { RecordContext } from '../graph/record-context.js';
import type { Basis } from '../initiative/basis.js';
import { type InitiativeRecord, participationsIn } from '../initiative/initiative-record.js';
import type { ParticipationRow } from '../initiative/participation.type.js';
import type { EvidenceRow } from './evidence.cypher.js';
import { isLeftA } from './tie-question.js';
import { strengthOf } from './tie-strength.js';
import type { WeightedQuestion } from './tie-view.js';

/** In the order of the rows. */
export async function evidenceViews(
  rows: readonly EvidenceRow[],
  question: WeightedQuestion,
  { records }: RecordContext,
): Promise<EvidenceView[]> {
  const ids = rows.map(({ initiativeId }) => initiativeId);
  const initiatives = await records.many<InitiativeRecord>(ids);
  const known = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  return rows.map(
    (row) => new EvidenceView(row, known.get(row.initiativeId) as InitiativeRecord, question),
  );
}

/** An evidence as the schema shows it; the initiative and its participations lie in the record. */
export class EvidenceView {
  readonly basis: Basis;
  readonly status: string | null;
  readonly date: string | null;
  readonly n: number;
  readonly spread: boolean;
  readonly slug: string;
  readonly sortDate: string;
  readonly left: readonly ParticipationRow[];
  readonly right: readonly ParticipationRow[];

  constructor(
    row: EvidenceRow,
    readonly initiative: InitiativeRecord,
    private readonly question: WeightedQuestion,
  ) {
    this.basis = initiative.basis;
    this.status = (initiative.status as string | undefined) ?? null;
    this.date = initiative.date ?? null;
    this.n = row.n;
    this.spread = row.spread;
    this.slug = row.slug;
    this.sortDate = row.sortDate;
    const isSwapped = !isLeftA(question.left, question.right);
    this.left = partiesAmong(initiative, isSwapped ? row.bPartyIds : row.aPartyIds);
    this.right = partiesAmong(initiative, isSwapped ? row.aPartyIds : row.bPartyIds);
  }

  get weight(): number {
    return this.question.weights[this.basis];
  }

  get strength(): number {
    return strengthOf([{ basis: this.basis, n: this.n, count: 1 }], this.question.weights);
  }

  get sourceIds(): string[] {
    const stated = [this.initiative, ...this.left, ...this.right];
    return [...new Set(stated.flatMap(({ sourceIds }) => sourceIds))].sort();
  }
}

function partiesAmong(initiative: InitiativeRecord, ids: readonly string[]) {
  return participationsIn(initiative).filter(({ actorId }) => ids.includes(actorId));
}
