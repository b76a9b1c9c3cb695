import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Claim, PostPage } from '../../../lib/author/post-page.ts';
import { readPost } from '../../../lib/author/read-post.ts';

const URL_OF_POST = 'https://ada.example/2026/gaps';

function read(html: string, url = URL_OF_POST): PostPage {
  return readPost(new JSDOM(html).window.document, { url });
}
function said(html: string, field: Claim['field'], url = URL_OF_POST): string[] {
  return read(html, url)
    .claims.filter((claim) => claim.field === field)
    .map(({ from, text }) => `${from}: ${text}`);
}
const ld = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('a title that is the site’s name', () => {
  const site = '<meta property="og:site_name" content="Ada">';
  const og = '<meta property="og:title" content="Ada">';
  it.each([
    [1, 'gives way to the title element', `${site}${og}<title>Gaps | Ada</title>`, ['title-element: Gaps']],
    [
      2,
      'known by what the title element ends in',
      `${og}<title>Gaps – Ada</title><h1>Gaps</h1>`,
      ['title-element: Gaps'],
    ],
    [
      3,
      'gives way to the main heading',
      `${site}${og}<title>Ada</title><h1>Ada</h1><h1>Gaps</h1>`,
      ['title-element: Gaps'],
    ],
    [4, 'stays where there is no other', `${site}${og}<title>Ada</title><h1>Ada</h1>`, ['open-graph: Ada']],
  ])('%i. %s', (_, __, html, titles) => {
    expect(said(html, 'title')).toEqual(titles);
  });
});

describe('JSON-LD', () => {
  it.each([
    ['one thing', { '@type': 'BlogPosting', headline: 'T' }, ['json-ld: T']],
    ['a type with its address', { '@type': 'https://schema.org/NewsArticle', headline: 'T' }, ['json-ld: T']],
    ['several types', { '@type': ['Thing', 'ScholarlyArticle'], headline: 'T' }, ['json-ld: T']],
    ['a name', { '@type': 'Article', name: 'T' }, ['json-ld: T']],
    [
      'a list',
      [
        { '@type': 'Person', name: 'P' },
        { '@type': 'Article', headline: 'T' },
      ],
      ['json-ld: T'],
    ],
    [
      'a graph',
      {
        '@graph': [
          { '@type': 'Organization', name: 'O' },
          { '@type': 'Article', headline: 'T' },
        ],
      },
      ['json-ld: T'],
    ],
    ['lists in lists', [[[{ '@type': 'Article', headline: 'T' }]]], ['json-ld: T']],
    [
      'the main entity of a page',
      { '@type': 'WebPage', name: 'W', mainEntity: { '@type': 'Article', headline: 'T' } },
      ['json-ld: T'],
    ],
    [
      'a page alone, when it is this one',
      { '@type': 'WebPage', url: URL_OF_POST, name: 'T' },
      ['json-ld: T'],
    ],
    ['not another page', { '@type': 'WebPage', url: 'https://ada.example/', name: 'Home' }, []],
    [
      'the post with this address among others',
      [
        { '@type': 'Article', headline: 'A', url: 'https://ada.example/a' },
        {
          '@type': 'Article',
          headline: 'T',
          mainEntityOfPage: { '@id': 'http://www.ada.example/2026/gaps/' },
        },
      ],
      ['json-ld: T'],
    ],
    [
      'none of several others',
      [
        { '@type': 'Article', headline: 'A', url: 'https://ada.example/a' },
        { '@type': 'Article', headline: 'B', url: 'https://ada.example/b' },
      ],
      [],
    ],
    [
      'not one that is on another page of the site',
      { '@type': 'Article', headline: 'A', url: 'https://ada.example/a' },
      [],
    ],
    [
      'one that gives the site’s front page for its address',
      { '@type': 'Article', headline: 'T', mainEntityOfPage: 'https://ada.example/' },
      ['json-ld: T'],
    ],
    [
      'one that keeps a template’s address of another site',
      { '@type': 'Article', headline: 'T', mainEntityOfPage: { '@id': 'https://google.com/article' } },
      ['json-ld: T'],
    ],
    [
      'not the posts a list names',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'Article', headline: 'A' }] },
      [],
    ],
    ['a product', { '@type': 'Product', name: 'Shoe' }, []],
    [
      'texts with a language',
      { '@type': 'Article', headline: { '@value': 'T', '@language': 'en' } },
      ['json-ld: T'],
    ],
    ['several titles', { '@type': 'Article', headline: ['T', 'U'] }, ['json-ld: T']],
    [
      'references and tags',
      { '@type': 'Article', headline: 'T &amp; <em>U</em> &#8211; V' },
      ['json-ld: T & U – V'],
    ],
    ['numbers for texts', { '@type': 'Article', headline: 7, name: null }, []],
    ['a comma too many', '{"@type":"Article","headline":"T",}', ['json-ld: T']],
    ['line ends in a text', '{"@type":"Article","headline":"T\n\tU"}', ['json-ld: T U']],
    ['a wrapper of a comment', '<!-- {"@type":"Article","headline":"T"} -->', ['json-ld: T']],
    ['a wrapper of a section', '//<![CDATA[\n{"@type":"Article","headline":"T"}\n//]]>', ['json-ld: T']],
    ['a semicolon behind', '{"@type":"Article","headline":"T"};', ['json-ld: T']],
    [
      'an escape that is none',
      String.raw`{"@type":"Article","headline":"T \(x\)"}`,
      [String.raw`json-ld: T \(x\)`],
    ],
    ['something broken', '{"@type":"Article","headline":"T"', []],
    ['nothing', '', []],
    ['null', 'null', []],
  ])('%s', (_, json, titles) => {
    expect(said(ld(json), 'title')).toEqual(titles);
  });

  it.each(['<title>Mind the gaps | Ada</title>', '<h1>Mind the gaps</h1>'])(
    'keeps a post that gives an address of before, as long as the page has its title: %s',
    (html) => {
      const moved = { '@type': 'Article', headline: 'Mind the gaps', url: '/old/mind-the-gaps.html' };
      expect(said(ld(moved) + html, 'title')[0]).toBe('json-ld: Mind the gaps');
    },
  );

  it.each([
    [
      'the blog it is part of',
      {
        '@type': 'BlogPosting',
        headline: 'T',
        isPartOf: { '@type': 'Blog', name: 'B' },
        publisher: { name: 'P' },
      },
      ['json-ld: B', 'json-ld: P'],
    ],
    [
      'a site that a graph names (WordPress with Yoast)',
      {
        '@graph': [
          { '@type': 'Article', headline: 'T', isPartOf: { '@id': '#page' }, publisher: { '@id': '#org' } },
          { '@type': 'WebPage', '@id': '#page', name: 'T - B', isPartOf: { '@id': '#site' } },
          { '@type': 'WebSite', '@id': '#site', name: 'B' },
          { '@type': 'Organization', '@id': '#org', name: 'P' },
        ],
      },
      ['json-ld: B', 'json-ld: P'],
    ],
    ['no platform', { '@type': 'Article', headline: 'T', publisher: { name: 'Blogger' } }, []],
  ])('blog name: %s', (_, json, names) => {
    expect(said(ld(json), 'blog_name')).toEqual(names);
  });
});

