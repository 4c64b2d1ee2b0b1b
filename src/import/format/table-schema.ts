import type { TableName } from './data-set.js';

/**
 * What a cell may hold. The reader, the check and the column reference read the same value, so
 * that none of them can know a rule the others do not.
 */
export type ColumnType =
  | { readonly kind: 'id' }
  | { readonly kind: 'countryCode' }
  | { readonly kind: 'regionCode' }
  | { readonly kind: 'language' }
  | { readonly kind: 'url' }
  | { readonly kind: 'text' }
  | { readonly kind: 'word' }
  | { readonly kind: 'flow' }
  | { readonly kind: 'date' }
  | { readonly kind: 'datePrecision'; readonly of: readonly string[] }
  | { readonly kind: 'year' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'wholeNumber' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'enumeration'; readonly values: readonly string[] }
  /** One id of a table. */
  | { readonly kind: 'reference'; readonly table: TableName }
  /** Several ids of a table. */
  | { readonly kind: 'references'; readonly table: TableName }
  /** One id of the table that another column of the row names. */
  | { readonly kind: 'referenceBy'; readonly typeColumn: string }
  /** `additive`: lists of two data sets are joined; other lists that differ are a conflict. */
  | { readonly kind: 'list'; readonly entry: ListEntry; readonly additive: boolean }
  /**
   * A family of columns: the named forms, and `<languageForm>_<lang>` for any language. With
   * `list` each form is a list; the entries of two data sets are then joined.
   */
  | {
      readonly kind: 'forms';
      readonly forms: readonly string[];
      readonly languageForm: string;
      readonly list: boolean;
    };

export type ListEntry = 'text' | 'nace' | 'hsChapter';

export interface ColumnSchema {
  /** Of a family (`forms`): the name it is spoken of by, not necessarily a column. */
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly note: string;
  /** Absent: an empty cell says that nothing is known. */
  readonly empty?: EmptyCell;
}

/** What an empty cell states. */
export interface EmptyCell {
  readonly means: string;
  /** A column that says it in the place of this one, where it is given. */
  readonly unless?: string;
  /** Of two data sets the one with the empty cell is right. */
  readonly prevails?: true;
}

export interface TableSchema {
  readonly name: TableName;
  readonly about: string;
  /** The file must be there. */
  readonly required: boolean;
  readonly columns: readonly ColumnSchema[];
  /** The columns that tell two rows apart; empty: all of them. */
  readonly key: readonly string[];
  /** The column a conflict about a row without id speaks of; `id` where there is one. */
  readonly subject: string | null;
  /** A row speaks of the pair of its folder without naming it: it is never united with one of another pair. */
  readonly ofOnePair: boolean;
}
