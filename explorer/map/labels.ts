import type { End } from './ends.js';

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

// Of the widest script, at the size of the style sheet.
const LETTER = 7.2;
const LINE = 15;

/** Names beside their points, the most important first, as long as none covers another. */
export function labelsOf(
  ends: readonly End[],
  places: ReadonlyMap<string, readonly [x: number, y: number]>,
  most: number,
  width: number,
): readonly Label[] {
  const labels: Label[] = [];
  for (const { id, name } of ends) {
    const at = places.get(id);
    if (!at || labels.length >= most) continue;
    const half = (name.length * LETTER) / 2;
    const x = Math.min(Math.max(at[0], half), width - half);
    const label = { id, text: name, x, y: at[1] - 8 };
    if (labels.every((other) => !isNear(label, other))) labels.push(label);
  }
  return labels;
}

function isNear(a: Label, b: Label): boolean {
  const reach = ((a.text.length + b.text.length) * LETTER) / 2 + 4;
  return Math.abs(a.y - b.y) < LINE && Math.abs(a.x - b.x) < reach;
}
