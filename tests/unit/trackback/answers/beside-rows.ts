import type { AnswerRow } from './answer-row.ts';
import { wordpress, XML } from './answer-row.ts';

const JIT_TEXT =
  'Function _load_textdomain_just_in_time was called <strong>incorrectly</strong>. Translation loading for the <code>acf</code> domain was triggered too early. This is usually an indicator for some code in the plugin or theme running too early. Translations should be loaded at the <code>init</code> action or later. Please see <a href="https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/">Debugging in WordPress</a> for more information. (This message was added in version 6.7.0.)';
const JIT = `<br />\n<b>Notice</b>:  ${JIT_TEXT} in <b>/var/www/wp-includes/functions.php</b> on line <b>6121</b><br />\n`;
const TEXT = `\nNotice: ${JIT_TEXT} in /var/www/wp-includes/functions.php on line 6121\n`;
const DB =
  '<div id="error"><p class="wpdberror"><strong>WordPress database error:</strong> [Table &#039;wp.wp_comments&#039; doesn&#039;t exist]<br /><code>SELECT * FROM wp_comments WHERE comment_post_ID = 1</code></p></div>';

/** What stands beside a verdict, in the answer and around it. Numbers go on. */
// prettier-ignore
export const BESIDE_ROWS: readonly AnswerRow[] = [
  // Notices with code in them
  row(451, 'WordPress 6.7 and later with an older plug-in and display_errors on', 'an untimely translation, then taken', JIT + wordpress(0, null), 'accepted/taken', null),
  row(452, 'WordPress 6.7 and later with an older plug-in and display_errors on', 'the same twice', JIT + JIT + wordpress(0, null), 'accepted/taken', null),
  row(453, 'WordPress 6.7 and later with an older plug-in and display_errors on', 'then closed', JIT + wordpress(1, 'Sorry, trackbacks are closed for this item.'), 'refused/closed', 'Sorry, trackbacks are closed for this item.'),
  row(454, 'WordPress 6.7 and later with an older plug-in and display_errors on', 'then there already', JIT + wordpress(1, 'We already have a ping from that URL for this post.'), 'duplicate/already-there', 'We already have a ping from that URL for this post.'),
  row(455, 'WordPress 6.7 and later with an older plug-in and display_errors on, html_errors off', 'the same as text', TEXT + wordpress(0, null), 'accepted/taken', null),
  row(456, 'WordPress 6.7 and later with an older plug-in and display_errors on, html_errors off', 'the same as text, then closed', TEXT + wordpress(1, 'Sorry, trackbacks are closed for this item.'), 'refused/closed', 'Sorry, trackbacks are closed for this item.'),
  row(457, 'a manual of WordPress', 'a page that shows an answer as code', '<p>WordPress answers <code><response><error>0</error></response></code> on line 3</p>', 'not-trackback/html', 'WordPress answers 0 on line 3'),
  row(458, 'another XML API that says `response` and `error`', 'a code by itself is a verdict', '<response><code>500</code><error>0</error></response>', 'not-trackback/other', null),

  // Database errors
  row(459, 'WordPress with WP_DEBUG, where a table is broken', 'then closed', DB + wordpress(1, 'Sorry, trackbacks are closed for this item.'), 'refused/closed', 'Sorry, trackbacks are closed for this item.'),
  row(460, 'WordPress with WP_DEBUG, where a table is broken', 'then there already', DB + wordpress(1, 'We already have a ping from that URL for this post.'), 'duplicate/already-there', 'We already have a ping from that URL for this post.'),
  row(461, 'WordPress with WP_DEBUG, where a table is broken', 'then a zero, of which nobody knows what was stored', DB + wordpress(0, null), 'not-trackback/other', 'WordPress database error: [Table \'wp.wp_comments\' doesn\'t exist] SELECT * FROM wp_comments WHERE comment_post_ID = 1'),
  row(462, 'WordPress with WP_DEBUG, where a table is broken', 'twice, then closed', DB + DB + wordpress(1, 'Sorry, trackbacks are closed for this item.'), 'refused/closed', 'Sorry, trackbacks are closed for this item.'),
  row(463, 'WordPress with WP_DEBUG, where a table is broken', 'and nothing else', DB, 'not-trackback/html', 'WordPress database error: [Table \'wp.wp_comments\' doesn\'t exist] SELECT * FROM wp_comments WHERE comment_post_ID = 1'),
  row(464, 'any page with an error box', 'the box of another program is a page', '<div id="error"><p>x</p></div><response><error>1</error></response>', 'not-trackback/html', 'x 1'),

  // Values that an XML library wrapped
  row(465, 'XE before 1.5', 'a number of its own', '<response>\n<error>0</error>\n<message>success</message>\n<document_srl><![CDATA[12]]></document_srl>\n</response>', 'accepted/taken', 'success'),
  row(466, 'XE before 1.5', 'words of its own', '<response><error>0</error><message><![CDATA[success]]></message><mid><![CDATA[board]]></mid><redirect><![CDATA[/board/12]]></redirect></response>', 'accepted/taken', 'success'),
  row(467, 'any text that quotes an answer', 'markup in it is somebody\'s answer', '<response><x><![CDATA[<error>1</error>]]></x><error>0</error></response>', 'not-trackback/other', null),
  row(468, 'any text that quotes an answer', 'escaped markup in it', '<response><error>0</error><x><![CDATA[&lt;error&gt;1]]></x></response>', 'not-trackback/other', null),
  row(469, 'no product known: text where an element belongs', 'in the response itself', '<response><![CDATA[12]]><error>0</error></response>', 'not-trackback/other', null),
  row(470, 'no product known: text where an element belongs', 'a refusal in it', '<response><error>0</error><reason><![CDATA[spam]]></reason></response>', 'not-trackback/other', 'spam'),

  // Words of refusal beside a zero
  row(471, 'another XML API that says `response` and `error`', 'closed, in an element of its own', '<response><error>0</error><errorMessage>Trackback closed</errorMessage></response>', 'not-trackback/other', 'Trackback closed'),
  row(472, 'another XML API that says `response` and `error`', 'a reason', '<response><error>0</error><reason>spam</reason></response>', 'not-trackback/other', 'spam'),
  row(473, 'another XML API that says `response` and `error`', 'a warning', '<response><error>0</error><warning>Your ping was rejected</warning></response>', 'not-trackback/other', 'Your ping was rejected'),
  row(474, 'another XML API that says `response` and `error`', 'details, before it', '<response><details>rejected</details><error>0</error></response>', 'not-trackback/other', 'rejected'),
  row(475, 'another XML API that says `response` and `error`', 'deep inside', '<response><error>0</error><a1><b1><c1>Trackback refused</c1></b1></a1></response>', 'not-trackback/other', 'Trackback refused'),
  row(476, 'another XML API that says `response` and `error`', 'without a root', '<error>0</error><reason>rejected</reason>', 'not-trackback/other', 'rejected'),
  row(477, 'another XML API that says `response` and `error`', 'words that are none', '<response><error>0</error><details>stored as number 12</details><warning></warning></response>', 'accepted/taken', null),
  row(478, 'another XML API that says `response` and `error`', 'an error said not to be', '<response><error>0</error><details>no errors</details></response>', 'accepted/taken', null),
  row(479, 'any receiver that gives back what it got', 'a title about spam', '<response><error>0</error><title>Spam, rejected</title><url>http://a.example/closed</url></response>', 'accepted/taken', null),
  row(480, 'Dotclear', 'a debug element with words', '<response><error>0</error><debug>query failed: 0</debug></response>', 'accepted/taken', null),

  // Zeros of something else
  row(481, 'another XML API that says `response` and `error`', 'a zero in a code', '<response><error><code>0</code></error></response>', 'not-trackback/other', null),
  row(482, 'another XML API that says `response` and `error`', 'a zero in a code of a library\'s own', '<response><error><number>0</number></error></response>', 'not-trackback/other', null),
  row(483, 'WoltLab and other XML-RPC endpoints', 'beside a fault', '<methodResponse><fault><value>x</value></fault><error>0</error></methodResponse>', 'not-trackback/xml-rpc', null),
  row(484, 'any receiver asked for its listing', 'before a channel', '<response><error>0</error><channel><title>x</title></channel></response>', 'not-trackback/listing', null),
  row(485, 'any receiver asked for its listing', 'before a channel, not well-formed', '<response><error>0</error><channel><title>x</channel></response>', 'not-trackback/listing', null),
  row(486, 'any receiver asked for its listing', 'before items', '<response><error>0</error><item><title>x</title></item></response>', 'not-trackback/other', null),
  row(487, 'any receiver asked for its listing', 'closed, with items', '<response><error>1</error><message>Closed</message><item/></response>', 'refused/closed', 'Closed'),

  // Attributes
  row(488, 'another XML API that says `response` and `error`', 'a code that agrees', '<response><error code="0">0</error></response>', 'accepted/taken', null),
  row(489, 'another XML API that says `response` and `error`', 'a number of the element', '<response><error id="1">0</error></response>', 'accepted/taken', null),
  row(490, 'another XML API that says `response` and `error`', 'a status that agrees', '<response status="ok"><error>0</error></response>', 'accepted/taken', null),
  row(491, 'another XML API that says `response` and `error`', 'a name of the response', '<response id=\'r1\' class = "tb"><error>0</error></response>', 'accepted/taken', null),
  row(492, 'another XML API that says `response` and `error`', 'an error that agrees', '<response error="0"><error>0</error></response>', 'accepted/taken', null),
  row(493, 'another XML API that says `response` and `error`', 'an error that does not', '<response error="1"><error>0</error></response>', 'not-trackback/other', null),
  row(494, 'another XML API that says `response` and `error`', 'a status that does not agree', '<response id="r1" status="rejected"><error>0</error></response>', 'not-trackback/other', null),
  row(495, 'another XML API that says `response` and `error`', 'what nobody knows', '<response failed="true"><error>0</error></response>', 'not-trackback/other', null),
  row(496, 'another XML API that says `response` and `error`', 'one without a value', '<response failed><error>0</error></response>', 'not-trackback/other', null),

  // A theme's leftovers
  row(497, 'any PHP receiver that prints what an include returns', 'a one before it', '1<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'accepted/taken', null),
  row(498, 'any PHP receiver that prints what an include returns', 'a one behind it', '<response><error>0</error></response>\n1', 'accepted/taken', null),
  row(499, 'any PHP receiver that prints what an include returns', 'a one in it may be a verdict', '<response>1<error>0</error></response>', 'not-trackback/other', null),
  row(500, 'any PHP receiver that prints what an include returns', 'ten is no one', '10\n<response><error>0</error></response>', 'not-trackback/other', '10'),
  row(501, 'WordPress with a theme that counts queries, as the classic one did', 'behind it', '<response><error>0</error></response>\n12 queries. 0.3 seconds.', 'accepted/taken', null),
  row(502, 'WordPress with a theme that counts queries, as the classic one did', 'before it', '12 queries. 0.3 seconds.\n<response><error>0</error></response>', 'accepted/taken', null),
  row(503, 'WordPress with a theme that counts queries, as the classic one did', 'before a refusal', '12 queries. 0.3 seconds.\n<response><error>1</error><message>Closed</message></response>', 'refused/closed', 'Closed'),
  row(504, 'WordPress with a theme that counts queries, as the classic one did', 'in German', '<response><error>0</error></response>\n12 Abfragen in 0,345 Sekunden.', 'accepted/taken', null),
  row(505, 'WordPress with a theme that counts queries, as the classic one did', 'words more than that', '<response><error>0</error></response>\n12 queries. 0.3 seconds. Trackback refused.', 'not-trackback/other', null),
];

function row(
  number: number,
  by: string,
  from: string,
  body: string,
  verdict: AnswerRow['verdict'],
  message: string | null,
): AnswerRow {
  return { number, by, from, status: 200, contentType: XML, body, verdict, message };
}
