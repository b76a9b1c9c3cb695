/**
 * Bytes of a text in an old charset. Node only decodes these, so the table is made by decoding
 * every one- and two-byte sequence once; enough for Shift_JIS, EUC-JP, EUC-KR, GBK, Big5 and windows-125x.
 */
export function encodeText(text: string, charset: string): Buffer {
  if (/^utf-?8$/iu.test(charset)) return Buffer.from(text);
  const table = tableFor(charset);
  const bytes: number[] = [];
  for (const character of text) {
    const sequence = table.get(character);
    if (sequence === undefined) throw new Error(`${charset} has no ${character}`);
    bytes.push(...sequence);
  }
  return Buffer.from(bytes);
}

function tableFor(charset: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const add = (sequence: readonly number[]): void => {
    const character = new TextDecoder(charset).decode(Uint8Array.from(sequence));
    if (/^[^\uFFFD]$/u.test(character) && !table.has(character)) table.set(character, sequence);
  };
  for (let first = 0; first < 256; first += 1) add([first]);
  for (let first = 0x81; first < 256; first += 1) {
    for (let second = 0x40; second < 256; second += 1) add([first, second]);
  }
  return table;
}
