import { inComment, PAGE } from './row.ts';
import type { Row } from './row.ts';

const TB = 'http://blog.example/trackback/7';
const text = (html: string, pingUrl = TB): Pick<Row, 'html' | 'entries'> => ({
  html,
  entries: [{ pingUrl, foundBy: 'text' }],
});

/** `link` and `a` relations, and their traps. */
export const LINK_ROWS: readonly Row[] = [
  {
    origin: 'Serendipity 2k11: link in head with a content type',
    html: '<head><title>Seven</title><link rel="trackback" type="application/x-www-form-urlencoded" href="http://blog.example/comment.php?type=trackback&amp;entry_id=7" /></head>',
    entries: [
      {
        pingUrl: 'http://blog.example/comment.php?type=trackback&entry_id=7',
        foundBy: 'link',
        confidence: 'high',
        isPageOwn: true,
        permalink: PAGE,
        title: 'Seven',
      },
    ],
  },
  {
    origin: 'Invenio: /linkbacks/sendtrackback',
    html: '<link rel="trackback" type="application/x-www-form-urlencoded" href="/record/5/linkbacks/sendtrackback">',
    pageUrl: 'http://repo.example/record/5',
    entries: [
      {
        pingUrl: 'http://repo.example/record/5/linkbacks/sendtrackback',
        foundBy: 'link',
        confidence: 'high',
      },
    ],
  },
  {
    origin: 'WordPress theme: link with a title',
    html: `<link rel="trackback" href="${PAGE}/trackback/" title="Trackback-URL f&uuml;r 'X'" />`,
    entries: [{ pingUrl: `${PAGE}/trackback/`, foundBy: 'link' }],
  },
  {
    origin: 'upper case, several tokens',
    html: '<LINK REL="Alternate TrackBack" HREF="/tb/7">',
    entries: [{ pingUrl: 'http://blog.example/tb/7', foundBy: 'link' }],
  },
  {
    origin: 'a link whose address looks like nothing known',
    html: '<link rel="trackback" href="/receive?id=7">',
    entries: [{ pingUrl: 'http://blog.example/receive?id=7', foundBy: 'link', confidence: 'low' }],
  },
  {
    origin: 'a link to the page itself',
    html: `<link rel="trackback" href="${PAGE}">`,
    entries: [],
    notOffered: ['page-itself'],
  },
  { origin: 'a link with no href at all', html: '<link rel="trackback">', entries: [] },
  {
    origin: "two different links: neither is surely the page's",
    html: '<link rel="trackback" href="/tb/1"><link rel="trackback" href="/tb/2">',
    entries: [
      { pingUrl: 'http://blog.example/tb/1', foundBy: 'link', isPageOwn: false },
      { pingUrl: 'http://blog.example/tb/2', foundBy: 'link', isPageOwn: false },
    ],
  },
  {
    origin: 'WordPress default theme 2.0-2.7: a space inside href',
    html: `<a href="${PAGE}/trackback/ " rel="trackback">trackback</a>`,
    entries: [
      {
        pingUrl: `${PAGE}/trackback/`,
        foundBy: 'anchor',
        confidence: 'medium',
        isPageOwn: true,
        permalink: PAGE,
      },
    ],
  },
  {
    origin: 'WordPress classic theme: abbr inside',
    html: `<a rel="trackback" href="${TB}">TrackBack <abbr title="Universal Resource Identifier">URI</abbr></a>`,
    entries: [{ pingUrl: TB, foundBy: 'anchor' }],
  },
  {
    origin: 'WordPress theme ahimsa: empty href when pings are closed',
    html: "<a href='' rel='trackback'>Trackback</a>",
    entries: [],
    notOffered: ['page-itself'],
  },
  {
    origin: 'href of white space only',
    html: '<a href="  \n " rel="trackback">Trackback</a>',
    entries: [],
    notOffered: ['page-itself'],
  },
  {
    origin: 'a fragment of the page',
    html: '<a href="#trackbacks" rel="trackback">Trackbacks</a>',
    entries: [],
    notOffered: ['page-itself'],
  },
  {
    origin: 'Typecho theme: rel=trackback on the permalink',
    html: `<link rel="canonical" href="http://blog.example/p/1.html"><a rel="trackback" href="http://blog.example/p/1.html">Permalink</a>`,
    pageUrl: 'http://blog.example/p/1.html?utm=x',
    entries: [],
    notOffered: ['page-itself'],
  },
  {
    origin: 'read-more links that abuse rel=trackback',
    html: '<a rel="trackback" href="http://news.example/story/12">Read more</a> <a rel="trackback" href="http://news.example/story/13">Continue reading</a>',
    entries: [],
  },
  {
    origin: 'a link to an entry the RDF names as permalink',
    html: `${inComment('<rdf:Description rdf:about="http://blog.example/trackback" trackback:ping="/tb/4" dc:identifier="http://blog.example/trackback"/>')}<a rel="trackback" href="http://blog.example/trackback">entry</a>`,
    entries: [{ pingUrl: 'http://blog.example/tb/4', foundBy: 'rdf' }],
    chosen: null,
    notOffered: ['page-itself'],
  },
  {
    origin: 'javascript: in rel=trackback',
    html: '<a rel="trackback" href="javascript:void(0)">TrackBack</a>',
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'Serendipity: rel=nofollow, the text says what it is',
    html: `<a rel="nofollow" href="${TB}" onclick="alert('copy'); return false;">Trackback specific URI for this entry</a>`,
    entries: [{ pingUrl: TB, foundBy: 'anchor', confidence: 'low' }],
  },
  {
    origin: 'no rel, the text is just the word',
    html: `<p><a href="${TB}">TrackBack</a></p>`,
    entries: [{ pingUrl: TB, foundBy: 'anchor' }],
  },
  {
    origin: 'no rel, a count: a list of received ones',
    html: '<a href="/trackbacks/list/7">TrackBacks (3)</a> <a href="/trackback/7">TrackBack (3)</a>',
    entries: [],
  },
  {
    origin: 'Movable Type index: the TrackBack link goes to the entry',
    html: '<a href="http://blog.example/archives/000124.html#trackback">TrackBack</a>',
    entries: [],
  },
  {
    origin: 'Movable Type pop-up list: __mode=view is for people',
    html: '<a href="http://blog.example/mt/mt-tb.cgi?__mode=view&amp;entry_id=27" onclick="OpenTrackback(this.href); return false">TrackBack (0)</a>',
    entries: [],
    notOffered: ['listing-link'],
  },
  {
    origin: '__mode=view with rel=trackback',
    html: '<a rel="trackback" href="/mt-tb.cgi?__mode=view&amp;entry_id=27">TrackBack</a>',
    entries: [],
    notOffered: ['listing-link'],
  },
  {
    origin: 'Movable Type: list link and RDF, whose numbers differ',
    html: `${inComment(`<rdf:Description rdf:about="${PAGE}" trackback:ping="http://blog.example/mt-tb.cgi/26" dc:title="T" dc:identifier="${PAGE}" />`)}<a href="/mt-tb.cgi?__mode=view&amp;entry_id=27">TrackBack (0)</a>`,
    entries: [{ pingUrl: 'http://blog.example/mt-tb.cgi/26', foundBy: 'rdf', isPageOwn: true }],
    notOffered: ['listing-link'],
  },
  {
    origin: 'help page about TrackBack',
    html: '<a href="https://help.example/trackback.html">What is a TrackBack URL?</a>',
    entries: [{ pingUrl: 'https://help.example/trackback.html', foundBy: 'anchor', confidence: 'low' }],
    chosen: null,
  },
  {
    origin: 'rel=trackback on an ordinary page of the site',
    html: '<a rel="trackback" href="/other-post">Trackback</a>',
    entries: [{ pingUrl: 'http://blog.example/other-post', foundBy: 'anchor', confidence: 'low' }],
    chosen: null,
  },
  {
    origin: 'rel=trackback on an address in an example',
    html: '<a rel="trackback" href="http://www.example.com/trackback/5">TrackBack</a>',
    entries: [],
  },
  {
    origin: 'a rel that only contains the word',
    html: '<a rel="trackbacks" href="/tb/7">x</a><a rel="no-trackback" href="/tb/8">y</a>',
    entries: [],
  },
  {
    origin: 'RDF and link agree: one entry',
    html: `<link rel="trackback" href="http://blog.example/tb/1">${inComment(`<rdf:Description rdf:about="${PAGE}" trackback:ping="http://blog.example/tb/1" dc:title="T" dc:identifier="${PAGE}"/>`)}`,
    entries: [{ pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf', isPageOwn: true }],
  },
  {
    origin: 'RDF says http, link says https: still one receiver',
    html: `<link rel="trackback" href="https://blog.example/tb/1">${inComment(`<rdf:Description rdf:about="${PAGE}" trackback:ping="http://blog.example/tb/1" dc:title="T"/>`)}`,
    entries: [{ pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf' }],
  },
  {
    origin: "link and anchor differ: the link is the page's",
    html: `<link rel="trackback" href="http://blog.example/tb/1"><a rel="trackback" href="http://other.example/tb/2">TrackBack</a>`,
    entries: [
      { pingUrl: 'http://blog.example/tb/1', foundBy: 'link', isPageOwn: true },
      { pingUrl: 'http://other.example/tb/2', foundBy: 'anchor', isPageOwn: false },
    ],
    chosen: 0,
  },
  {
    origin: 'WordPress index: an anchor per entry, the user has to choose',
    html: '<a href="http://blog.example/a/trackback/" rel="trackback">trackback</a><a href="http://blog.example/b/trackback/" rel="trackback">trackback</a>',
    pageUrl: 'http://blog.example/',
    entries: [
      { pingUrl: 'http://blog.example/a/trackback/', foundBy: 'anchor', isPageOwn: false },
      { pingUrl: 'http://blog.example/b/trackback/', foundBy: 'anchor', isPageOwn: false },
    ],
  },
];

/** Labels for people, in text and in fields. */
export const TEXT_ROWS: readonly Row[] = [
  { origin: 'Movable Type 3 and TypePad', ...text(`<p>TrackBack URL for this entry:<br />${TB}</p>`) },
  {
    origin: 'Movable Type 4.0',
    ...text(`<p>TrackBack URL for this entry: <span id="trackbacks-link">${TB}</span></p>`),
  },
  { origin: 'Movable Type 4.2', ...text(`<p>TrackBack URL: ${TB}</p>`) },
  { origin: 'Movable Type, German', ...text(`<p>TrackBack-URL f&uuml;r diesen Eintrag: ${TB}</p>`) },
  {
    origin: 'Movable Type, French: white space before the colon',
    ...text(`<p>URL de TrackBack de cette note&nbsp;:<br>${TB}</p>`),
  },
  { origin: 'Dotclear, French', ...text(`<p>Adresse de trackback pour ce billet : ${TB}</p>`) },
  { origin: 'Japanese label', ...text(`<p>このエントリーのトラックバックURL: ${TB}</p>`) },
  { origin: 'Japanese label without colon', ...text(`<p>この記事のトラックバックURLは${TB}</p>`) },
  { origin: 'Japanese label, half-width', ...text(`<p>ﾄﾗｯｸﾊﾞｯｸURL: ${TB}</p>`) },
  {
    origin: 'German sentence',
    ...text(`<p>Die Trackback-Adresse f&uuml;r diesen Beitrag lautet ${TB}</p>`),
  },
  { origin: 'Italian sentence', ...text(`<p>L'indirizzo di trackback per questo articolo \u00e8 ${TB}</p>`) },
  { origin: 'Japanese brackets around the address', ...text(`<p>トラックバックURL:「${TB}」</p>`) },
  { origin: 'Korean label', ...text(`<p>이 글의 트랙백 주소 :: ${TB}</p>`) },
  { origin: 'Chinese label', ...text(`<p>引用通告地址: ${TB}</p>`) },
  { origin: 'Spanish label', ...text(`<p>URL de trackback: ${TB}</p>`) },
  { origin: 'Russian label', ...text(`<p>Трекбек-адрес: ${TB}</p>`) },
  {
    origin: 'WordPress classic theme',
    ...text(
      `<p>The <acronym title="Uniform Resource Identifier">URI</acronym> to TrackBack this entry is: <em>${TB}</em></p>`,
    ),
  },
  {
    origin: "Drupal's box",
    ...text(`<div id="trackback-url"><h3>Trackback URL for this post:</h3>${TB}</div>`),
  },
  {
    origin: 'ExpressionEngine: in a field under a heading',
    ...text(
      `<h3>The trackback URL for this entry is:</h3><p><input type="text" value="${TB}/abcdefgh" size="60" /></p>`,
      `${TB}/abcdefgh`,
    ),
  },
  {
    origin: 'a field that only its id calls TrackBack',
    ...text(`<label>Copy</label><input id="trackback_url" readonly value="${TB}">`),
  },
  {
    origin: 'a field labelled for screen readers',
    ...text(`<input aria-label="Trackback address" value="${TB}">`),
  },
  {
    origin: 'fields that are no text: hidden, password',
    html: `<p>TrackBack URL:</p><input type="hidden" name="x" value="${TB}"><input type="password" name="trackback" value="${TB}">`,
    entries: [],
  },
  {
    origin: 'XE: a key in the query',
    ...text(
      '<p>트랙백 주소 : http://blog.example/?mid=b&amp;document_srl=1&amp;act=trackback&amp;key=abc</p>',
      'http://blog.example/?mid=b&document_srl=1&act=trackback&key=abc',
    ),
  },
  { origin: 'a textarea to copy from', ...text(`<p>TrackBack URL:</p><textarea readonly>${TB}</textarea>`) },
  { origin: 'broken by <wbr>', ...text('<p>TrackBack URL: http://blog.example/<wbr>trackback/<wbr>7</p>') },
  {
    origin: 'punctuation behind the address belongs to the sentence',
    ...text(`<p>(TrackBack URL: ${TB}).</p>`),
  },
  {
    origin: 'label and address in table cells',
    ...text(`<table><tr><th>Trackback URL</th><td>${TB}</td></tr></table>`),
  },
  { origin: 'definition list', ...text(`<dl><dt>TrackBack</dt><dd>${TB}</dd></dl>`) },
  {
    origin: 'only mentions TrackBack before some address',
    html: '<p>I like trackback very much. My site is http://me.example/</p>',
    entries: [],
  },
  {
    origin: 'a sentence about it',
    html: '<p>How a trackback works is explained at http://me.example/trackback/howto</p>',
    entries: [],
  },
  {
    origin: 'received TrackBacks with their addresses',
    html: '<h3>Trackbacks</h3><p>http://a.example/1 says hello</p>',
    entries: [],
  },
  {
    origin: 'received TrackBacks (count)',
    html: '<h3>Trackbacks (2)</h3><ul><li>Some Blog http://a.example/1</li></ul>',
    entries: [],
  },
  {
    origin: 'the label in a script',
    html: `<script>var s = "TrackBack URL: ${TB}";</script><style>/* TrackBack URL: ${TB} */</style>`,
    entries: [],
  },
  {
    origin: 'the label in noscript and template',
    html: `<noscript><p>TrackBack URL: ${TB}</p></noscript><template><p>TrackBack URL: ${TB}</p></template>`,
    entries: [],
  },
  { origin: 'the label in a comment', html: `<!-- TrackBack URL: ${TB} -->`, entries: [] },
  {
    origin: 'the address in the text is the page',
    html: `<p>TrackBack URL: ${PAGE}</p>`,
    entries: [],
    notOffered: ['page-itself'],
  },
  {
    origin: 'a listing address in the text',
    html: '<p>TrackBack URL: http://blog.example/mt-tb.cgi?__mode=view&amp;entry_id=4</p>',
    entries: [],
    notOffered: ['listing-link'],
  },
  {
    origin: 'text and RDF agree: one entry, the better evidence',
    html: `${inComment(`<rdf:Description rdf:about="${PAGE}" trackback:ping="${TB}" dc:title="T" dc:identifier="${PAGE}"/>`)}<p>TrackBack URL: ${TB}</p>`,
    entries: [{ pingUrl: TB, foundBy: 'rdf', isPageOwn: true, title: 'T' }],
  },
  { origin: 'the same label twice', ...text(`<p>TrackBack URL: ${TB}</p><p>TrackBack URL: ${TB}</p>`) },
  {
    origin: 'half a megabyte of text behind the label',
    ...text(`<p>TrackBack URL: ${TB}</p>${'<p>words and words</p>'.repeat(3000)}`),
  },
  {
    origin: 'an address longer than any label is not cut to another address',
    html: `<p>TrackBack URL: ${TB}/${'a'.repeat(600)}</p>`,
    entries: [],
  },
  {
    origin: 'a heading over the pings that were received',
    html: '<h3>TrackBack</h3><ul><li>Other Blog: http://other.example/archives/1</li></ul>',
    entries: [],
  },
  {
    origin: 'an address that is cut for show',
    html: '<p>TrackBack URL: http://blog.example/mt-tb.cgi/...</p>',
    entries: [],
  },
  {
    origin: 'a text about TrackBack',
    html: '<p>About TrackBack: http://en.wiki.example/wiki/Trackback</p>',
    entries: [],
  },
  // Examples and patterns, which nobody is to ping.
  {
    origin: "arXiv's help page",
    html: '<p>Pings are sent to the following <em>trackback URL</em>:</p><p><code>https://arxiv.org/trackback/paper_id</code></p><p>The trackback URL is https://arxiv.org/trackback/{arXiv-id}</p>',
    pageUrl: 'https://info.arxiv.org/help/trackback.html',
    entries: [],
  },
  ...[
    'mt-tb.cgi/[ID]',
    'mt-tb.cgi/[entry id]',
    'mt-tb.cgi/ID',
    'mt-tb.cgi/&lt;id&gt;',
    'trackback/XXXX/',
    'trackback/:id',
    'trackback?id=ID',
    'trackback.php?id={id}',
    'your-post/trackback/',
    'trackback/post_id?x=1',
  ].map((path): Row => ({
    origin: `a pattern in place of the address: ${path}`,
    html: `<p>TrackBack URL: http://blog.example/${path}</p><p>TrackBack URL: <a href="http://blog.example/${path}">http://blog.example/${path}</a></p>`,
    entries: [],
  })),
  ...['trackback/$id', 'trackback/%id%'].map((path): Row => ({
    origin: `a template's variable in the address: ${path}`,
    html: `<p>TrackBack URL: http://blog.example/${path}</p>`,
    entries: [],
    notOffered: ['bad-address'],
  })),
  ...['example.com', 'blog.example.org', 'www.foo.com', 'yourblog.com', 'my-site.com'].map((host): Row => ({
    origin: `a host that only examples have: ${host}`,
    html: `<p>TrackBack URL: http://${host}/trackback/5</p>`,
    entries: [],
  })),
  {
    origin: 'a host for examples, on a page that is there',
    ...text('<p>TrackBack URL: http://example.com/trackback/5</p>', 'http://example.com/trackback/5'),
    pageUrl: 'http://example.com/e/5',
  },
  ...['specification', 'Protocol', 'plugin', 'documentation', 'module'].map((word): Row => ({
    origin: `the address of something else: ${word}`,
    html: `<p>Trackback ${word} URL: http://blog.example/trackback/about</p>`,
    entries: [],
  })),
  {
    origin: "a reader's comment with an address elsewhere: offered, never chosen",
    html: '<p>Here is my trackback: http://other.example/trackback/5</p>',
    entries: [{ pingUrl: 'http://other.example/trackback/5', foundBy: 'text', confidence: 'low' }],
    chosen: null,
  },
  {
    origin: 'TypePad: the receiver is on the host above the blog',
    ...text(
      '<p>TrackBack URL: http://www.blog.example/t/trackback/7</p>',
      'http://www.blog.example/t/trackback/7',
    ),
    pageUrl: 'http://ann.blog.example/e/7',
  },
  // More of what people write.
  { origin: 'Japanese: it is here', ...text(`<p>トラックバックURLはこちら ${TB}</p>`) },
  { origin: 'Japanese: it is here, on the next line', ...text(`<p>トラックバックURLはこちら<br>${TB}</p>`) },
  { origin: 'Japanese: where to', ...text(`<p>トラックバック先 ${TB}</p>`) },
  { origin: 'Japanese: full-width signs', ...text(`<p>トラックバックＵＲＬ：${TB}</p>`) },
  { origin: 'Japanese: everything full-width', ...text(`<p>ＴｒａｃｋＢａｃｋ ＵＲＬ：${TB}</p>`) },
  { origin: 'TB for short', ...text(`<p>TB URL：${TB}</p>`) },
  { origin: 'Korean: another word', ...text(`<p>먼댓글 주소 : ${TB}</p>`) },
  { origin: 'Russian: another word', ...text(`<p>Обратная ссылка: ${TB}</p>`) },
  { origin: 'Russian: the address of it', ...text(`<p>Адрес обратной ссылки ${TB}</p>`) },
  { origin: 'Chinese, with an encoding', ...text(`<p>引用此文章的Trackback地址(UTF-8) ${TB}</p>`) },
  // Addresses over which elements begin and end.
  {
    origin: 'an address whose end is dressed up',
    ...text('<p>TrackBack URL: http://blog.example/<span>trackback/7</span></p>'),
  },
  {
    origin: 'an address with its host in bold',
    ...text('<p>TrackBack URL: <b>http://blog.example</b>/trackback/7</p>'),
  },
  {
    origin: 'an address with a part in bold, a comment inside and a place to break',
    ...text('<p>TrackBack URL: http://blog.example/<b>track<!-- x --><wbr>back</b>/7</p>'),
  },
  {
    origin: 'a word right behind the element that the address stands in',
    ...text(`<p>TrackBack URL: <em>${TB}</em>Copy</p>`),
  },
  {
    origin: 'a word in an element right behind the address: nobody can tell where it ends',
    html: `<p>TrackBack URL: ${TB}<span>Copy</span></p>`,
    entries: [],
  },
  {
    origin: 'a button right behind the address',
    ...text(`<p>TrackBack URL: ${TB}<button>Copy</button></p>`),
  },
  {
    origin: 'a line broken behind the address',
    ...text(`<p>TrackBack URL: ${TB}<br>Comments are open</p>`),
  },
  { origin: 'only a host behind the label', html: '<p>TrackBack URL: http://</p>', entries: [] },
  {
    origin: 'a host alone behind the label',
    html: '<p>TrackBack URL: http://blog.example/</p>',
    entries: [],
  },
  // Links behind a label.
  {
    origin: 'a link that shows its address cut',
    ...text(`<p>TrackBack URL: <a href="${TB}">http://blog.example/tr…</a></p>`),
  },
  {
    origin: 'a link that shows its address cut, three dots, and is like no receiver',
    ...text(
      '<p>TrackBack URL: <a href="http://blog.example/receive/77">http://blog.example/re...</a></p>',
      'http://blog.example/receive/77',
    ),
  },
  {
    origin: 'a link that shows its address cut, and does not say so',
    ...text(
      '<p>TrackBack URL: <a href="http://blog.example/trackback/77">http://blog.example/trackback/7</a></p>',
      `${TB}7`,
    ),
  },
  {
    origin: 'a link that shows another address, cut',
    html: '<p>TrackBack URL: <a href="http://other.example/1">http://blog.example/tr…</a></p>',
    entries: [],
  },
  {
    origin: 'a link to a counter that shows the whole address',
    ...text(`<p>TrackBack URL: <a href="http://count.example/?to=${TB}">${TB}</a></p>`),
  },
  { origin: 'here', ...text(`<p>TrackBack URL: <a href="${TB}">here</a></p>`) },
  {
    origin: 'here, a relative address',
    ...text('<p>Trackback-Adresse: <a href="/trackback/7">hier</a></p>'),
  },
  {
    origin: 'a link to the entry, between label and address',
    ...text(`<p>TrackBack URL for <a href="/archives/000123.html">this entry</a>: ${TB}</p>`),
  },
  {
    origin: 'a link to help, which is like no receiver',
    html: '<p>TrackBack URL: <a href="http://help.example/what">what is this?</a></p>',
    entries: [],
  },
  {
    origin: 'a link whose address holds what no address does',
    html: `<p>TrackBack: <a href='"trackback/<'>here</a></p>`,
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'a link without an address, around more than one',
    html: '<p>TrackBack URL: <a>http://blog.example/<q>trackback</q></a></p>',
    entries: [],
  },
  {
    origin: 'brackets in text, which are no link',
    html: '<p>TrackBack &lt;//blog.example/trackback/7&gt;</p>',
    entries: [],
  },
  {
    origin: 'a control character in the address',
    html: '<p>TrackBack URL: http://\u0003blog.example/trackback/7</p><p>TrackBack URL: http://blog.\u0002example/trackback/7</p>',
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'a control character in the value of a field',
    html: '<input name="trackback" value="http://&#3;blog.example/trackback/7">',
    entries: [],
  },
  // Fields in which the reader is to write.
  {
    origin: "a field for the reader's own address, a beginning in it",
    html: '<form action="/c" method="post"><p>TrackBack address: <input type="text" name="tb" value="http://"></p></form>',
    entries: [],
  },
  {
    origin: "a field for the reader's own address, one filled in",
    html: '<form action="/c" method="post"><p>TrackBack address:</p><input type="text" name="trackback" value="http://reader.example/trackback/1"><textarea name="text">TrackBack URL: http://reader.example/trackback/2</textarea></form>',
    entries: [],
  },
  {
    origin: 'a field to copy from, in a form because HTML once wanted one',
    ...text(
      `<form action="#"><p>TrackBack URL: <input type="text" name="tb" readonly value="${TB}"></p></form>`,
    ),
  },
  {
    origin: 'a field in a form that selects itself to be copied',
    ...text(`<form><p>TrackBack URL: <input name="tb" onclick="this.select()" value="${TB}"></p></form>`),
  },
  {
    origin: 'a field without a name, which no form sends',
    ...text(`<form><p>TrackBack URL: <input size="50" value="${TB}"></p></form>`),
  },
  // Full-width letters.
  { origin: 'TB for short, everything full-width', ...text(`<p>ＴＢ ＵＲＬ：${TB}</p>`) },
  { origin: 'TB for short, full-width, no space', ...text(`<p>ＴＢＵＲＬ ${TB}</p>`) },
  {
    origin: 'a field that is named in full-width letters',
    ...text(`<input title="ＴＢ ＵＲＬ" value="${TB}">`),
  },
  {
    origin: 'a link named in full-width letters',
    html: `<p><a href="${TB}">トラックバックＵＲＬ</a></p>`,
    entries: [{ pingUrl: TB, foundBy: 'anchor' }],
  },
];

/** Addresses that nobody sees: buttons copy them. */
export const CARRIER_ROWS: readonly Row[] = [
  {
    origin: 'Tistory: a button to copy behind the label',
    ...text(`<div class="box"><b>트랙백</b> <button data-clipboard-text="${TB}">복사</button></div>`),
  },
  {
    origin: 'Tistory: the button is the label',
    ...text(`<button data-clipboard-text="${TB}">트랙백 주소 복사</button>`),
  },
  {
    origin: 'Tistory: a function that copies, its button the label',
    ...text(`<button type="button" onclick="copyTrackback('${TB}')">Trackback</button>`),
  },
  {
    origin: 'Tistory: a link whose click copies',
    ...text(`<p><a href="#" onclick="copyTrackback('${TB}'); return false;">트랙백 주소 복사</a></p>`),
  },
  {
    origin: "Tistory: a link's address is the script that copies",
    ...text(`<p>트랙백 : <a href="javascript:copyTrackback('${TB}')">복사</a></p>`),
  },
  {
    origin: 'a script in an address, percent-encoded',
    ...text(`<p>Trackback: <a href="javascript:copy(%27${TB}%27)">copy</a></p>`),
  },
  {
    origin: "a button's value",
    ...text(`<p>Trackback <button type="button" value="${TB}">Copy</button></p>`),
  },
  {
    origin: 'a button of the old kind, its words in its value',
    ...text(`<input type="button" value="트랙백 주소 복사" onclick="copyTrackback('${TB}')">`),
  },
  {
    origin: 'a button with a picture, named for screen readers',
    ...text(
      `<button aria-label="Copy TrackBack URL" data-clipboard-text="${TB}"><img src="c.png" alt=""></button>`,
    ),
  },
  {
    origin: 'a button with a picture and a title',
    ...text(`<button title="트랙백" data-clipboard-text="${TB}"><svg><path d="M0 0"/></svg></button>`),
  },
  {
    origin: 'a button that its class names',
    ...text(`<button class="btn btn_trackback" data-clipboard-text="${TB}">URL</button>`),
  },
  {
    origin: 'a button that the last of its many classes names',
    ...text(
      `<button class="btn btn-outline-secondary btn-sm rounded-full px-4 py-2 text-sm font-medium shadow-sm hover:bg-gray-50 focus:ring trackback-copy" data-clipboard-text="${TB}">URL</button>`,
    ),
  },
  {
    origin: 'a button whose box is named',
    ...text(`<div id="trackback"><p><button onclick="copy('${TB}')">Copy</button></p></div>`),
  },
  {
    origin: 'a link that leads nowhere and carries the address, its box named',
    ...text(`<ul class="trackback-box"><li><a href="#" data-clipboard-text="${TB}">copy me</a></li></ul>`),
  },
  {
    origin: 'an attribute that nobody knows, at the box around the label',
    ...text(`<div data-anything="${TB}"><em>Trackback</em> <button>Copy</button></div>`),
  },
  {
    origin: 'a list of terms, the button in the next part',
    ...text(`<dl><dt>Trackback</dt><dd><span class="url" data-copy="${TB}">copy</span></dd></dl>`),
  },
  {
    origin: 'an address like no receiver, behind words for an address',
    ...text(
      '<p>트랙백 주소 <button data-clipboard-text="http://blog.example/receive/77">복사</button></p>',
      'http://blog.example/receive/77',
    ),
  },
  {
    origin: 'two strings in a script, one of them like a receiver',
    ...text(`<button onclick="copy('http://blog.example/archives/000123.html', '${TB}')">Trackback</button>`),
  },
  {
    origin: 'the address stands there for people as well',
    ...text(`<p>TrackBack URL: <span>${TB}</span> <button data-clipboard-text="${TB}">Copy</button></p>`),
  },
  {
    origin: 'several on an index page: the user chooses',
    html: [1, 2]
      .map((at) => `<p>Trackback <button data-clipboard-text="${TB}${at}">Copy</button></p>`)
      .join(''),
    entries: [1, 2].map((at) => ({ pingUrl: `${TB}${at}`, foundBy: 'text' as const })),
    chosen: null,
  },
  // Its traps.
  {
    origin: "a button that copies the entry's address, nothing says TrackBack",
    html: '<button data-clipboard-text="http://blog.example/archives/000123.html">Copy link</button>',
    entries: [],
  },
  {
    origin: 'a receiver in an attribute, nothing says TrackBack',
    html: `<div class="share"><button data-clipboard-text="${TB}">Copy</button></div>`,
    entries: [],
  },
  {
    origin: "a button that copies the entry's address beside the count of TrackBacks",
    html: '<p>Trackback (0) <button data-clipboard-text="http://blog.example/e/9">Copy link</button></p>',
    entries: [],
  },
  {
    origin: 'TrackBacks that were received, each with its address in an attribute',
    html: '<h3>Trackbacks</h3><ol class="trackbacks"><li data-url="http://other.example/trackback/1"><button data-clipboard-text="http://other.example/post">Copy</button> Other Blog</li></ol>',
    entries: [],
  },
  {
    origin: 'pictures behind a label, and what a form is sent to',
    html: '<form action="http://blog.example/trackback/1"><p>Trackback <img src="http://blog.example/trackback.gif" data-thumb="http://blog.example/trackback/2"></p></form>',
    entries: [],
  },
  ...[
    `<button data-clipboard-text="${TB}">Trackback URL</button>`,
    `<p>Trackback URL: <input value="${TB}" readonly>`,
    `<p>Trackback URL: ${TB}`,
  ].map((box) => ({
    origin: `a button that copies a short address behind ${box.slice(1, 7)}`,
    ...text(`${box} <button data-clipboard-text="http://blog.example/s/abc">Copy short link</button>`),
  })),
  {
    origin: 'a link that shares an article about TrackBack',
    html: `<a href="#" title="Share 'What is TrackBack'" onclick="share('https://social.example/sharer.php?u=https%3A%2F%2Fblog.example%2Fwhat-is-trackback')">f</a><a href="#" title="Share 'What is TrackBack'" onclick="share('https://social.example/sharer.php?u=https://blog.example/what-is-trackback')">f</a>`,
    entries: [],
  },
  {
    origin: 'scripts in a box of TrackBacks that open what was received, and a list',
    html: `<div class="trackback"><a href="#" onclick="window.open('http://other.example/trackback/9')">Other blog</a><button onclick="location.href='http://blog.example/trackback/list/7'">List</button></div>`,
    entries: [],
  },
  {
    origin:
      "a button that copies the page's own address behind a label whose address is elsewhere: nothing to explain",
    html: `<p>Trackback URL | <button data-clipboard-text="${PAGE}">Copy permalink</button></p>`,
    entries: [],
  },
  {
    origin: 'a parameter in a form, which no form sends',
    ...text(`<form><p>Trackback: <param name="trackback" value="${TB}"></p></form>`),
  },
  {
    origin: 'a film behind a label, which has its address in the place of a text',
    html: '<p>Trackback: <object data="http://blog.example/tb/film.swf"></object></p>',
    entries: [],
  },
  {
    origin: 'two receivers in one script: nobody can tell',
    html: "<button onclick=\"pick('http://blog.example/tb/1', 'http://blog.example/tb/2')\">Trackback</button>",
    entries: [],
  },
  {
    origin: 'a named box far around a button',
    html: `<body class="trackback"><div><div><div><button data-clipboard-text="${TB}">Copy</button></div></div></div>`,
    entries: [],
  },
  {
    origin: 'fuzz run: white space in what is to be copied',
    html: '<button data-clipboard-text="http://blog.example/ trackback/7">Trackback</button><button data-x="http://blog.example/\ttrackback">Trackback</button>',
    entries: [],
  },
  {
    origin: 'the specification, to be copied',
    html: '<button data-clipboard-text="http://spec.example/trackback/">TrackBack specification URL</button>',
    entries: [],
  },
  {
    origin: 'buttons in a template and in a textarea',
    html: `<template><button data-clipboard-text="${TB}">Trackback</button></template><textarea><button data-clipboard-text="${TB}">Trackback</button></textarea>`,
    entries: [],
  },
];
