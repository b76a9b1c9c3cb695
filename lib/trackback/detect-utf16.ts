/** White space before the first sign is passed over no further than this. */
const MAX_CODE_UNITS = 64;

/**
 * The UTF-16 that bytes without a byte order mark are in, or null: markup in it shows as a zero byte beside each of its first signs,
 * white space and then `<`. A label alone is not believed, it is itself written in ASCII.
 */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  for (const [charset, low, high] of [
    ['utf-16le', 0, 1],
    ['utf-16be', 1, 0],
  ] as const) {
    let at = 0;
    const isSign = (...signs: readonly number[]) =>
      bytes[at + high] === 0 && signs.includes(bytes[at + low] ?? -1);
    while (at < MAX_CODE_UNITS * 2 && isSign(0x09, 0x0a, 0x0d, 0x20)) at += 2;
    // One more sign must be ASCII as well: a name, `!`, `?`.
    if (isSign(0x3c) && bytes[at + 2 + high] === 0) return charset;
  }
  return null;
}
