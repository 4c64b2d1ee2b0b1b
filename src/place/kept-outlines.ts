import { orAbort } from '../graph/abort.js';
import type { GraphRecord } from '../graph/graph-record.js';
import { KeptByRelease } from '../graph/kept-by-release.js';
import type { RecordContext } from '../graph/record-context.js';
import { turnTaker } from '../shared/take-turns.js';
import { Turns } from '../shared/turns.js';
import { type Outline, simplifyOutline } from './simplify-outline.js';

export type StoredOutline = GraphRecord & { readonly geometry: string };

interface Simplified {
  readonly text: string;
}

// 20 MB when full. All regions of the first data set are a quarter of one at the finest tolerance.
const KEPT_CHARACTERS = 20_000_000;
// What the name of an outline takes beside its text.
const NAME_CHARACTERS = 200;

/** Outlines as they were simplified: the same few tolerances are asked for again with every map. */
export class KeptOutlines {
  private readonly kept = new KeptByRelease<Simplified>(
    KEPT_CHARACTERS,
    ({ text }) => NAME_CHARACTERS + text.length,
  );
  // One after another: only so does the time add up after which others have their turn.
  private readonly turns = new Turns();
  private readonly takeTurn = turnTaker();

  async simplified(
    { snapshot, signal }: RecordContext,
    { id, geometry }: StoredOutline,
    tolerance: number,
  ): Promise<string> {
    const simplified = this.kept.of(snapshot, `${id} ${tolerance}`, () =>
      this.turns.take(async () => {
        await this.takeTurn();
        const outline = JSON.parse(geometry) as Outline;
        return { text: JSON.stringify(simplifyOutline(outline, tolerance)) };
      }),
    );
    return (await orAbort(simplified, signal, 'outline')).text;
  }
}
