import type { Comparison } from '../comparison.js';
import { filtered } from './filtered.js';
import { headline } from './headline.js';
import { neighbours } from './neighbours.js';
import { partners } from './partners.js';
import { records } from './records.js';
import { tie } from './tie.js';
import { timeline } from './timeline.js';

/**
 * What the peer can be asked. It has no field for search, chains, gaps, pivots, untied pairs, what followed, coverage or
 * comparisons, and adds up nothing by group: those of docs/questions.md are not here.
 */
export const COMPARISONS: readonly Comparison[] = [
  headline,
  tie,
  partners,
  timeline,
  neighbours,
  ...records,
  ...filtered,
];
