import { orAbort } from '../graph/abort.js';
import { KeptByRelease } from '../graph/kept-by-release.js';
import type { RecordContext } from '../graph/record-context.js';

// A row is some 300 bytes: 30 MB when full. A report on the regions of the Italy-Russia record has 250 of them.
const KEPT_ROWS = 100_000;

// What the name of a part takes, in rows.
const NAME_ROWS = 10;

/** Rows of a report, or the single one of its counts. */
type Part = object | readonly object[];

/**
 * The parts of coverage reports, each read once a release: no filter changes them. A part too large to be kept is read
 * whenever it is asked for.
 */
export class KeptCoverage {
  private readonly parts = new KeptByRelease<Part>(
    KEPT_ROWS,
    (part) => NAME_ROWS + (Array.isArray(part) ? part.length : 1),
  );

  /** `name` says which part of which report, and so of which type it is. */
  of<Read extends Part>(
    { snapshot, signal }: RecordContext,
    name: string,
    read: (context: RecordContext) => Promise<Read>,
  ): Promise<Read> {
    return orAbort(this.parts.of(snapshot, name, read) as Promise<Read>, signal, 'coverage');
  }
}
