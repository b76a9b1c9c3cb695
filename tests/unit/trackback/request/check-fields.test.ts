import { describe, expect, it } from 'vitest';

import { checkFields } from '../../../../lib/trackback/check-fields.ts';
import type { PingFields } from '../../../../lib/trackback/ping-fields.ts';
import { limitsFor } from '../../../../lib/trackback/receiver-limits.ts';

const GOOD: PingFields = {
  url: 'https://me.example/post',
  title: 'A title',
  excerpt: 'An excerpt',
  blog_name: 'My blog',
};

const ARXIV = 'https://arxiv.org/trackback/2101.00001';
const WORDPRESS = 'https://blog.example/2026/01/post/trackback/';
const OTHER = 'https://blog.example/tb.cgi/5';

/** An address of exactly this many characters. */
function urlOf(length: number): string {
  const start = 'https://me.example/';
  return start + 'a'.repeat(length - start.length);
}

describe('checkFields', () => {
  it.each<[what: string, fields: Partial<PingFields>, pingUrl: string, problems: readonly string[]]>([
    ['nothing to say', {}, OTHER, []],
    ['no url', { url: ' ' }, OTHER, ['url empty error']],
    ['a relative url', { url: '/post' }, OTHER, ['url not-a-url error']],
    ['a url without scheme', { url: 'me.example/post' }, OTHER, ['url not-a-url error']],
    ['a file', { url: 'file:///home/me/post.html' }, OTHER, ['url not-http error']],
    ['a script', { url: 'javascript:alert(1)' }, OTHER, ['url not-http error']],
    ['a user name', { url: 'https://me@me.example/' }, OTHER, ['url has-credentials error']],
    ['a password', { url: 'https://:x@me.example/' }, OTHER, ['url has-credentials error']],
    ['no title: WordPress drops the ping in silence', { title: '' }, WORDPRESS, ['title empty warning']],
    ['a title of line breaks', { title: '\n\n' }, OTHER, ['title empty warning']],
    ['no blog name: Dotclear refuses', { blog_name: '' }, OTHER, ['blog_name empty warning']],
    ['no excerpt: arXiv does not mind', { excerpt: '' }, ARXIV, ['excerpt empty warning']],
    [
      'everything empty, in the order of the form',
      { url: '', title: '', excerpt: '', blog_name: '' },
      OTHER,
      ['url empty error', 'title empty warning', 'excerpt empty warning', 'blog_name empty warning'],
    ],
    [
      'a tag: PukiWiki and BlogEngine take it for spam',
      { title: 'On <em>tags</em>' },
      OTHER,
      ['title markup warning'],
    ],
    ['a closing tag in an excerpt', { excerpt: 'so</p>' }, OTHER, ['excerpt markup warning']],
    ['a tag spoken of, not used', { title: 'On <em> and you' }, OTHER, ['title tag-like warning']],
    ['the same for WordPress, which is sent it escaped', { title: 'On <em> and you' }, WORDPRESS, []],
    [
      'a title of tags and nothing else',
      { title: '<b></b>' },
      OTHER,
      ['title markup warning', 'title empty warning'],
    ],
    [
      'tags do not count',
      { title: `<a href="${'x'.repeat(300)}">A title</a>` },
      WORDPRESS,
      ['title markup warning'],
    ],
    ['a reference for arXiv', { title: 'Q&amp;A' }, ARXIV, ['title decoded-by-receiver warning Q&A']],
    [
      'a tag in references for arXiv, which is markup in its list',
      { blog_name: '&lt;i&gt;Tea&#60;/i&#62;' },
      ARXIV,
      ['blog_name decoded-by-receiver warning Tea'],
    ],
    ['references beyond ASCII for arXiv', { title: 'd&#233;j&#224; &#8212; vu' }, ARXIV, []],
    ['an & for arXiv', { title: 'Q & A, R&D; x' }, ARXIV, []],
    ['a reference in an excerpt for arXiv, which it does not show', { excerpt: 'Q&amp;A' }, ARXIV, []],
    ['a reference elsewhere', { title: 'Q&amp;A' }, OTHER, []],
    ['less-than signs', { title: 'I <3 tea; a < b > c' }, OTHER, []],
    ['a title of 250', { title: 'x'.repeat(250) }, WORDPRESS, []],
    ['a title of 251', { title: 'x'.repeat(251) }, WORDPRESS, ['title too-long-for-receiver warning 250']],
    ['outer white space does not count', { title: ` ${'x'.repeat(250)} ` }, WORDPRESS, []],
    ['an excerpt of 253', { excerpt: 'x'.repeat(253) }, OTHER, ['excerpt too-long-for-receiver warning 252']],
    ['250 emoji are 250 characters', { title: '😀'.repeat(250) }, WORDPRESS, []],
    ['a url of 256 for arXiv', { url: urlOf(256) }, ARXIV, ['url too-long-for-receiver error 255']],
    ['a url of 255 for arXiv', { url: urlOf(255) }, ARXIV, []],
    ['a url of 256 elsewhere', { url: urlOf(256) }, OTHER, ['url too-long-for-receiver warning 255']],
    [
      '128 letters with accents for arXiv',
      { title: 'é'.repeat(128) },
      ARXIV,
      ['title too-long-for-receiver warning 255'],
    ],
    ['127 letters with accents for arXiv', { title: 'é'.repeat(127) }, ARXIV, []],
    ['127 decomposed ones', { title: 'e\u0301'.repeat(127) }, ARXIV, []],
  ])('%s', (_what, fields, pingUrl, problems) => {
    const found = checkFields({ ...GOOD, ...fields }, limitsFor(pingUrl));
    expect(
      found.map((problem) =>
        [
          problem.field,
          problem.code,
          problem.severity,
          ...('max' in problem ? [problem.max] : []),
          ...('shows' in problem ? [problem.shows] : []),
        ].join(' '),
      ),
    ).toEqual(problems);
  });

  it('measures against the generic limits when it is not told the receiver', () => {
    expect(checkFields({ ...GOOD, title: 'x'.repeat(251) })).toHaveLength(1);
  });
});
