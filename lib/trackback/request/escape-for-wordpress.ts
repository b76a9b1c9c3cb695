import type { PingFields } from '../ping-fields.ts';

/** What begins a character reference, and what WordPress takes for one that its own cutting has broken: an `&` near the end. */
const TAKEN_FOR_REFERENCE = /&(?=#?[a-z\d]+;|[^;\s]{0,6}$)/giu;

/**
 * The words as WordPress has to be sent them so that its readers see what was written. It reads title, excerpt and blog name as
 * HTML (its own pings are HTML), takes out whatever could be a tag and cuts a broken reference off the end: of `I <3 tea` it keeps
 * `I`, of `AT&T` it keeps `AT…`.
 *
 * Only what would be lost is escaped, because a few other products have addresses like WordPress's (`isWordpressAddress`) and some
 * of them would show the reference itself. Takes and gives fields that `cleanFields` has been over.
 */
export function escapeForWordpress(fields: PingFields): PingFields {
  return {
    url: fields.url,
    title: escapeWords(fields.title),
    excerpt: escapeWords(fields.excerpt),
    blog_name: escapeWords(fields.blog_name),
  };
}

function escapeWords(text: string): string {
  return text.replaceAll(TAKEN_FOR_REFERENCE, '&amp;').replaceAll('<', '&lt;');
}
