import type { RecordContext } from '../graph/record-context.js';
import type { Dimension } from '../pivot/pivot-enums.js';
import type { DimensionQuestion } from '../pivot/pivot-question.js';
import type { Filter } from '../tie/tie-question.js';
import {
  type CoverageCountsRow,
  type CoverageRow,
  coverageByLanguage,
  type HolePage,
  type HoleRow,
  initiativesWithHole,
  type ParticipationCountRow,
  participationCounts,
} from './coverage.cypher.js';
import type { CoverageEntryView } from './coverage-entries.js';
import type { CoverageHoleKind } from './coverage-enums.js';
import type { KeptCoverage } from './kept-coverage.js';
import { readCounts, readEntries, readRows } from './read-coverage.js';

const NO_FILTER: Filter = {
  sectorIds: null,
  period: null,
  basis: null,
  status: null,
  roles: null,
};

/** What the fields of a coverage are answered from: each part is read when first asked for. */
export interface CoverageView {
  readonly question: DimensionQuestion;
  readonly counts: () => Promise<CoverageCountsRow>;
  readonly languages: () => Promise<readonly CoverageRow[]>;
  readonly participations: () => Promise<ParticipationCountRow>;
  /** Most initiatives first, then by key; the one without a key last. */
  readonly entries: (dimension: Dimension) => Promise<readonly CoverageEntryView[]>;
  readonly withHole: (kind: CoverageHoleKind, page: HolePage) => Promise<readonly HoleRow[]>;
}

export function coverageView(
  context: RecordContext,
  kept: KeptCoverage,
  asked: Omit<DimensionQuestion, 'of' | 'filter'>,
): CoverageView {
  const question: DimensionQuestion = { ...asked, of: 'ALL', filter: NO_FILTER };
  const { release } = context.snapshot;
  const report = JSON.stringify(question);
  const part = <Read extends object>(
    name: string,
    read: (context: RecordContext) => Promise<Read>,
  ) => kept.of(context, `${name} of ${report}`, read);
  return {
    question,
    counts: () => part('counts', (reader) => readCounts(reader, question)),
    languages: () =>
      part('languages', (reader) => readRows(reader, coverageByLanguage(release, question))),
    participations: () =>
      part('participations', async (reader) => {
        const [row] = await readRows(reader, participationCounts(release, question));
        return row ?? { participations: 0, inferred: 0 };
      }),
    entries: (dimension) =>
      part(`entries ${dimension}`, (reader) => readEntries(reader, question, dimension)),
    withHole: (kind, page) =>
      part(`${kind} ${JSON.stringify(page)}`, (reader) =>
        readRows(reader, initiativesWithHole(release, question, kind, page)),
      ),
  };
}
