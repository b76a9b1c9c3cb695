import { countAgainst } from '../trackback/receiver-limits.ts';
import type { FieldLimit } from '../trackback/receiver-limits.ts';

/** A word longer than this is cut through: without blanks (Chinese, Japanese, Thai) there is no better place. */
const MAX_LOST_CHARS = 30;

/**
 * The text cut to what the receiver keeps: at a word where there is one near, with an ellipsis, never inside
 * what a person takes for one character (surrogates, accents, joined emoji).
 */
export function cutToLimit(text: string, limit: FieldLimit): string {
  if (countAgainst(limit, text) <= limit.max) return text;
  // A receiver that counts bytes shows only ASCII right.
  const ellipsis = limit.counts === 'utf-8-bytes' ? '...' : '…';
  const room = limit.max - countAgainst(limit, ellipsis);
  let kept = '';
  let taken = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    // One unit is at least one place, so that a long text costs no more than a short one.
    text.slice(0, limit.max * 4),
  )) {
    taken += countAgainst(limit, segment);
    if (taken > room) break;
    kept += segment;
  }
  return atWord(kept, text) + ellipsis;
}

function atWord(kept: string, text: string): string {
  const isWhole = /^\s/u.test(text.slice(kept.length));
  const space = kept.search(/\s\S*$/u);
  const start = isWhole || space <= 0 || kept.length - space > MAX_LOST_CHARS ? kept : kept.slice(0, space);
  return start.replace(/[\s,;:–—-]+$/u, '');
}
