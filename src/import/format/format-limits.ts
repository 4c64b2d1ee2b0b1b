/**
 * What one data set may be at most: far beyond any honest one (a hundred times the first data set
 * passes), and small enough that a wrong file ends in a message and not in an exhausted machine.
 */
export interface FormatLimits {
  /** Of one CSV file. */
  readonly fileBytes: number;
  /** Of boundaries.geojson, which is read at once. */
  readonly outlineBytes: number;
  /** Of one record: a quote that is never closed must not swallow the rest of the file. */
  readonly recordBytes: number;
  readonly cellCharacters: number;
  readonly columns: number;
  /** Of one table. */
  readonly rows: number;
  /** Listed in the result; those beyond are only counted. */
  readonly problems: number;
}

export const DEFAULT_LIMITS: FormatLimits = {
  fileBytes: 200_000_000,
  outlineBytes: 64_000_000,
  recordBytes: 4 * 1_048_576,
  cellCharacters: 1_048_576,
  columns: 200,
  rows: 5_000_000,
  problems: 10_000,
};
