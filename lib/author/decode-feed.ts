import { decodeHtml } from '../trackback/decode-html.ts';
import { detectUtf16 } from '../trackback/detect-utf16.ts';

/** Blanks, notices of a broken plug-in and other junk that stands before a feed. */
const JUNK_BYTES = 4096;

/**
 * The text of a fetched feed, from its first `<` or `{` on. Servers and templates name charsets that
 * are not the feed's (`text/xml; charset=us-ascii` above all), so what the bytes are comes first: a byte order
 * mark or UTF-16 that shows without one, then UTF-8 wherever the bytes beyond ASCII are mostly valid UTF-8, then what the
 * header says, the prolog where that calls it ASCII or UTF-8 and is wrong, then windows-1252. Never throws.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  if (hasByteOrderMark(bytes) || detectUtf16(bytes) !== null) return decodeHtml(bytes, contentType);
  const start = bytes.subarray(0, JUNK_BYTES).findIndex((byte) => byte === 0x3c || byte === 0x7b);
  const feed = start > 0 ? bytes.subarray(start) : bytes;
  const utf8 = new TextDecoder().decode(feed);
  if (!/[^\0-\x7f]/.test(utf8)) return decodeHtml(feed, contentType);
  const broken = count(utf8, /\ufffd/g);
  if (broken === 0) return utf8;
  const isCalledAscii = /charset\s*=\s*["']?(?:us-)?ascii\b/i.test(contentType ?? '');
  const declared = decodeHtml(feed, isCalledAscii ? null : contentType);
  // A few signs of two bytes each may happen to be UTF-8; their own charset makes fewer characters of them, all whole.
  const isCloser = declared.length < utf8.length && !declared.includes('\ufffd');
  // Broken characters are fewer than whole ones in UTF-8 that something has cut or mixed.
  if (!isCloser && count(utf8, /[^\0-\x7f\ufffd]/g) > broken) return utf8;
  if (declared !== utf8) return declared;
  const byProlog = decodeHtml(feed, null);
  return byProlog === utf8 ? new TextDecoder('windows-1252').decode(feed) : byProlog;
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xff && second === 0xfe)
  );
}

function count(text: string, characters: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(characters)) found += 1;
  return found;
}
