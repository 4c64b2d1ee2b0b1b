import { endsBefore } from './calendar-date.js';
import type { TableName } from './data-set.js';
import type { Fault } from './problem-log.js';

type Period = readonly [start: string, end: string];

/** The columns of each table that are the start and the end of one period. */
export const PERIODS: Readonly<Partial<Record<TableName, Period>>> = {
  sessions: ['start_date', 'end_date'],
  projects: ['start_date', 'end_date'],
  programmes: ['start_year', 'end_year'],
  restrictions: ['in_force_from', 'in_force_to'],
};

/** Null: the end is not before the start, or one of the two is not known. */
export function endFault(
  startColumn: string,
  start: string | null | undefined,
  end: string | null | undefined,
  /** Where the start stands, if not beside the end. */
  elsewhere = '',
): Fault | null {
  if (!start || !end || !endsBefore(end, start)) return null;
  return {
    message: `ends before its start, ${startColumn} ${start}${elsewhere}`,
    expected: `${start} or later`,
  };
}
