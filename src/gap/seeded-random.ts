/** Numbers from 0 up to and without 1 that are the same for the same seed (mulberry32): draws are part of an answer. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often each of `size` things is drawn when `size` are drawn with replacement. */
export function drawnTimes(size: number, random: () => number): Uint16Array {
  const times = new Uint16Array(size);
  for (let draw = 0; draw < size; draw += 1) {
    const at = Math.floor(random() * size);
    times[at] = (times[at] as number) + 1;
  }
  return times;
}
