import { bare, inComment, NAMESPACES, PAGE, xhtml } from './row.ts';
import type { Row } from './row.ts';

const TB = 'http://blog.example/tb/7';
const block = (attributes: string) => inComment(`<rdf:Description ${attributes} />`);
const own = (rest = '') =>
  block(`rdf:about="${PAGE}" dc:identifier="${PAGE}" trackback:ping="${TB}" ${rest}`);
const found = { pingUrl: TB, foundBy: 'rdf', isPageOwn: true } as const;
const XHTML = 'application/xhtml+xml; charset=utf-8';

const OTHER_PREFIX = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/"><r:Description r:about="${PAGE}" dc:identifier="${PAGE}" dc:title="Other" trackback:ping="${TB}"/></r:RDF>`;
const OTHER_PREFIXES = OTHER_PREFIX.replace('trackback:ping', 'tb:ping').replace(
  'xmlns:trackback',
  'xmlns:tb',
);
const OTHER_PREFIX_PROPERTIES = OTHER_PREFIX.replace(
  / dc:title=.*\/>/,
  `><dc:title>Other</dc:title><trackback:ping r:resource="${TB}"/></r:Description>`,
);

/** Where markup stands, what is markup and what is not. */
export const PLACE_ROWS: readonly Row[] = [
  { origin: 'an empty page', html: '', entries: [] },
  { origin: 'a page without TrackBack', html: '<title>T</title><p>Hello</p>', entries: [] },
  {
    origin: 'comment before the doctype and behind </html>',
    html: `${own()}<!DOCTYPE html><html><body></body></html>${block('rdf:about="http://blog.example/x1234" trackback:ping="/tb/8"')}`,
    entries: [found, { pingUrl: 'http://blog.example/tb/8', foundBy: 'rdf' }],
    chosen: 0,
  },
  {
    origin: 'tutorial: escaped markup in <pre>',
    html: `<pre>&lt;rdf:Description rdf:about="${PAGE}" trackback:ping="http://example.com/tb/1" /&gt;</pre>`,
    entries: [],
  },
  {
    origin: "tutorial: a label's markup escaped in <pre>",
    html: '<pre>&lt;p&gt;TrackBack URL: http://blog.example/tb/1&lt;/p&gt;\n&lt;p&gt;TrackBack URL: &lt;em&gt;http://blog.example/tb/2\n&lt;/em&gt;&lt;span class="trackback"&gt;http://blog.example/tb/3&lt;/span&gt;</pre>',
    entries: [],
  },
  {
    origin: 'a note in a comment that speaks of the attribute',
    html: '<!-- remember to set trackback:ping="http://blog.example/tb/1" in the template -->',
    entries: [],
  },
  {
    origin: 'a note in a comment that speaks of rdf:Description',
    html: '<!-- TODO: rdf:Description wants a trackback:ping="http://blog.example/tb/1" here -->',
    entries: [],
  },
  {
    origin: 'a heading before the block in the same comment',
    html: own().replace('<!--', '<!-- TrackBack autodiscovery follows'),
    entries: [found],
  },
  {
    origin: 'tutorial: escaped comment with label-like text',
    html: '<pre>&lt;!-- &lt;rdf:RDF&gt; trackback:ping="http://example.com/tb/1" --&gt;</pre>',
    entries: [],
  },
  {
    origin: 'markup in a textarea',
    html: `<textarea>${own()}<link rel="trackback" href="/tb/1"></textarea>`,
    entries: [],
  },
  {
    origin: 'markup in a script',
    html: `<script>var x = '${own().replaceAll('\n', ' ')}'; var y = '<link rel="trackback" href="/tb/1">';</script>`,
    entries: [],
  },
  {
    origin: 'markup in a style and in a title',
    html: `<title><link rel="trackback" href="/tb/1"></title><style>${own()}</style>`,
    entries: [],
  },
  {
    origin: 'markup in a template',
    html: `<template>${own()}<link rel="trackback" href="/tb/1"><template></template><a rel="trackback" href="/tb/2">t</a></template><p>x</p>`,
    entries: [],
  },
  {
    origin: 'markup in noscript, with scripting on',
    html: `<noscript>${own()}<link rel="trackback" href="/tb/1"></noscript>`,
    entries: [],
  },
  {
    origin: 'markup in an iframe and in noframes',
    html: `<iframe>${own()}</iframe><noframes><link rel="trackback" href="/tb/1"></noframes>`,
    entries: [],
  },
  {
    origin: 'markup in an attribute',
    html: `<div title='${own().replaceAll("'", '')}' data-x='<link rel="trackback" href="/tb/1">'></div>`,
    entries: [],
  },
  {
    origin: 'a comment in a table, in a list, in a link',
    html: `<table><tr>${own()}<td>x</td></tr></table><ul>${block('trackback:ping="/tb/8" rdf:about="/e/8000"')}</ul><a href="/">${block('trackback:ping="/tb/9" rdf:about="/e/9000"')}</a>`,
    entries: [
      found,
      { pingUrl: 'http://blog.example/tb/8', foundBy: 'rdf' },
      { pingUrl: 'http://blog.example/tb/9', foundBy: 'rdf' },
    ],
    chosen: 0,
  },
  {
    origin: 'bare RDF in <head>: it opens the body, what follows still counts',
    html: `<head>${bare(`<rdf:Description rdf:about="${PAGE}" trackback:ping="${TB}"/>`)}<link rel="canonical" href="/other-page.html"></head><p>x`,
    entries: [found],
  },
  {
    origin: 'RDF inside SVG metadata is no TrackBack',
    html: `<svg xmlns="http://www.w3.org/2000/svg"><metadata><rdf:RDF xmlns:rdf="x"><rdf:Description rdf:about="" dc:title="drawing"/><cc:Work rdf:about=""/></rdf:RDF></metadata><title>Drawing</title></svg><title>Late</title>`,
    entries: [],
  },
  {
    origin: 'SVG title, style and script hold markup',
    html: `<svg><title>Name</title><style><![CDATA[ a > b ]]></style><script>1</script></svg>${own()}`,
    entries: [found],
  },
  {
    origin: 'HTML that breaks out of an unclosed SVG',
    html: `<svg><path><p>TrackBack URL: ${TB}</p><textarea><!-- x</textarea>${own()}`,
    entries: [found],
  },
  {
    origin: 'upper case markup',
    html: bare(`<RDF:DESCRIPTION RDF:ABOUT="${PAGE}" TRACKBACK:PING="${TB}"></RDF:DESCRIPTION>`),
    entries: [found],
  },
  {
    origin: 'upper case in a comment',
    html: `<!-- <RDF:RDF><RDF:DESCRIPTION RDF:ABOUT="${PAGE}" DC:TITLE="Loud" TRACKBACK:PING="${TB}"/></RDF:RDF> -->`,
    entries: [{ ...found, title: 'Loud' }],
  },
  {
    origin: 'XHTML: namespaced elements',
    html: xhtml(bare(`<rdf:Description rdf:about="${PAGE}" dc:title="X &amp; Y" trackback:ping="${TB}"/>`)),
    contentType: XHTML,
    entries: [{ ...found, title: 'X & Y' }],
  },
  {
    origin: 'XHTML: another prefix for RDF',
    html: xhtml(OTHER_PREFIX),
    contentType: XHTML,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'XHTML: other prefixes for RDF and TrackBack',
    html: xhtml(OTHER_PREFIXES),
    contentType: XHTML,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'XHTML: a prefix that is not RDF',
    html: xhtml(OTHER_PREFIX.replace('rdf-syntax-ns', 'other-ns')),
    contentType: XHTML,
    entries: [],
  },
  {
    origin: 'XHTML: another prefix for RDF, property elements',
    html: xhtml(OTHER_PREFIX_PROPERTIES),
    contentType: XHTML,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'another prefix for RDF, in a comment',
    html: `<!-- ${OTHER_PREFIX} -->`,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'other prefixes for RDF and TrackBack, in a comment',
    html: `<!-- ${OTHER_PREFIXES} -->`,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'another prefix for RDF, in a comment, property elements',
    html: `<!-- ${OTHER_PREFIX_PROPERTIES} -->`,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'another prefix for RDF, straight in the page',
    html: `<p>x</p>${OTHER_PREFIX}`,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'another prefix for RDF, straight in the page, property elements',
    html: `<p>x</p>${OTHER_PREFIX_PROPERTIES}`,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'other prefixes, declared at the root',
    html: `<html xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:tb="http://madskills.com/public/xml/rss/module/trackback/"><body><r:RDF><r:Description r:about="${PAGE}" dc:title="Other" tb:ping="${TB}"/></r:RDF>`,
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'another prefix for TrackBack alone, straight in the page',
    html: bare(`<rdf:Description rdf:about="${PAGE}" dc:title="Other" tb:ping="${TB}"/>`),
    entries: [{ ...found, title: 'Other' }],
  },
  {
    origin: 'another prefix for RDF, no ping: the author closed TrackBack',
    html: `<!-- ${OTHER_PREFIX.replace(/trackback:ping="[^"]*"/, '')} -->`,
    entries: [],
    notOffered: ['closed'],
  },
  {
    origin: 'a description of another vocabulary inside RDF is no Description',
    html: `<!-- <rdf:RDF><rdf:Description rdf:about="${PAGE}" trackback:ping="${TB}"><dc:title>T</dc:title><dc:description>D</dc:description></rdf:Description></rdf:RDF> -->`,
    entries: [{ ...found, title: 'T', excerpt: 'D' }],
  },
  {
    origin: 'XHTML: property elements',
    html: xhtml(
      bare(
        `<rdf:Description rdf:about="${PAGE}"><trackback:ping rdf:resource="${TB}"/><dc:title>T</dc:title></rdf:Description><rdf:Description rdf:about="/e/8000" trackback:ping="/tb/8"/>`,
      ),
    ),
    contentType: XHTML,
    entries: [
      { ...found, title: 'T' },
      { pingUrl: 'http://blog.example/tb/8', foundBy: 'rdf' },
    ],
    chosen: 0,
  },
  {
    origin: 'Dotclear in XHTML: the block is a CDATA section',
    html: xhtml(
      `<p>x</p><![CDATA[>\n<!--[\n<rdf:RDF ${NAMESPACES}>\n<rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="B &amp; C" trackback:ping="${TB}" />\n</rdf:RDF>\n<!]]><!---->`,
    ),
    contentType: XHTML,
    entries: [{ ...found, title: 'B & C' }],
  },
  {
    origin: 'XHTML: a comment, and a script that is an element',
    html: xhtml(`<script type="text/javascript">//<![CDATA[\n var a = 1 < 2; //]]></script>${own()}`),
    contentType: XHTML,
    entries: [found],
  },
  {
    origin: 'XHTML: links',
    html: xhtml(
      `<p><a rel="trackback" href="${TB}">TrackBack</a><br/>TrackBack URL: http://blog.example/tb/8</p>`,
      '<link rel="alternate" type="application/atom+xml" href="/atom" title="Feed"/>',
    ),
    contentType: XHTML,
    entries: [
      { pingUrl: TB, foundBy: 'anchor' },
      { pingUrl: 'http://blog.example/tb/8', foundBy: 'text' },
    ],
  },
  {
    origin: 'XHTML: template and self-closed elements',
    html: xhtml(
      `<template><a rel="trackback" href="/tb/1">t</a></template><a id="x"/><p>TrackBack URL: ${TB}</p>`,
    ),
    contentType: XHTML,
    entries: [{ pingUrl: TB, foundBy: 'text' }],
  },
  {
    origin: 'XHTML: markup in the CDATA of a script, a textarea, a style and a tutorial',
    html: xhtml(
      ['script', 'textarea', 'style', 'pre', 'code']
        .map((name) => `<${name}><![CDATA[${own()}]]></${name}>`)
        .join(''),
    ),
    contentType: XHTML,
    entries: [],
  },
  {
    origin: 'XHTML: elements and comments in a script, a textarea, a noscript and a template',
    html: xhtml(
      ['script', 'textarea', 'noscript', 'template', 'title']
        .map((name) => `<${name}>${own()}<a rel="trackback" href="/tb/1">TrackBack</a></${name}>`)
        .join(''),
    ),
    contentType: XHTML,
    entries: [],
  },
  ...['script', 'textarea', 'template', 'noscript', 'style', 'title', 'iframe'].map((name): Row => ({
    origin: `markup in an SVG ${name}`,
    html: `<svg><${name}>${own()}<a rel="trackback" href="/tb/1">TrackBack</a><rdf:description trackback:ping="/tb/2"></rdf:description></${name}></svg>`,
    entries: [],
  })),
  {
    origin: 'SVG has links too, and they are no HTML links',
    html: '<svg><a rel="trackback" href="/tb/1"><text>x</text></a><link rel="trackback" href="/tb/2"></link></svg>',
    entries: [],
  },
  {
    origin: 'a link that the next item of the list closes, and goes on in it',
    html: '<ul><li><a rel="trackback" href="/tb/7">TrackBack<li>and more</ul>',
    entries: [{ pingUrl: TB, foundBy: 'anchor' }],
  },
  {
    origin: 'a link that the next paragraph closes',
    html: '<p><a href="/tb/7">TrackBack<p>An entry of many words that says nothing of the sort, and more of them than a link has. <a href="/">Home</a>',
    entries: [{ pingUrl: TB, foundBy: 'anchor' }],
  },
  {
    origin: 'text that a table throws out: it comes before the table',
    html: `<table>TrackBack URL: <tr><td>http://other.example/</td></tr>${TB}</table>`,
    entries: [{ pingUrl: TB, foundBy: 'text' }],
  },
  {
    origin: 'a frameset: what follows is no text',
    html: `<head>${own()}</head><frameset><frame src="a"></frameset><p>TrackBack URL: http://blog.example/tb/8</p>`,
    entries: [found],
  },
  {
    origin: 'a select holds no paragraphs',
    html: `<select><option>TrackBack</option></select><p>TrackBack URL: ${TB}</p>`,
    entries: [{ pingUrl: TB, foundBy: 'text' }],
  },
  {
    origin: 'XHTML: prefixed HTML, and elements of another namespace that are called like it',
    html: xhtml(
      `<h:a xmlns:h="http://www.w3.org/1999/xhtml" rel="trackback" href="/tb/7">TrackBack</h:a><x:a xmlns:x="urn:x" rel="trackback" href="/tb/8">x</x:a>`,
    ),
    contentType: XHTML,
    entries: [{ pingUrl: TB, foundBy: 'anchor' }],
  },
  {
    origin: 'XHTML: upper case is another element',
    html: xhtml('<A rel="trackback" href="/tb/7">x</A><a REL="trackback" href="/tb/8">y</a>'),
    contentType: XHTML,
    entries: [],
  },
  {
    origin: 'an unclosed paragraph of formatting that each later one repeats',
    html: `<p><b><i><font color="red">x<p>TrackBack URL: ${TB}<p>y`,
    entries: [{ pingUrl: TB, foundBy: 'text' }],
  },
  {
    origin: 'clobbered document: names that hide its methods',
    html: `<img name="querySelectorAll"><img name="createTreeWalker"><img name="baseURI"><form name="title"><input name="nodeName"><input name="closest"><p>TrackBack URL: ${TB}</p></form><form id="documentElement"></form>`,
    entries: [{ pingUrl: TB, foundBy: 'text' }],
  },
];

