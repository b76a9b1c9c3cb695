import { isUnfilled } from './is-unfilled.ts';
import { decodeEntitiesOnce } from './message-entities.ts';
import { stripMarkup } from './strip-markup.ts';

/** Longest message kept, in UTF-16 units, ellipsis included. */
const MESSAGE_MAX_CHARS = 500;

/** Markup and references take room that the finished message does not: this much source is enough for 500 characters of it. */
const SOURCE_MAX_CHARS = 16_384;

const WHITE_SPACE = /[\s\u0085\u200b\ufeff]+/gu;

/** Control characters, bidi controls, and the invisible characters that can hide text or reverse it. */
const UNSHOWABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** XOOPS newbb forgot to expand its PHP variables: `$error_message`, and `\n` as two characters. */
const UNEXPANDED = /^(?:\\n|\s|\$\w+)*$/u;

/** Characters that can stand in a URL, with at least one escape among them: dotCMS percent-encodes its messages. */
const PERCENT_ENCODED = /^(?=[^%]*%)(?:%[\dA-Fa-f]{2}|[\w.~*'()!+-])*$/u;

/**
 * A receiver's words as plain text for people: one level of references decoded, CDATA marks and tags gone, white space collapsed,
 * nothing invisible, at most 500 characters. Null when nothing is left.
 *
 * @param source what stood between `<message>` and `</message>`, raw. Receivers escape markup there or do not; either way it goes.
 */
export function plainMessage(source: string): string | null {
  const bare = source.slice(0, SOURCE_MAX_CHARS).replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  const decoded = decodePercents(decodeEntitiesOnce(bare).trim());
  return UNEXPANDED.test(decoded) || isUnfilled(decoded) ? null : tidy(stripMarkup(decoded));
}

/** The text of a page or of anything else that is no TrackBack answer, to the same rules. Escaped markup is text there: it was shown. */
export function plainText(source: string): string | null {
  return tidy(decodeEntitiesOnce(stripMarkup(source.slice(0, SOURCE_MAX_CHARS))));
}

function tidy(text: string): string | null {
  const tidied = text
    .toWellFormed()
    .replace(WHITE_SPACE, ' ')
    .replace(UNSHOWABLE, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return tidied === '' ? null : cutAtWord(tidied);
}

function decodePercents(text: string): string {
  if (!PERCENT_ENCODED.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return text; // escapes of another encoding than UTF-8
    throw error;
  }
}

/** Cuts at the last space, or inside a word that alone would lose a fifth of the room; never inside a surrogate pair. */
function cutAtWord(text: string): string {
  if (text.length <= MESSAGE_MAX_CHARS) return text;
  const room = MESSAGE_MAX_CHARS - '…'.length;
  const lastSpace = text.lastIndexOf(' ', room);
  const cut = lastSpace >= room * 0.8 ? text.slice(0, lastSpace) : text.slice(0, room);
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}
