/** A node as it is stored: the properties of schema/graph.md. Slices narrow it to their own kind. */
export interface GraphRecord {
  readonly id: string;
  readonly slug: string;
  readonly rank: number;
  readonly sourceIds: readonly string[];
  /** Rows without a page of their own that speak of it. Absent: none. */
  readonly aboutIds?: readonly string[];
  readonly [property: string]: unknown;
}
