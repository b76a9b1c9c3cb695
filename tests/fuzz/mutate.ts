import type { Random } from './create-random.ts';

/** Longest text that mutation makes, in characters: cases are many, each has to be small. */
const MAX_CHARS = 8000;

/**
 * A text, damaged a few times over: a stretch deleted, doubled, moved, taken from another text, cut
 * off, a token or a single character put in or changed.
 */
export function mutate(
  text: string,
  others: readonly string[],
  tokens: readonly string[],
  random: Random,
): string {
  let mutated = text;
  for (let left = 1 + random.below(random.pick([1, 2, 5, 24])); left > 0; left -= 1)
    mutated = mutateOnce(mutated, others, tokens, random).slice(0, MAX_CHARS);
  return mutated;
}

function mutateOnce(
  text: string,
  others: readonly string[],
  tokens: readonly string[],
  random: Random,
): string {
  const [start, end] = stretch(text, random);
  const at = random.below(text.length + 1);
  const before = text.slice(0, start);
  const inside = text.slice(start, end);
  const after = text.slice(end);
  switch (random.below(11)) {
    case 0:
      return before + after;
    case 1:
      return before + inside + inside + after;
    case 2:
      return inside + before + after;
    case 3:
      return before + after.slice(0, inside.length) + inside + after.slice(inside.length);
    case 4: {
      // Two rows in one: what the one begins the other ends.
      const other = random.pick(others);
      return text.slice(0, at) + other.slice(random.below(other.length + 1));
    }
    case 5: {
      const other = random.pick(others);
      const [from, to] = stretch(other, random);
      return before + other.slice(from, to) + after;
    }
    case 6:
      return random.oneIn(3) ? text.slice(0, at) : text;
    case 7:
      return text.slice(0, at) + String.fromCharCode(random.below(256)) + text.slice(at + 1);
    case 8:
      return text.slice(0, at) + random.pick(tokens).repeat(1 + random.below(3)) + text.slice(at);
    default:
      return text.slice(0, at) + random.pick(tokens) + text.slice(at + random.below(2));
  }
}

/** A stretch of a text, short as a rule: long ones leave nothing of what was there. */
function stretch(text: string, random: Random): readonly [number, number] {
  const start = random.below(text.length + 1);
  const length = random.oneIn(8) ? random.below(text.length + 1) : random.below(30);
  return [start, Math.min(text.length, start + length)];
}

/** Bytes with a few of them changed, lost or put in: what a broken connection or a wrong charset leaves. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const mutated = Array.from(bytes);
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(mutated.length + 1);
    const put = Array.from({ length: random.below(3) }, () =>
      random.oneIn(2) ? random.below(256) : 0x80 + random.below(128),
    );
    mutated.splice(at, random.below(3), ...put);
  }
  return Uint8Array.from(mutated);
}
