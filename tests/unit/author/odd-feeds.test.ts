import { describe, expect, it } from 'vitest';
import type { Feed, FeedOutcome, Post } from '../../../lib/author/post.ts';
import { readFeed } from '../../../lib/author/read-feed.ts';

const FEED_URL = 'https://ada.example/blog/feed.xml';
const HOME = '<title>Ada</title><link>https://ada.example/blog/</link>';

function read(feed: string | Uint8Array, contentType: string | null = null, feedUrl = FEED_URL): FeedOutcome {
  return readFeed(typeof feed === 'string' ? new TextEncoder().encode(feed) : feed, { feedUrl, contentType });
}
function feedOf(text: string | Uint8Array, contentType: string | null = null): Feed {
  const outcome = read(text, contentType);
  if (outcome.kind !== 'feed') throw new Error(`no feed: ${outcome.reason}`);
  return outcome.feed;
}
const rss = (items: string, head = HOME) => `<rss version="2.0"><channel>${head}${items}</channel></rss>`;
const item = (inner: string) =>
  `<item><title>x</title><link>https://ada.example/blog/1</link>${inner}</item>`;
const atom = (entries: string, head = '<title>Ada</title><link href="https://ada.example/blog/"/>') =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries}</feed>`;
const entry = (inner: string) =>
  `<entry><title>x</title><link href="https://ada.example/blog/1"/>${inner}</entry>`;
const firstOf = (text: string | Uint8Array, contentType: string | null = null): Post | undefined =>
  feedOf(text, contentType).posts[0];

it.each([
  ['JSON', '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1', 'oversized'],
  ['JSON before its first post', '{"version":"https://jsonfeed.org/version/1","title":"Ada', 'oversized'],
  ['XML', '<rss version="2.0"><channel><title>Ada</title><item><title>One</ti', 'oversized'],
  ['a page', '<!doctype html><title>x', 'page'],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'other'],
] as const)('%s that was cut is: %s', (_, text, reason) => {
  const source = { feedUrl: 'https://ada.example/feed.json', contentType: null, isCut: true };
  expect(readFeed(new TextEncoder().encode(text), source)).toEqual({ kind: 'no-feed', reason });
});

it('reads a JSON feed in which nothing stands yet', () => {
  const empty = '{"version":"https://jsonfeed.org/version/1.1","items":[]}';
  expect(feedOf(empty)).toEqual({ title: '', homeUrl: null, posts: [] });
});

describe('a feed that was cut', () => {
  const posts = ['one', 'two', 'three'].map((name) => ({
    id: name,
    url: `https://ada.example/blog/${name}`,
    title: `Post "${name}" {[,]}\\`,
    content_html: '<p>Words</p>',
    tags: ['a', 'b'],
  }));
  const whole = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    authors: [{ name: 'Ada' }],
    title: 'Ada’s notes',
    home_page_url: 'https://ada.example/blog/',
    items: posts,
  });
  const readCut = (text: string): FeedOutcome =>
    readFeed(new TextEncoder().encode(text), { feedUrl: FEED_URL, contentType: null, isCut: true });

  const countOf = (outcome: FeedOutcome) =>
    outcome.kind === 'feed' ? outcome.feed.posts.length : outcome.reason;

  it('gives its name and the posts before that, and says that it was cut', () => {
    const outcome = readCut(whole.slice(0, whole.indexOf('"three"') + 3));
    expect(outcome).toMatchObject({
      kind: 'feed',
      feed: { title: 'Ada’s notes', homeUrl: 'https://ada.example/blog/', isCut: true },
    });
    expect(outcome.kind === 'feed' && outcome.feed.posts.map(({ title }) => title)).toEqual([
      'Post "one" {[,]}\\',
      'Post "two" {[,]}\\',
    ]);
  });

  it('gives all posts that stand before the cut, wherever that is, or says that it is too large', () => {
    const cuts = Array.from({ length: whole.length - 1 }, (_, index) => whole.slice(0, index + 1));
    const complete = cuts.map((text) => posts.filter((post) => text.includes(JSON.stringify(post))).length);
    expect(cuts.map((text) => countOf(readCut(text)))).toEqual(complete.map((count) => count || 'oversized'));
  });

  it('gives its posts where its generator has sorted it, and what it is stands behind them', () => {
    const sorted = JSON.stringify({
      items: posts,
      title: 'Ada',
      version: 'https://jsonfeed.org/version/1.1',
    });
    expect(countOf(readCut(sorted.slice(0, sorted.indexOf('"three"'))))).toBe(2);
    expect(countOf(readCut(sorted.slice(0, -5)))).toBe(3);
  });

  it('is none where what stands in it are no posts', () => {
    expect(readCut('{"items":[{"price":1},{"price":2},{"pri')).toEqual({
      kind: 'no-feed',
      reason: 'oversized',
    });
  });

  it('of XML does the same', () => {
    const text = rss(item('') + item('').replace('blog/1', 'blog/2'));
    expect(readCut(text.slice(0, text.lastIndexOf('blog/2')))).toMatchObject({
      kind: 'feed',
      feed: { title: 'Ada', isCut: true, posts: [{ url: 'https://ada.example/blog/1' }] },
    });
  });

  it('is read as far as it goes, too, where its own server broke it off', () => {
    const broken = feedOf(whole.slice(0, whole.indexOf('"three"')));
    expect(broken.posts).toHaveLength(2);
    expect(broken.isCut).toBeUndefined();
  });

  it('takes time linear in its length', () => {
    const text = `{"items":[${'{"a":['.repeat(300_000)}`;
    expect(readCut(text)).toEqual({ kind: 'no-feed', reason: 'oversized' });
  });
});

