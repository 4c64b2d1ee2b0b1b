/** A node as it is stored: the properties of schema/graph.md. Slices narrow it to their own kind. */
export interface GraphRecord {
  readonly id: string;
  readonly slug: string;
  readonly rank: number;
  readonly sourceIds: readonly string[];
  readonly [property: string]: unknown;
}