/** Shapes of the block itself. */
export const BLOCK_ROWS: readonly Row[] = [
  {
    origin: 'a raw --> in the title: the ping is left standing as text',
    html: `<!--\n<rdf:RDF ${NAMESPACES}>\n<rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="a --> b" trackback:ping="${TB}" />\n</rdf:RDF>\n-->`,
    entries: [{ ...found, title: 'a' }],
  },
  {
    origin: 'a raw --> behind the ping',
    html: `<!-- <rdf:RDF><rdf:Description rdf:about="${PAGE}" trackback:ping="${TB}" dc:title="a --> b" /></rdf:RDF> -->`,
    entries: [{ ...found, title: 'a' }],
  },
  {
    origin: 'loose text without a cut comment is only text',
    html: `<p>b" trackback:ping="${TB}" /&gt; --&gt;</p>`,
    entries: [],
  },
  {
    origin: 'comment never closed',
    html: `<p>x</p><!-- <rdf:RDF><rdf:Description rdf:about="${PAGE}" trackback:ping="${TB}" /></rdf:RDF>`,
    entries: [found],
  },
  {
    origin: 'no rdf:Description, no rdf:RDF: only the attribute',
    html: `<!-- trackback:ping="${TB}" -->`,
    entries: [{ pingUrl: TB, foundBy: 'rdf', permalink: null, isPageOwn: false, confidence: 'medium' }],
  },
  {
    origin: 'missing < before rdf:Description too',
    html: `<!-- rdf:RDF rdf:Description rdf:about="${PAGE}" trackback:ping="${TB}" -->`,
    entries: [found],
  },
  {
    origin: 'missing closing quote',
    html: block(`rdf:about="${PAGE}" dc:title="open\n trackback:ping="${TB}"`),
    entries: [{ ...found, title: 'open' }],
  },
  {
    origin: 'missing closing quote behind the ping, the last thing there is',
    html: `<!-- <rdf:Description rdf:about="${PAGE}" trackback:ping="${TB} /> -->`,
    entries: [found],
  },
  {
    origin: 'white space around =',
    html: block(`rdf:about = "${PAGE}"\n trackback:ping\n=\n'${TB}'`),
    entries: [found],
  },
  {
    origin: 'no white space between attributes',
    html: block(`rdf:about="${PAGE}"dc:title="t"trackback:ping="${TB}"`),
    entries: [{ ...found, title: 't' }],
  },
  {
    origin: 'white space inside the address quotes',
    html: block(`rdf:about=" ${PAGE} " trackback:ping="\n  ${TB}\n"`),
    entries: [found],
  },
  {
    origin: 'decoded once: &amp;amp; stays &amp;',
    html: block(
      `rdf:about="${PAGE}" dc:title="&amp;lt;b&amp;gt;" trackback:ping="http://blog.example/tb?a=%26&amp;b=&amp;amp;"`,
    ),
    entries: [{ pingUrl: 'http://blog.example/tb?a=%26&b=&amp;', foundBy: 'rdf', title: '&lt;b&gt;' }],
  },
  {
    origin: 'elements are decoded by the parser, not again',
    html: bare(
      `<rdf:Description rdf:about="${PAGE}" dc:title="&amp;lt;b&amp;gt;" trackback:ping="http://blog.example/tb?a=1&amp;amp;b"/>`,
    ),
    entries: [{ pingUrl: 'http://blog.example/tb?a=1&amp;b', foundBy: 'rdf', title: '&lt;b&gt;' }],
  },
  {
    origin: 'numeric entities, decimal and hexadecimal',
    html: block(
      `rdf:about="${PAGE}" dc:title="&#39;&#x27;&#34;&#X2014;&#146;" trackback:ping="http&#58;//blog.example&#47;tb&#x2f;7"`,
    ),
    entries: [{ ...found, title: "''\"—’" }],
  },
  {
    origin: 'raw & and entity names without semicolon stay',
    html: block(`rdf:about="${PAGE}" trackback:ping="http://blog.example/tb?x=1&copy=2&amp=3&unknown;=4"`),
    entries: [{ pingUrl: 'http://blog.example/tb?x=1&copy=2&amp=3&unknown;=4', foundBy: 'rdf' }],
  },
  {
    origin: 'attribute text quoted inside a title is title',
    html: block(
      `rdf:about="${PAGE}" dc:title="Use trackback:ping='http://example.com/no' here" trackback:ping="${TB}"`,
    ),
    entries: [{ ...found, title: "Use trackback:ping='http://example.com/no' here" }],
  },
  {
    origin: 'escaped attribute text inside a title is title',
    html: block(
      `rdf:about="${PAGE}" dc:title="Use trackback:ping=&quot;http://example.com/no&quot;" trackback:ping="${TB}"`,
    ),
    entries: [{ ...found, title: 'Use trackback:ping="http://example.com/no"' }],
  },
  {
    origin: 'unescaped attribute in a title: both are shown, none is sure',
    html: block(
      `rdf:about="${PAGE}" dc:title="Use trackback:ping="http://blog.example/tb/no" here" trackback:ping="${TB}"`,
    ),
    entries: [
      { pingUrl: 'http://blog.example/tb/no', foundBy: 'rdf', confidence: 'medium' },
      { pingUrl: TB, foundBy: 'rdf', confidence: 'medium' },
    ],
  },
  {
    origin: 'a title that speaks of rdf:Description',
    html: block(`rdf:about="${PAGE}" dc:title="On rdf:Description today" trackback:ping="${TB}"`),
    entries: [{ ...found, title: 'On rdf:Description today' }],
  },
  {
    origin: 'a title with a > and a = in it',
    html: block(`rdf:about="${PAGE}" dc:title="1 > 0, x = y" trackback:ping="${TB}"`),
    entries: [{ ...found, title: '1 > 0, x = y' }],
  },
  {
    origin: 'controls and bidi overrides in the title',
    html: block(
      `rdf:about="${PAGE}" dc:title="a\u0007b\u202egnp&#x202e;&#8206;.exe&#0;" trackback:ping="${TB}"`,
    ),
    entries: [{ ...found, title: 'abgnp.exe\ufffd' }],
  },
  {
    origin: 'a title over many lines',
    html: block(`rdf:about="${PAGE}" dc:title="  one\n\t two \r\n three " trackback:ping="${TB}"`),
    entries: [{ ...found, title: 'one two three' }],
  },
  {
    origin: 'a title of a megabyte before the ping',
    html: block(`rdf:about="${PAGE}" dc:title="${'x'.repeat(1_000_000)}" trackback:ping="${TB}"`),
    entries: [{ ...found, title: `${'x'.repeat(299)}…` }],
  },
  {
    origin: 'a CC licence block before the TrackBack block',
    html: `<!-- <rdf:RDF xmlns="http://web.resource.org/cc/" xmlns:rdf="r"><Work rdf:about=""><license rdf:resource="http://creativecommons.org/licenses/by/2.0/" /></Work></rdf:RDF> -->${own()}`,
    entries: [found],
  },
  {
    origin: 'a CC licence block alone',
    html: '<!-- <rdf:RDF xmlns="http://web.resource.org/cc/" xmlns:rdf="r" xmlns:dc="d"><Work rdf:about=""><dc:title>T</dc:title></Work><rdf:Description rdf:about="x" dc:identifier="y"/></rdf:RDF> -->',
    entries: [],
  },
  {
    origin: 'several Descriptions in one block',
    html: inComment(
      `<rdf:Description rdf:about="/e/8000" dc:title="Other" trackback:ping="/tb/8"/><rdf:Description rdf:about="${PAGE}" dc:title="Mine" trackback:ping="${TB}"/>`,
    ),
    entries: [
      { ...found, title: 'Mine' },
      { pingUrl: 'http://blog.example/tb/8', foundBy: 'rdf', title: 'Other' },
    ],
    chosen: 0,
  },
  {
    origin: 'several blocks in one comment',
    html: `<!-- <rdf:RDF><rdf:Description rdf:about="/e/8000" trackback:ping="/tb/8"/></rdf:RDF> trackback:ping="/no" <rdf:RDF><rdf:Description rdf:about="${PAGE}" trackback:ping="${TB}"/></rdf:RDF> -->`,
    entries: [found, { pingUrl: 'http://blog.example/tb/8', foundBy: 'rdf' }],
    chosen: 0,
  },
  {
    origin: 'a raw </rdf:RDF> in the title, before the ping',
    html: own().replace('trackback:ping', 'dc:title="How </rdf:RDF> ends" trackback:ping'),
    entries: [{ ...found, title: 'How </rdf:RDF> ends' }],
  },
  {
    origin: 'a raw </rdf:RDF> in the title, behind the ping',
    html: own('dc:title="How </rdf:RDF> ends"'),
    entries: [found],
  },
  {
    origin: 'a closed block, its title open, and another behind it',
    html: `<!-- <rdf:RDF xmlns:trackback="x"><rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="Shut" /></rdf:RDF> trackback:ping="/no" <rdf:RDF><rdf:Description rdf:about="/e/8000" trackback:ping="/tb/8"/></rdf:RDF> -->`,
    entries: [{ pingUrl: 'http://blog.example/tb/8', foundBy: 'rdf', isPageOwn: false }],
    chosen: null,
    notOffered: ['closed'],
  },
  { origin: 'the same block twice', html: own() + own(), entries: [found] },
  {
    origin: 'bare Descriptions nobody closes',
    html:
      bare(
        `<rdf:Description rdf:about="/e/8000" trackback:ping="/tb/8"><rdf:Description rdf:about="${PAGE}" trackback:ping="${TB}">`,
      ) + '<p>x',
    entries: [found, { pingUrl: 'http://blog.example/tb/8', foundBy: 'rdf' }],
    chosen: 0,
  },
  {
    origin: 'a link stands between a bare Description and its ping',
    html: bare(
      `<rdf:Description rdf:about="${PAGE}"><a href="/x">A link</a><trackback:ping rdf:resource="${TB}"/><dc:title>T</dc:title></rdf:Description>`,
    ),
    entries: [{ ...found, title: 'T' }],
  },
  {
    origin: 'a property that stands far behind belongs to nobody',
    html: `${bare(`<rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}">`)}${'<i>x</i>'.repeat(60)}<trackback:ping rdf:resource="/tb/9"></trackback:ping>`,
    entries: [],
    notOffered: ['closed'],
  },
  {
    origin: 'bare and closed: no ping',
    html: bare(`<rdf:Description rdf:about="" dc:identifier="${PAGE}" dc:title="Shut"/>`),
    entries: [],
    notOffered: ['closed'],
  },
  { origin: 'an empty ping', html: own().replace(TB, ''), entries: [], notOffered: ['closed'] },
  {
    origin: 'a template nobody filled in',
    html: block(`rdf:about="${PAGE}" trackback:ping="<$MTEntryTrackbackLink$>"`),
    entries: [],
    notOffered: ['bad-address'],
  },
];

