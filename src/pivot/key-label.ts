import type { GraphRecord } from '../graph/graph-record.js';
import { nameIn } from '../record/names.js';
import type { KeyView } from './answer-pivot.js';
import type { Dimension } from './pivot-enums.js';

/** Dimensions whose keys are ids of nodes. */
const NODE_DIMENSIONS: readonly Dimension[] = ['LEFT_PLACE', 'RIGHT_PLACE', 'SECTOR'];

/** What the bucket without a key is called. */
const WITHOUT_KEY: Readonly<Record<Dimension, string>> = {
  LEFT_PLACE: 'No such place',
  RIGHT_PLACE: 'No such place',
  SECTOR: 'No such sector',
  BASIS: 'No basis',
  YEAR: 'Undated',
  ROLE: 'No party',
  DISTRICT_KIND: 'No district',
  ACTOR_KIND: 'No actor',
  STATUS: 'No status',
};

/** The id of the node that a key names; null: it names none. */
export function nodeIdOf({ dimension, key }: KeyView): string | null {
  return NODE_DIMENSIONS.includes(dimension) ? key : null;
}

/** A name, a year, or the words of an enumeration: `SPECIAL_ECONOMIC_ZONE` → `Special economic zone`. */
export function labelOf(
  { dimension, key }: KeyView,
  node: GraphRecord | null,
  lang?: string | null,
): string {
  if (key === null) return WITHOUT_KEY[dimension];
  if (node !== null) return nameIn(node, lang);
  const words = key.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
