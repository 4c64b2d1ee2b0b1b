import type { GraphRecord } from '../graph/graph-record.js';
import type { Records } from '../graph/records.js';

export type Maybe<Value> = Value | null | Promise<Value | null>;
export type Many<Value> = readonly Value[] | Promise<readonly Value[]>;

/** The record a row refers to; null where its column is empty. */
export function referred(records: Records, id: unknown): Maybe<GraphRecord> {
  return typeof id === 'string' ? records.one(id) : null;
}