describe('microformats', () => {
  it.each([
    ['a name', '<div class="h-entry"><h1 class="p-name">T</h1></div>', ['microformats: T']],
    [
      'not the author’s',
      '<div class="h-entry"><a class="p-author h-card p-name">Ada</a><h1 class="p-name">T</h1></div>',
      ['microformats: T'],
    ],
    [
      'not the name inside an author',
      '<div class="h-entry"><div class="p-author h-card"><span class="p-name">Ada</span></div><h1 class="p-name">T</h1></div>',
      ['microformats: T'],
    ],
    [
      'not that of what it answers',
      '<div class="h-entry"><div class="u-in-reply-to h-cite"><a class="p-name">Other</a></div><h1 class="p-name">T</h1></div>',
      ['microformats: T'],
    ],
    [
      'not that of a comment',
      '<div class="h-entry"><div class="p-comment h-entry"><p class="p-name">Re</p></div></div>',
      [],
    ],
    [
      'a note, whose name is its content',
      '<div class="h-entry"><p class="p-name e-content">Just a few words.</p></div>',
      [],
    ],
    [
      'an entry in a feed',
      '<div class="h-feed"><div class="h-entry"><h1 class="p-name">T</h1></div></div>',
      ['microformats: T'],
    ],
    [
      'of several the page’s own',
      '<div class="h-entry"><a class="u-url p-name" href="/a">A</a></div><div class="h-entry"><a class="u-url p-name" href="/2026/gaps">T</a></div>',
      ['microformats: T'],
    ],
    [
      'none of several',
      '<div class="h-entry"><b class="p-name">A</b></div><div class="h-entry"><b class="p-name">B</b></div>',
      [],
    ],
    [
      'an attribute',
      '<div class="h-entry"><data class="p-name" value="T">t</data></div>',
      ['microformats: T'],
    ],
    ['the older form', '<div class="hentry"><h1 class="entry-title">T</h1></div>', ['microformats: T']],
  ])('title: %s', (_, html, titles) => {
    expect(said(html, 'title').filter((text) => text.startsWith('microformats'))).toEqual(titles);
  });

  it('gives summary, address and the feed’s name', () => {
    const page = read(
      '<div class="h-feed"><h1 class="p-name">Ada</h1><article class="h-entry"><a class="u-url" href="/2026/gaps"></a><p class="p-summary">S.</p><div class="p-author h-card"><p class="p-summary">Not this.</p></div></article></div>',
    );
    expect(page.claims.filter(({ from }) => from === 'microformats')).toEqual([
      { field: 'excerpt', from: 'microformats', text: 'S.' },
      { field: 'url', from: 'microformats', text: URL_OF_POST },
      { field: 'blog_name', from: 'microformats', text: 'Ada' },
    ]);
  });
});

