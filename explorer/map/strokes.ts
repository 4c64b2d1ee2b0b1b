import { type Arc, pathOf } from './arcs.js';

/** Arcs of one width and look as one path: a browser takes much longer over two thousand elements than over some hundred. */
export interface Stroke {
  readonly width: number;
  readonly look: string;
  readonly path: string;
}

// Not all of them: of a path with thousands of dashes each tile of the picture is drawn at twice the cost of its parts.
const MOST_CURVES = 8;

/** In the order of the arcs as far as their widths differ: the strong ones stay on top. */
export function strokesOf(arcs: readonly Arc[]): readonly Stroke[] {
  const strokes: { width: number; look: string; curves: string[] }[] = [];
  const unfilled = new Map<string, (typeof strokes)[number]>();
  for (const { width, look, curve } of arcs) {
    const key = `${width} ${look}`;
    let stroke = unfilled.get(key);
    if (!stroke || stroke.curves.length === MOST_CURVES) {
      stroke = { width, look, curves: [] };
      strokes.push(stroke);
      unfilled.set(key, stroke);
    }
    stroke.curves.push(pathOf(curve));
  }
  return strokes.map(({ curves, ...stroke }) => ({ ...stroke, path: curves.join('') }));
}
