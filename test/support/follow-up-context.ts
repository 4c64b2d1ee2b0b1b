import { type AgreementView, FollowUpLoaders } from '../../src/follow-up/follow-up.loaders.js';
import {
  declaredFields,
  duringProgramme,
  happenedIn,
  yearsOf,
} from '../../src/follow-up/in-span.js';
import { KeptFollowUps } from '../../src/follow-up/kept-follow-ups.js';
import { followedPairs } from '../../src/follow-up/what-followed.js';
import type { GraphSnapshot } from '../../src/graph/graph-store.js';
import type { Level } from '../../src/place/level.js';
import { checkPairOfCountries } from '../../src/release/check-pair.js';
import type { AgreementFollowUp } from './oracle/followed.js';
import { tieContext } from './tie-context.js';

export interface LevelPair {
  readonly leftLevel: Level;
  readonly rightLevel: Level;
}

/** Left and right country. */
export type Countries = readonly [string, string];

/** Every agreement of the program's answer in the words of the brute force, in the order of the answer. */
export async function programFollowUps(
  snapshot: GraphSnapshot,
  countries: Countries,
  levels: LevelPair,
): Promise<AgreementFollowUp[]> {
  const { agreements, projects } = await new FollowUpLoaders(
    snapshot,
    new KeptFollowUps(),
  ).followUps(await pairOfCountries(snapshot, countries), levels);
  return agreements.map((each) => inOracleWords({ ...each, projects }));
}

/** The same, of these agreements alone: few at a time, as a page of them asks. */
export async function programFollowUpsOf(
  snapshot: GraphSnapshot,
  countries: Countries,
  levels: LevelPair,
  ids: readonly string[],
): Promise<AgreementFollowUp[]> {
  const pair = await pairOfCountries(snapshot, countries);
  const answers: AgreementFollowUp[] = [];
  for (let at = 0; at < ids.length; at += A_PAGE) {
    const loaders = new FollowUpLoaders(snapshot, new KeptFollowUps());
    const page = ids.slice(at, at + A_PAGE).map((id) => loaders.followUpOf(pair, levels, id));
    answers.push(...(await Promise.all(page)).flatMap((view) => (view ? inOracleWords(view) : [])));
  }
  return answers;
}

const A_PAGE = 20;

function inOracleWords({
  agreement,
  outcome,
  projects,
}: Omit<AgreementView, 'asked'>): AgreementFollowUp {
  return {
    agreement: agreement.id,
    outcome,
    pairs: followedPairs(agreement, projects).map(({ leftId, rightId, following, undated }) => ({
      left: leftId,
      right: rightId,
      following: following.map(({ project, inField }) => ({
        project: project.id,
        isInField: inField,
      })),
      undated: undated.map(({ id }) => id),
    })),
  };
}

/** What else joins both sides in the years of a programme; null: its years are not known. */
export async function programDuring(
  snapshot: GraphSnapshot,
  countries: Countries,
  programmeId: string,
): Promise<string[] | null> {
  const pair = await pairOfCountries(snapshot, countries);
  const programme = await tieContext(snapshot).records.one(programmeId);
  const span = programme && yearsOf(programme);
  if (span == null) return null;
  const joining = await new FollowUpLoaders(snapshot, new KeptFollowUps()).joining(pair);
  return duringProgramme(programmeId, span, joining).map(({ id }) => id);
}

/** The declared fields of a forum in the words of the brute force. */
export async function programFields(
  snapshot: GraphSnapshot,
  countries: Countries,
  forumId: string,
) {
  const pair = await pairOfCountries(snapshot, countries);
  const loaders = new FollowUpLoaders(snapshot, new KeptFollowUps());
  const rows = (await loaders.fields(pair)).filter((row) => row.forumId === forumId);
  const [joining, last] = [await loaders.joining(pair), await loaders.lastDatedDay(pair)];
  return declaredFields(rows)
    .map((field) => happenedIn(field, joining, last))
    .map(({ sectorId: sector, forumId: _, links: __, initiatives, kinds, ...field }) => ({
      ...field,
      sector,
      kinds: [...kinds],
      initiatives: initiatives.map(({ id }) => id),
    }));
}

function pairOfCountries(snapshot: GraphSnapshot, [left, right]: Countries) {
  return checkPairOfCountries(tieContext(snapshot), { left, right });
}