describe('metas', () => {
  it.each([
    ['Open Graph as name', '<meta name="og:title" content="T">', 'title', ['open-graph: T']],
    ['Twitter alone', '<meta name="twitter:description" content="D">', 'excerpt', ['open-graph: D']],
    ['Dublin Core', '<meta name="DC.Title" content="T">', 'title', ['dublin-core: T']],
    [
      'Dublin Core terms',
      '<meta name="dcterms.abstract" content="A"><meta name="DC.description" content="D">',
      'excerpt',
      ['dublin-core: A'],
    ],
    ['citations', '<meta name="citation_title" content="T">', 'title', ['citation-meta: T']],
    ['a journal', '<meta name="citation_journal_title" content="J">', 'blog_name', ['citation-meta: J']],
    ['a DOI is no address', '<meta name="DC.identifier" content="doi:10.1/2">', 'url', []],
    [
      'an address',
      '<meta name="citation_public_url" content="https://ada.example/x">',
      'url',
      ['citation-meta: https://ada.example/x'],
    ],
    ['not a script', '<meta property="og:url" content="javascript:x()">', 'url', []],
    [
      'an empty one and a full one',
      '<meta property="og:title" content=" "><meta property="og:title" content="T">',
      'title',
      ['open-graph: T'],
    ],
    ['a placeholder', '<meta property="og:title" content="{{ page.title }}">', 'title', []],
    ['bidi controls', '<meta property="og:title" content="a\u202Eb">', 'title', ['open-graph: ab']],
    [
      'a title for a description',
      '<meta property="og:title" content="T"><meta name="description" content="T">',
      'excerpt',
      [],
    ],
    [
      'the site in it',
      '<meta property="og:site_name" content="Site"><meta property="og:title" content="T | Site">',
      'title',
      ['open-graph: T'],
    ],
  ] as const)('%s', (_, html, field, expected) => {
    expect(said(html, field)).toEqual(expected);
  });

  it('puts sources in their order, whatever theirs on the page', () => {
    const html = `<title>T0</title><meta name="citation_title" content="T4"><meta name="dc.title" content="T3"><meta property="og:title" content="T2"><div class="h-entry"><p class="p-name">T1x</p></div>${ld({ '@type': 'Article', headline: 'T1' })}`;
    expect(said(html, 'title').map((text) => text.split(':')[0])).toEqual([
      'json-ld',
      'microformats',
      'open-graph',
      'dublin-core',
      'citation-meta',
      'title-element',
    ]);
  });

  it.each([
    ['<meta name="robots" content="noindex">', true],
    ['<meta name="ROBOTS" content="NOINDEX, nofollow">', true],
    ['<meta name="robots" content="none">', true],
    ['<meta name="googlebot" content="follow,noindex">', true],
    ['<meta name="robots" content="index, follow"><meta name="robots" content="noindex">', true],
    ['<meta name="robots" content="index, follow, max-image-preview:large">', false],
    ['<meta name="robots" content="index, max-image-preview: none">', false],
    ['<meta name="robots" content="max-image-preview: none, noindex">', true],
    ['<meta name="description" content="noindex">', false],
    ['', false],
  ])('%s is hidden from search engines: %s', (html, expected) => {
    expect(read(html).isNoindex).toBe(expected);
  });
});

