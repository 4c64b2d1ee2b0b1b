import { precisionOf } from './calendar-date.js';
import type { TableName } from './data-set.js';
import { fileForm } from './parse-cell.js';
import { endFault, PERIODS } from './periods.js';
import type { RowDraft } from './row-draft.js';
import type { TableSchema } from './table-schema.js';

type RowRule = (row: RowDraft) => void;

/** An end before its start. */
function checkPeriod(table: TableName, row: RowDraft): void {
  const [startColumn, endColumn] = PERIODS[table] ?? [];
  if (startColumn === undefined || endColumn === undefined) return;
  const end = row.text(endColumn);
  const fault = endFault(startColumn, row.text(startColumn), end);
  if (fault !== null) row.report(endColumn, end!, fault);
}

/** Two columns that are both given or both empty. */
function together(first: string, second: string): RowRule {
  return (row) => {
    const isFirstGiven = row.isGiven(first);
    if (isFirstGiven === row.isGiven(second)) return;
    const [given, empty] = isFirstGiven ? [first, second] : [second, first];
    row.report(empty, null, {
      message: `is empty, while ${given} is given`,
      expected: `${first} and ${second} together`,
    });
  };
}

/** At least one of two columns is given. */
function oneOf(first: string, second: string): RowRule {
  return (row) => {
    if (row.isGiven(first) || row.isGiven(second)) return;
    row.report(first, null, {
      message: `is empty, and so is ${second}`,
      expected: `at least one of ${first} and ${second}`,
    });
  };
}

const zoneKind: RowRule = (row) => {
  const kind = row.text('kind');
  const zone = row.text('sez_kind');
  if (!zone || !kind || kind === 'SPECIAL_ECONOMIC_ZONE') return;
  row.report('sez_kind', fileForm(zone), {
    message: `is given for a district of kind ${fileForm(kind)}`,
    expected: 'no value: only a special-economic-zone has one',
  });
};

const countryOfRegion: RowRule = (row) => {
  const country = row.text('country');
  const code = row.text('id');
  if (!country || !code || code.startsWith(`${country}-`)) return;
  const expected = code.slice(0, 2);
  row.refuse('country', country, {
    message: `is not the country of ${code}`,
    expected: `${expected}, the first half of the id`,
    nearest: expected,
  });
  // Whether there is such a country is no other question.
  row.cells.country = null;
};

const memberCountries: RowRule = (row) => {
  const countries = row.value('countries');
  if (!Array.isArray(countries) || countries.length !== 1) return;
  row.report('countries', String(countries[0]), {
    message: 'names one country',
    expected: 'two countries or more, separated by |',
  });
};

const tableOfSession: RowRule = (row) => {
  const type = row.text('initiative_type');
  const kind = row.text('kind');
  if (!type || type === 'SESSION' || (kind !== 'TABLE' && kind !== 'SEMINAR')) return;
  row.report('kind', fileForm(kind), {
    message: `is only for a session, and the row is of type ${fileForm(type)}`,
    expected: 'subject, focus',
  });
};

const methodOfTotal: RowRule = (row) => {
  const method = row.text('method');
  const figure = row.text('figure');
  if (!method || !figure || method === 'VALUE' || figure === 'TOTAL') return;
  row.report('method', fileForm(method), {
    message: `is given for the figure ${fileForm(figure)}`,
    expected: 'value: sum and by-share are only for total',
  });
};

const shareOfMethod: RowRule = (row) => {
  const method = row.text('method');
  if (!method) return;
  const isShareGiven = row.isGiven('share_measure');
  if (isShareGiven === (method === 'BY_SHARE')) return;
  const share = row.text('share_measure') ?? null;
  row.report('share_measure', share, {
    message: isShareGiven ? `is given with ${fileForm(method)}` : 'is empty with by-share',
    expected: isShareGiven ? 'no value: only by-share has one' : 'the measure that holds the share',
  });
};

const RULES: Readonly<Partial<Record<TableName, readonly RowRule[]>>> = {
  regions: [countryOfRegion, together('lat', 'lon')],
  districts: [zoneKind],
  strength_profiles: [methodOfTotal, shareOfMethod],
  forums: [memberCountries],
  initiative_sectors: [tableOfSession],
  restrictions: [together('party_type', 'party')],
  bilateral_trade: [oneOf('value_eur_million', 'value_usd_million')],
  conflicts: [oneOf('kept_source_ids', 'other_source_ids')],
};

/** Fills an empty precision from the form of the first date there is, or holds a given one against it. */
function agreePrecision(row: RowDraft, column: string, dateColumns: readonly string[]): void {
  const dateColumn = dateColumns.find((name) => row.isGiven(name)) ?? dateColumns[0]!;
  const date = row.text(dateColumn);
  if (date === undefined) return;
  const actual = precisionOf(date);
  const stated = row.text(column);
  if (stated === null) row.cells[column] = actual;
  if (!stated || stated === actual) return;
  const precision = fileForm(stated);
  if (date === null) {
    row.report(dateColumn, null, {
      message: `is empty, while ${column} is ${precision}`,
      expected: `a date, or ${column} unknown or empty`,
    });
    return;
  }
  row.report(column, precision, {
    message: `contradicts ${dateColumn} ${date}`,
    expected: `${fileForm(actual)}, or empty`,
  });
}

/** The rules that one row alone can break. */
export function applyRowRules(schema: TableSchema, row: RowDraft): void {
  for (const { name, type } of schema.columns) {
    if (type.kind === 'datePrecision') agreePrecision(row, name, type.of);
  }
  checkPeriod(schema.name, row);
  for (const rule of RULES[schema.name] ?? []) rule(row);
}
