/** Chance that comes out the same every time it is asked with the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** True once in so many times. */
  oneIn(times: number): boolean;
}

/** A generator of 32 bits of state (a Weyl sequence, its steps mixed): nothing here needs more. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return Math.floor((mix(state) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('Nothing to pick from.');
      return picked;
    },
    oneIn: (times) => below(times) === 0,
  };
}

/** The seed of one case out of the seed of the run: a case is the same whichever thread comes to it. */
export function seedOfCase(seed: number, index: number): number {
  return mix((mix(seed >>> 0) + Math.imul(index, 0x85ebca6b)) >>> 0);
}

function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
