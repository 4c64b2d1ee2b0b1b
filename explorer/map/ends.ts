/** One end of a line and the places that it counts for. */
export interface End {
  readonly id: string;
  readonly name: string;
  readonly placeIds: readonly string[];
}

/** What is drawn between two ends. */
export interface Line {
  /** Names the pair in an address. */
  readonly key: string;
  readonly left: End;
  readonly right: End;
  /** 0 or more: only proportions are drawn. */
  readonly strength: number;
}

/** The units of one side by the sum of the strength of their lines; of equals the first in the answer. */
export function strongestEnds(lines: readonly Line[], side: 'left' | 'right'): readonly End[] {
  const ends = new Map<string, { end: End; sum: number }>();
  for (const line of lines) {
    const end = line[side];
    const sum = (ends.get(end.id)?.sum ?? 0) + line.strength;
    ends.set(end.id, { end, sum });
  }
  return [...ends.values()].sort((a, b) => b.sum - a.sum).map(({ end }) => end);
}
