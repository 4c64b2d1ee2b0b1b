import type { TableName } from '../data-set.js';

/** An id of one of these tables is no id of another of them. */
export const EXCLUSIVE_TABLES: readonly TableName[] = [
  'districts',
  'firms',
  'associations',
  'institutions',
  'sessions',
  'agreements',
  'programmes',
  'projects',
];
