/** Every table of the import format, in the order in which it describes them. */
export const TABLE_NAMES = [
  'sources',
  'countries',
  'regions',
  'districts',
  'sectors',
  'firms',
  'associations',
  'institutions',
  'actor_sectors',
  'strengths',
  'strength_profiles',
  'forums',
  'objectives',
  'forum_sectors',
  'sessions',
  'session_figures',
  'agreements',
  'programmes',
  'projects',
  'participations',
  'initiative_sectors',
  'legal_acts',
  'instruments',
  'restrictions',
  'bilateral_trade',
  'region_trade',
  'conflicts',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

export type CellValue = string | number | boolean | readonly string[] | null;

export interface Row {
  /**
   * Cells by column name as the table writes them. Enumerations stand in the form of the API
   * (`SPECIAL_ECONOMIC_ZONE`), lists are arrays, an empty cell is null and an empty list []. An
   * optional column that the file does not have is null or [] too; a form in a language
   * (`name_<lang>`) appears only where it is not empty.
   */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** The physical line on which the record begins, in the folder named first that has the row. */
  readonly line: number;
  /** The data sets the row came from, sorted. */
  readonly datasets: readonly string[];
}

export interface Pair {
  /** The two codes, sorted and joined by a hyphen. */
  readonly dataset: string;
  readonly countries: readonly [string, string];
  readonly folder: string;
  readonly rowCounts: Readonly<Partial<Record<TableName, number>>>;
}

/** One folder, or several united. */
export interface DataSet {
  readonly folders: readonly string[];
  readonly pairs: readonly Pair[];
  /** Every table, [] where no folder has it; rows sorted by their key, by code point. */
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
  /** Region code to the text of its GeoJSON geometry. */
  readonly outlines: ReadonlyMap<string, string>;
  /** SHA-256 of the content: the order of rows and columns, line ends and byte order mark do not count. */
  readonly contentHash: string;
}

export interface Problem {
  readonly file: string;
  /** Null: the problem is of the whole file. */
  readonly line: number | null;
  /** Null: the problem is of the whole record or file. */
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly expected: string;
  /** The nearest valid value, where one is near. */
  readonly nearest: string | null;
}

export type ReadResult =
  | { readonly ok: true; readonly dataSet: DataSet }
  | {
      readonly ok: false;
      /** Sorted by file, line and column; no more than the limit on problems. */
      readonly problems: readonly Problem[];
      /** All of them, those beyond the limit included. */
      readonly total: number;
    };
