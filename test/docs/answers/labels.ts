import { cell, type RawDataSet, type RawRow } from '../../support/data/raw-data-set.js';
import { recordOf } from '../../support/oracle/record.js';
import { nameOf, rowOf, shownForm } from './names.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

export function labelOf(raw: RawDataSet, id: string): string {
  const row = rowOf(raw, id);
  if (id.startsWith('project:')) return shownForm(row, 'name');
  return shownForm(row, 'title') || sessionLabel(raw, row);
}

/** "Made from ordinal, forum, place and date": `XVII session, Bari, 18–19 November 2010`; the one forum is left out. */
function sessionLabel(raw: RawDataSet, row: RawRow): string {
  const region = cell(row, 'region') && nameOf(raw, `region:${row.region}`);
  const country = cell(row, 'country') && nameOf(raw, `country:${row.country}`);
  const place = cell(row, 'city') || region || country;
  const parts = [`${roman(Number(row.ordinal))} session`, place, datesOf(row)];
  return parts.filter((part) => part !== '').join(', ');
}

function roman(ordinal: number): string {
  const fit = ROMAN.find(([, value]) => value <= ordinal);
  return fit === undefined ? '' : fit[0] + roman(ordinal - fit[1]);
}

function datesOf(row: RawRow): string {
  const start = cell(row, 'start_date') || cell(row, 'end_date');
  const end = cell(row, 'end_date') || start;
  if (start === end) return inWords(start);
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7) && end.length === 10;
  if (isOneMonth) return `${Number(start.slice(8))}–${inWords(end)}`;
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  return `${isOneYear ? inWords(start).slice(0, -5) : inWords(start)} – ${inWords(end)}`;
}

function inWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}

export function dateOf(raw: RawDataSet, id: string): string | null {
  return recordOf(raw).initiativeById.get(id)?.date ?? null;
}

/** Of an initiative what most answers show. */
export function labelled(raw: RawDataSet, id: string) {
  return { id, label: labelOf(raw, id), date: dateOf(raw, id) };
}