describe('formats', () => {
  it.each([
    [
      'RSS 0.91 with Netscape’s doctype',
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>${HOME}<item><title>One</title><link>https://ada.example/blog/1</link></item></channel></rss>`,
    ],
    [
      'RSS 0.92 with items outside the channel',
      `<rss version="0.92"><channel>${HOME}</channel><item><title>One</title><link>https://ada.example/blog/1</link></item></rss>`,
    ],
    [
      'RSS 0.90',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel>${HOME}</channel><item><title>One</title><link>https://ada.example/blog/1</link></item></rdf:RDF>`,
    ],
    [
      'RSS 1.0 with a table of contents',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://ada.example/blog/">${HOME}<items><rdf:Seq><rdf:li rdf:resource="https://ada.example/blog/1"/></rdf:Seq></items></channel><item rdf:about="https://ada.example/blog/1"><title>One</title></item></rdf:RDF>`,
    ],
    [
      'Atom 0.3',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">Ada</title><link rel="alternate" type="text/html" href="https://ada.example/blog/"/><entry><title>One</title><link rel="alternate" type="text/html" href="https://ada.example/blog/1"/><issued>2004-01-01T00:00:00Z</issued></entry></feed>`,
    ],
    [
      'Atom with a prefix',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Ada</a:title><a:link href="https://ada.example/blog/"/><a:entry><a:title>One</a:title><a:link href="https://ada.example/blog/1"/></a:entry></a:feed>`,
    ],
    [
      'JSON Feed 1',
      '{"version":"https://jsonfeed.org/version/1","title":"Ada","home_page_url":"https://ada.example/blog/","items":[{"id":"1","url":"https://ada.example/blog/1","title":"One"}]}',
    ],
    [
      'JSON Feed 1.1, whose id is the address',
      '\ufeff {"version":"https://jsonfeed.org/version/1.1","title":"Ada","home_page_url":"https://ada.example/blog/","items":[{"id":"https://ada.example/blog/1","external_url":"https://bob.example/","title":"One"}]}',
    ],
  ])('%s', (_, text) => {
    const feed = feedOf(text);
    expect([feed.title, feed.homeUrl]).toEqual(['Ada', 'https://ada.example/blog/']);
    expect(feed.posts.map(({ url, title }) => [url, title])).toEqual([['https://ada.example/blog/1', 'One']]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['a prolog and nothing else', '<?xml version="1.0"?>\n', 'empty'],
    ['a page', '<!DOCTYPE html><html><body><p>rss</p></body></html>', 'page'],
    ['a page that shows a feed', '<!doctype html><title>x</title><pre>&lt;rss></pre><rss>', 'page'],
    [
      'an XHTML page',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/></html>',
      'page',
    ],
    ['OPML', '<?xml version="1.0"?><opml version="2.0"><body/></opml>', 'other'],
    ['JSON that is no feed', '{"items":3}', 'other'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":[', 'broken'],
    ['broken XML', '<opml><body></opml>', 'broken'],
    ['a word', 'Not found', 'other'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'other'],
    ['an RSS element alone', '<rss', 'broken'],
  ])('no feed: %s', (_, text, reason) => {
    expect(read(text)).toEqual({ kind: 'no-feed', reason });
  });

  it('reads an empty feed as a feed without posts', () => {
    expect(feedOf(rss(''))).toEqual({ title: 'Ada', homeUrl: 'https://ada.example/blog/', posts: [] });
  });
});

describe('what stands in the way', () => {
  const one = rss('<item><title>Zoë &amp; I</title><link>https://ada.example/blog/1</link></item>');
  it.each([
    ['blank lines before the prolog', `\n\n  <?xml version="1.0"?>${one}`],
    [
      'a notice before the prolog',
      `<br />\n<b>Warning</b>: deprecated in x.php\n<?xml version="1.0"?>${one}`,
    ],
    ['words before it', `junk <?xml version="1.0"?>${one}`],
    ['a comment longer than a screen', `<!-- ${'rss '.repeat(5000)}-->${one}`],
    ['style sheets', `<?xml version="1.0"?><?xml-stylesheet href="/x.xsl" type="text/xsl"?>${one}`],
    ['a doctype with its own entities', `<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>${one}`],
    ['words behind its end', `${one}\n<!-- cached --> junk <p>`],
    ['an unescaped ampersand', one.replace('&amp;', '&')],
    ['an item that is broken', one.replace('<item>', '<item><title>Lost</item><item>')],
    ['an end that is missing', one.replace(/<\/channel>.*/, '')],
    ['an end in the middle of an item', one.replace('</channel></rss>', '<item><title>Lost</title><desc')],
    [
      'an end in the middle of a section',
      one.replace('</channel></rss>', '<item><description><![CDATA[<p>Lo'),
    ],
    ['a control character', one.replace(' &amp;', '\u0007 &amp;')],
    ['elements in capitals', one.replaceAll('item>', 'ITEM>')],
  ])('%s', (_, text) => {
    const feed = feedOf(text);
    expect(feed.title).toBe('Ada');
    expect(feed.posts.find(({ url }) => url === 'https://ada.example/blog/1')?.title).toBe('Zoë & I');
  });
});

describe('the charset', () => {
  const text = (prolog: string) =>
    `${prolog}${rss('<item><title>Zoë</title><link>https://ada.example/blog/1</link></item>')}`;
  const latin1 = (string: string) => Uint8Array.from(string, (character) => character.charCodeAt(0));
  const utf16 = (string: string) =>
    new Uint8Array(new Uint16Array(Array.from(`\ufeff${string}`, (c) => c.charCodeAt(0))).buffer);
  const utf8 = (string: string) => new TextEncoder().encode(string);
  const DECLARED_LATIN1 = '<?xml version="1.0" encoding="ISO-8859-1"?>';
  const DECLARED_UTF8 = '<?xml version="1.0" encoding="UTF-8"?>';
  it.each([
    ['UTF-8', utf8(text(DECLARED_UTF8)), 'application/xml'],
    ['UTF-8 that the header calls ASCII', utf8(text(DECLARED_UTF8)), 'text/xml; charset=us-ascii'],
    ['UTF-8 that the prolog calls latin1', utf8(text(DECLARED_LATIN1)), null],
    ['UTF-8 with its mark', utf8(`\ufeff${text(DECLARED_LATIN1)}`), 'text/xml; charset=iso-8859-1'],
    ['UTF-16 with its mark', utf16(text('<?xml version="1.0" encoding="UTF-16"?>')), 'text/xml'],
    ['UTF-16 without a mark', utf16(text('')).subarray(2), 'text/xml'],
    [
      'UTF-16 without a mark, its larger bytes first',
      utf16(text(''))
        .subarray(2)
        .map((_byte, at, all) => all[at ^ 1] ?? 0),
      'text/xml; charset=utf-16be',
    ],
    ['latin1 that says so', latin1(text(DECLARED_LATIN1)), null],
    ['latin1 behind blank lines', latin1(`\n\n${text(DECLARED_LATIN1)}`), null],
    ['latin1 that only the header names', latin1(text('')), 'application/rss+xml; charset=ISO-8859-1'],
    ['latin1 that calls itself UTF-8', latin1(text(DECLARED_UTF8)), 'text/xml; charset=utf-8'],
    ['latin1 that says nothing', latin1(text('')), null],
  ])('%s', (_, bytes, contentType) => {
    expect(firstOf(bytes, contentType)?.title).toBe('Zoë');
  });

  it('keeps UTF-8 that one broken byte is in', () => {
    const bytes = utf8(rss(item('').replace('x', 'Zoë Žižek ###')));
    bytes[bytes.indexOf(0x23)] = 0xff;
    expect(firstOf(bytes)?.title).toBe('Zoë Žižek \ufffd##');
  });

  it.each([
    ['UTF-8', 'text/xml; charset=utf-8'],
    ['ASCII', 'text/xml; charset=us-ascii'],
  ])('believes the prolog where the header calls %s what is not', (_, contentType) => {
    const text = `<?xml version="1.0" encoding="windows-1251"?>${rss(item('').replace('x', '\u00cf\u00f0\u00e8'))}`;
    expect(firstOf(latin1(text), contentType)?.title).toBe('При');
  });

  it('reads GB 2312 by its name where the few signs of it could be UTF-8', () => {
    const text = rss(item('').replace('x', '\u00c4\u00a3\u00d0\u00cd\u00d1\u00a7\u00cf\u00b0'));
    expect(firstOf(latin1(text), 'text/xml; charset=gb2312')?.title).toBe('模型学习');
  });

  it('reads Shift_JIS in which one byte is broken', () => {
    const broken = item('').replace('x', '\u0093\u00fa\u0096{ \u00ff');
    const text = `<?xml version="1.0" encoding="Shift_JIS"?>${rss(broken)}`;
    expect(firstOf(latin1(text))?.title).toMatch(/^日本 /);
  });

  it('reads Shift_JIS by its name', () => {
    const bytes = latin1(
      `<?xml version="1.0" encoding="Shift_JIS"?>${rss(item('').replace('x', '\u0093\u00fa\u0096{'))}`,
    );
    expect(firstOf(bytes)?.title).toBe('日本');
  });
});

describe('where a post is', () => {
  const urlOf = (text: string) => firstOf(text)?.url;
  it.each([
    ['its link', '<link>https://ada.example/blog/1</link>', 'https://ada.example/blog/1'],
    ['on lines of its own', '<link>\n  https://ada.example/blog/1\n </link>', 'https://ada.example/blog/1'],
    ['relative to the blog', '<link>1.html</link>', 'https://ada.example/blog/1.html'],
    ['from the root', '<link>/1</link>', 'https://ada.example/1'],
    ['with its query', '<link>https://ada.example/?p=1&amp;q=2</link>', 'https://ada.example/?p=1&q=2'],
    ['a guid without attribute', '<guid>https://ada.example/blog/1</guid>', 'https://ada.example/blog/1'],
    ['a guid that says so', '<guid isPermaLink="true">https://ada.example/1</guid>', 'https://ada.example/1'],
    ['not a guid that is none', '<guid isPermaLink="false">https://ada.example/?p=1</guid>', undefined],
    ['not a guid that is a name', '<guid>tag:ada.example,2024:1</guid>', undefined],
    [
      'the guid of a link blog',
      '<link>https://bob.example/x</link><guid>https://ada.example/linked/x</guid>',
      'https://ada.example/linked/x',
    ],
    [
      'what FeedBurner has put aside',
      '<link>http://feedproxy.google.com/~r/ada/~3/x/</link><guid isPermaLink="false">1</guid><feedburner:origLink>https://ada.example/blog/1?a=1&amp;b=2</feedburner:origLink>',
      'https://ada.example/blog/1?a=1&b=2',
    ],
    [
      'an Atom link',
      '<atom:link href="https://ada.example/blog/1" rel="alternate"/>',
      'https://ada.example/blog/1',
    ],
    ['on another site', '<link>https://other.example/1</link>', 'https://other.example/1'],
    ['nowhere', '<title>Only a title</title>', undefined],
    ['not a script', '<link>javascript:alert(1)</link>', undefined],
    ['not with a password', '<link>https://ada:secret@ada.example/1</link>', undefined],
    ['not a file', '<link>file:///etc/passwd</link>', undefined],
  ])('RSS: %s', (_, inner, url) => {
    expect(urlOf(rss(`<item>${inner}</item>`))).toBe(url);
  });

  it.each([
    ['a link without rel', '<link href="https://ada.example/1"/>', 'https://ada.example/1'],
    [
      'the alternate among others',
      '<link rel="self" href="https://ada.example/1.atom"/><link rel="enclosure" href="https://ada.example/1.mp3"/><link rel="alternate" href="https://ada.example/1"/>',
      'https://ada.example/1',
    ],
    [
      'the alternate that is a page',
      '<link rel="alternate" type="application/json" href="https://ada.example/1.json"/><link rel="alternate" type="text/html" href="https://ada.example/1"/>',
      'https://ada.example/1',
    ],
    [
      'the post of a link blog',
      '<link rel="alternate" href="https://bob.example/x"/><link rel="related" href="https://ada.example/linked/x"/>',
      'https://ada.example/linked/x',
    ],
    ['an id that is an address', '<id>https://ada.example/1</id>', 'https://ada.example/1'],
    ['not an id that is a name', '<id>tag:ada.example,2024:1</id>', undefined],
    [
      'relative to xml:base of the entry',
      '<link href="1"/>',
      'https://ada.example/sub/1',
      ' xml:base="/sub/"',
    ],
  ])('Atom: %s', (_, inner, url, attributes = '') => {
    expect(urlOf(atom(`<entry${attributes}><title>x</title>${inner}</entry>`))).toBe(url);
  });

  it('takes relative addresses from the feed’s own where the blog has none', () => {
    expect(firstOf(rss('<item><link>1</link></item>', '<title>x</title>'))?.url).toBe(
      'https://ada.example/blog/1',
    );
  });

  it('keeps one of several with the same address, the newest', () => {
    const text = rss(
      '<item><title>old</title><link>http://ada.example/1</link><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate></item>' +
        '<item><title>new</title><link>https://ada.example/1</link><pubDate>Tue, 02 Jan 2024 00:00:00 GMT</pubDate></item>',
    );
    expect(feedOf(text).posts.map(({ title }) => title)).toEqual(['new']);
  });
});

describe('a title', () => {
  it.each([
    ['&amp;', 'Salt &amp; pepper', 'Salt & pepper'],
    ['escaped twice', 'Salt &amp;amp; pepper', 'Salt & pepper'],
    ['a dash escaped twice', 'Salt &amp;#8211; pepper', 'Salt – pepper'],
    ['in a section', '<![CDATA[Salt & <em>pepper</em>]]>', 'Salt & pepper'],
    ['with tags', 'Salt &lt;em&gt;&amp;amp;&lt;/em&gt; pepper', 'Salt & pepper'],
    ['with tags escaped twice', 'Salt &amp;lt;em&amp;gt;and&amp;lt;/em&amp;gt; pepper', 'Salt and pepper'],
    ['with tags in the XML', 'Salt <em>and</em> pepper', 'Salt and pepper'],
    ['about a tag', 'The &amp;lt;em&amp;gt; element', 'The <em> element'],
    ['about a type', 'Why vector&lt;int&gt; is fine', 'Why vector<int> is fine'],
    ['less and greater', '1 &lt; 2 and 3 &gt; 2', '1 < 2 and 3 > 2'],
    ['on several lines', 'Salt\n\t and \n pepper', 'Salt and pepper'],
    ['of windows-1252 references', 'It&#146;s', 'It’s'],
    ['with names of HTML 5', 'A &check; and &hellip;', 'A ✓ and …'],
    ['with bidi controls', 'evil\u202Egpj.exe\u2066', 'evilgpj.exe'],
    ['with formulas', 'On $\\alpha$ and $x_1 &lt; x_2$', 'On $\\alpha$ and $x_1 < x_2$'],
    ['none', '', ''],
  ])('in RSS: %s', (_, title, expected) => {
    expect(
      firstOf(rss(`<item><title>${title}</title><link>https://ada.example/1</link></item>`))?.title,
    ).toBe(expected);
  });

  it.each([
    ['text', '<title>The &lt;em&gt; element</title>', 'The <em> element'],
    [
      'html',
      '<title type="html">An &lt;em&gt;element&lt;/em&gt; &amp;amp; more</title>',
      'An element & more',
    ],
    [
      'xhtml',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">An <em>element</em> &amp; more</div></title>',
      'An element & more',
    ],
    ['text that was escaped twice', '<title>Salt &amp;amp; pepper</title>', 'Salt & pepper'],
  ])('in Atom: %s', (_, title, expected) => {
    expect(firstOf(atom(`<entry>${title}<link href="https://ada.example/1"/></entry>`))?.title).toBe(
      expected,
    );
  });

  it('is cut at 300 characters', () => {
    expect(firstOf(rss(item('').replace('x', 'long '.repeat(100))))?.title).toHaveLength(300);
  });
});

