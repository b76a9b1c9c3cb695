import type { AnswerRow } from './answer-row.ts';
import { errorPage, HTML, PLAIN, wordpress, XML } from './answer-row.ts';

const SUCCESS = '<response><error>0</error></response>';
const ESCAPED = '&lt;response&gt;&lt;error&gt;0&lt;/error&gt;&lt;/response&gt;';

/** Pages and texts that show a success without being one, and answers where only the status speaks. Numbers go on. */
// prettier-ignore
export const NO_VERDICT_ROWS: readonly AnswerRow[] = [
  // Quoted
  row(254, 'a tutorial with the answer escaped', 200, HTML, `<html><head><title>TrackBack</title></head><body><p>The answer: ${ESCAPED}</p></body></html>`, 'not-trackback/html', 'The answer: <response><error>0</error></response>'),
  row(255, 'a tutorial with the answer in pre', 200, HTML, `<html><head><title>TrackBack</title></head><body><pre>${SUCCESS}</pre></body></html>`, 'not-trackback/html', '0'),
  row(256, 'the same as a fragment', 200, HTML, `<pre>${SUCCESS}</pre>`, 'not-trackback/html', '0'),
  row(257, 'in code', 200, HTML, `<p>The answer:</p><code>${SUCCESS}</code>`, 'not-trackback/html', 'The answer: 0'),
  row(258, 'in a textarea', 200, HTML, `<textarea>${SUCCESS}</textarea>`, 'not-trackback/html', '0'),
  row(259, 'in a script', 200, HTML, `<!DOCTYPE html><title>x</title><script>var s = '${SUCCESS}';</script>`, 'not-trackback/html', 'x'),
  row(260, 'in a comment', 200, HTML, `<!-- ${SUCCESS} --><p>Hello</p>`, 'not-trackback/html', 'Hello'),
  row(261, 'in a comment, and nothing else', 200, HTML, `<!-- ${SUCCESS} -->`, 'not-trackback/empty', null),
  row(262, 'in a comment that never ends', 200, HTML, `<!-- ${SUCCESS}`, 'not-trackback/empty', null),
  row(263, 'in an attribute', 200, HTML, `<p title="${SUCCESS}">Hello</p>`, 'not-trackback/html', 'Hello'),
  row(264, 'in an attribute of a notice tag', 200, HTML, `<a title='${SUCCESS}'>Hello</a>`, 'not-trackback/html', 'Hello'),
  row(265, 'raw in the body of a page', 200, HTML, `<!DOCTYPE html><html><head><title>T</title></head><body>${SUCCESS}</body></html>`, 'not-trackback/html', '0'),
  row(266, 'raw behind prose', 200, PLAIN, `Servers then answer ${SUCCESS} to say so.`, 'not-trackback/other', 'Servers then answer 0 to say so.'),
  row(267, 'raw behind prose, on its own line with a prolog', 200, PLAIN, `A successful answer looks like this:\n<?xml version="1.0"?>\n${SUCCESS}`, 'not-trackback/other', 'A successful answer looks like this: 0'),
  row(268, 'in a paragraph', 200, HTML, `<p>${SUCCESS}</p>`, 'not-trackback/html', '0'),
  row(269, 'in CDATA', 200, XML, `<![CDATA[${SUCCESS}]]>`, 'not-trackback/other', '<response><error>0</error></response>'),
  row(270, 'in CDATA inside a response', 200, XML, '<response><![CDATA[<error>0</error>]]></response>', 'not-trackback/other', null),
  row(271, 'escaped inside a response', 200, XML, '<response>&lt;error&gt;0&lt;/error&gt;</response>', 'not-trackback/other', null),
  row(272, 'escaped as a whole under text/xml', 200, XML, ESCAPED, 'not-trackback/other', '<response><error>0</error></response>'),
  row(273, 'only the code, in a page', 200, HTML, '<html><body>Result: <error>0</error></body></html>', 'not-trackback/html', 'Result: 0'),
  row(274, 'in a JSON string', 200, 'application/json', JSON.stringify({ body: SUCCESS }), 'not-trackback/other', '{"body":" 0 "}'),
  row(275, 'in an XHTML page', 200, 'application/xhtml+xml', `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${SUCCESS}</body></html>`, 'not-trackback/html', '0'),

  // Other things than TrackBack
  row(276, 'nothing', 200, null, '', 'not-trackback/empty', null),
  row(277, 'white space', 200, XML, ' \n\t ', 'not-trackback/empty', null),
  row(278, '204', 204, null, '', 'not-trackback/empty', null),
  row(279, 'JSON', 200, 'application/json', '{"ok":true}', 'not-trackback/other', '{"ok":true}'),
  row(280, 'plain text that sounds good', 200, PLAIN, 'Thank you, trackback stored.', 'not-trackback/other', 'Thank you, trackback stored.'),
  row(281, 'a listing of its own', 200, XML, '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'not-trackback/listing', null),
  row(282, 'an Atom listing', 200, XML, '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'not-trackback/listing', null),
  row(283, 'an RSS 1.0 listing', 200, XML, '<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'not-trackback/listing', null),
  row(284, 'a listing inside the response, no code', 200, XML, '<response><rss version="0.91"><channel/></rss></response>', 'not-trackback/listing', null),
  row(285, 'a listing inside that is not well-formed', 200, XML, '<response><error>0</error><rss version="0.91"><channel><title>a & b</channel></rss></response>', 'not-trackback/listing', null),
  row(286, 'a Pingback endpoint: fault', 200, XML, '<?xml version="1.0"?><methodResponse><fault><value><struct><member><name>faultCode</name><value><int>-32700</int></value></member></struct></value></fault></methodResponse>', 'not-trackback/xml-rpc', null),
  row(287, 'a Pingback endpoint: string', 200, XML, '<methodResponse><params><param><value>ok</value></param></params></methodResponse>', 'not-trackback/xml-rpc', null),
  row(288, 'NexusPress: fault with 405', 405, XML, '<methodResponse><fault></fault></methodResponse>', 'refused/wrong-method', null),
  row(289, 'some other XML', 200, XML, '<status>ok</status>', 'not-trackback/other', 'ok'),
  row(290, 'another API', 200, XML, '<response><result>0</result></response>', 'not-trackback/other', null),

  // 201, 202
  row(291, "the working group's 201", 201, null, '', 'accepted/taken', null),
  row(292, "the working group's 202", 202, null, '', 'accepted/held', null),
  row(293, '201 with a page, which may be anything', 201, HTML, errorPage('Created', 'Stored'), 'not-trackback/html', 'Stored'),
  row(294, '201 with words of moderation', 201, PLAIN, 'Waiting for approval', 'accepted/held', 'Waiting for approval'),
  row(295, "Amazon's bot check: 202 with a script", 202, HTML, '<!DOCTYPE html><html><head><title></title><script src="https://x.example/challenge.js"></script></head><body></body></html>', 'not-trackback/html', null),
  row(296, '201 with a listing', 201, XML, '<rss></rss>', 'not-trackback/listing', null),
  row(297, '201 that breaks off', 201, XML, '<response>', 'not-trackback/cut-off', null),

  // Held, in words
  row(298, 'held: approval', 200, XML, wordpress(0, 'Your trackback will appear once it has been approved.'), 'accepted/held', 'Your trackback will appear once it has been approved.'),
  row(299, 'not held: approved', 200, XML, wordpress(0, 'Your trackback was approved.'), 'accepted/taken', 'Your trackback was approved.'),
  row(300, 'not held: no moderation', 200, XML, wordpress(0, 'Published without moderation'), 'accepted/taken', 'Published without moderation'),
  row(301, 'held, in Japanese', 200, XML, wordpress(0, '承認後に表示されます'), 'accepted/held', '承認後に表示されます'),
  row(302, 'held, in German', 200, XML, wordpress(0, 'Der Trackback wird nach der Freischaltung angezeigt'), 'accepted/held', 'Der Trackback wird nach der Freischaltung angezeigt'),
  row(303, 'moderation is no good news beside error 1', 200, XML, wordpress(1, 'Moderators only'), 'refused/said-no', 'Moderators only'),

  // The status alone
  row(304, '400', 400, HTML, '', 'refused/http-status', null),
  row(305, '401', 401, HTML, errorPage('401', 'Unauthorized'), 'refused/protected', 'Unauthorized'),
  row(306, '403', 403, HTML, errorPage('403', 'Forbidden'), 'refused/forbidden', 'Forbidden'),
  row(307, '404', 404, HTML, '', 'refused/gone', null),
  row(308, '405', 405, HTML, errorPage('405', 'Method Not Allowed'), 'refused/wrong-method', 'Method Not Allowed'),
  row(309, '406', 406, HTML, '', 'refused/http-status', null),
  row(310, '407', 407, HTML, '', 'refused/protected', null),
  row(311, '409', 409, HTML, '', 'duplicate/already-there', null),
  row(312, '410', 410, HTML, '', 'refused/gone', null),
  row(313, '413', 413, HTML, '', 'refused/http-status', null),
  row(314, '418', 418, HTML, '', 'refused/http-status', null),
  {
    ...row(315, '429 with seconds', 429, PLAIN, '', 'refused/throttled', null),
    retryAfter: '120',
    retryAfterSeconds: 120,
  },
  {
    ...row(316, '429 with a date', 429, PLAIN, '', 'refused/throttled', null),
    retryAfter: 'Fri, 20 Nov 2026 12:01:30 GMT',
    retryAfterSeconds: 90,
  },
  row(317, '500', 500, HTML, '', 'unknown/server-error', null),
  row(318, '501', 501, HTML, '', 'refused/wrong-method', null),
  row(319, '502', 502, HTML, errorPage('502 Bad Gateway', 'nginx'), 'unknown/server-error', 'nginx'),
  {
    ...row(320, '503 with seconds', 503, HTML, '', 'refused/unavailable', null),
    retryAfter: '3600',
    retryAfterSeconds: 3600,
  },
  row(321, '504', 504, HTML, '', 'unknown/server-error', null),
  row(322, '500 that breaks off', 500, XML, '<response>', 'unknown/server-error', null),
  row(323, '521', 521, HTML, '', 'unknown/server-error', null),
  row(324, '302 handed over', 302, HTML, '', 'not-trackback/redirected', null),
  row(325, '304', 304, null, '', 'not-trackback/redirected', null),
  row(326, 'success under 302', 302, XML, SUCCESS, 'not-trackback/redirected', null),

  // An error without words: the status is the reason
  row(327, 'error 1 with 403', 403, XML, wordpress(1, null), 'refused/forbidden', null),
  row(328, 'error 1 with 404', 404, XML, wordpress(1, null), 'refused/gone', null),
  row(329, 'error 1 with 503', 503, XML, wordpress(1, null), 'refused/unavailable', null),
  row(330, 'error 1 with 500', 500, XML, wordpress(1, null), 'refused/said-no', null),
  row(331, 'error 1 with 200', 200, XML, wordpress(1, null), 'refused/said-no', null),

  // Quoted, further
  row(332, 'behind prose that begins like a notice', 200, PLAIN, `Notice that servers answer\n${SUCCESS}`, 'not-trackback/other', 'Notice that servers answer 0'),
  row(333, 'in a paragraph after a stray end tag', 200, HTML, `</p><p>${SUCCESS}</p>`, 'not-trackback/html', '0'),
  row(334, 'in a Markdown fence', 200, PLAIN, `\`\`\`xml\n${SUCCESS}\n\`\`\``, 'not-trackback/other', '```xml 0 ```'),

  // WordPress answers in XML of its own when XML is asked for
  row(335, 'WordPress, flood, asked for XML', 429, XML, wpDie('You are posting comments too quickly. Slow down.', 429), 'refused/throttled', 'You are posting comments too quickly. Slow down.'),
  row(336, 'WordPress, same comment, asked for XML, escaped twice', 409, XML, wpDie('Duplicate comment detected; it looks as though you&amp;#8217;ve already said that!', 409), 'duplicate/already-there', 'Duplicate comment detected; it looks as though you’ve already said that!'),
  row(337, 'a login page with 202', 202, HTML, errorPage('Please log in', 'Please log in to go on.'), 'not-trackback/html', 'Please log in to go on.'),

  // Found by the fuzz run
  row(338, '201 with an error in words and no root', 201, XML, '<error>Closed</error>', 'not-trackback/other', 'Closed'),
  row(339, '202 with an error that breaks off', 202, XML, '<error>', 'not-trackback/other', null),
  row(340, '202 with a response that says nothing', 202, XML, '<response></response>', 'not-trackback/other', null),
  row(341, '201 with other XML', 201, XML, '<status>failed</status>', 'not-trackback/other', 'failed'),
  row(342, 'a zero behind a tag that does not end', 200, XML, '<response><error <b>0</error></response>', 'not-trackback/other', null),
  row(343, 'a zero percent-encoded', 200, XML, '<response><error>%30</error></response>', 'not-trackback/other', null),
  row(344, 'a zero behind a doctype', 200, XML, '<response><error><!DOCTYPE x>0</error></response>', 'not-trackback/other', null),
  row(345, '201 with a doctype that does not end', 201, XML, '<!DOCTYPE response [<!ENTITY', 'not-trackback/cut-off', null),
  row(346, 'a zero behind markup in CDATA', 200, XML, '<response><error><![CDATA[<response>0]]></error></response>', 'not-trackback/other', null),
  row(347, 'a zero before escaped markup', 200, XML, '<response><error>0&lt;r&gt;</error></response>', 'not-trackback/other', null),

  // A good status is no yes, and words can be near each other
  row(348, 'an application that answers 201 in JSON', 201, 'application/json', '{"error":1,"message":"refused"}', 'not-trackback/other', '{"error":1,"message":"refused"}'),
  row(349, 'words of refusal with 201', 201, PLAIN, 'Error: trackbacks closed', 'not-trackback/other', 'Error: trackbacks closed'),
  row(350, 'already closed is not already there', 200, XML, wordpress(1, 'This entry is already closed for pings'), 'refused/closed', 'This entry is already closed for pings'),
  row(351, 'an XML-RPC fault that holds a zero', 200, XML, '<methodResponse><fault><value><error>0</error></value></fault></methodResponse>', 'not-trackback/xml-rpc', null),
  row(352, 'WordPress of old, throttled in more words', 200, XML, wordpress(1, 'Sorry, you can only post a new comment once every 15 seconds. Slow down cowboy.'), 'refused/throttled', 'Sorry, you can only post a new comment once every 15 seconds. Slow down cowboy.'),
];

/** `_xml_wp_die_handler` of WordPress 5.2 and later. */
function wpDie(message: string, status: number): string {
  return `<error>\n    <code>wp_die</code>\n    <title><![CDATA[WordPress &amp;rsaquo; Error]]></title>\n    <message><![CDATA[${message}]]></message>\n    <data>\n        <status>${status}</status>\n    </data>\n</error>\n`;
}

function row(
  number: number,
  from: string,
  status: number,
  contentType: string | null,
  body: string,
  verdict: AnswerRow['verdict'],
  message: string | null,
): AnswerRow {
  return { number, from, status, contentType, body, verdict, message };
}
