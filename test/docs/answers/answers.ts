import { type DocumentNode, parse, valueFromASTUntyped } from 'graphql';
import type { RawDataSet } from '../../support/data/raw-data-set.js';
import * as counts from './counts.js';
import { coverage } from './coverage.js';
import * as figures from './figures.js';
import * as followUp from './follow-up.js';
import * as forum from './forum.js';
import * as gaps from './gaps.js';
import * as law from './law.js';
import * as lists from './lists.js';
import * as pairs from './pairs.js';
import { search } from './search.js';
import * as ties from './ties.js';
import { zones } from './zones.js';

/** What a question must be answered, worked out from the rows and the default values of its variables; an order that
 * domain.md leaves free is read off the answer. */
type Answer = (raw: RawDataSet, variables: never, answered: never) => unknown;

/** Every question by the name of its file. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  'agreements-by-status': lists.agreementsByStatus,
  'agreements-without-project': followUp.agreementsWithoutProject,
  'associations-and-regions': ties.associationsAndRegions,
  chains: pairs.chains,
  'compare-pivots': counts.comparePivots,
  'compare-tie': counts.compareTie,
  'compare-timelines': counts.compareTimelines,
  coverage,
  'firms-of-a-region': lists.firmsOfARegion,
  'follow-up': followUp.followUp,
  forum: forum.forum,
  'gap-backtest': gaps.gapBacktest,
  'gap-robustness': gaps.gapRobustness,
  gaps: gaps.gaps,
  'initiatives-of-a-field': lists.initiativesOfAField,
  investors: lists.investors,
  neighbours: pairs.neighbours,
  'never-together': pairs.neverTogether,
  'one-gap': gaps.oneGap,
  'one-pair': pairs.onePair,
  'partners-of-a-region': pairs.partnersOfARegion,
  pivot: counts.pivotOfFields,
  'regions-and-districts': ties.regionsAndDistricts,
  'restrictions-in-force': law.restrictionsInForce,
  search,
  sector: law.sector,
  session: forum.session,
  specialisation: gaps.specialisation,
  strengths: figures.strengths,
  'strongest-regions': ties.strongestRegions,
  'tie-and-law': law.tieAndLaw,
  timeline: counts.timelineOfAField,
  trade: figures.trade,
  'untied-regions': ties.untiedRegions,
  'zones-and-firms': ties.zonesAndFirms,
  zones,
};

/** The default values that an operation states. */
export function defaultsOf(operation: string): never {
  const { definitions }: DocumentNode = parse(operation);
  const variables = definitions.flatMap((each) =>
    each.kind === 'OperationDefinition' ? (each.variableDefinitions ?? []) : [],
  );
  const values = variables.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && valueFromASTUntyped(defaultValue),
  ]);
  return Object.fromEntries(values) as never;
}