describe('summary, opening and links', () => {
  const shape = (text: string) => {
    const post = firstOf(text);
    return post && [post.summary, post.opening, post.isComplete, post.links];
  };
  const P = '<p>The first paragraph of some words.</p><p>The second.</p><p>The third.</p>';
  it.each([
    ['neither', rss(item('')), ['', '', false, []]],
    [
      'a plain description',
      rss(item('<description>A summary.</description>')),
      ['A summary.', '', false, []],
    ],
    [
      'a description that is the content',
      rss(item(`<description><![CDATA[${P}]]></description>`)),
      ['', 'The first paragraph of some words.', false, []],
    ],
    [
      'content without description',
      rss(item(`<content:encoded><![CDATA[${P}]]></content:encoded>`)),
      ['', 'The first paragraph of some words.', true, []],
    ],
    [
      'content that is cut',
      rss(item('<content:encoded><![CDATA[<p>The first paragraph of words […]</p>]]></content:encoded>')),
      ['', 'The first paragraph of words […]', false, []],
    ],
    [
      'a link to the rest',
      rss(
        item(
          '<content:encoded><![CDATA[<p>The first paragraph of words.</p><a href="/1">Continue reading x →</a>]]></content:encoded>',
        ),
      ),
      ['', 'The first paragraph of words.', false, ['https://ada.example/1']],
    ],
    [
      'links of both, relative to the post, without repetition and anchors',
      rss(
        item(
          '<description><![CDATA[<a href="/a">a</a>]]></description><content:encoded><![CDATA[<a href="#x">x</a><a href="b">b</a><a href="/a">a</a><a href="mailto:x@y.example">m</a><a href="javascript:x()">j</a><a href="//c.example/">c</a>]]></content:encoded>',
        ),
      ),
      ['a', 'xbamjc', true, ['https://ada.example/blog/b', 'https://ada.example/a', 'https://c.example/']],
    ],
    [
      'an Atom summary alone',
      atom(entry('<summary type="html">&lt;p&gt;A &amp;amp; B.&lt;/p&gt;</summary>')),
      ['A & B.', '', false, []],
    ],
    [
      'XHTML with a base of its own',
      atom(
        entry(
          '<content type="xhtml" xml:base="https://cdn.example/d/"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some words in a paragraph.</p><a href="e">e</a></div></content>',
        ),
      ),
      ['', 'Some words in a paragraph.', true, ['https://cdn.example/d/e']],
    ],
    [
      'Atom content that is elsewhere',
      atom(entry('<content type="text/html" src="https://ada.example/1"/>')),
      ['', '', false, []],
    ],
    [
      'plain text in JSON',
      '{"version":"https://jsonfeed.org/version/1","title":"x","items":[{"id":"1","url":"https://ada.example/1","summary":"S & <b>","content_text":"Words about <a href=\\"x\\"> in text.\\nMore."}]}',
      ['S & <b>', 'Words about <a href="x"> in text.', true, []],
    ],
  ])('%s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected);
  });

  it.each([
    ['a date', '<p>March 1, 2024</p><p>These are the words.</p>'],
    ['a byline', '<p>By Ada Example</p><p>These are the words.</p>'],
    ['a byline by its class', '<p class="post-meta">Ada Example wrote this text<p>These are the words.</p>'],
    ['a reading time', '<p>12 minutes of reading or so</p><p>These are the words.</p>'],
    [
      'a caption',
      '<figure><img><figcaption>A caption of many words here</figcaption></figure><p>These are the words.</p>',
    ],
    ['a heading', '<h2>A heading of many words</h2><p>These are the words.</p>'],
    ['a menu', '<nav><p>Home and about and more of it</p></nav><p>These are the words.</p>'],
    ['what is hidden', '<p hidden>Not for the eyes of anyone</p><p>These are the words.</p>'],
    [
      'what a style hides',
      '<div style="display: none">Preview text that mail shows</div><p>These are the words.</p>',
    ],
    [
      'a cookie note',
      '<div class="cookie-notice"><p>We use cookies on this site.</p></div><p>These are the words.</p>',
    ],
    [
      'a quotation',
      '<blockquote><p>Somebody else said this once.</p></blockquote><p>These are the words.</p>',
    ],
    ['a table of contents', '<ul id="toc"><li>Chapter one of this text</li></ul><p>These are the words.</p>'],
    [
      'an image and blanks',
      '<p><img src="x.jpg" alt="An image"></p><p>&nbsp;</p><p>These are the words.</p>',
    ],
    ['a script', '<script>let x = "<p>These are no words at all</p>"</script><p>These are the words.</p>'],
    ['footnote marks', '<p>These are<sup><a class="footnote-ref" href="#1">1</a></sup> the words.</p>'],
    ['text without paragraphs', 'These are the words.<br><br>And more of them'],
    ['one line break', 'These are<br>the words.<br/><br/>And more of them'],
    ['paragraphs that are not closed', '<p>These are the words.<p>And more of them'],
  ])('the opening goes past %s', (_, html) => {
    const text = rss(item(`<content:encoded><![CDATA[${html}]]></content:encoded>`));
    expect(firstOf(text)?.opening).toBe('These are the words.');
  });

  it.each([
    [
      'a quotation alone',
      '<blockquote>Somebody else said this once.</blockquote>',
      'Somebody else said this once.',
    ],
    ['two words alone', '<p>Hello world</p>', 'Hello world'],
    [
      'Chinese',
      '<p>你好</p><p>今天我读了一篇关于素数间隔的新论文，非常有意思，值得一读。</p>',
      '今天我读了一篇关于素数间隔的新论文，非常有意思，值得一读。',
    ],
    ['nothing but an image', '<p><img src="x"></p>', ''],
    [
      'KaTeX',
      '<p>We study <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>α</mi></mrow><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">α</span></span> decay.</p>',
      'We study $\\alpha$ decay.',
    ],
    ['MathML', '<p>We study <math><mi>α</mi></math> decay here.</p>', 'We study α decay here.'],
    [
      'WordPress.com’s formulas',
      '<p>We study <img src="x.png" alt="\\alpha" class="latex"> decay.</p>',
      'We study $\\alpha$ decay.',
    ],
    [
      'kramdown’s formulas',
      '<p>We study <script type="math/tex">\\alpha</script> decay.</p>',
      'We study $\\alpha$ decay.',
    ],
  ])('the opening of %s', (_, html, expected) => {
    const text = rss(item(`<content:encoded><![CDATA[${html}]]></content:encoded>`));
    expect(firstOf(text)?.opening).toBe(expected);
  });
});

describe('order', () => {
  it('is newest first, without date last, the future where it is', () => {
    const dated = (name: string, date: string) =>
      `<item><title>${name}</title><link>https://ada.example/${name}</link>${date}</item>`;
    const text = rss(
      dated('none', '') +
        dated('old', '<pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate>') +
        dated('unreadable', '<pubDate>yesterday</pubDate>') +
        dated('future', '<pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>') +
        dated('new', '<dc:date>2024-01-02</dc:date>'),
    );
    expect(feedOf(text).posts.map(({ title }) => title)).toEqual([
      'future',
      'new',
      'old',
      'none',
      'unreadable',
    ]);
  });

  it('keeps the newest 200, wherever they stand', () => {
    const items = Array.from(
      { length: 300 },
      (_, day) =>
        `<item><title>${day}</title><link>https://ada.example/${day}</link><pubDate>${new Date(Date.UTC(2024, 0, 1 + day)).toUTCString()}</pubDate></item>`,
    );
    const { posts } = feedOf(rss(items.join('')));
    expect([posts.length, posts[0]?.title, posts.at(-1)?.title]).toEqual([200, '299', '100']);
  });
});
