import { decodeHtml } from '../trackback/decode-html.ts';
import { detectUtf16 } from '../trackback/detect-utf16.ts';

/** Blanks, notices of a broken plug-in and other junk that stands before a feed. */
const JUNK_BYTES = 4096;

/**
 * The text of a fetched feed, from its first `<` or `{` on. Servers and templates name charsets that
 * are not the feed's (`text/xml; charset=us-ascii` above all), so what the bytes are comes first: a byte order
 * mark or UTF-16 that shows without one, then UTF-8 wherever the bytes beyond ASCII are mostly valid UTF-8, then what header and prolog say,
 * then windows-1252. Never throws.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  if (hasByteOrderMark(bytes) || detectUtf16(bytes) !== null) return decodeHtml(bytes, contentType);
  const start = bytes.subarray(0, JUNK_BYTES).findIndex((byte) => byte === 0x3c || byte === 0x7b);
  const feed = start > 0 ? bytes.subarray(start) : bytes;
  const utf8 = new TextDecoder().decode(feed);
  const broken = count(utf8, /\ufffd/g);
  // Broken characters are fewer than whole ones in UTF-8 that something has cut or mixed.
  if (broken > 0 ? count(utf8, /[^\0-\x7f\ufffd]/g) > broken : /[^\0-\x7f]/.test(utf8)) return utf8;
  const declared = decodeHtml(feed, contentType);
  const isWronglyUtf8 = broken > 0 && declared.includes('\ufffd');
  return isWronglyUtf8 ? new TextDecoder('windows-1252').decode(feed) : declared;
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
