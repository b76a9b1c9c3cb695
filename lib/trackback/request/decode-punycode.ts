const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_NON_ASCII = 0x80;
const LAST_CODE_POINT = 0x10_ff_ff;

/** Unicode text of one host label, given without its `xn--`; null when it is not punycode. Source: RFC 3492, section 6. */
export function decodePunycode(label: string): string | null {
  const lastHyphen = label.lastIndexOf('-');
  const output = Array.from(label.slice(0, Math.max(lastHyphen, 0)));
  let at = lastHyphen > 0 ? lastHyphen + 1 : 0;
  let codePoint = FIRST_NON_ASCII;
  let bias = 72;
  let index = 0;
  while (at < label.length) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = Number.parseInt(label.charAt(at), BASE);
      if (Number.isNaN(digit)) return null;
      at += 1;
      // Punycode counts a-z then 0-9; parseInt counts 0-9 then a-z.
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    codePoint += Math.floor(index / length);
    if (codePoint > LAST_CODE_POINT) return null;
    index %= length;
    output.splice(index, 0, String.fromCodePoint(codePoint));
    index += 1;
  }
  return output.join('');
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / length);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
