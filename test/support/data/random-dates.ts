import { chance, type Draw, pick } from './draw.js';

export type RandomPeriod = { readonly start: string; readonly end: string };

/** A year, a month or a day of few years, so that dates meet. */
export function randomDate(draw: Draw): string {
  const year = String(draw.integer(2005, 2012));
  const month = String(draw.integer(1, 12)).padStart(2, '0');
  const day = String(draw.integer(1, 28)).padStart(2, '0');
  return pick(draw, [year, `${year}-${month}`, `${year}-${month}-${day}`]);
}

/** Start and end, one of the two, or neither; the end is compared to the coarser precision. */
export function randomPeriod(draw: Draw): RandomPeriod {
  const shape = pick(draw, ['start', 'both', 'end', 'undated']);
  if (shape === 'undated') return { start: '', end: '' };
  if (shape === 'end') return { start: '', end: randomDate(draw) };
  const start = randomDate(draw);
  return { start, end: shape === 'both' ? endAfter(draw, start) : '' };
}

function endAfter(draw: Draw, start: string): string {
  const end = randomDate(draw);
  const length = Math.min(start.length, end.length);
  if (end.slice(0, length) >= start.slice(0, length)) return end;
  // The end of its own year, or the start again, as coarse as the year.
  return chance(draw, 50) ? `${start.slice(0, 4)}-12-31` : start.slice(0, 4);
}

export function precisionOf(date: string): string {
  const precisions: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };
  return precisions[date.length] ?? 'unknown';
}
