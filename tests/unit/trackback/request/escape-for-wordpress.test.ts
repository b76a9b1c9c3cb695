import { describe, expect, it } from 'vitest';
import { buildRequest } from '../../../../lib/trackback/build-request.ts';

const WORDPRESS = 'https://r.example/tea/trackback/';

function sent(pingUrl: string, words: string): Record<string, string> {
  const fields = { url: 'https://me.example/?a=1&lt', title: words, excerpt: words, blog_name: words };
  return Object.fromEntries(new URLSearchParams(buildRequest(pingUrl, fields, 'post').body ?? ''));
}

describe('words for WordPress', () => {
  it.each([
    ['what could be a tag', 'I <3 <b>tea a < b', 'I &lt;3 &lt;b>tea a &lt; b'],
    [
      'what is a reference already',
      'on &eacute; and &#39; and &#xE9;',
      'on &amp;eacute; and &amp;#39; and &amp;#xE9;',
    ],
    ['what the end would be cut from', 'About AT&T', 'About AT&amp;T'],
    ['an & at the very end', 'Tea &', 'Tea &amp;'],
    ['a tag at the end, once and not twice', 'é漢😀 & <b>', 'é漢😀 & &lt;b>'],
    [
      'nothing else: other products would show it',
      'Tea & milk > R&D departments',
      'Tea & milk > R&D departments',
    ],
  ])('escapes %s', (_what, words, escaped) => {
    expect(sent(WORDPRESS, words)).toEqual({
      url: 'https://me.example/?a=1&lt',
      title: escaped,
      excerpt: escaped,
      blog_name: escaped,
      charset: 'UTF-8',
    });
  });

  it('are for nobody else', () => {
    expect(sent('https://r.example/trackback/5', 'AT&T <3')).toMatchObject({
      title: 'AT&T <3',
      excerpt: 'AT&T <3',
    });
  });
});
