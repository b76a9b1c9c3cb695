import type { PingFields } from './ping-fields.ts';

/**
 * The fields with every character beyond ASCII written as a numeric character reference (`é` as
 * `&#233;`), for receivers that keep latin1 and decode references when they show them, as arXiv does.
 * Others show the references as they stand, so this is never done unasked. The address is ASCII anyway.
 */
export function writeReferences(fields: PingFields): PingFields {
  return {
    url: fields.url,
    title: inReferences(fields.title),
    excerpt: inReferences(fields.excerpt),
    blog_name: inReferences(fields.blog_name),
  };
}

function inReferences(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
}