describe('the title element', () => {
  const SITE = '<meta property="og:site_name" content="My Site">';
  it.each([
    ['Gaps | My Site', SITE, 'Gaps'],
    ['Gaps – My Site', SITE, 'Gaps'],
    ['Gaps — My Site', SITE, 'Gaps'],
    ['Gaps - My Site', SITE, 'Gaps'],
    ['Gaps · My Site', SITE, 'Gaps'],
    ['Gaps • My Site', SITE, 'Gaps'],
    ['Gaps « My Site', SITE, 'Gaps'],
    ['My Site » Gaps', SITE, 'Gaps'],
    ['My Site: Gaps', SITE, 'Gaps'],
    ['My Site | Gaps', SITE, 'Gaps'],
    ['Gaps :: My Site', SITE, 'Gaps'],
    ['Gaps ~ my site', SITE, 'Gaps'],
    ['Gaps - and more - My Site', SITE, 'Gaps - and more'],
    ['Gaps | Maths | My Site', SITE, 'Gaps | Maths'],
    ['Gaps - a story', SITE, 'Gaps - a story'],
    ['Gaps - a story', '', 'Gaps - a story'],
    ['Well-known gaps', SITE, 'Well-known gaps'],
    ['Against My Site', SITE, 'Against My Site'],
    ['A–B testing | My Site', SITE, 'A–B testing'],
    ['Gaps | My Site', '<meta name="application-name" content="My Site">', 'Gaps'],
    [
      'Gaps | My Site',
      '<link rel="alternate" type="application/rss+xml" title="My Site RSS Feed" href="/f">',
      'Gaps',
    ],
    ['Gaps | My Site', '<h1>Gaps</h1>', 'Gaps'],
    ['Gaps - a story', '<h1>Gaps - a story</h1>', 'Gaps - a story'],
    ['Gaps - a story | My Site', '<h1>Gaps - a story</h1>', 'Gaps - a story'],
    [
      'My Blog: Gaps',
      '<h1>My Blog</h1><link rel="alternate" type="application/atom+xml" title="My Blog - Atom" href="/f">',
      'Gaps',
    ],
    ['My Site', SITE, undefined],
    ['', SITE, undefined],
  ])('%s with %s is %s', (title, html, expected) => {
    const claims = read(`<title>${title}</title>${html}`).claims;
    expect(claims.find(({ field, from }) => field === 'title' && from === 'title-element')?.text).toBe(
      expected,
    );
  });
});

describe('links', () => {
  const linksOf = (html: string) => read(html).links;
  it.each([
    [
      'in order, once',
      '<a href="/b">b</a><a href="/a">a</a><a href="/b">b</a>',
      ['https://ada.example/b', 'https://ada.example/a'],
    ],
    ['against the base', '<base href="/sub/"><a href="x">x</a>', ['https://ada.example/sub/x']],
    [
      'not against a base that is no address',
      '<base href="javascript:x"><a href="x">x</a>',
      ['https://ada.example/2026/x'],
    ],
    ['with what a query has', '<a href="?a=1&amp;b=2">x</a>', ['https://ada.example/2026/gaps?a=1&b=2']],
    ['in noscript', '<noscript><a href="/n">n</a></noscript>', ['https://ada.example/n']],
    ['hidden', '<div hidden><a href="/h">h</a></div>', ['https://ada.example/h']],
    ['in a map', '<map><area href="/m"></map>', ['https://ada.example/m']],
    [
      'no anchors, scripts, mail, passwords',
      '<a href="#x">x</a><a href="javascript:x">x</a><a href="mailto:x@y.example">x</a><a href="https://u:p@x.example/">x</a><a>x</a>',
      [],
    ],
    ['not in templates', '<template><a href="/t">t</a></template>', []],
    ['not in comments', '<!-- <a href="/c">c</a> -->', []],
  ])('%s', (_, html, links) => {
    expect(linksOf(html)).toEqual(links);
  });

  it.each([
    ['a string', '<script>let x = "https://a.example/x?y=1&z=2";</script>', ['https://a.example/x?y=1&z=2']],
    ['escaped slashes', String.raw`<script>{"u":"https:\/\/a.example\/x"}</script>`, ['https://a.example/x']],
    [
      'escaped letters',
      String.raw`<script>"https:\u002F\u002Fa.example\u002Fx\u0026y"</script>`,
      ['https://a.example/x&y'],
    ],
    ['data', `<script type="application/json">["https://a.example/x"]</script>`, ['https://a.example/x']],
    [
      'markup in a string',
      `<script>x = '<a href="https://a.example/x">x</a>'</script>`,
      ['https://a.example/x'],
    ],
    [
      'a template',
      '<template><p><a href="https://a.example/x">x</a></p></template>',
      ['https://a.example/x'],
    ],
    [
      'not what is a link as well',
      '<a href="https://a.example/x">x</a><script>"https://a.example/x"</script>',
      [],
    ],
    ['the end of a sentence', '<script>// See https://a.example/x.\n</script>', ['https://a.example/x']],
  ])('only in scripts: %s', (_, html, expected) => {
    expect(read(html).scriptedLinks).toEqual(expected);
  });

  it('are cut to as many as are of use', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `<a href="/${index}">x</a>`).join('');
    const scripts = Array.from({ length: 1000 }, (_, index) => `"https://a.example/${index}"`).join(',');
    const feeds = Array.from(
      { length: 9 },
      (_, index) => `<link rel="alternate" type="application/rss+xml" href="/f${index}">`,
    ).join('');
    const page = read(`${feeds}${many}<script>[${scripts}]</script>`);
    expect([page.links.length, page.scriptedLinks.length, page.feeds.length]).toEqual([2000, 500, 5]);
  });
});

