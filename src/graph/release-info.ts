import { z } from 'zod';
import { GRAPH_FORMAT, GraphStoreError, type ReleaseInfo } from './graph-store.js';

export const ReleaseInfoRow = z.object({
  number: z.int().positive(),
  contentHash: z.string(),
  importedAt: z.string(),
  counts: z.record(z.string(), z.int().nonnegative()),
});

/** What both engines keep about the current release. */
export const CurrentRelease = ReleaseInfoRow.extend({
  /** GRAPH_FORMAT of the program that wrote it. */
  format: z.int(),
  /** The release before it, kept beside it; null: none. */
  previous: z.int().positive().nullable(),
});
export type CurrentRelease = z.infer<typeof CurrentRelease>;

/** A graph that another version of this program wrote. */
export class OtherFormat extends GraphStoreError {
  constructor(
    readonly format: number,
    where: string,
  ) {
    const isNewer = format > GRAPH_FORMAT;
    super(
      'INCOMPATIBLE',
      `The graph in ${where} has format ${format} and this version reads format ${GRAPH_FORMAT}: ` +
        (isNewer ? 'start the newer version that wrote it.' : 'import it again with this version.'),
    );
  }

  get isOlder(): boolean {
    return this.format < GRAPH_FORMAT;
  }
}

export function assertReadable(current: CurrentRelease, where: string): void {
  if (current.format !== GRAPH_FORMAT) throw new OtherFormat(current.format, where);
}

export function emptyGraph(where: string): GraphStoreError {
  return new GraphStoreError(
    'EMPTY',
    `Nothing has been imported into ${where}: run \`bilateral import\` first.`,
  );
}

export function closedStore(): GraphStoreError {
  return new GraphStoreError('UNAVAILABLE', 'The graph store is closed.');
}

export function assertNumberOfDraft(info: ReleaseInfo, draft: number): void {
  if (info.number === draft) return;
  throw new Error(`Release ${info.number} cannot be activated: the draft is number ${draft}.`);
}
