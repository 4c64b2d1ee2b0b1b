import type { RawDataSet } from '../data/raw-data-set.js';
import { compareInitiatives } from './dates.js';
import { evidenceOf, type TieQuestion } from './evidence.js';
import { sectorAndAbove } from './filters.js';
import { type DataRecord, recordOf } from './record.js';
import { compareText, type Initiative } from './vocabulary.js';

export type Outcome = 'NO_PAIR' | 'FOLLOWED' | 'OTHER_FIELD' | 'UNDATED' | 'NOTHING_ON_RECORD';

export type FollowingProject = {
  readonly project: string;
  readonly isInField: boolean;
};

export type FollowedPair = {
  readonly left: string;
  readonly right: string;
  /** "The projects that tie the same pair and whose date is not before the agreement's." */
  readonly following: readonly FollowingProject[];
  /** Projects that tie the pair and have no date, or an agreement that has none. */
  readonly undated: readonly string[];
};

export type AgreementFollowUp = {
  readonly agreement: string;
  readonly outcome: Outcome;
  readonly pairs: readonly FollowedPair[];
};

/** What followed an agreement, at the levels asked for. */
export function whatFollowed(
  raw: RawDataSet,
  agreementId: string,
  question: TieQuestion,
): AgreementFollowUp {
  const record = recordOf(raw);
  const agreement = record.initiativeById.get(agreementId);
  if (agreement?.kind !== 'agreement') throw new Error(`${agreementId} is no agreement`);
  const { left, right } = question;
  const projects = record.initiatives
    .filter(({ kind }) => kind === 'project')
    .sort(compareInitiatives)
    .map((project) => ({ project, pairs: pairsOf(record, project, { left, right }) }));
  const pairs = pairsOf(record, agreement, question).map((pair) => {
    const ofPair = projects.filter((each) => each.pairs.includes(pair));
    return followedPair(
      record,
      agreement,
      pair,
      ofPair.map(({ project }) => project),
    );
  });
  return { agreement: agreementId, outcome: outcomeOf(agreement, pairs), pairs };
}

function pairsOf(record: DataRecord, initiative: Initiative, question: TieQuestion): string[] {
  return evidenceOf(record, initiative, question)
    .map(({ leftUnit, rightUnit }) => `${leftUnit} ${rightUnit}`)
    .sort(compareText);
}

function followedPair(
  record: DataRecord,
  agreement: Initiative,
  pair: string,
  projects: readonly Initiative[],
): FollowedPair {
  const [left = '', right = ''] = pair.split(' ');
  const { date } = agreement;
  const isUndated = (project: Initiative) => date === null || project.date === null;
  const following = projects.filter(
    (project) => date !== null && project.date !== null && project.date >= date,
  );
  return {
    left,
    right,
    following: following.map((project) => ({
      project: project.id,
      isInField: isInField(record, agreement, project),
    })),
    undated: projects.filter(isUndated).map(({ id }) => id),
  };
}

/** "One of the project's own rows names a sector of the agreement, one below it or one above it";
 * "an agreement without sector has no field of its own, so every such project is in it". */
function isInField(record: DataRecord, agreement: Initiative, project: Initiative): boolean {
  if (agreement.sectors.length === 0) return true;
  return agreement.sectors.some((field) =>
    project.sectors.some(
      (named) =>
        sectorAndAbove(record, named).includes(field) ||
        sectorAndAbove(record, field).includes(named),
    ),
  );
}

/** "NO_PAIR where it ties none; else the first that holds." */
function outcomeOf(agreement: Initiative, pairs: readonly FollowedPair[]): Outcome {
  if (pairs.length === 0) return 'NO_PAIR';
  const following = pairs.flatMap((pair) => pair.following);
  if (following.some(({ isInField }) => isInField)) return 'FOLLOWED';
  if (following.length > 0) return 'OTHER_FIELD';
  const isUndated = agreement.date === null || pairs.some(({ undated }) => undated.length > 0);
  return isUndated ? 'UNDATED' : 'NOTHING_ON_RECORD';
}
