import { decodeEntities } from '../trackback/decode-entities.ts';

/** Width of arXiv's columns, in bytes of the UTF-8 it is sent. */
const KEPT_BYTES = 255;

/** How much of each arXiv's list shows; it cuts at a word and forgives this many characters more. */
const SHOWN = { title: 150, blog_name: 50 } as const;
const LEEWAY = 5;

/**
 * How arXiv's TrackBack list will probably show a title or blog name: kept as latin1 bytes, so that
 * UTF-8 comes out in the wrong letters (`é` as `Ã©`), then with its references decoded, then cut.
 * Deduced from arXiv's published schema, its display code and its lists of 2026; not promised by arXiv.
 */
export function shownByArxiv(field: keyof typeof SHOWN, text: string): string {
  const bytes = new TextEncoder().encode(text).subarray(0, KEPT_BYTES);
  const kept = new TextDecoder('windows-1252').decode(bytes);
  return cutAtWord(decodeEntities(kept), SHOWN[field]);
}

function cutAtWord(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length + LEEWAY) return text;
  const start = characters.slice(0, length - 3).join('');
  const space = start.lastIndexOf(' ');
  return `${space === -1 ? start : start.slice(0, space)}...`;
}
