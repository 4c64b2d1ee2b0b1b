import { type Arc, pathOf } from './arcs.js';

/** All arcs of one width and look as one path: a browser takes much longer over two thousand elements than over fifty. */
export interface Stroke {
  readonly width: number;
  readonly look: string;
  readonly path: string;
}

/** In the order of the arcs as far as their widths differ: the strong ones stay on top. */
export function strokesOf(arcs: readonly Arc[]): readonly Stroke[] {
  const strokes = new Map<string, { width: number; look: string; paths: string[] }>();
  for (const { width, look, curve } of arcs) {
    const key = `${width} ${look}`;
    const stroke = strokes.get(key) ?? { width, look, paths: [] };
    stroke.paths.push(pathOf(curve));
    strokes.set(key, stroke);
  }
  return [...strokes.values()].map(({ paths, ...stroke }) => ({ ...stroke, path: paths.join('') }));
}
