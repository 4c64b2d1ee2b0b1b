import type { RecordContext } from '../graph/record-context.js';
import type { Dimension } from '../pivot/pivot-enums.js';
import type { DimensionQuestion } from '../pivot/pivot-question.js';
import type { Filter } from '../tie/tie-question.js';
import {
  type CoverageCountsRow,
  type CoverageRow,
  coverageByLanguage,
  type ParticipationCountRow,
  participationCounts,
} from './coverage.cypher.js';
import type { CoverageEntryView } from './coverage-entries.js';
import { readCounts, readEntries, readRows } from './read-coverage.js';

const NO_FILTER: Filter = {
  sectorIds: null,
  period: null,
  basis: null,
  status: null,
  roles: null,
};

/** What the fields of a coverage are answered from: each part is read when first asked for, and once. */
export interface CoverageView {
  readonly question: DimensionQuestion;
  readonly counts: () => Promise<CoverageCountsRow>;
  readonly languages: () => Promise<readonly CoverageRow[]>;
  readonly participations: () => Promise<ParticipationCountRow>;
  readonly entries: (dimension: Dimension) => Promise<readonly CoverageEntryView[]>;
}

export function coverageView(
  context: RecordContext,
  asked: Omit<DimensionQuestion, 'of' | 'filter'>,
): CoverageView {
  const question: DimensionQuestion = { ...asked, of: 'ALL', filter: NO_FILTER };
  const { release } = context.snapshot;
  const entries = new Map<Dimension, Promise<readonly CoverageEntryView[]>>();
  return {
    question,
    counts: once(() => readCounts(context, question)),
    languages: once(() => readRows(context, coverageByLanguage(release, question))),
    participations: once(async () => {
      const [row] = await readRows(context, participationCounts(release, question));
      return row ?? { participations: 0, inferred: 0 };
    }),
    entries: (dimension) => {
      const known = entries.get(dimension) ?? readEntries(context, question, dimension);
      entries.set(dimension, known);
      return known;
    },
  };
}

/** Calls at the first use, and answers the same ever after. */
function once<Value>(call: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= call();
    return known;
  };
}
