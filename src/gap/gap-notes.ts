import { type GapModel, isNamed } from './gap-model.js';
import type { NameOf } from './gap-words.js';

// A note is read: the rows have them all.
const NAMED_AT_MOST = 10;

type SideName = 'left' | 'right';

/** The regions of a side that nobody counts for by the day. By id. */
function unnamedIds(model: GapModel, side: SideName): string[] {
  const { regions } = model.input[side];
  return regions.filter((_, at) => !isNamed(model, model.input[side], at)).map(({ id }) => id);
}

/** Those whose names the notes say: the first of each side. */
export function regionsToName(model: GapModel): string[] {
  return (['left', 'right'] as const).flatMap((side) =>
    unnamedIds(model, side).slice(0, NAMED_AT_MOST),
  );
}

/** `2 of 20 left (Molise, Basilicata)`. */
function unnamedOf(model: GapModel, side: SideName, nameOf: NameOf): string {
  const ids = unnamedIds(model, side);
  const count = `${ids.length} of ${model.input[side].regions.length} ${side}`;
  const more = ids.length - NAMED_AT_MOST;
  const names = ids.slice(0, NAMED_AT_MOST).map(nameOf).join(', ');
  if (ids.length === 0) return count;
  return `${count} (${names}${more > 0 ? ` and ${more} more` : ''})`;
}

/** What users must be told, in the answer itself; `nameOf` knows those that `regionsToName` lists. */
export function notesOf(model: GapModel, nameOf: NameOf): string[] {
  const { input, evidence } = model;
  const dataNotes = [...input.left.notes, ...input.right.notes];
  return [
    'This record says where cooperation was reported to start. A gap is a question to ask, not a loss that was measured.',
    'Most of the skill is size: large regions get cooperation, and get written about. Among regions that are both already active, the score cannot be told from the plain product of their degrees.',
    'For average precision and the first twenty rows the record is too small to rank methods: look at the intervals.',
    'Expected values are small: in nearly every cell less than one agreement. An empty cell is no anomaly by itself.',
    ...dataNotes.map((note) => `The data set says of its ${note}.`),
    'Seats of firms put projects in the region of the head office.',
    `Regions that nobody on record counts for by the day: ${unnamedOf(model, 'left', nameOf)}; ${unnamedOf(model, 'right', nameOf)}. Of ${evidence.known} initiatives that join the two countries by the day, ${evidence.undated} are undated and ${evidence.withoutSector} concern no sector that has a code.`,
    ...(model.method === 'COOPERATION_ONLY'
      ? [
          'A side has no size figures, so every region counts as of equal size: the ranking shows past activity alone.',
        ]
      : []),
  ];
}
