import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildRequest } from '../../../../lib/trackback/build-request.ts';
import type { PingFields } from '../../../../lib/trackback/ping-fields.ts';

const FIELDS: PingFields = {
  url: 'https://me.example/post',
  title: 'A title',
  excerpt: 'An excerpt',
  blog_name: 'My blog',
};

const ENCODED = 'title=A+title&url=https%3A%2F%2Fme.example%2Fpost&blog_name=My+blog&excerpt=An+excerpt';

function sentFields(fields: Partial<PingFields>): Record<string, string> {
  const { body } = buildRequest('https://r.example/', { ...FIELDS, ...fields }, 'post');
  return Object.fromEntries(new URLSearchParams(body ?? ''));
}

describe('a POST', () => {
  it('is what TrackBack 1.2 asks for, the charset said in the header', () => {
    expect(buildRequest('https://r.example/trackback/1', FIELDS, 'post')).toEqual({
      method: 'POST',
      url: 'https://r.example/trackback/1',
      headers: {
        Accept: 'text/xml, application/xml;q=0.9, */*;q=0.1',
        'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      },
      body: ENCODED,
    });
  });

  it.each([
    ['Movable Type', 'http://r.example/mt-tb.cgi?tb_id=5'],
    ['a query with odd escapes', 'http://r.example/tb.php?id=%e3%81%82&x=a+b&&y'],
    ['a bare question mark', 'http://r.example/tb?'],
    ['an address that a URL parser would write otherwise', 'HTTP://R.example:80/a/../b'],
  ])('leaves the ping URL as it is: %s', (_what, url) => {
    expect(buildRequest(url, FIELDS, 'post').url).toBe(url);
  });

  it('leaves out the fragment and outer white space', () => {
    expect(buildRequest(' http://r.example/tb?id=1#top\n', FIELDS, 'post').url).toBe(
      'http://r.example/tb?id=1',
    );
  });

  it('has all four fields even when empty: Roller refuses less', () => {
    expect(sentFields({ title: '', excerpt: '', blog_name: '' })).toEqual({
      title: '',
      url: FIELDS.url,
      blog_name: '',
      excerpt: '',
    });
  });
});

describe('the charset as a field', () => {
  it.each([
    'https://r.example/2026/11/tea/trackback/',
    'https://r.example/2026/11/tea/trackback',
    'https://r.example/tea/trackback/?lang=tr',
    'https://r.example/blog/wp-trackback.php?p=5',
    'https://r.example/blog/wp-trackback.php/5',
  ])('goes to WordPress, which reads it nowhere else: %s', (pingUrl) => {
    expect(buildRequest(pingUrl, FIELDS, 'post').body).toBe(`${ENCODED}&charset=UTF-8`);
  });

  it.each([
    'https://arxiv.org/trackback/1706.03762',
    'https://r.example/trackback/5',
    'https://r.example/mt-tb.cgi?to=https://r.example/tea/trackback/',
    'https://r.example/tea/trackback.php',
    'https://r.example/my-wp-trackback.php?p=5',
    'https://trackback/',
  ])('goes to nobody else: %s', (pingUrl) => {
    expect(buildRequest(pingUrl, FIELDS, 'post').body).toBe(ENCODED);
  });

  it('is not sent by GET, which WordPress does not read', () => {
    expect(buildRequest('https://r.example/tea/trackback/', FIELDS, 'get').url).toBe(
      `https://r.example/tea/trackback/?${ENCODED}`,
    );
  });
});

describe('a GET, for TrackBack 1.0', () => {
  it.each([
    ['https://r.example/tb', `https://r.example/tb?${ENCODED}`],
    ['https://r.example/tb?id=5', `https://r.example/tb?id=5&${ENCODED}`],
    ['https://r.example/tb?', `https://r.example/tb?${ENCODED}`],
    ['https://r.example/tb?id=5&', `https://r.example/tb?id=5&${ENCODED}`],
    ['https://r.example/tb?id=5#x', `https://r.example/tb?id=5&${ENCODED}`],
  ])('appends the fields to %s', (pingUrl, url) => {
    expect(buildRequest(pingUrl, FIELDS, 'get')).toEqual({
      method: 'GET',
      url,
      headers: { Accept: 'text/xml, application/xml;q=0.9, */*;q=0.1' },
      body: null,
    });
  });
});

describe('the fields', () => {
  it.each<[what: string, fields: Partial<PingFields>, sent: Partial<PingFields>]>([
    ['outer white space goes', { title: '  a  ', excerpt: '\n b \n' }, { title: 'a', excerpt: 'b' }],
    [
      'line breaks in a line become a space',
      { title: 'a\r\n b\tc', blog_name: 'a\u2028b' },
      { title: 'a  b c', blog_name: 'a b' },
    ],
    ['line breaks in the excerpt stay, as LF', { excerpt: 'a\r\nb\rc\u2029d' }, { excerpt: 'a\nb\nc\nd' }],
    [
      'control characters go',
      { title: 'a\0b\u001bc\u0085d', excerpt: 'a\u0007b' },
      { title: 'abc d', excerpt: 'ab' },
    ],
    [
      'lone surrogates are replaced',
      { title: 'a\ud83d', excerpt: '\ude00b' },
      { title: 'a\ufffd', excerpt: '\ufffdb' },
    ],
    ['decomposed letters are composed', { title: 'e\u0301' }, { title: 'é' }],
    ['markup goes, references stay', { title: '<em>x</em> &amp; y' }, { title: 'x &amp; y' }],
    ['marks of direction stay', { title: '\u200fש' }, { title: '\u200fש' }],
    ['emoji stay whole', { title: '👩‍🔬 x' }, { title: '👩‍🔬 x' }],
    [
      'an address is written in ASCII',
      { url: ' https://müller.example/über?q=ä#ö ' },
      { url: 'https://xn--mller-kva.example/%C3%BCber?q=%C3%A4#%C3%B6' },
    ],
    ['an address that is none goes as it is', { url: 'not an\naddress' }, { url: 'not an address' }],
  ])('%s', (_what, fields, sent) => {
    expect(sentFields(fields)).toMatchObject(sent);
  });

  it('come out of the body as they went in, whatever they are', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) =>
      text
        .replaceAll(/[\p{Cc}\u2028\u2029]/gu, '')
        .normalize('NFC')
        .trim(),
    );
    fc.assert(
      fc.property(line, line, line, (title, excerpt, blog_name) => {
        expect(sentFields({ title, excerpt, blog_name })).toEqual({
          url: FIELDS.url,
          title,
          excerpt,
          blog_name,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('never make a request that JSON cannot keep', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        any,
        any,
        any,
        any,
        fc.constantFrom('post' as const, 'get' as const),
        (url, title, excerpt, blog_name, method) => {
          const request = buildRequest(
            'https://r.example/tb?id=1',
            { url, title, excerpt, blog_name },
            method,
          );
          expect(JSON.parse(JSON.stringify(request))).toEqual(request);
          expect(request.url + (request.body ?? '')).toMatch(/^[\x21-\x7e]+$/u);
        },
      ),
    );
  });
});
