import { describe, expect, it } from 'vitest';
import { shownByArxiv } from '../../../lib/arxiv/shown-by-arxiv.ts';
import { writeReferences } from '../../../lib/trackback/write-references.ts';

const fieldsWith = (title: string) => ({
  url: 'https://me.example/é',
  title,
  excerpt: title,
  blog_name: title,
});

describe('writeReferences', () => {
  it.each([
    ['Zumalacárregui', 'Zumalac&#225;rregui'],
    ['漢 and 😀', '&#28450; and &#128512;'],
    ['e\u0301', '&#233;'],
    ['AT&T <b> $H_0$', 'AT&T <b> $H_0$'],
    ['a lone \ud83d half', 'a lone &#65533; half'],
    ['', ''],
  ])('%s: %s', (text, written) => {
    expect(writeReferences(fieldsWith(text))).toEqual({
      url: 'https://me.example/é',
      title: written,
      excerpt: written,
      blog_name: written,
    });
  });
});

describe('shownByArxiv', () => {
  it.each([
    ['plain letters as they are', 'Plain $H_0$', 'Plain $H_0$'],
    ['UTF-8 in the wrong letters, as its list of 2026 does', 'Zumalacárregui', 'ZumalacÃ¡rregui'],
    ['references as the letters they stand for', 'Zumalac&#225;rregui', 'Zumalacárregui'],
    ['a long title cut at a word', 'word '.repeat(40).trim(), `${'word '.repeat(29).trim()}...`],
    ['a title that is only a little too long whole', 'x'.repeat(155), 'x'.repeat(155)],
  ])('shows %s', (_, text, shown) => {
    expect(shownByArxiv('title', text)).toBe(shown);
  });

  it('cuts a blog name at 50', () => {
    expect(shownByArxiv('blog_name', 'x'.repeat(60))).toBe(`${'x'.repeat(47)}...`);
  });
});
