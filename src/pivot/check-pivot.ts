import type { RecordContext } from '../graph/record-context.js';
import type { Level } from '../place/level.js';
import { UserError } from '../shared/user-error.js';
import { checkScope, type ScopeInput } from '../timeline/initiative-scope.js';
import type { Dimension, Measure } from './pivot-enums.js';
import type { PivotQuestion } from './pivot-question.js';
import { sectorsOfDepth } from './sector-depth.js';

export interface PivotInput extends ScopeInput {
  readonly rows: Dimension;
  readonly columns?: Dimension | null;
  readonly leftLevel: Level;
  readonly rightLevel: Level;
  readonly sectorDepth?: number | null;
  readonly measure: Measure;
}

/** The pivot, every id known and every condition possible; throws what the caller can mend. */
export async function checkPivot(
  context: RecordContext,
  input: PivotInput,
): Promise<PivotQuestion> {
  const { rows, columns = null, measure, leftLevel, rightLevel } = input;
  if (measure === 'STRENGTH') refuseWithoutPlaces(rows, columns);
  const scope = await checkScope(context, input);
  const sectorKeys = await sectorsOfDepth(context, scope.pair, input.sectorDepth);
  return { ...scope, rows, columns, measure, leftLevel, rightLevel, sectorKeys };
}

function refuseWithoutPlaces(rows: Dimension, columns: Dimension | null): void {
  const given = [rows, columns];
  if (given.includes('LEFT_PLACE') && given.includes('RIGHT_PLACE')) return;
  throw new UserError(
    `\`measure\` is STRENGTH, which is of two places: lay out LEFT_PLACE by RIGHT_PLACE, not ${rows} by ${columns ?? 'nothing'}.`,
    { argument: ['measure'] },
  );
}
