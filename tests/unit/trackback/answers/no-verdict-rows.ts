import type { AnswerRow } from './answer-row.ts';
import { errorPage, HTML, PLAIN, wordpress, XML } from './answer-row.ts';

const SUCCESS = '<response><error>0</error></response>';
const ESCAPED = '&lt;response&gt;&lt;error&gt;0&lt;/error&gt;&lt;/response&gt;';

/** Pages and texts that show a success without being one, and answers where only the status speaks. Numbers go on. */
// prettier-ignore
export const NO_VERDICT_ROWS: readonly AnswerRow[] = [
  // Quoted
  row(254, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'a tutorial with the answer escaped', 200, HTML, `<html><head><title>TrackBack</title></head><body><p>The answer: ${ESCAPED}</p></body></html>`, 'not-trackback/html', 'The answer: <response><error>0</error></response>'),
  row(255, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'a tutorial with the answer in pre', 200, HTML, `<html><head><title>TrackBack</title></head><body><pre>${SUCCESS}</pre></body></html>`, 'not-trackback/html', '0'),
  row(256, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'the same as a fragment', 200, HTML, `<pre>${SUCCESS}</pre>`, 'not-trackback/html', '0'),
  row(257, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in code', 200, HTML, `<p>The answer:</p><code>${SUCCESS}</code>`, 'not-trackback/html', 'The answer: 0'),
  row(258, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in a textarea', 200, HTML, `<textarea>${SUCCESS}</textarea>`, 'not-trackback/html', '0'),
  row(259, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in a script', 200, HTML, `<!DOCTYPE html><title>x</title><script>var s = '${SUCCESS}';</script>`, 'not-trackback/html', 'x'),
  row(260, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in a comment', 200, HTML, `<!-- ${SUCCESS} --><p>Hello</p>`, 'not-trackback/html', 'Hello'),
  row(261, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in a comment, and nothing else', 200, HTML, `<!-- ${SUCCESS} -->`, 'not-trackback/empty', null),
  row(262, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in a comment that never ends', 200, HTML, `<!-- ${SUCCESS}`, 'not-trackback/other', null),
  row(263, 'any blog entry or manual that explains TrackBack', 'in an attribute', 200, HTML, `<p title="${SUCCESS}">Hello</p>`, 'not-trackback/html', 'Hello'),
  row(264, 'any blog entry or manual that explains TrackBack', 'in an attribute of a notice tag', 200, HTML, `<a title='${SUCCESS}'>Hello</a>`, 'not-trackback/html', 'Hello'),
  row(265, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'raw in the body of a page', 200, HTML, `<!DOCTYPE html><html><head><title>T</title></head><body>${SUCCESS}</body></html>`, 'not-trackback/html', '0'),
  row(266, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'raw behind prose', 200, PLAIN, `Servers then answer ${SUCCESS} to say so.`, 'not-trackback/other', 'Servers then answer 0 to say so.'),
  row(267, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'raw behind prose, on its own line with a prolog', 200, PLAIN, `A successful answer looks like this:\n<?xml version="1.0"?>\n${SUCCESS}`, 'not-trackback/other', 'A successful answer looks like this: 0'),
  row(268, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in a paragraph', 200, HTML, `<p>${SUCCESS}</p>`, 'not-trackback/html', '0'),
  row(269, 'no product known: XML that holds XML (a feed, a log, a SOAP envelope)', 'in CDATA', 200, XML, `<![CDATA[${SUCCESS}]]>`, 'not-trackback/other', '<response><error>0</error></response>'),
  row(270, 'no product known: XML that holds XML (a feed, a log, a SOAP envelope)', 'in CDATA inside a response', 200, XML, '<response><![CDATA[<error>0</error>]]></response>', 'not-trackback/other', null),
  row(271, 'no product known: XML that holds XML (a feed, a log, a SOAP envelope)', 'escaped inside a response', 200, XML, '<response>&lt;error&gt;0&lt;/error&gt;</response>', 'not-trackback/other', null),
  row(272, 'no product known: XML that holds XML (a feed, a log, a SOAP envelope)', 'escaped as a whole under text/xml', 200, XML, ESCAPED, 'not-trackback/other', '<response><error>0</error></response>'),
  row(273, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'only the code, in a page', 200, HTML, '<html><body>Result: <error>0</error></body></html>', 'not-trackback/html', 'Result: 0'),
  row(274, 'any JSON API that wraps answers', 'in a JSON string', 200, 'application/json', JSON.stringify({ body: SUCCESS }), 'not-trackback/other', '{"body":" 0 "}'),
  row(275, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in an XHTML page', 200, 'application/xhtml+xml', `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${SUCCESS}</body></html>`, 'not-trackback/html', '0'),

  // Other things than TrackBack
  row(276, 'Subtext, WordPress without a title, Roller, Chyrp', 'nothing', 200, null, '', 'not-trackback/empty', null),
  row(277, 'any PHP receiver with blank lines behind its end tag', 'white space', 200, XML, ' \n\t ', 'not-trackback/empty', null),
  row(278, 'any REST API', '204', 204, null, '', 'not-trackback/empty', null),
  row(279, 'any JSON API', 'JSON', 200, 'application/json', '{"ok":true}', 'not-trackback/other', '{"ok":true}'),
  row(280, 'a CMS form handler', 'plain text that sounds good', 200, PLAIN, 'Thank you, trackback stored.', 'not-trackback/other', 'Thank you, trackback stored.'),
  row(281, 'Movable Type and tb-standalone for __mode=rss', 'a listing of its own', 200, XML, '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'not-trackback/listing', null),
  row(282, 'a blog that serves its feed', 'an Atom listing', 200, XML, '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'not-trackback/listing', null),
  row(283, 'PukiWiki and Movable Type feeds', 'an RSS 1.0 listing', 200, XML, '<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'not-trackback/listing', null),
  row(284, 'tb-standalone for __mode=rss', 'a listing inside the response, no code', 200, XML, '<response><rss version="0.91"><channel/></rss></response>', 'not-trackback/listing', null),
  row(285, 'Subtext, to a GET', 'a listing inside that is not well-formed', 200, XML, '<response><error>0</error><rss version="0.91"><channel><title>a & b</channel></rss></response>', 'not-trackback/listing', null),
  row(286, 'WordPress xmlrpc.php', 'a Pingback endpoint: fault', 200, XML, '<?xml version="1.0"?><methodResponse><fault><value><struct><member><name>faultCode</name><value><int>-32700</int></value></member></struct></value></fault></methodResponse>', 'not-trackback/xml-rpc', null),
  row(287, 'Serendipity as a Pingback server', 'a Pingback endpoint: string', 200, XML, '<methodResponse><params><param><value>ok</value></param></params></methodResponse>', 'not-trackback/xml-rpc', null),
  row(288, 'NexusPress', 'NexusPress: fault with 405', 405, XML, '<methodResponse><fault></fault></methodResponse>', 'refused/wrong-method', null),
  row(289, 'any XML API', 'some other XML', 200, XML, '<status>ok</status>', 'not-trackback/other', 'ok'),
  row(290, 'any XML API', 'another API', 200, XML, '<response><result>0</result></response>', 'not-trackback/other', null),

  // 201, 202
  row(291, 'Vinculum', "the working group's 201", 201, null, '', 'accepted/taken', null),
  row(292, 'Vinculum', "the working group's 202", 202, null, '', 'accepted/held', null),
  row(293, 'web applications that answer with a page', '201 with a page, which may be anything', 201, HTML, errorPage('Created', 'Stored'), 'not-trackback/html', 'Stored'),
  row(294, 'receivers of the "paces"', '201 with words of moderation', 201, PLAIN, 'Waiting for approval', 'accepted/held', 'Waiting for approval'),
  row(295, 'any receiver behind Amazon CloudFront with its bot check', "Amazon's bot check: 202 with a script", 202, HTML, '<!DOCTYPE html><html><head><title></title><script src="https://x.example/challenge.js"></script></head><body></body></html>', 'not-trackback/html', null),
  row(296, 'a feed publisher (AtomPub)', '201 with a listing', 201, XML, '<rss></rss>', 'not-trackback/listing', null),
  row(297, 'any receiver whose connection breaks', '201 that breaks off', 201, XML, '<response>', 'not-trackback/cut-off', null),

  // Held, in words
  row(298, 'small receivers in English', 'held: approval', 200, XML, wordpress(0, 'Your trackback will appear once it has been approved.'), 'accepted/held', 'Your trackback will appear once it has been approved.'),
  row(299, 'small receivers in English', 'not held: approved', 200, XML, wordpress(0, 'Your trackback was approved.'), 'accepted/taken', 'Your trackback was approved.'),
  row(300, 'small receivers in English', 'not held: no moderation', 200, XML, wordpress(0, 'Published without moderation'), 'accepted/taken', 'Published without moderation'),
  row(301, 'Cocolog', 'held, in Japanese', 200, XML, wordpress(0, '承認後に表示されます'), 'accepted/held', '承認後に表示されます'),
  row(302, 'receivers with German texts', 'held, in German', 200, XML, wordpress(0, 'Der Trackback wird nach der Freischaltung angezeigt'), 'accepted/held', 'Der Trackback wird nach der Freischaltung angezeigt'),
  row(303, 'any receiver for members', 'moderation is no good news beside error 1', 200, XML, wordpress(1, 'Moderators only'), 'refused/said-no', 'Moderators only'),

  // The status alone
  row(304, 'PukiWiki Adv', '400', 400, HTML, '', 'refused/http-status', null),
  row(305, 'tDiary behind basic authentication, a staging site', '401', 401, HTML, errorPage('401', 'Unauthorized'), 'refused/protected', 'Unauthorized'),
  row(306, 'Typecho, PukiWiki Adv, Cloudflare', '403', 403, HTML, errorPage('403', 'Forbidden'), 'refused/forbidden', 'Forbidden'),
  row(307, 'Typecho (IP known for spam), BlogEngine.NET switched off', '404', 404, HTML, '', 'refused/gone', null),
  row(308, 'Geeklog to a GET; a static site', '405', 405, HTML, errorPage('405', 'Method Not Allowed'), 'refused/wrong-method', 'Method Not Allowed'),
  row(309, 'any receiver behind mod_security', '406', 406, HTML, '', 'refused/http-status', null),
  row(310, 'a company proxy', '407', 407, HTML, '', 'refused/protected', null),
  row(311, 'WordPress, behind a server that drops the page', '409', 409, HTML, '', 'duplicate/already-there', null),
  row(312, 'a receiver of the "paces" that closed for good', '410', 410, HTML, '', 'refused/gone', null),
  row(313, 'nginx in front of any receiver', '413', 413, HTML, '', 'refused/http-status', null),
  row(314, 'a bot trap', '418', 418, HTML, '', 'refused/http-status', null),
  {
    ...row(315, 'arXiv, Cloudflare', '429 with seconds', 429, PLAIN, '', 'refused/throttled', null),
    retryAfter: '120',
    retryAfterSeconds: 120,
  },
  {
    ...row(316, 'a proxy that throttles', '429 with a date', 429, PLAIN, '', 'refused/throttled', null),
    retryAfter: 'Fri, 20 Nov 2026 12:01:30 GMT',
    retryAfterSeconds: 90,
  },
  row(317, 'any PHP receiver that crashed', '500', 500, HTML, '', 'unknown/server-error', null),
  row(318, 'a server that knows no POST', '501', 501, HTML, '', 'refused/wrong-method', null),
  row(319, 'nginx in front of any receiver', '502', 502, HTML, errorPage('502 Bad Gateway', 'nginx'), 'unknown/server-error', 'nginx'),
  {
    ...row(320, 'WordPress in maintenance', '503 with seconds', 503, HTML, '', 'refused/unavailable', null),
    retryAfter: '3600',
    retryAfterSeconds: 3600,
  },
  row(321, 'nginx or Cloudflare in front of any receiver', '504', 504, HTML, '', 'unknown/server-error', null),
  row(322, 'metaBBS and others that crash half-way', '500 that breaks off', 500, XML, '<response>', 'unknown/server-error', null),
  row(323, 'Cloudflare in front of any receiver', '521', 521, HTML, '', 'unknown/server-error', null),
  row(324, 'WordPress without a title, Drupal for a closed node, Typecho to a Referer', '302 handed over', 302, HTML, '', 'not-trackback/redirected', null),
  row(325, 'a cache in front of any receiver', '304', 304, null, '', 'not-trackback/redirected', null),
  row(326, 'no product known: an answer beside a redirect', 'success under 302', 302, XML, SUCCESS, 'not-trackback/redirected', null),

  // An error without words: the status is the reason
  row(327, 'no product known: Geeklog has it with words', 'error 1 with 403', 403, XML, wordpress(1, null), 'refused/forbidden', null),
  row(328, 'no product known: frameworks that choose the status themselves', 'error 1 with 404', 404, XML, wordpress(1, null), 'refused/gone', null),
  row(329, 'no product known: frameworks that choose the status themselves', 'error 1 with 503', 503, XML, wordpress(1, null), 'refused/unavailable', null),
  row(330, 'any PHP receiver that crashes behind its answer', 'error 1 with 500', 500, XML, wordpress(1, null), 'refused/said-no', null),
  row(331, 'small receivers that give no reason', 'error 1 with 200', 200, XML, wordpress(1, null), 'refused/said-no', null),

  // Quoted, further
  row(332, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'behind prose that begins like a notice', 200, PLAIN, `Notice that servers answer\n${SUCCESS}`, 'not-trackback/other', 'Notice that servers answer 0'),
  row(333, 'any blog entry or manual that explains TrackBack, at the address of an endpoint that has gone', 'in a paragraph after a stray end tag', 200, HTML, `</p><p>${SUCCESS}</p>`, 'not-trackback/html', '0'),
  row(334, 'any manual written in Markdown', 'in a Markdown fence', 200, PLAIN, `\`\`\`xml\n${SUCCESS}\n\`\`\``, 'not-trackback/other', '```xml 0 ```'),

  // WordPress answers in XML of its own when XML is asked for
  row(335, 'WordPress 5.2 and later', 'WordPress, flood, asked for XML', 429, XML, wpDie('You are posting comments too quickly. Slow down.', 429), 'refused/throttled', 'You are posting comments too quickly. Slow down.'),
  row(336, 'WordPress 5.2 and later', 'WordPress, same comment, asked for XML, escaped twice', 409, XML, wpDie('Duplicate comment detected; it looks as though you&amp;#8217;ve already said that!', 409), 'duplicate/already-there', 'Duplicate comment detected; it looks as though you’ve already said that!'),
  row(337, 'any receiver behind a login', 'a login page with 202', 202, HTML, errorPage('Please log in', 'Please log in to go on.'), 'not-trackback/html', 'Please log in to go on.'),

  // Found by the fuzz run
  row(338, 'found by the fuzz run; BlogEngine.NET without its root', '201 with an error in words and no root', 201, XML, '<error>Closed</error>', 'not-trackback/other', 'Closed'),
  row(339, 'found by the fuzz run; any receiver whose connection breaks', '202 with an error that breaks off', 202, XML, '<error>', 'not-trackback/other', null),
  row(340, 'found by the fuzz run', '202 with a response that says nothing', 202, XML, '<response></response>', 'not-trackback/other', null),
  row(341, 'found by the fuzz run; any XML API', '201 with other XML', 201, XML, '<status>failed</status>', 'not-trackback/other', 'failed'),
  row(342, 'found by the fuzz run', 'a zero behind a tag that does not end', 200, XML, '<response><error <b>0</error></response>', 'not-trackback/other', null),
  row(343, 'found by the fuzz run; dotCMS', 'a zero percent-encoded', 200, XML, '<response><error>%30</error></response>', 'not-trackback/other', null),
  row(344, 'found by the fuzz run', 'a zero behind a doctype', 200, XML, '<response><error><!DOCTYPE x>0</error></response>', 'not-trackback/other', null),
  row(345, 'found by the fuzz run', '201 with a doctype that does not end', 201, XML, '<!DOCTYPE response [<!ENTITY', 'not-trackback/cut-off', null),
  row(590, 'found by the fuzz run; any receiver whose connection breaks', '202 with a comment that never ends', 202, XML, '<!-- Cached 12:00 -- ><response><error>1</error></response>', 'not-trackback/other', null),
  row(591, 'found by the fuzz run; any receiver whose program nobody executed', 'a zero behind a doctype that a program stands in', 200, XML, '<!DOCTYPE <?php><response><error>0</error></response>', 'not-trackback/other', '0'),
  row(592, 'found by the fuzz run; any receiver whose program nobody executed', 'a zero before a doctype that a program stands in', 200, XML, '<response><error>0</error></response><!DOCTYPE <?php>', 'not-trackback/other', null),
  row(346, 'found by the fuzz run; Textcube', 'a zero behind markup in CDATA', 200, XML, '<response><error><![CDATA[<response>0]]></error></response>', 'not-trackback/other', null),
  row(347, 'found by the fuzz run', 'a zero before escaped markup', 200, XML, '<response><error>0&lt;r&gt;</error></response>', 'not-trackback/other', null),

  // A good status is no yes, and words can be near each other
  row(348, 'any JSON API', 'an application that answers 201 in JSON', 201, 'application/json', '{"error":1,"message":"refused"}', 'not-trackback/other', '{"error":1,"message":"refused"}'),
  row(349, 'any script that prints words', 'words of refusal with 201', 201, PLAIN, 'Error: trackbacks closed', 'not-trackback/other', 'Error: trackbacks closed'),
  row(350, 'WordPress with "close after N days", worded by a plug-in', 'already closed is not already there', 200, XML, wordpress(1, 'This entry is already closed for pings'), 'refused/closed', 'This entry is already closed for pings'),
  row(351, 'any Pingback endpoint', 'an XML-RPC fault that holds a zero', 200, XML, '<methodResponse><fault><value><error>0</error></value></fault></methodResponse>', 'not-trackback/xml-rpc', null),
  row(352, 'WordPress before 2.0', 'WordPress of old, throttled in more words', 200, XML, wordpress(1, 'Sorry, you can only post a new comment once every 15 seconds. Slow down cowboy.'), 'refused/throttled', 'Sorry, you can only post a new comment once every 15 seconds. Slow down cowboy.'),
];

/** `_xml_wp_die_handler` of WordPress 5.2 and later. */
function wpDie(message: string, status: number): string {
  return `<error>\n    <code>wp_die</code>\n    <title><![CDATA[WordPress &amp;rsaquo; Error]]></title>\n    <message><![CDATA[${message}]]></message>\n    <data>\n        <status>${status}</status>\n    </data>\n</error>\n`;
}

function row(
  number: number,
  by: string,
  from: string,
  status: number,
  contentType: string | null,
  body: string,
  verdict: AnswerRow['verdict'],
  message: string | null,
): AnswerRow {
  return { number, by, from, status, contentType, body, verdict, message };
}
