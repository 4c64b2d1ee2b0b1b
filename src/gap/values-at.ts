/** The values at some positions. A loop: `Float64Array.from` with a function takes ten times as long. */
export function valuesAt(values: ArrayLike<number>, positions: ArrayLike<number>): Float64Array {
  const found = new Float64Array(positions.length);
  for (let at = 0; at < found.length; at += 1)
    found[at] = values[positions[at] as number] as number;
  return found;
}
