import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { PostPage } from '../../../lib/author/post-page.ts';
import type { FeedOutcome } from '../../../lib/author/post.ts';
import { readFeed } from '../../../lib/author/read-feed.ts';
import { readPost } from '../../../lib/author/read-post.ts';
import { readTex } from '../../../lib/author/read-tex.ts';

const URL_OF_POST = 'https://ada.example/2026/gaps';

function feedOf(text: string): FeedOutcome {
  return readFeed(new TextEncoder().encode(text), {
    feedUrl: 'https://ada.example/feed.xml',
    contentType: 'application/xml',
  });
}
function pageOf(html: string): PostPage {
  return readPost(new JSDOM(html).window.document, { url: URL_OF_POST });
}
function elementPrototypeOf(document: Document): Element {
  let prototype: Element = document.body;
  while (!Object.hasOwn(prototype, 'getAttribute')) prototype = Object.getPrototypeOf(prototype) as Element;
  return prototype;
}
const rss = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (number: number, content: string) =>
  `<item><title>Post ${number}</title><link>https://ada.example/${number}</link><description>${content}</description></item>`;
const RDF =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">';
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('a feed', () => {
  const nested = 100_000;
  it.each([
    [
      'of 5 MB',
      200,
      rss(
        Array.from({ length: 2000 }, (_, number) =>
          item(number, '&lt;p&gt;Some words &lt;a href="/x"&gt;here&lt;/a&gt;.&lt;/p&gt;'.repeat(36)),
        ).join(''),
      ),
    ],
    [
      'of 20,000 short items',
      200,
      rss(Array.from({ length: 20_000 }, (_, number) => item(number, 'x')).join('')),
    ],
    [
      'with a table of contents as long',
      200,
      `${RDF}<channel><title>T</title><items><rdf:Seq>${Array.from({ length: 20_000 }, (_, number) => `<rdf:li rdf:resource="https://ada.example/${number}"/>`).join('')}</rdf:Seq></items></channel>${Array.from({ length: 20_000 }, (_, number) => `<item rdf:about="https://ada.example/${number}"><title>x</title></item>`).join('')}</rdf:RDF>`,
    ],
    ['with nested elements in an item', 1, rss(`<item>${'<a>'.repeat(nested)}${item(2, '')}`)],
    ['with nested elements in its content', 1, rss(item(1, '&lt;div&gt;'.repeat(nested)))],
    ['with elements that are not closed', 1, rss('<item><title>x'.repeat(nested) + item(1, ''))],
    ['with sections that are not closed', 1, rss(item(1, '') + '<item><title><![CDATA['.repeat(nested))],
    ['with comments that are not closed', 1, rss(item(1, '') + '<!--'.repeat(nested))],
    ['with comments before it', 1, '<!-- -->'.repeat(nested) + rss(item(1, ''))],
    ['with an attribute after the other', 1, rss(item(1, `&lt;a ${'b=1 '.repeat(nested)}&gt;`))],
    ['with references without end', 1, rss(item(1, '&amp;'.repeat(nested * 5)))],
    [
      'of XHTML that nests',
      1,
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><link href="https://ada.example/1"/><content type="xhtml"><div>${'<b>'.repeat(nested)}${'</b>'.repeat(nested)}</div></content></entry></feed>`,
    ],
    [
      'with an entity bomb',
      1,
      `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss(item(1, '&b;'.repeat(nested)))}`,
    ],
    [
      'of JSON that nests',
      0,
      `{"version":"https://jsonfeed.org/version/1","title":"x","items":[${'['.repeat(nested)}${']'.repeat(nested)}]}`,
    ],
  ])('%s', (_, posts, text) => {
    const outcome = feedOf(text);
    expect(outcome.kind === 'feed' && outcome.feed.posts.length).toBe(posts);
  });

  it.each([
    ['tables of contents that are not closed', RDF + '<items>'.repeat(100_000)],
    ['elements that are not closed and no items', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
    ['another root', '<opml>'.repeat(100_000)],
    ['blanks in a tag', `<rss ${' '.repeat(500_000)}`],
  ])('is none with %s', (_, text) => {
    expect(feedOf(text)).toEqual({ kind: 'no-feed', reason: 'broken' });
  });

  it('gives nothing that could harm', () => {
    const outcome = feedOf(
      rss(
        item(
          1,
          '&lt;a href="javascript:x()"&gt;a&lt;/a&gt;&lt;a href="https://u:p@x.example/"&gt;b&lt;/a&gt;&lt;a href="data:text/html,x"&gt;c&lt;/a&gt;&lt;img src=x onerror=alert(1)&gt; words \u202Efor \u0000you',
        ),
      ),
    );
    expect(outcome.kind === 'feed' && outcome.feed.posts[0]).toMatchObject({
      links: [],
      summary: 'abc words for you',
    });
  });
});

describe('a page', () => {
  it.each([
    [
      'a title of many parts',
      `<title>${'x - '.repeat(50_000)}</title><meta property="og:site_name" content="x">`,
    ],
    ['many metas', '<meta property="og:title" content="x">'.repeat(3000)],
    ['a script full of beginnings', `<script>${'https:'.repeat(100_000)}</script>`],
    ['a script full of escapes', `<script>${'https:\\/\\/'.repeat(50_000)}</script>`],
    ['JSON-LD that nests', ld('['.repeat(100_000) + ']'.repeat(100_000))],
    ['JSON-LD that nests in graphs', ld('{"@graph":'.repeat(20_000) + '1' + '}'.repeat(20_000))],
    [
      'JSON-LD of many things',
      ld(JSON.stringify(Array.from({ length: 5000 }, () => ({ '@type': 'Article' })))),
    ],
    ['classes without end', `<article><p class="${'a '.repeat(50_000)}">These are the words.</p></article>`],
    ['entries without end', '<div class="h-entry"><b class="p-name">x</b></div>'.repeat(2000)],
  ])('with %s', (_, html) => {
    const { claims } = pageOf(html);
    expect(claims.every(({ text }) => text.length <= 1000)).toBe(true);
    expect(claims.length).toBeLessThan(10);
  });

  it('is looked at once, however deep it nests', () => {
    const looks = (depth: number) => {
      const { document } = new JSDOM(`<article>${'<div>'.repeat(depth)}<p>These are the words.</p></article>`)
        .window;
      const look = vi.spyOn(elementPrototypeOf(document), 'getAttribute');
      const page = readPost(document, { url: URL_OF_POST });
      expect(page.claims.map(({ text }) => text)).toEqual(['These are the words.']);
      return look.mock.calls.length;
    };
    expect(looks(400) / looks(200)).toBeLessThan(2.1);
  });
});

it.each([
  ['dollars', '$'.repeat(50_000)],
  ['dollars and letters', '$a'.repeat(50_000)],
  ['brackets', '\\('.repeat(50_000)],
  ['braces', `$${'{'.repeat(299)}$`.repeat(100)],
  ['commands', `$${'\\alpha'.repeat(40)}$`.repeat(100)],
])('formulas that do not end: %s', (_, text) => {
  expect(readTex(text).length).toBeLessThanOrEqual(text.length);
});
