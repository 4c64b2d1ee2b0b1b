import fc from 'fast-check';

/** A source of choices: a seeded generator, or fast-check, which can shrink what it drew. */
export type Draw = { integer(min: number, max: number): number };

/** The same seed draws the same numbers on every machine (mulberry32). */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return {
    integer(min, max) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
      return min + Math.floor(unit * (max - min + 1));
    },
  };
}

/** What `build` makes of the choices; smaller choices are simpler data. */
export function drawnArbitrary<T>(build: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((gen) => build({ integer: (min, max) => gen(fc.integer, { min, max }) }));
}

export function pick<T>(draw: Draw, choices: readonly T[]): T {
  const chosen = choices[draw.integer(0, choices.length - 1)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** True in about so many of a hundred draws; false is the simpler choice. */
export function chance(draw: Draw, percent: number): boolean {
  return draw.integer(0, 99) >= 100 - percent;
}

/** Between `min` and `max` different choices, in a random order. */
export function some<T>(draw: Draw, choices: readonly T[], min: number, max: number): T[] {
  const rest = [...choices];
  const count = draw.integer(Math.min(min, rest.length), Math.min(max, rest.length));
  return Array.from({ length: count }, () => {
    const [chosen] = rest.splice(draw.integer(0, rest.length - 1), 1);
    return chosen as T;
  });
}

export function shuffled<T>(draw: Draw, items: readonly T[]): T[] {
  return some(draw, items, items.length, items.length);
}
