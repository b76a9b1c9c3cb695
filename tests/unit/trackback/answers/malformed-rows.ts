import type { AnswerRow } from './answer-row.ts';
import { bytes, errorPage, HTML, latin1, oneLine, PLAIN, wordpress, XML, XML_UTF8 } from './answer-row.ts';

const NOTICE =
  '<br />\n<b>Notice</b>:  Undefined variable: node in <b>/var/www/trackback.module</b> on line <b>217</b><br />\n';
const XDEBUG = `<br />\n<font size='1'><table class='xdebug-error' dir='ltr' border='1'>\n<tr><th align='left' colspan="5"><span style='background-color: #cc0000;'>( ! )</span> Warning: x in /a.php on line <i>3</i></th></tr>\n</table></font>\n`;

/** Answers that are not what the specification asks for and still can be read, or nearly. Numbers go on from the product rows. */
// prettier-ignore
export const MALFORMED_ROWS: readonly AnswerRow[] = [
  // Before and after the response
  row(155, 'indieweb-utils', 'indieweb-utils: a line end before the prolog', 200, XML, '\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'accepted/taken', null),
  row(156, 'Drupal 4.7', 'Drupal 4.7: PHP notice as HTML before the prolog', 200, XML, NOTICE + wordpress(0, null), 'accepted/taken', null),
  row(157, 'any PHP receiver with display_errors and html_errors on', 'PHP notice with a link into the manual', 200, HTML, `<br />\n<b>Warning</b>:  mysql_connect() [<a href='function.mysql-connect'>function.mysql-connect</a>]: x in <b>/a.php</b> on line <b>3</b><br />\n${wordpress(1, 'Closed')}`, 'refused/closed', 'Closed'),
  row(158, 'any PHP receiver with Xdebug', 'PHP notice by Xdebug', 200, HTML, XDEBUG + wordpress(0, null), 'accepted/taken', null),
  row(159, 'any PHP receiver with html_errors off', 'PHP notice as plain text', 200, XML, `\nDeprecated: Function split() is deprecated in /a.php on line 12\n${wordpress(0, null)}`, 'accepted/taken', null),
  row(160, 'any PHP receiver that stops after a notice', 'PHP notice and nothing else', 200, HTML, NOTICE, 'not-trackback/html', 'Notice: Undefined variable: node in /var/www/trackback.module on line 217'),
  row(161, 'any PHP receiver with display_errors on', 'PHP notice inside the response', 200, XML, `<response>${NOTICE}<error>0</error></response>`, 'accepted/taken', null),
  row(162, 'any PHP receiver with display_errors on', 'PHP notice inside the message', 200, XML, `<response><error>1</error><message>${NOTICE}Trackback closed</message></response>`, 'refused/closed', 'Notice: Undefined variable: node in /var/www/trackback.module on line 217 Trackback closed'),
  row(163, 'any Perl CGI that prints its warnings: Movable Type, tb-standalone', 'Perl warning before the prolog', 200, XML, `Use of uninitialized value $x in concatenation (.) at tb.cgi line 31.\n${wordpress(0, null)}`, 'accepted/taken', null),
  row(164, 'any PHP receiver with files saved as UTF-8 with a mark', 'a byte order mark twice', 200, XML, `\ufeff\ufeff${wordpress(0, null)}`, 'accepted/taken', null),
  row(165, 'any PHP receiver with files saved with a mark and an output charset of iso-8859-1', 'a byte order mark doubly encoded', 200, XML, `ï»¿${wordpress(0, null)}`, 'accepted/taken', null),
  row(166, 'any CGI behind a proxy that leaves chunks in', 'a chunk length left in', 200, XML, `5c\r\n${wordpress(0, null)}\r\n0\r\n`, 'accepted/taken', null),
  row(167, 'Textcube and other PHP receivers', 'a PHP end tag after it', 200, XML, `${wordpress(0, null)}\n?> `, 'accepted/taken', null),
  row(168, 'WordPress with a caching plug-in', 'a statistics comment after it', 200, XML, `${wordpress(0, null)}\n<!-- 14 queries, 0.2 s -->`, 'accepted/taken', null),
  row(169, 'any receiver on a free host', 'a host that puts an advertisement after it', 200, HTML, `${wordpress(0, null)}\n<script src="https://ads.example/x.js"></script><div>Advertisement</div>`, 'accepted/taken', null),
  row(170, 'any receiver that does not stop after its error', 'a second answer after the first: error, then success', 200, XML, `${wordpress(1, 'Closed')}\n${wordpress(0, null)}`, 'refused/closed', 'Closed'),
  row(171, 'any receiver that finds its error late', 'a second answer after the first: success, then error', 200, XML, `${wordpress(0, null)}\n${wordpress(1, 'Closed')}`, 'refused/closed', 'Closed'),
  row(172, 'any receiver that does not stop after its error', 'two errors in one response', 200, XML, '<response><error>0</error><error>1</error><message>No</message></response>', 'refused/said-no', 'No'),
  row(173, 'seen in the wild, product not known', 'a comment between prolog and root', 200, XML, '<?xml version="1.0"?><!-- tb --><response><error>0</error></response>', 'accepted/taken', null),
  row(174, 'no product known: what a parser of XML steps over', 'a comment inside, holding another verdict', 200, XML, '<response><!-- <error>0</error> --><error>1</error></response>', 'refused/said-no', null),

  // Root
  row(175, 'seen in the wild, product not known', 'no root, plain text', 200, PLAIN, '<error>0</error><message>it worked</message>', 'accepted/taken', 'it worked'),
  row(176, 'seen in the wild, product not known', 'no root, refused', 200, PLAIN, '<error>1</error>\n<message>Closed</message>', 'refused/closed', 'Closed'),
  row(177, 'seen in the wild, product not known', 'no root, prolog only', 200, XML, '<?xml version="1.0"?>\n<error>0</error>', 'accepted/taken', null),
  row(178, 'Amazon S3 and stores like it, where a blog was', 'no root and words: not a verdict', 200, 'application/xml', '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>', 'not-trackback/other', 'Access Denied'),
  row(179, 'Amazon S3 and stores like it, where a blog was', 'the same from a file store with its status', 403, 'application/xml', '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>', 'refused/forbidden', 'Access Denied'),
  row(180, 'anti-spam plug-ins of WordPress', 'a WordPress plug-in: root without prolog', 200, XML, '<response><error>1</error><message>Spam!</message></response>', 'refused/spam', 'Spam!'),
  row(181, 'no product known: HTML tools that write upper case', 'upper case', 200, XML, '<RESPONSE>\n<ERROR>0</ERROR>\n</RESPONSE>', 'accepted/taken', null),
  row(182, 'no product known: what an XML library may write', 'attributes on every element', 200, XML, '<response version="1.2"><error type="int">1</error><message lang="en">No</message></response>', 'refused/said-no', 'No'),
  row(183, 'no product known: what an XML library may write', 'a namespace prefix', 200, XML, '<tb:response xmlns:tb="urn:x"><tb:error>0</tb:error></tb:response>', 'accepted/taken', null),
  row(184, 'no product known: what the Java pinger tests for (XXE)', 'a doctype with entities: stepped over', 200, XML, '<?xml version="1.0"?><!DOCTYPE response [<!ENTITY zero SYSTEM "file:///etc/passwd">]><response><error>1</error><message>&zero;</message></response>', 'refused/said-no', null),
  row(185, 'no product known: what the Java pinger tests for (XXE)', 'the code itself behind an entity: no readable zero', 200, XML, '<!DOCTYPE response [<!ENTITY e "0">]><response><error>&e;</error></response>', 'not-trackback/other', null),

  // The code
  row(186, 'Textcube', 'white space around the code', 200, XML, '<response><error>\n  0\n</error></response>', 'accepted/taken', null),
  row(187, 'Textcube', 'CDATA around the code', 200, XML, '<response><error><![CDATA[ 0 ]]></error></response>', 'accepted/taken', null),
  row(188, 'no product known: what an XML library may write', 'an entity for the code', 200, XML, '<response><error>&#48;</error></response>', 'accepted/taken', null),
  row(189, 'XE, PEAR Services_Trackback (test data)', 'PEAR test data: -1', 200, XML, wordpress(-1, 'x'), 'refused/said-no', 'x'),
  row(190, 'Net::TrackBack', 'Net::TrackBack: -2', 200, XML, wordpress(-2, null), 'refused/said-no', null),
  row(191, 'Net::TrackBack', 'an HTTP status as code: 401', 200, XML, wordpress(401, null), 'refused/protected', null),
  row(192, 'Net::TrackBack', 'an HTTP status as code: 404', 200, XML, wordpress(404, 'Oops'), 'refused/no-such-entry', 'Oops'),
  row(193, 'Net::TrackBack', 'an HTTP status as code: 409', 200, XML, wordpress(409, null), 'duplicate/already-there', null),
  row(194, 'Net::TrackBack', 'an HTTP status as code: 429', 200, XML, wordpress(429, null), 'refused/throttled', null),
  row(195, 'PEAR Services_Trackback (test data)', 'an empty code', 200, XML, '<response><error></error><message>Hello</message></response>', 'not-trackback/other', 'Hello'),
  row(196, 'PEAR Services_Trackback (test data)', 'an empty element for the code', 200, XML, '<response><error/></response>', 'not-trackback/other', null),
  row(197, 'PEAR Services_Trackback (test data)', 'no code', 200, XML, '<response><message>Hello</message></response>', 'not-trackback/other', 'Hello'),
  row(198, 'BlogEngine.NET and its kin: words for a code', 'a code in words and a message', 200, XML, '<response><error>true</error><message>Closed</message></response>', 'refused/closed', 'Closed'),
  row(199, 'no product known: a number that is not the integer 0', 'a zero with decimals is no zero', 200, XML, wordpress('0.0', null), 'refused/said-no', '0.0'),
  row(200, 'any receiver with a hand-written template', 'a wrong end tag', 200, XML, '<response><error>0<error><message>ok</message></response>', 'accepted/taken', 'ok'),
  row(201, 'any receiver with a hand-written template', 'no end tag for the code', 200, XML, '<response><error>1<message>No</message></response>', 'refused/said-no', 'No'),
  row(202, 'Typecho and what was made after it', 'a success in words', 200, XML, '<response><success>true</success></response>', 'not-trackback/other', null),

  // The message
  row(203, 'XOOPS newbb', 'XOOPS newbb: variables not expanded', 200, XML, '<?xml version="1.0" encoding="utf-8"?>\\n<response>\\n<error>1</error>\\n<message>$error_message</message>\\n</response>', 'refused/said-no', null),
  row(204, 'XOOPS newbb', 'XOOPS newbb: the same, taken', 200, XML, '<?xml version="1.0" encoding="utf-8"?>\\n<response>\\n<error>0</error>\\n</response>', 'accepted/taken', null),
  row(205, 'dotCMS', 'dotCMS: percent-encoded', 200, XML, wordpress(1, 'Trackback+is+closed%2C+sorry%21'), 'refused/closed', 'Trackback is closed, sorry!'),
  row(206, 'dotCMS', 'dotCMS: percent-encoded, beyond ASCII', 200, XML, wordpress(1, '%E3%81%99%E3%81%A7%E3%81%AB%E7%99%BB%E9%8C%B2'), 'duplicate/already-there', 'すでに登録'),
  row(207, 'dotCMS', 'a percent sign that encodes nothing', 200, XML, wordpress(1, '100%DE'), 'refused/said-no', '100%DE'),
  row(208, 'goo', 'goo: blank lines around', 200, XML, wordpress(1, '\n\n   Not   taken.\n\n'), 'refused/said-no', 'Not taken.'),
  row(209, 'WordPress, Roller, Geeklog, Chyrp, ExpressionEngine: messages not escaped', 'a raw less-than sign', 200, XML, wordpress(1, 'need 3 < 5 & more'), 'refused/said-no', 'need 3 < 5 & more'),
  row(210, 'XE and others that escape HTML', 'escaped markup: one level decoded, then stripped', 200, XML, wordpress(1, '&lt;b&gt;No&lt;/b&gt; &amp;lt;really&amp;gt;'), 'refused/said-no', 'No &lt;really&gt;'),
  row(211, 'WordPress in German, messages not escaped', 'a named entity XML does not know', 200, XML, wordpress(1, 'Tr&auml;ckback f&uuml;r &raquo;x&laquo; ist &nbsp; geschlossen'), 'refused/closed', 'Träckback für »x« ist geschlossen'),
  row(212, 'any receiver with texts written in windows-1252', 'references to windows-1252 places', 200, XML, wordpress(1, 'You&#146;re out&#133;'), 'refused/said-no', 'You’re out…'),
  row(213, 'no product known: references no XML may hold', 'references to nothing', 200, XML, wordpress(1, 'a&#0;b&#xD800;c&#1114112;d'), 'refused/said-no', 'a\ufffdb\ufffdc\ufffdd'),
  row(214, 'any receiver that repeats what it was sent: Movable Type ("Invalid URL ..")', 'controls and bidi controls', 200, XML, wordpress(1, 'a\u0007b\u202e\u2066c\u200fd\u200be'), 'refused/said-no', 'abcd e'),
  row(215, 'Textcube', 'CDATA with markup', 200, XML, wordpress(1, '<![CDATA[<p>No <em>way</em> &amp; out</p>]]>'), 'refused/said-no', 'No way & out'),
  row(216, 'any receiver that repeats what it was sent: Movable Type ("Invalid URL ..")', 'a verdict quoted in the message', 200, XML, '<response><message>send <error>0</error> next time</message><error>1</error></response>', 'refused/said-no', 'send 0 next time'),
  row(217, 'any receiver with a hand-written template', 'a message without end', 200, XML, '<response><error>1</error><message>Closed for good</response>', 'refused/closed', 'Closed for good'),
  row(218, 'any receiver that does not stop after its error', 'two messages: the first', 200, XML, '<response><error>1</error><message>One</message><message>Two</message></response>', 'refused/said-no', 'One'),
  row(219, 'Roller (exception texts), Nucleus (database errors)', 'a long message is cut at a word', 200, XML, wordpress(1, 'word '.repeat(200)), 'refused/said-no', `${'word '.repeat(100).trimEnd()}…`),
  row(220, 'any receiver that repeats what it was sent', 'a long message without spaces is cut at a character', 200, XML, wordpress(1, '😀'.repeat(300)), 'refused/said-no', `${'😀'.repeat(249)}…`),

  // Cut off
  row(221, 'metaBBS', 'metaBBS: prolog and start tag', 200, XML, '<?xml version="1.0" encoding="utf-8"?>\n<response>\n', 'not-trackback/cut-off', null),
  row(222, 'metaBBS', 'prolog only', 200, XML, '<?xml version="1.0" encoding="utf-8"?>\n', 'not-trackback/cut-off', null),
  row(223, 'any receiver whose connection breaks', 'inside the code: it could have gone on', 200, XML, '<response><error>0', 'not-trackback/cut-off', null),
  row(224, 'any receiver whose connection breaks', 'inside the end tag of the code', 200, XML, '<response><error>0</err', 'not-trackback/cut-off', null),
  row(225, 'any receiver whose connection breaks', 'behind the code', 200, XML, '<response><error>0</error>', 'accepted/taken', null),
  row(226, 'any receiver whose connection breaks', 'inside the message', 200, XML, '<response><error>1</error><message>Trackback is clo', 'refused/said-no', 'Trackback is clo'),
  row(227, 'any receiver whose connection breaks', 'inside a character', 200, XML_UTF8, bytes('<response><error>1</error><message>d@', [0xc3, 0xa9, 0x6a, 0xc3]), 'refused/said-no', 'déj'),
  {
    ...row(228, 'any receiver whose connection breaks', 'nothing at all, because the connection broke', 200, XML, '', 'unknown/connection-lost', null),
    truncated: true,
  },
  {
    ...row(229, 'any receiver whose connection breaks', 'broken off before the verdict', 200, XML, '<?xml version="1.0"?><response>', 'not-trackback/cut-off', null),
    truncated: true,
  },

  // Character sets
  row(230, 'Serendipity, Roller', 'Serendipity: iso-8859-1 in the prolog, UTF-8 in fact', 200, 'text/html', oneLine('<error>1</error><message>Schon doppelt: Übergröße</message>'), 'duplicate/already-there', 'Schon doppelt: Übergröße'),
  row(231, 'tDiary', 'tDiary: iso-8859-1 in the prolog, EUC-JP in the header and in fact', 200, 'text/xml; charset=EUC-JP', bytes('<?xml version="1.0" encoding="iso-8859-1"?><response><error>1</error><message>@</message></response>', [0xbd, 0xc5, 0xca, 0xa3]), 'duplicate/already-there', '重複'),
  row(232, 'Japanese CGI receivers of old', 'Shift_JIS in the prolog only', 200, XML, bytes('<?xml version="1.0" encoding="Shift_JIS"?><response><error>1</error><message>@</message></response>', [0x8f, 0x64, 0x95, 0xa1]), 'duplicate/already-there', '重複'),
  row(233, 'Korean hosts of old, which Textcube still converts for', 'EUC-KR', 200, 'text/xml; charset=euc-kr', bytes('<response><error>1</error><message>@</message></response>', [0xc0, 0xcc, 0xb9, 0xcc]), 'duplicate/already-there', '이미'),
  row(234, 'Chinese receivers of old', 'GBK', 200, 'text/xml; charset=gb2312', bytes('<response><error>1</error><message>@</message></response>', [0xd6, 0xd8, 0xb8, 0xb4]), 'duplicate/already-there', '重复'),
  row(235, 'WordPress with a blog charset, header left out by a proxy', 'no charset, not UTF-8: windows-1252', 200, XML, bytes('<response><error>1</error><message>@</message></response>', [0x93, 0x6e, 0x6f, 0x94]), 'refused/said-no', '“no”'),
  row(236, 'no product known: what .NET makes of XML in memory', 'UTF-16 with mark', 200, XML, Uint8Array.from([0xff, 0xfe, ...Array.from(wordpress(0, null)).flatMap((char) => [char.charCodeAt(0), 0])]), 'accepted/taken', null),
  row(237, 'no product known: what .NET makes of XML in memory', 'UTF-16 without mark', 200, XML, Uint8Array.from(Array.from(wordpress(0, null)).flatMap((char) => [0, char.charCodeAt(0)])), 'accepted/taken', null),
  row(238, 'no product known: what .NET says of XML in memory', 'UTF-16 in the prolog, ASCII in fact', 200, XML, latin1('<?xml version="1.0" encoding="UTF-16"?><response><error>0</error></response>'), 'accepted/taken', null),
  row(239, 'no product known: a server configured wrong', 'a charset nobody knows', 200, 'text/xml; charset=x-klingon', wordpress(0, null), 'accepted/taken', null),
  row(240, 'servlets, which may put a charset in quotes', 'a charset in quotes', 200, 'text/xml; charset="iso-8859-1"', latin1('<response><error>1</error><message>d\u00e9j\u00e0 vu</message></response>'), 'duplicate/already-there', 'déjà vu'),

  // Status against body
  row(241, 'django-microblog', 'django-microblog: failure with 400', 400, XML, wordpress(1, 'Invalid'), 'refused/said-no', 'Invalid'),
  row(242, 'no product known: the slip of Movable Type, which has it with 403', 'error 0 with 500', 500, XML, wordpress(0, 'ok'), 'refused/http-status', 'ok'),
  row(243, 'no product known: the slip of Movable Type, which has it with 403', 'error 0 with 404', 404, XML, wordpress(0, null), 'refused/http-status', null),
  row(244, 'no product known: the slip of Movable Type, which has it with 403', 'error 0 with 429', 429, XML, wordpress(0, null), 'refused/throttled', null),
  row(245, 'Movable Type with a plug-in filter', 'error 0 with 403 and words', 403, XML, wordpress(0, 'Spam filter'), 'refused/spam', 'Spam filter'),
  row(246, 'any PHP receiver: an error under the status of a crash', 'error 1 with 500 keeps the words', 500, XML, wordpress(1, 'Database gone'), 'refused/said-no', 'Database gone'),
  row(247, 'any PHP receiver: WordPress of old answered duplicates with 500', 'duplicate with 500', 500, XML, wordpress(1, 'Trackback already received'), 'duplicate/already-there', 'Trackback already received'),
  row(248, 'no product known: frameworks that answer every POST with 201', 'error 1 with 201', 201, XML, wordpress(1, 'Closed'), 'refused/closed', 'Closed'),
  row(249, 'no product known: frameworks that answer with 202 before they work', 'error 0 with 202', 202, XML, wordpress(0, null), 'accepted/taken', null),
  row(250, 'no product known: frameworks that choose the status themselves', 'error 1 with 409 and no words', 409, XML, wordpress(1, null), 'duplicate/already-there', null),
  row(251, 'no product known: frameworks that choose the status themselves', 'error 1 with 429 and no words', 429, XML, wordpress(1, null), 'refused/throttled', null),
  row(252, 'no product known: frameworks that choose the status themselves', 'error 1 with 401 and no words', 401, XML, wordpress(1, null), 'refused/protected', null),
  row(253, 'WordPress behind a cache that changes the status', 'a page titled Duplicate under 200', 200, HTML, errorPage('x', 'Duplicate comment detected'), 'not-trackback/html', 'Duplicate comment detected'),
];

function row(
  number: number,
  by: string,
  from: string,
  status: number,
  contentType: string | null,
  body: string | Uint8Array,
  verdict: AnswerRow['verdict'],
  message: string | null,
): AnswerRow {
  return { number, by, from, status, contentType, body, verdict, message };
}