describe('its own address', () => {
  it.each([
    ['canonical', '<link rel="canonical" href="/2026/gaps/">', 'https://ada.example/2026/gaps/'],
    ['canonical among others', '<link rel="shortlink canonical" href="/c">', 'https://ada.example/c'],
    ['Open Graph', '<meta property="og:url" content="https://ada.example/og">', 'https://ada.example/og'],
    ['none', '', null],
    ['no script', '<link rel="canonical" href="javascript:x">', null],
  ])('%s', (_, html, expected) => {
    expect(read(html).canonicalUrl).toBe(expected);
  });
});

describe('feeds', () => {
  it.each([
    [
      'RSS',
      '<link rel="alternate" type="application/rss+xml" title="Ada" href="/f">',
      [['https://ada.example/f', 'Ada']],
    ],
    [
      'JSON Feed',
      '<link rel="alternate" type="application/feed+json" href="/f.json">',
      [['https://ada.example/f.json', '']],
    ],
    ['not JSON', '<link rel="alternate" type="application/json" href="/api">', []],
    ['not another language', '<link rel="alternate" hreflang="de" href="/de">', []],
    [
      'once',
      '<link rel="alternate" type="application/rss+xml" href="/f"><link rel="alternate" type="application/rss+xml" href="/f">',
      [['https://ada.example/f', '']],
    ],
  ])('%s', (_, html, feeds) => {
    expect(read(html).feeds.map(({ url, title }) => [url, title])).toEqual(feeds);
  });

  it.each([
    ['My Blog » Feed', 'My Blog'],
    ['My Blog &raquo; Comments Feed', undefined],
    ['My Blog - Atom', 'My Blog'],
    ['My Blog RSS Feed', 'My Blog'],
    ['RSS feed for My Blog', 'My Blog'],
    ['RSS', undefined],
    ['RSS 2.0', undefined],
    ['Atom Feed', undefined],
    ['Posts', undefined],
    ['Feed the Birds', 'Feed the Birds'],
    ['My Blog', 'My Blog'],
  ])('%s names the blog %s', (title, name) => {
    expect(
      said(`<link rel="alternate" type="application/rss+xml" title="${title}" href="/f">`, 'blog_name')[0],
    ).toBe(name === undefined ? undefined : `feed-title: ${name}`);
  });
});

describe('the first paragraph', () => {
  const first = (html: string) => read(html).claims.find(({ from }) => from === 'first-paragraph')?.text;
  const P = '<p>These are the words.</p>';
  it.each([
    [
      'in the content before the page',
      `<p>Words around the post here.</p><div class="entry-content">${P}</div>`,
    ],
    ['in an article', `<header><p>Welcome to my little site.</p></header><article>${P}</article>`],
    ['in main', `<div><p>Welcome to my little site.</p></div><main>${P}</main>`],
    ['in the body', P],
    [
      'past a cookie note',
      `<div id="cookie-banner" role="dialog"><p>We use cookies to count you.</p></div>${P}`,
    ],
    ['past a menu of links', `<main><nav><ul><li><p>Home and more of it all</p></li></ul></nav>${P}</main>`],
    ['past an empty content', `<div class="entry-content"></div><article>${P}</article>`],
    [
      'past a date and a byline',
      `<article><p>By Ada Example on 1 March 2026</p><p>March 1, 2026</p>${P}</article>`,
    ],
    ['past a table', `<article><table><tr><td>Some words in a cell of it</td></tr></table>${P}</article>`],
    ['in an article about comments', `<article class="post category-comments tag-meta">${P}</article>`],
    ['deep inside', `<article>${'<div>'.repeat(200)}${P}${'</div>'.repeat(200)}</article>`],
  ])('%s', (_, html) => {
    expect(first(html)).toBe('These are the words.');
  });

  it('is none on a page without words', () => {
    expect(first('<main><img src="x"></main>')).toBeUndefined();
  });
});
