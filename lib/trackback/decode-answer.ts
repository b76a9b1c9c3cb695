import { detectUtf16 } from './detect-utf16.ts';
import { encodingOfName } from './encoding-of-name.ts';

/** The text of an answer and the encoding it was read in, as the Encoding Standard names it. */
export interface DecodedAnswer {
  readonly text: string;
  readonly charset: string;
}

/** A label is looked for in this many bytes, as browsers do. */
const PROLOG_MAX_BYTES = 1024;

/** Encodings of several bytes a character. UTF-8 is tried before any label. */
const MULTIBYTE: ReadonlySet<string> = new Set(['euc-kr', 'euc-jp', 'shift_jis', 'gbk', 'gb18030', 'big5']);

/** More unreadable characters than this per readable one beyond ASCII, and an encoding is held to be the wrong one. */
const MAX_BAD_SHARE = 0.1;
/** When no label fits either: a few whole UTF-8 characters hardly ever come about by chance. */
const MAX_BAD_SHARE_OF_LAST_RESORT = 1;

/**
 * Answer bytes as text. Never throws; every label may lie.
 *
 * A byte order mark decides. Else, what reads as UTF-8 and goes beyond ASCII is UTF-8 whatever the labels say: Serendipity and Roller
 * declare iso-8859-1 and send UTF-8, and text in another encoding is hardly ever valid UTF-8 by chance. Else the HTTP label, then
 * the prolog's: tDiary's prolog says iso-8859-1 while its header, rightly, says EUC-JP. A header's iso-8859-1 is the default of many
 * servers and knows nothing of the program, so a prolog's EUC-KR goes before it where the bytes bear it out. A label that most of the bytes contradict is
 * ignored; one stray byte (a message cut inside a character) is not a contradiction. What is left is windows-1252.
 */
export function decodeAnswer(body: Uint8Array, contentType: string | null): DecodedAnswer {
  const marked = charsetOfMark(body) ?? detectUtf16(body);
  if (marked !== null) return decodeAs(marked, body);
  const isAscii = body.every((byte) => byte < 0x80);
  if (!isAscii && isReadableAs('utf-8', body)) return decodeAs('utf-8', body);
  for (const charset of labelledCharsets(body, contentType)) {
    if (charset === null || charset.startsWith('utf-')) continue; // UTF-8 was tried, UTF-16 would have shown
    if (isReadableAs(charset, body)) return decodeAs(charset, body);
  }
  const isUtf8 = isAscii || isReadableAs('utf-8', body, MAX_BAD_SHARE_OF_LAST_RESORT);
  return decodeAs(isUtf8 ? 'utf-8' : 'windows-1252', body);
}

function decodeAs(charset: string, body: Uint8Array): DecodedAnswer {
  // As a stream, so that a character cut off by the size cap is left out rather than shown broken.
  return { text: new TextDecoder(charset).decode(body, { stream: true }), charset };
}

function charsetOfMark(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  return null;
}

function labelInHeader(contentType: string | null): string | null {
  return contentType?.match(/charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/iu)?.[1] ?? null;
}

function labelInProlog(body: Uint8Array): string | null {
  const start = String.fromCharCode(...body.subarray(0, PROLOG_MAX_BYTES));
  return start.match(/<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']\s{0,9}([\w.:-]{1,40})/iu)?.[1] ?? null;
}

/** The encodings that labels name, the likelier one first. */
function labelledCharsets(body: Uint8Array, contentType: string | null): readonly (string | null)[] {
  const [byHeader, byProlog] = [labelInHeader(contentType), labelInProlog(body)].map((label) =>
    label === null ? null : encodingOfName(label),
  );
  const isByDefault = byHeader === 'windows-1252' && byProlog !== null && byProlog !== undefined;
  return isByDefault && MULTIBYTE.has(byProlog) && readsAsMultibyte(byProlog, body)
    ? [byProlog, byHeader]
    : [byHeader ?? null, byProlog ?? null];
}

/**
 * Whether bytes read without an error in an encoding of several bytes a character, and most of those beyond ASCII stand beside
 * another, or where Latin scripts have controls: `café` is a lone byte between letters.
 */
function readsAsMultibyte(charset: string, body: Uint8Array): boolean {
  if (decodeAs(charset, body).text.includes('\ufffd')) return false;
  const high = body.filter((byte) => byte >= 0x80).length;
  const beside = body.filter(
    (byte, index) =>
      byte >= 0x80 && (byte < 0xa0 || (body[index - 1] ?? 0) >= 0x80 || (body[index + 1] ?? 0) >= 0x80),
  ).length;
  return beside * 2 > high;
}

/** Whether bytes beyond ASCII read as text in an encoding. Text that stays ASCII proves nothing. */
function isReadableAs(charset: string, body: Uint8Array, maxBadShare = MAX_BAD_SHARE): boolean {
  const { text } = decodeAs(charset, body);
  let bad = 0;
  let good = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) bad += 1;
    else if (unit >= 0x80) good += 1;
  }
  return good > 0 && bad <= good * maxBadShare;
}
