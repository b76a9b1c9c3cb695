import type { PingFields } from '../ping-fields.ts';
import { stripTags } from './strip-tags.ts';

/** Line ends of every kind, tabs included: in a field of one line they become one space. */
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
/** C0, DEL and C1. Applied after line breaks were dealt with. Bidi marks stay: they belong to the text of right-to-left writers. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/**
 * The fields as they are sent. Nothing a person typed is dropped silently except what no receiver can show:
 *
 * - outer white space and control characters; lone surrogates become U+FFFD, because UTF-8 cannot carry them;
 * - line breaks and tabs in `url`, `title` and `blog_name` become one space (line breaks there look like header
 *   injection to spam filters); the excerpt keeps its lines, as LF;
 * - text is put in composed form (NFC), since text pasted on a Mac is often decomposed and latin1 receivers such as arXiv
 *   cannot keep a combining accent;
 * - `url` is written as the URL parser writes it, in ASCII: Drupal says "Missing TrackBack url." to any other character;
 * - tags are left out of the words (PukiWiki and BlogEngine take them for spam, others show them), what only looks
 *   like them stays; see `stripTags`.
 *
 * Nothing is cut; see `limitsFor`.
 */
export function cleanFields(fields: PingFields): PingFields {
  return {
    url: cleanUrl(fields.url),
    title: withoutTags(oneLine(fields.title)),
    excerpt: withoutTags(manyLines(fields.excerpt)),
    blog_name: withoutTags(oneLine(fields.blog_name)),
  };
}

/** What a tag leaves behind is one space at most. Text without tags keeps its spaces. */
function withoutTags(text: string): string {
  const stripped = stripTags(text);
  return stripped === text ? text : stripped.replace(/ {2,}/gu, ' ').trim();
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, ' ').replace(CONTROLS, '').normalize('NFC').trim();
}

function manyLines(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, '').normalize('NFC').trim();
}

function cleanUrl(text: string): string {
  const trimmed = text.trim();
  const parsed = URL.parse(trimmed);
  return parsed === null ? oneLine(trimmed) : parsed.href;
}
