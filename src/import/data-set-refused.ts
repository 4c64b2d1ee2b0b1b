import type { Problem } from './format/data-set.js';

/** The folders cannot be imported as they are; holds every problem, sorted. */
export class DataSetRefused extends Error {
  override readonly name = 'DataSetRefused';
  constructor(
    readonly problems: readonly Problem[],
    readonly total: number,
  ) {
    super(`${total} ${total === 1 ? 'problem' : 'problems'}; the graph is as it was.`);
  }
}