/** Addresses: base, relative, what is refused. */
export const ADDRESS_ROWS: readonly Row[] = [
  {
    origin: 'a word where the address should be',
    html: block('trackback:ping="none"'),
    entries: [],
    notOffered: ['bad-address'],
  },
  ...[
    "'trackback",
    '$tb_url',
    '/$tb_url',
    '%trackback%',
    'http://blog.example/%trackback%',
    'http://blog.example/mt-tb.cgi/%%id%%',
    'n/a',
    'closed.',
    'no.',
    '.',
    '..',
    '?',
    '/',
    'http:',
    'http:/',
    'http:tb/1',
    'http:///tb/1',
    '/-/',
    'yes/no',
  ].map((junk): Row => ({
    origin: `junk where the address should be: ${junk}`,
    html: block(`trackback:ping="${junk}"`),
    entries: [],
    notOffered: ['bad-address'],
  })),
  ...['&lt;$MTEntryTrackbackLink$&gt;', '<$MTEntryTrackbackLink$>'].map((junk): Row => ({
    origin: `a template's tag in a link: ${junk}`,
    html: `<link rel="trackback" href="${junk}">`,
    entries: [],
    notOffered: ['bad-address'],
  })),
  ...[
    'trackback.php?id=7',
    'tb/7',
    'comment.php?type=trackback&amp;id=7',
    './receive/7',
    'receive.cgi/7',
  ].map((relative): Row => ({
    origin: `relative to the page: ${relative}`,
    html: block(`trackback:ping="${relative}"`),
    pageUrl: 'http://blog.example/e.html',
    entries: [
      {
        pingUrl: `http://blog.example/${relative.replace('./', '').replace('&amp;', '&')}`,
        foundBy: 'rdf',
      },
    ],
  })),
  {
    origin: "a template's placeholder in braces",
    html: block('trackback:ping="/{trackback_url}"'),
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'two addresses run together',
    html: block('trackback:ping="http://http://tb.example/7"'),
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'a listing, its mode after a semicolon',
    html: block('trackback:ping="/mt-tb.cgi?tb_id=5;__mode=view"'),
    entries: [],
    notOffered: ['listing-link'],
  },
  {
    origin: 'protocol-relative',
    html: block('trackback:ping="//tb.example/7"'),
    pageUrl: 'https://blog.example/x',
    entries: [{ pingUrl: 'https://tb.example/7', foundBy: 'rdf' }],
  },
  {
    origin: 'relative to the page',
    html: block('trackback:ping="../tb/7?x"'),
    entries: [{ pingUrl: 'http://blog.example/tb/7?x', foundBy: 'rdf' }],
  },
  {
    origin: 'relative to <base href>',
    html: `<base href="http://cdn.example/sub/">${block('rdf:about="000123.html" trackback:ping="tb/7"')}`,
    entries: [
      {
        pingUrl: 'http://cdn.example/sub/tb/7',
        foundBy: 'rdf',
        permalink: 'http://cdn.example/sub/000123.html',
        isPageOwn: true,
        confidence: 'medium',
      },
    ],
  },
  {
    origin: 'only the first <base href> counts, and it may be relative',
    html: `<base target="_top"><base href="/a/"><base href="/b/"><link rel="trackback" href="tb/7">`,
    entries: [{ pingUrl: 'http://blog.example/a/tb/7', foundBy: 'link' }],
  },
  {
    origin: 'a base that cannot be one',
    html: '<base href="javascript:1"><link rel="trackback" href="/tb/7">',
    entries: [{ pingUrl: TB, foundBy: 'link' }],
  },
  {
    origin: 'a port',
    html: block('trackback:ping="http://blog.example:8080/tb/7"'),
    entries: [{ pingUrl: 'http://blog.example:8080/tb/7', foundBy: 'rdf' }],
  },
  {
    origin: "the scheme's own port is dropped",
    html: block('trackback:ping="http://blog.example:80/tb/7"'),
    entries: [{ pingUrl: TB, foundBy: 'rdf' }],
  },
  {
    origin: 'a fragment is dropped',
    html: block(`trackback:ping="${TB}#here"`),
    entries: [{ pingUrl: TB, foundBy: 'rdf' }],
  },
  {
    origin: 'international host name',
    html: block('trackback:ping="http://b\u00fccher.example/tb/7"'),
    entries: [{ pingUrl: 'http://xn--bcher-kva.example/tb/7', foundBy: 'rdf' }],
  },
  {
    origin: 'private and loopback addresses are offered',
    html:
      block('trackback:ping="http://192.168.0.5/tb/7"') + block('trackback:ping="http://localhost:8000/tb"'),
    entries: [
      { pingUrl: 'http://192.168.0.5/tb/7', foundBy: 'rdf' },
      { pingUrl: 'http://localhost:8000/tb', foundBy: 'rdf' },
    ],
  },
  {
    origin: 'javascript: and data: and ftp:',
    html: ['javascript:alert(1)', 'data:text/html,x', 'ftp://h/x']
      .map((url, at) => block(`dc:title="t${at}" trackback:ping="${url}"`))
      .join(''),
    entries: [],
    notOffered: ['bad-address', 'bad-address', 'bad-address'],
  },
  {
    origin: 'credentials',
    html: block('trackback:ping="http://ann:secret@blog.example/tb/7"'),
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'nothing a URL parser takes',
    html: block('trackback:ping="http://[bad/tb"'),
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'an address of 3,000 characters',
    html: block(`trackback:ping="${TB}?${'a'.repeat(3000)}"`),
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'tilde and %7E are one',
    html: block(`rdf:about="http://blog.example/%7Eann/1.html" trackback:ping="${TB}"`),
    pageUrl: 'http://blog.example/~ann/1.html',
    entries: [{ ...found, confidence: 'high' }],
  },
  {
    origin: 'https page, http identifier, slash at the end',
    html: block(`rdf:about="http://blog.example/e" trackback:ping="${TB}"`),
    pageUrl: 'https://BLOG.example/e/',
    entries: [{ ...found, confidence: 'high' }],
  },
  {
    origin: 'www. and index.html',
    html: block(`rdf:about="http://www.blog.example/e/index.html" trackback:ping="${TB}"`),
    pageUrl: 'http://blog.example/e/',
    entries: [{ ...found, confidence: 'high' }],
  },
  {
    origin: 'canonical address names the entry',
    html: `<link rel="canonical" href="/e/real">${block(`rdf:about="http://blog.example/e/real" trackback:ping="${TB}"`)}`,
    pageUrl: 'http://blog.example/?share=1',
    entries: [found],
  },
  {
    origin: 'a moved blog: only the last segment agrees',
    html: block(`rdf:about="http://old.example/mt/000123.html" trackback:ping="${TB}"`),
    entries: [{ ...found, confidence: 'medium' }],
  },
  {
    origin: 'credentials in the permalink: no permalink',
    html: block(`rdf:about="http://u:p@blog.example/e" trackback:ping="${TB}"`),
    entries: [{ pingUrl: TB, foundBy: 'rdf', permalink: null }],
  },
  {
    origin: "fuzz run: opening quote missing, the closing one is not the address's",
    html: `<!-- <rdf:Description rdf:about="${PAGE}" trackback:ping=${TB}" /> -->`,
    entries: [found],
  },
  {
    origin: 'fuzz run: a quote inside an address',
    html: `<a rel="trackback" href='/tb/"7'>TrackBack</a>`,
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'fuzz run: words where the address should be',
    html: block('trackback:ping="not open yet"'),
    entries: [],
    notOffered: ['bad-address'],
  },
  {
    origin: 'fuzz run: an address never closed, cut off by the next attribute',
    html: block(`rdf:about="${PAGE}" trackback:ping="${TB} and more dc:title="t"`),
    entries: [{ ...found, title: 't' }],
  },
  {
    origin: 'fuzz run: a comment so long that it is cut inside an address',
    html: `<!-- <rdf:Description dc:title="${'a=b '.repeat(24_989)}" trackback:ping="${TB.repeat(9)}" /> -->`,
    entries: [],
  },
  {
    origin: 'fuzz run: a control for the next line in a title is white space',
    html: own('dc:title="one&#133;two\u0085three"'),
    entries: [{ ...found, title: 'one…two three' }],
  },
];

