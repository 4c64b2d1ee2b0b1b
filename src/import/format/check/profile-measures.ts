import type { Check } from './checked-set.js';

/** A profile chooses among the measures that strengths.csv has. */
export const checkProfileMeasures: Check = (set) => {
  const strengths = set.table('strengths');
  if (!strengths.isComplete) return;
  const measures = new Set<string>();
  for (const row of strengths.rows) measures.add(String(row.cells.measure));
  if (strengths.hasFaults() || (strengths.isPresent && !strengths.hasColumn('measure'))) return;
  for (const row of set.table('strength_profiles').rows) {
    for (const column of ['measure', 'share_measure']) {
      const measure = set.text('strength_profiles', row, column);
      if (measure === null || measures.has(measure)) continue;
      if (!strengths.isPresent) {
        set.missing.add('strengths', set.fileOf('strength_profiles', row), row.line);
        continue;
      }
      set.report('strength_profiles', row, column, measure, {
        message: 'is no measure of strengths.csv',
        expected: 'a measure that strengths.csv has',
        nearest: set.nearest.find('measure', measure, () => measures),
      });
    }
  }
};
