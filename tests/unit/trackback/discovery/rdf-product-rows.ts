import { bare, inComment, NAMESPACES, PAGE } from './row.ts';
import type { Row } from './row.ts';

const PING = 'http://blog.example/mt/mt-tb.cgi/26';
const own = { foundBy: 'rdf', permalink: PAGE, confidence: 'high', isPageOwn: true } as const;

/** Embedded RDF as the products that wrote it did. */
export const RDF_PRODUCT_ROWS: readonly Row[] = [
  {
    origin: 'Movable Type 3: about, ping, title, identifier and more',
    html: inComment(
      `<rdf:Description\n    rdf:about="${PAGE}"\n    trackback:ping="${PING}"\n    dc:title="A first entry"\n    dc:identifier="${PAGE}"\n    dc:subject="News"\n    dc:description="What it says."\n    dc:creator="ann"\n    dc:date="2004-08-01T12:00:00+01:00" />`,
    ),
    entries: [{ ...own, pingUrl: PING, title: 'A first entry', excerpt: 'What it says.' }],
  },
  {
    origin: 'Movable Type with comment_wrap="0": straight in the page',
    html:
      bare(
        `<rdf:Description\n    rdf:about="${PAGE}"\n    trackback:ping="${PING}"\n    dc:title="A &amp; B"\n    dc:identifier="${PAGE}" />`,
      ) + '<p>Text</p>',
    entries: [{ ...own, pingUrl: PING, title: 'A & B' }],
  },
  {
    origin: 'Movable Type, old: CDATA marker and raw quotes inside dc:description',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}" dc:description="<![CDATA[ He said "no way" and &lt;b&gt;left&lt;/b&gt;, <a href="x">see</a> ]]>" trackback:ping="${PING}" dc:title="Quotes" dc:identifier="${PAGE}" />`,
    ),
    entries: [
      {
        ...own,
        pingUrl: PING,
        title: 'Quotes',
        excerpt: 'He said "no way" and <b>left</b>, <a href="x">see</a>',
      },
    ],
  },
  {
    origin: 'TypePad',
    html: inComment(
      `<rdf:Description\n    rdf:about="http://ann.typepad.com/blog/2006/05/a_day.html"\n    trackback:ping="http://www.typepad.com/services/trackback/6a00d8341c1d3e53ef"\n    dc:title="A day"\n    dc:identifier="http://ann.typepad.com/blog/2006/05/a_day.html"\n    dc:description="..." dc:creator="Ann" dc:date="2006-05-01T10:00:00-07:00" />`,
    ),
    pageUrl: 'http://ann.typepad.com/blog/2006/05/a_day.html',
    entries: [
      {
        pingUrl: 'http://www.typepad.com/services/trackback/6a00d8341c1d3e53ef',
        foundBy: 'rdf',
        title: 'A day',
        isPageOwn: true,
      },
    ],
  },
  {
    origin: 'Cocolog: the receiver is on another host',
    html: inComment(
      `<rdf:Description rdf:about="http://x.cocolog-nifty.com/blog/2004/08/post_1.html" trackback:ping="http://app.cocolog-nifty.com/t/trackback/3959/53470007" dc:title="夏" dc:identifier="http://x.cocolog-nifty.com/blog/2004/08/post_1.html" />`,
    ),
    pageUrl: 'http://x.cocolog-nifty.com/blog/2004/08/post_1.html',
    entries: [
      {
        pingUrl: 'http://app.cocolog-nifty.com/t/trackback/3959/53470007',
        foundBy: 'rdf',
        title: '夏',
        isPageOwn: true,
      },
    ],
  },
  {
    origin: 'WordPress 0.71, bare: title through addslashes breaks the attribute',
    html: bare(
      `<rdf:Description\n    rdf:about="${PAGE}"\n    dc:identifier="${PAGE}"\n    dc:title="say \\"hi\\""\n    trackback:ping="http://blog.example/b2trackback.php/7" />`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/b2trackback.php/7', title: 'say \\' }],
  },
  {
    origin: 'WordPress 0.71, wrapped by the theme: the slashed title is readable',
    html: inComment(
      `<rdf:Description\n    rdf:about="${PAGE}"\n    dc:identifier="${PAGE}"\n    dc:title="say \\"hi\\""\n    trackback:ping="http://blog.example/b2trackback.php/7" />`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/b2trackback.php/7', title: 'say "hi"' }],
  },
  {
    origin: "WordPress 1.5 theme: about on the tag's line, dashes as &#x2d;, typographic entities",
    html: `<!--\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \n\t\t\txmlns:dc="http://purl.org/dc/elements/1.1/"\n\t\t\txmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">\n\t\t<rdf:Description rdf:about="${PAGE}"\n    dc:identifier="${PAGE}"\n    dc:title="It&#8217;s &#x2d;&#x2d; here"\n    trackback:ping="${PAGE}/trackback/" />\n</rdf:RDF>-->`,
    entries: [{ ...own, pingUrl: `${PAGE}/trackback/`, title: 'It’s -- here' }],
  },
  {
    origin: 'Serendipity: about is the feed, only dc:identifier names the entry; &amp; in the ping',
    html: inComment(
      `<rdf:Description\n    rdf:about="http://blog.example/feeds/ei_7.rdf"\n    trackback:ping="http://blog.example/comment.php?type=trackback&amp;entry_id=7"\n    dc:title="Seven"\n    dc:identifier="${PAGE}" />`,
    ),
    entries: [
      { ...own, pingUrl: 'http://blog.example/comment.php?type=trackback&entry_id=7', title: 'Seven' },
    ],
  },
  {
    origin: 'Dotclear in HTML: its CDATA wrapper is a comment of its own',
    html: `<![CDATA[>\n<!--[\n<rdf:RDF ${NAMESPACES}>\n<rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="Billet" trackback:ping="http://blog.example/trackback/5" />\n</rdf:RDF>\n<!]]><!---->`,
    entries: [{ ...own, pingUrl: 'http://blog.example/trackback/5', title: 'Billet' }],
  },
  {
    origin: 'Drupal 4.7: title printed raw',
    html: `<!--\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">\n<rdf:Description rdf:about="http://blog.example/node/12" dc:identifier="http://blog.example/node/12" dc:title="Fish & "Chips" <now>" trackback:ping="http://blog.example/trackback/12" />\n</rdf:RDF>\n-->`,
    pageUrl: 'http://blog.example/node/12',
    entries: [
      {
        pingUrl: 'http://blog.example/trackback/12',
        foundBy: 'rdf',
        title: 'Fish & "Chips" <now>',
        isPageOwn: true,
      },
    ],
  },
  {
    origin: "Drupal 5: &mdash; that no XML parser knows; page at an alias, so the block is another address's",
    html: inComment(
      '<rdf:Description rdf:about="http://blog.example/node/12" dc:identifier="http://blog.example/node/12" dc:title="Left &mdash; right" trackback:ping="http://blog.example/trackback/12" />',
    ),
    pageUrl: 'http://blog.example/left-right',
    entries: [
      {
        pingUrl: 'http://blog.example/trackback/12',
        foundBy: 'rdf',
        title: 'Left — right',
        confidence: 'medium',
        isPageOwn: false,
      },
    ],
    chosen: null,
  },
  {
    origin: 'b2evolution: tb_id in the query, bare',
    html: bare(
      `<rdf:Description rdf:about="${PAGE}"\n    dc:identifier="${PAGE}"\n    dc:title="b2"\n    trackback:ping="http://blog.example/htsrv/trackback.php?tb_id=9" />`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/htsrv/trackback.php?tb_id=9' }],
  },
  {
    origin: 'Roller: unescaped title, Java date',
    html: inComment(
      `<rdf:Description\n        rdf:about="${PAGE}"\n        trackback:ping="http://blog.example/trackback/ann/entry/rock_roll"\n        dc:title="Rock & "Roll""\n        dc:identifier="${PAGE}"\n        dc:date="Thu Aug 05 10:00:00 PDT 2004" />`,
    ),
    entries: [
      { ...own, pingUrl: 'http://blog.example/trackback/ann/entry/rock_roll', title: 'Rock & "Roll"' },
    ],
  },
  {
    origin: 'Geeklog: &apos; escaped, & and " not',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="Ann&apos;s "R & D"" trackback:ping="http://blog.example/trackback.php?id=20040801&amp;type=article" />`,
    ),
    entries: [
      {
        ...own,
        pingUrl: 'http://blog.example/trackback.php?id=20040801&type=article',
        title: 'Ann\'s "R & D"',
      },
    ],
  },
  {
    origin: 'Textcube: CRLF, unescaped title',
    html: inComment(
      `<rdf:Description\r\n     rdf:about="${PAGE}"\r\n     dc:identifier="${PAGE}"\r\n     dc:title="그가 "안녕"이라고"\r\n     trackback:ping="http://blog.example/tc/trackback/4" />`,
    ).replace(/(?<!\r)\n/g, '\r\n'),
    entries: [{ ...own, pingUrl: 'http://blog.example/tc/trackback/4', title: '그가 "안녕"이라고' }],
  },
  {
    origin: 'Egloos: tabs, nothing before />',
    html: inComment(
      `\t<rdf:Description\n\t\trdf:about="${PAGE}"\n\t\tdc:identifier="${PAGE}"\n\t\tdc:title="글"\n\t\ttrackback:ping="http://ann.egloos.com/tb/1234"/>`,
    ),
    entries: [{ ...own, pingUrl: 'http://ann.egloos.com/tb/1234', title: '글' }],
  },
  {
    origin: "a Korean project of 2025: every hyphen &#45;, the ping's too",
    html: inComment(
      '<rdf:Description rdf:about="https://blog.example/my&#45;post" dc:identifier="https://blog.example/my&#45;post" dc:title="It&apos;s a well&#45;known" trackback:ping="https://blog.example/trackback/my&#45;post" />',
    ),
    pageUrl: 'https://blog.example/my-post',
    entries: [
      {
        pingUrl: 'https://blog.example/trackback/my-post',
        foundBy: 'rdf',
        permalink: 'https://blog.example/my-post',
        title: "It's a well-known",
        isPageOwn: true,
      },
    ],
  },
  {
    origin: 'tDiary, old: dc:identifer misspelt, -- as &#45;&#45;',
    html: inComment(
      '<rdf:Description\n    rdf:about="http://d.example/20040801.html"\n    dc:identifer="http://d.example/20040801.html"\n    dc:title="Sunday &#45;&#45; rain"\n    trackback:ping="http://d.example/tb.rb/20040801" />',
    ),
    pageUrl: 'http://d.example/20040801.html',
    entries: [
      {
        pingUrl: 'http://d.example/tb.rb/20040801',
        foundBy: 'rdf',
        permalink: 'http://d.example/20040801.html',
        title: 'Sunday -- rain',
        isPageOwn: true,
      },
    ],
  },
  {
    origin: 'blojsom: the misspelt identifier is all there is',
    html: inComment(
      `<rdf:Description dc:identifer="${PAGE}" dc:title="J" trackback:ping="http://blog.example/blog/?permalink=1&amp;tb=y" />`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/blog/?permalink=1&tb=y' }],
  },
  {
    origin: 'Virtuoso: element closed by an end tag, two attributes on a line',
    html: inComment(
      `<rdf:Description\n rdf:about="${PAGE}"\n dc:identifer="${PAGE}"\n dc:title="V" trackback:ping="http://blog.example/mt-tb/Http/trackback?id=3"></rdf:Description>`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/mt-tb/Http/trackback?id=3', title: 'V' }],
  },
  {
    origin: 'torabach: single quotes, ping is the entry and ?trackback',
    html: inComment(
      `<rdf:Description rdf:about='${PAGE}' dc:identifer='${PAGE}' dc:title='T' trackback:ping='${PAGE}?trackback' />`,
    ),
    entries: [{ ...own, pingUrl: `${PAGE}?trackback` }],
  },
  {
    origin: 'Siteframe',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}" dc:identifer="${PAGE}" trackback:ping="http://blog.example/tb.php?doc=8" />`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/tb.php?doc=8', title: '' }],
  },
  {
    origin: 'Nucleus NP_TrackBack: title only stripped of tags',
    html: inComment(
      `<rdf:Description\n\t\trdf:about="${PAGE}"\n\t\tdc:identifier="${PAGE}"\n\t\tdc:title="1 < 2 & so on"\n\t\ttrackback:ping="http://blog.example/action.php?action=plugin&amp;name=TrackBack&amp;tb_id=3"\n\t\tdc:date="2005-01-01" />`,
    ),
    entries: [
      {
        ...own,
        pingUrl: 'http://blog.example/action.php?action=plugin&name=TrackBack&tb_id=3',
        title: '1 < 2 & so on',
      },
    ],
  },
  {
    origin: 'livedoor: receiver on a third host',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}" trackback:ping="http://trackback.blogsys.jp/livedoor/ann/50000001" dc:title="日記" dc:identifier="${PAGE}" />`,
    ),
    entries: [{ ...own, pingUrl: 'http://trackback.blogsys.jp/livedoor/ann/50000001' }],
  },
  {
    origin: 'Hatena Diary: about, identifier and ping are all the entry, in <head>',
    html: `<html><head>${inComment('<rdf:Description\n   rdf:about="http://d.hatena.example/ann/20040801"\n   trackback:ping="http://d.hatena.example/ann/20040801"\n   dc:title="夏"\n   dc:identifier="http://d.hatena.example/ann/20040801" />')}<title>夏</title></head><body></body></html>`,
    pageUrl: 'http://d.hatena.example/ann/20040801',
    entries: [
      {
        pingUrl: 'http://d.hatena.example/ann/20040801',
        foundBy: 'rdf',
        confidence: 'low',
        isPageOwn: true,
        title: '夏',
      },
    ],
  },
  {
    origin: 'FC2',
    html: inComment(
      '<rdf:Description rdf:about="http://ann.blog12.fc2.com/blog-entry-46.html" dc:identifier="http://ann.blog12.fc2.com/blog-entry-46.html" dc:title="F" trackback:ping="http://ann.blog12.fc2.com/tb.php/46-e4374dd5" />',
    ),
    pageUrl: 'http://ann.blog12.fc2.com/blog-entry-46.html',
    entries: [{ pingUrl: 'http://ann.blog12.fc2.com/tb.php/46-e4374dd5', foundBy: 'rdf', isPageOwn: true }],
  },
  {
    origin: 'Subtext: relative ping, port 443 in the identifier of an https page, quote + newline before />',
    html: `<!--\n<rdf:RDF \nxmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">\n<rdf:Description rdf:about="http://blog.example:443/a/195.aspx" dc:identifier="http://blog.example:443/a/195.aspx" dc:title="Sub" trackback:ping="/services/trackbacks/195.aspx" \n/>\n</rdf:RDF>\n-->`,
    pageUrl: 'https://blog.example/a/195.aspx',
    entries: [
      {
        pingUrl: 'https://blog.example/services/trackbacks/195.aspx',
        foundBy: 'rdf',
        permalink: 'http://blog.example:443/a/195.aspx',
        confidence: 'high',
        isPageOwn: true,
      },
    ],
  },
  {
    origin: 'BlogEngine.NET: one line, unescaped title, GUID',
    html: `<!-- <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/"><rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="C# & "you"" trackback:ping="http://blog.example/trackback.axd?id=1c2d3e4f-0000-4000-8000-000000000001" /></rdf:RDF> -->`,
    entries: [
      {
        ...own,
        pingUrl: 'http://blog.example/trackback.axd?id=1c2d3e4f-0000-4000-8000-000000000001',
        title: 'C# & "you"',
      },
    ],
  },
  {
    origin: 'dasBlog',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="d" trackback:ping="http://blog.example/Trackback.aspx?guid=77" />`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/Trackback.aspx?guid=77' }],
  },
  {
    origin: 'PLOS (Ambra): in a Creative Commons block, trackback never declared, raw & in the address',
    html: `<!-- <rdf:RDF xmlns="http://web.resource.org/cc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<Work rdf:about="http://j.example/article/1"><license rdf:resource="http://creativecommons.org/licenses/by/2.5/" /></Work>\n<License rdf:about="http://creativecommons.org/licenses/by/2.5/"><permits rdf:resource="http://web.resource.org/cc/Reproduction"/></License>\n<rdf:Description rdf:about="http://j.example/article/1" dc:identifier="http://j.example/article/1" dc:title="Cells" trackback:ping="http://j.example/trackback.action?a=1&copy=2" />\n</rdf:RDF> -->`,
    pageUrl: 'http://j.example/article/1',
    entries: [
      {
        pingUrl: 'http://j.example/trackback.action?a=1&copy=2',
        foundBy: 'rdf',
        title: 'Cells',
        isPageOwn: true,
      },
    ],
  },
  {
    origin: 'Publify, open: about="" and a Description nobody closes',
    html: inComment(
      `<rdf:Description\n  rdf:about=""\n  trackback:ping="http://blog.example/trackbacks?article_id=5"\n  dc:title="P"\n  dc:identifier="${PAGE}"\n  dc:description=""\n  dc:creator="ann"\n  dc:date="2012-01-01T00:00:00Z">`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/trackbacks?article_id=5', title: 'P' }],
  },
  {
    origin: 'Publify, closed: the ping line is missing',
    html: inComment(
      `<rdf:Description\n  rdf:about=""\n  dc:title="P"\n  dc:identifier="${PAGE}"\n  dc:date="2012-01-01T00:00:00Z">`,
    ),
    entries: [],
    notOffered: ['closed'],
  },
  {
    origin: 'WoltLab plugin: the ping is loose text behind />',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="W" />\n trackback:ping="http://blog.example/index.php?page=Trackback&amp;id=3"`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/index.php?page=Trackback&id=3', title: 'W' }],
  },
  {
    origin: 'PyBlosxom: about without prefix, newline behind <rdf:RDF, ping last',
    html: `<!--\n<rdf:RDF\n${NAMESPACES}>\n<rdf:Description\n about="${PAGE}"\n dc:identifier="${PAGE}"\n dc:title="Py"\n trackback:ping="http://blog.example/trackback/py" />\n</rdf:RDF>\n-->`,
    entries: [{ ...own, pingUrl: 'http://blog.example/trackback/py', title: 'Py' }],
  },
  {
    origin: 'PyBlosxom: only about, without prefix',
    html: inComment(`<rdf:Description about="${PAGE}" trackback:ping="http://blog.example/trackback/py" />`),
    entries: [{ ...own, pingUrl: 'http://blog.example/trackback/py' }],
  },
  {
    origin: 'metaBBS: order about, title, identifier, ping',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}" dc:title="a&#x2d;&#x2d;b" dc:identifier="${PAGE}" trackback:ping="http://blog.example/metabbs.php/trackback/8" />`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/metabbs.php/trackback/8', title: 'a--b' }],
  },
  {
    origin: 'a Fedora repository: ping without quotes, about is no web address',
    html: inComment(
      '<rdf:Description rdf:about="info:fedora/demo:5" dc:title="Object" trackback:ping=http://repo.example/trackback/demo:5 />',
    ),
    entries: [
      {
        pingUrl: 'http://repo.example/trackback/demo:5',
        foundBy: 'rdf',
        permalink: null,
        title: 'Object',
        isPageOwn: false,
      },
    ],
  },
  {
    origin: 'without quotes and without white space before />',
    html: inComment(`<rdf:Description rdf:about=${PAGE} trackback:ping=http://blog.example/tb/5/>`),
    entries: [{ ...own, pingUrl: 'http://blog.example/tb/5' }],
  },
  {
    origin: 'a PHP port: wrong namespaces, single quotes',
    html: `<!-- <rdf:RDF xmlns:rdf='https://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='https://purl.org/dc/elements/1.1/' xmlns:trackback='https://madskills.com/public/xml/rss/module/trackback/'><rdf:Description rdf:about='${PAGE}' dc:title='It"s' dc:identifier='${PAGE}' trackback:ping='http://blog.example/trackback.php?id=1' /></rdf:RDF> -->`,
    entries: [{ ...own, pingUrl: 'http://blog.example/trackback.php?id=1', title: 'It"s' }],
  },
  {
    origin: 'etp: the ping is the page itself, and the identifier says so',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}" dc:identifier="${PAGE}" dc:title="E" trackback:ping="${PAGE}" />`,
    ),
    entries: [{ pingUrl: PAGE, foundBy: 'rdf', confidence: 'low', isPageOwn: true }],
  },
  {
    origin: 'a ping that is the page itself, where the block names another entry',
    html: inComment(
      `<rdf:Description rdf:about="http://else.example/some/where" dc:title="E" trackback:ping="${PAGE}" />`,
    ),
    entries: [],
    notOffered: ['page-itself'],
  },
  {
    origin: 'PEAR Services_Trackback, bare',
    html: `<div>${bare(`<rdf:Description\n    rdf:about="${PAGE}"\n    dc:identifier="${PAGE}"\n    dc:title="Pear"\n    trackback:ping="http://blog.example/trackback/pear.php" />`)}</div><p>more</p>`,
    entries: [{ ...own, pingUrl: 'http://blog.example/trackback/pear.php', title: 'Pear' }],
  },
  {
    origin: 'ping as a property element with rdf:resource, in a comment (RSS 1.0 habit)',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}"><dc:title>Child &amp; parent</dc:title><dc:identifier>${PAGE}</dc:identifier><trackback:ping rdf:resource="http://blog.example/tb/3?a=1&amp;b=2"/></rdf:Description>`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/tb/3?a=1&b=2', title: 'Child & parent' }],
  },
  {
    origin: 'ping as a property element with text, in a comment',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}"><dc:title>Text</dc:title><trackback:ping>\n http://blog.example/tb/3 \n</trackback:ping></rdf:Description>`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/tb/3', title: 'Text' }],
  },
  {
    origin: 'ping as a property element whose text is CDATA',
    html: inComment(
      `<rdf:Description rdf:about="${PAGE}"><trackback:ping><![CDATA[http://blog.example/tb/3?a=1]]></trackback:ping><dc:title><![CDATA[C & D]]></dc:title></rdf:Description>`,
    ),
    entries: [{ ...own, pingUrl: 'http://blog.example/tb/3?a=1', title: 'C & D' }],
  },
  {
    origin: 'property elements straight in the page, where /> closes nothing',
    html:
      bare(
        `<rdf:Description rdf:about="${PAGE}"><trackback:ping rdf:resource="http://blog.example/tb/3"/><dc:title>Bare child</dc:title><dc:identifier rdf:resource="${PAGE}"/></rdf:Description>`,
      ) + '<p>after</p>',
    entries: [{ ...own, pingUrl: 'http://blog.example/tb/3', title: 'Bare child' }],
  },
  {
    origin: 'another prefix for the trackback namespace',
    html: `<!-- <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:tb="http://madskills.com/public/xml/rss/module/trackback/"><rdf:Description rdf:about="${PAGE}" tb:ping="http://blog.example/tb/3" /></rdf:RDF> -->`,
    entries: [{ ...own, pingUrl: 'http://blog.example/tb/3' }],
  },
  {
    origin: 'TrackBack 1.0: the ping address is in rdf:about',
    html: inComment(
      `<rdf:Description rdf:about="http://blog.example/mt/mt-tb.cgi?tb_id=26" dc:title="Old" dc:identifier="${PAGE}" />`,
    ),
    entries: [
      {
        pingUrl: 'http://blog.example/mt/mt-tb.cgi?tb_id=26',
        foundBy: 'rdf-1.0',
        permalink: PAGE,
        title: 'Old',
        confidence: 'medium',
        isPageOwn: true,
      },
    ],
  },
  {
    origin: 'Movable Type 2.2, bare TrackBack 1.0, on another page',
    html: bare(
      '<rdf:Description about="http://blog.example/cgi-bin/mt-tb.cgi?tb_id=26" dc:title="Old" dc:identifier="http://blog.example/archives/000026.html" />',
    ),
    entries: [
      {
        pingUrl: 'http://blog.example/cgi-bin/mt-tb.cgi?tb_id=26',
        foundBy: 'rdf-1.0',
        confidence: 'low',
        isPageOwn: false,
      },
    ],
    chosen: null,
  },
  {
    origin: 'about and identifier differ, but about is no receiver (Serendipity without ping)',
    html: inComment(
      `<rdf:Description rdf:about="http://blog.example/feeds/ei_7.rdf" dc:title="S" dc:identifier="${PAGE}" />`,
    ),
    entries: [],
    notOffered: ['closed'],
  },
];