const archive = (fragment: string, ping: string) =>
  block(
    `rdf:about="http://blog.example/archives/2004_08.html#${fragment}" dc:identifier="http://blog.example/archives/2004_08.html#${fragment}" dc:title="E ${fragment}" trackback:ping="/mt-tb.cgi/${ping}"`,
  );
const archiveEntry = (fragment: string, ping: string, isPageOwn = false) =>
  ({
    pingUrl: `http://blog.example/mt-tb.cgi/${ping}`,
    foundBy: 'rdf',
    permalink: `http://blog.example/archives/2004_08.html#${fragment}`,
    isPageOwn,
  }) as const;

/** Pages with several entries, and what to do without any. */
export const PAGE_ROWS: readonly Row[] = [
  {
    origin: 'Movable Type monthly archive: one address, many fragments',
    html: archive('000121', '1') + archive('000122', '2'),
    pageUrl: 'http://blog.example/archives/2004_08.html',
    entries: [archiveEntry('000121', '1'), archiveEntry('000122', '2')],
  },
  {
    origin: 'the same archive, opened at an entry',
    html: archive('000121', '1') + archive('000122', '2'),
    pageUrl: 'http://blog.example/archives/2004_08.html#000122',
    entries: [archiveEntry('000122', '2', true), archiveEntry('000121', '1')],
    chosen: 0,
  },
  {
    origin: 'an archive with a single entry',
    html: archive('entry-000121', '1'),
    pageUrl: 'http://blog.example/archives/2004_08.html',
    entries: [archiveEntry('entry-000121', '1', true)],
  },
  ...[
    '/',
    '/?utm_source=feed',
    '/?paged=2',
    '/index.html',
    '/blog/index.php',
    '/page/2',
    '/archives/',
    '/blog/archives',
    '/category/cats/',
    '/tag/one',
    '/2004/08/',
    '/weblog/',
    '/~john/',
    '/john/',
    '/archives/2005_01.html',
    '/archives/cat_foo.html',
    '/archives/week_2005_01_02.html',
    '/category/a/b/',
    '/2005/01/05.html',
    '/20050105.html',
    '/index.php?blog=1',
    '/?date=200501',
    '/roller/page/john',
    '/taxonomy/term/3',
    '/node?page=2',
    '/kategorie/foo',
    '/main.php',
    '/blog.html',
    '/de/',
    '/?p=12',
    '/e/other.html',
    '/2004/08/a-title/',
  ].map((path): Row => ({
    origin: `a page that happens to list one entry, which has another address: ${path}`,
    html: block('rdf:about="http://blog.example/e/1" trackback:ping="/tb/1"'),
    pageUrl: `http://blog.example${path}`,
    entries: [{ pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf', isPageOwn: false }],
    chosen: null,
  })),
  ...['/?p=12', '/e/other.html', '/2004/08/a-title/'].map((path): Row => ({
    origin: `an only entry that gives no address of its own: ${path}`,
    html: block('trackback:ping="/tb/1"'),
    pageUrl: `http://blog.example${path}`,
    entries: [{ pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf', permalink: null, isPageOwn: false }],
    chosen: 0,
  })),
  {
    origin: 'an only entry with another address, which the page calls its canonical one',
    html: `<link rel="canonical" href="/e/1">${block('rdf:about="http://blog.example/e/1" trackback:ping="/tb/1"')}`,
    pageUrl: 'http://blog.example/index.php?id=7',
    entries: [{ pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf', isPageOwn: true }],
    chosen: 0,
  },
  ...[
    '<link rel="shortlink" href="/node/12">',
    '<link rel="shortlink" href="http://blog.example/node/12">',
    '<meta property="og:url" content="http://blog.example/node/12">',
    '<title>What I found | Blog</title>',
    '<title>What  I found</title>',
    '<title>Blog: What I found</title>',
    '<title>WHAT I FOUND – my blog</title>',
  ].map((head): Row => ({
    origin: `Drupal: the only entry is at another address, and the page says that it is this one: ${head}`,
    html: `${head}${block('rdf:about="http://blog.example/node/12" dc:identifier="http://blog.example/node/12" dc:title="What I found" trackback:ping="/trackback/12"')}`,
    pageUrl: 'http://blog.example/blog/my-post',
    entries: [{ pingUrl: 'http://blog.example/trackback/12', foundBy: 'rdf' }],
    chosen: 0,
  })),
  ...[
    ['<title>Blog</title>', '/blog/my-post'],
    ['<title>What I found and more | Blog</title>', '/blog/my-post'],
    ['<title>What I found | Blog</title>', '/'],
    ['<title>What I found | Blog</title>', '/index.php'],
    ['<link rel="shortlink" href="/node/13"><title>Blog</title>', '/blog'],
    ['<link rel="canonical" href="/blog"><title>What I found | Blog</title>', '/blog/'],
    ['<meta property="og:url" content="http://blog.example/">', '/blog'],
  ].map(([head, path]): Row => ({
    origin: `Drupal: the only entry is at another address, and nothing says that the page is it: ${head} ${path}`,
    html: `${head}${block('rdf:about="http://blog.example/node/12" dc:identifier="http://blog.example/node/12" dc:title="What I found" trackback:ping="/trackback/12"')}`,
    pageUrl: `http://blog.example${path}`,
    entries: [{ pingUrl: 'http://blog.example/trackback/12', foundBy: 'rdf' }],
    chosen: null,
  })),
  {
    origin: "Drupal's front page: the newest entry has the page's title, but it is not alone",
    html: `<title>What I found</title>${block('rdf:about="http://blog.example/node/12" dc:title="What I found" trackback:ping="/trackback/12"')}${block('rdf:about="http://blog.example/node/11" dc:title="More" trackback:ping="/trackback/11"')}`,
    pageUrl: 'http://blog.example/blog/all',
    entries: [
      { pingUrl: 'http://blog.example/trackback/12', foundBy: 'rdf' },
      { pingUrl: 'http://blog.example/trackback/11', foundBy: 'rdf' },
    ],
    chosen: null,
  },
  ...[
    ['/', '/#000123'],
    ['/', '/index.html#000123'],
    ['/index.html', '/#000123'],
    ['/blog/', '/blog/index.php#a000123'],
  ].map(([page, entry]): Row => ({
    origin: `Movable Type's index with a single entry, which is a place in it: ${entry} on ${page}`,
    html: block(`dc:identifier="http://blog.example${entry}" trackback:ping="/mt-tb.cgi/1"`),
    pageUrl: `http://blog.example${page}`,
    entries: [{ pingUrl: 'http://blog.example/mt-tb.cgi/1', foundBy: 'rdf', isPageOwn: false }],
    chosen: null,
  })),
  {
    origin: "Movable Type's index, opened at its single entry",
    html: block('dc:identifier="http://blog.example/#000123" trackback:ping="/mt-tb.cgi/1"'),
    pageUrl: 'http://blog.example/#000123',
    entries: [{ pingUrl: 'http://blog.example/mt-tb.cgi/1', foundBy: 'rdf', isPageOwn: true }],
  },
  {
    origin: 'a list with one link to an endpoint that WordPress would have for another entry',
    html: '<a rel="trackback" href="/a/trackback/">TrackBack</a>',
    pageUrl: 'http://blog.example/~john/',
    entries: [{ pingUrl: 'http://blog.example/a/trackback/', foundBy: 'anchor' }],
    chosen: null,
  },
  ...[
    'utm_source=feed&amp;utm_medium=rss',
    'fbclid=Iw',
    'gclid=1',
    'ref=planet',
    'id=3&amp;mc_cid=1',
    'utm_x&amp;id=3',
  ].map((query): Row => ({
    origin: `what only counts clicks is no other page: ?${query}`,
    html: block(
      `rdf:about="http://blog.example/e/1${query.includes('id=3') ? '?id=3' : ''}" trackback:ping="/tb/1"`,
    ),
    pageUrl: `http://blog.example/e/1?${query.replaceAll('&amp;', '&')}`,
    entries: [{ pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf', isPageOwn: true, confidence: 'high' }],
  })),
  {
    origin: 'another query is another page',
    html: block('rdf:about="http://blog.example/e?id=1" trackback:ping="/tb/1"'),
    pageUrl: 'http://blog.example/e?id=2&ref=x',
    entries: [{ pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf', isPageOwn: false }],
    chosen: null,
  },
  {
    origin: 'a front page whose one block names it',
    html: block('rdf:about="http://blog.example/" trackback:ping="/tb/1"'),
    pageUrl: 'http://blog.example/',
    entries: [{ pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf', isPageOwn: true }],
  },
  {
    origin: 'front page with three entries, none its own',
    html: [1, 2, 3]
      .map((n) => block(`rdf:about="http://blog.example/e/${n}" trackback:ping="/tb/${n}"`))
      .join(''),
    pageUrl: 'http://blog.example/',
    entries: [1, 2, 3].map((n) => ({
      pingUrl: `http://blog.example/tb/${n}`,
      foundBy: 'rdf' as const,
      isPageOwn: false,
      confidence: 'medium' as const,
    })),
  },
  {
    origin: 'entry page that also shows its neighbours',
    html: block('rdf:about="http://blog.example/e/1" trackback:ping="/tb/1"') + own('dc:title="Mine"'),
    entries: [
      { ...found, title: 'Mine' },
      { pingUrl: 'http://blog.example/tb/1', foundBy: 'rdf' },
    ],
    chosen: 0,
  },
  {
    origin: 'two blocks claim the page with different pings: the user chooses',
    html: own() + own().replace(TB, 'http://blog.example/tb/8'),
    entries: [found, { ...found, pingUrl: 'http://blog.example/tb/8' }],
    chosen: null,
  },
  {
    origin: 'WordPress without markup: a guess, never chosen',
    html: '<title>Hello</title><meta name="generator" content="WordPress 6.5" />',
    pageUrl: 'https://wp.example/2024/05/hello/?utm_source=x#c',
    entries: [
      {
        pingUrl: 'https://wp.example/2024/05/hello/trackback/',
        foundBy: 'guess',
        permalink: 'https://wp.example/2024/05/hello/',
      },
    ],
    chosen: null,
  },
  {
    origin: 'WordPress with a canonical link: a guess, never chosen',
    html: '<title>Hello</title><meta name="Generator" content="WordPress 6.5" /><link rel="canonical" href="https://wp.example/2024/05/hello/">',
    pageUrl: 'https://wp.example/2024/05/hello/?utm_source=x#c',
    entries: [
      {
        pingUrl: 'https://wp.example/2024/05/hello/trackback/',
        foundBy: 'guess',
        confidence: 'low',
        permalink: 'https://wp.example/2024/05/hello/',
        title: 'Hello',
      },
    ],
    chosen: null,
  },
  {
    origin: 'WordPress that only its xmlrpc.php gives away',
    html: '<link rel="pingback" href="https://wp.example/xmlrpc.php">',
    pageUrl: 'https://wp.example/hello',
    entries: [{ pingUrl: 'https://wp.example/hello/trackback/', foundBy: 'guess' }],
    chosen: null,
  },
  {
    origin: 'WordPress without pretty permalinks',
    html: '<meta name="generator" content="WordPress 4.9">',
    pageUrl: 'http://wp.example/blog/?p=12',
    entries: [{ pingUrl: 'http://wp.example/blog/wp-trackback.php?p=12', foundBy: 'guess' }],
    chosen: null,
  },
  {
    origin: 'WordPress front page, month and tag lists: no guess',
    html: '<meta name="generator" content="WordPress 6.5">',
    pageUrl: 'https://wp.example/2024/05/',
    entries: [],
  },
  {
    origin: 'WordPress with an entry found: no guess beside it',
    html: `<meta name="generator" content="WordPress 2.0">${own()}`,
    entries: [found],
  },
  {
    origin: 'WordPress whose theme shows that pings are closed: no guess',
    html: '<meta name="generator" content="WordPress 2.7"><a href="" rel="trackback">Trackback</a>',
    entries: [],
    notOffered: ['page-itself'],
  },
  ...['comment-page-2/', 'amp/', '2/', 'amp'].map((part): Row => ({
    origin: `WordPress, a part of an entry: ${part}`,
    html: '<meta name="generator" content="WordPress 6.5">',
    pageUrl: `https://wp.example/2024/05/hello/${part}`,
    entries: [
      {
        pingUrl: 'https://wp.example/2024/05/hello/trackback/',
        permalink: 'https://wp.example/2024/05/hello/',
        foundBy: 'guess',
      },
    ],
    chosen: null,
  })),
  {
    origin: 'WordPress that numbers its entries',
    html: '<meta name="generator" content="WordPress 6.5">',
    pageUrl: 'https://wp.example/archives/12',
    entries: [{ pingUrl: 'https://wp.example/archives/12/trackback/', foundBy: 'guess' }],
    chosen: null,
  },
  ...['blog/', 'de/', '~john/', 'john/blog/', 'archives/', 'index.php', 'blog/page/2/'].map((path): Row => ({
    origin: `WordPress, a list: no guess on /${path}`,
    html: '<meta name="generator" content="WordPress 6.5">',
    pageUrl: `https://wp.example/${path}`,
    entries: [],
  })),
  {
    origin: 'another blog tool: no guess',
    html: '<meta name="generator" content="Hugo 0.1">',
    pageUrl: 'https://hugo.example/post/',
    entries: [],
  },
];
