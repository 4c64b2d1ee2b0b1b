import type { Check, CheckedSet } from './checked-set.js';
import { checkConflictRows } from './conflict-rows.js';
import { checkCalendars, checkFlows, checkIssuers } from './countries-named.js';
import { checkExclusiveIds, sortAndFindDuplicates } from './duplicates.js';
import { checkOrdinals, checkPreferred } from './once.js';
import { checkPair } from './pair.js';
import { checkPeriods } from './periods.js';
import { checkPlaces, checkProviders } from './places.js';
import { checkProfileMeasures } from './profile-measures.js';
import { checkReferences } from './references.js';
import { checkTrees } from './trees.js';

/** Every rule between the rows of one folder. */
const FOLDER_CHECKS: readonly Check[] = [
  sortAndFindDuplicates,
  checkExclusiveIds,
  checkReferences,
  checkPair,
  checkPlaces,
  checkProviders,
  checkTrees,
  checkOrdinals,
  checkPreferred,
  checkIssuers,
  checkCalendars,
  checkFlows,
  checkConflictRows,
  checkProfileMeasures,
];

/** The rules that two sound folders can break together. */
const UNITED_CHECKS: readonly Check[] = [
  checkPlaces,
  checkProviders,
  checkPeriods,
  checkTrees,
  checkOrdinals,
  checkPreferred,
];

export function checkFolder(set: CheckedSet): void {
  for (const check of FOLDER_CHECKS) check(set);
  for (const { table, fault } of set.missing.faults()) set.reportFile(table, null, null, fault);
}

export function checkUnited(set: CheckedSet): void {
  for (const check of UNITED_CHECKS) check(set);
}
