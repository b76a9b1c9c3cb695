import type { AnswerRow } from './answer-row.ts';
import { XML } from './answer-row.ts';

/** Zeros that are not a plain `<error>0</error>` of a TrackBack response, and what may stand beside one that is. Numbers go on. */
// prettier-ignore
export const DOUBTFUL_ROWS: readonly AnswerRow[] = [
  // Before and after
  row(353, 'any PHP receiver before PHP 7, where an included file does not parse', 'a parse error, then a zero', 200, 'Parse error: syntax error, unexpected T_STRING in /a.php on line 3\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'not-trackback/other', 'Parse error: syntax error, unexpected T_STRING in /a.php on line 3'),
  row(354, 'any PHP receiver', 'a fatal error as HTML, then a zero', 200, '<br />\n<b>Fatal error</b>:  x in <b>/a.php</b> on line <b>3</b><br />\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'not-trackback/other', 'Fatal error: x in /a.php on line 3'),
  row(355, 'any text that quotes an answer', 'prose with a line number', 200, 'The answer on line 3:\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'not-trackback/other', 'The answer on line 3:'),
  row(356, 'any text that quotes an answer', 'prose that begins like a notice, with a line number', 200, 'Notice: the answer in the example on line 3\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'not-trackback/other', 'Notice: the answer in the example on line 3'),
  row(357, 'any text that quotes an answer', 'a word of Chinese', 200, '成功\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'not-trackback/other', '成功'),
  row(358, 'any text that quotes an answer', 'a word of two letters', 200, 'OK <?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'not-trackback/other', 'OK'),
  row(359, 'any text that quotes an answer', 'a dash', 200, '- <response><error>0</error></response>', 'not-trackback/other', '-'),
  row(360, 'any text that quotes an answer', 'the sign of a quotation', 200, '> <response><error>0</error></response>', 'not-trackback/other', '>'),
  row(361, 'a script that keeps its answer in a comment', 'the sign of a comment', 200, '// <response><error>0</error></response>', 'not-trackback/other', '//'),
  row(362, 'any text that quotes an answer', 'words right behind', 200, '<response><error>0</error></response> is what a server answers.', 'not-trackback/other', null),
  row(363, 'any text that quotes an answer', 'empty tags before it', 200, '<p></p><response><error>0</error></response>', 'not-trackback/other', null),
  row(364, 'any receiver that does not stop after its success', 'an error without root behind it', 200, '<response><error>0</error></response><error>1</error>', 'not-trackback/other', null),
  row(365, 'a proxy that shows what it got', 'the status line of another answer', 200, 'HTTP/1.1 403 Forbidden\r\nContent-Type: text/xml\r\n\r\n<response><error>0</error></response>', 'not-trackback/other', 'HTTP/1.1 403 Forbidden Content-Type: text/xml 0'),
  row(366, 'a status printed into the body', 'a number before it', 200, '500\n<response><error>0</error></response>', 'not-trackback/other', '500'),

  // Not in the response itself
  row(367, 'another XML API that says `response` and `error`', 'in a result', 200, '<response><result><error>0</error></result></response>', 'not-trackback/other', null),
  row(368, 'another XML API that says `response` and `error`', 'in a status', 200, '<response><status><error>0</error></status></response>', 'not-trackback/other', null),
  row(369, 'another XML API that says `response` and `error`', 'in an element that does not end', 200, '<response><x><error>0</error></response>', 'not-trackback/other', null),
  row(370, 'another XML API that says `response` and `error`', 'in an item beside one of its own, well-formed', 200, '<response><item><error>0</error></item><error>0</error></response>', 'not-trackback/other', null),
  row(371, 'Dotclear', 'beside a debug element that holds another', 200, '<response><error>0</error><debug><error>1</error></debug></response>', 'accepted/taken', null),
  row(372, 'another XML API that says `response` and `error`', 'in a result, but an error', 200, '<response><result><error>1</error><message>Closed</message></result></response>', 'refused/closed', 'Closed'),
  row(373, 'another XML API that says `response` and `error`', 'in another root', 200, '<result><error>0</error></result>', 'not-trackback/other', '0'),

  // Spoken against
  row(374, 'another XML API that says `response` and `error`', 'by an attribute of the root', 200, '<response status="fail"><error>0</error></response>', 'not-trackback/other', null),
  row(375, 'another XML API that says `response` and `error`', 'by an attribute of the code', 200, '<response><error code="5">0</error></response>', 'not-trackback/other', null),
  row(376, 'another XML API that says `response` and `error`', 'by an element before it', 200, '<response><status>fail</status><error>0</error></response>', 'not-trackback/other', null),
  row(377, 'another XML API that says `response` and `error`', 'by an element behind it', 200, '<response><error>0</error><result>error</result></response>', 'not-trackback/other', null),
  row(378, 'another XML API that says `response` and `error`', 'by a success in words', 200, '<response><success>false</success><error>0</error></response>', 'not-trackback/other', null),
  row(379, 'another XML API that says `response` and `error`', 'by an attribute with a bracket in it', 200, '<response a = "><error>0</error>">no</response>', 'not-trackback/other', null),
  row(380, 'another XML API that says `response` and `error`', 'by words in the response', 200, '<response>ERROR<error>0</error></response>', 'not-trackback/other', null),
  row(381, 'XE', 'not by its own further elements', 200, '<response><error>0</error><message>success</message><message_type>info</message_type></response>', 'accepted/taken', 'success'),
  row(382, 'another XML API that says `response` and `error`', 'not by a status that agrees', 200, '<response><error>0</error><status>ok</status></response>', 'accepted/taken', null),
  row(383, 'any receiver with an XML library', 'not by a namespace and a version', 200, '<response xmlns="urn:tb" version="1.2"><error>0</error></response>', 'accepted/taken', null),

  // Not executed, not filled in
  row(384, 'any PHP receiver whose host stopped executing PHP', 'PHP that prints a success', 200, '<?php echo "<response><error>0</error></response>"; ?>', 'not-trackback/other', '0 "; ?>'),
  row(385, 'any PHP receiver whose host stopped executing PHP', 'PHP around both answers', 200, '<?php if ($ok) { ?><response><error>0</error></response><?php } else { ?><response><error>1</error></response><?php } ?>', 'not-trackback/other', '0 1'),
  row(386, 'any PHP receiver whose host stopped executing PHP', 'PHP in the response', 200, '<response><?php if ($ok): ?><error>0</error></response>', 'not-trackback/other', null),
  row(387, 'any PHP receiver whose host stopped executing PHP', 'PHP for the code', 200, '<response><error><?php echo $error ?></error></response>', 'not-trackback/other', null),
  row(388, 'any PHP receiver whose host stopped executing PHP', 'PHP behind the response', 200, '<response><error>0</error></response><?php include "log.php" ?>', 'not-trackback/other', null),
  row(389, 'any receiver whose template engine did not run', 'ERB or ASP for the code', 200, '<response><error><%= error %></error></response>', 'not-trackback/other', null),
  row(390, 'any receiver whose template engine did not run', 'ASP around it', 200, '<% If ok Then %><response><error>0</error></response>', 'not-trackback/other', '<% If ok Then %> 0'),
  row(391, 'any receiver whose template engine did not run', 'Smarty for the code', 200, '<response><error>{$error}</error><message>{$message}</message></response>', 'not-trackback/other', null),
  row(392, 'any receiver whose template engine did not run', 'a PHP variable for the code', 200, '<response><error>$error</error></response>', 'not-trackback/other', null),
  row(393, 'any receiver whose template engine did not run', 'Twig or Jinja for the code', 200, '<response><error>{{ error }}</error></response>', 'not-trackback/other', null),
  row(394, 'any receiver whose template engine did not run', 'Twig or Jinja around it', 200, '<response>{% if ok %}<error>0</error>{% endif %}</response>', 'not-trackback/other', null),
  row(395, 'any receiver whose template engine did not run', 'Movable Type for the code', 200, '<response><error><$MTErrorCode$></error></response>', 'not-trackback/other', null),
  row(396, 'any receiver whose template engine did not run', 'HTML::Template for the code', 200, '<response><error><TMPL_VAR NAME=error></error></response>', 'not-trackback/other', null),
  row(397, 'no product known: a document type of its own', 'a zero out of an entity', 200, '<!DOCTYPE response [<!ENTITY z "0">]><response><error>&z;</error></response>', 'not-trackback/other', null),
  row(398, 'no product known: a document type of its own', 'a whole answer in an entity', 200, '<!DOCTYPE r [<!ENTITY z "]><response><error>0</error></response>">]><r>1</r>', 'not-trackback/other', null),
  row(399, 'no product known: a document type of its own', 'a refusal beside one is a refusal', 200, '<!DOCTYPE response [<!ENTITY z "0">]><response><error>1</error></response>', 'refused/said-no', null),

  // Beside it, and harmless
  row(400, 'any PHP receiver with html_errors off', 'a notice with a file of Windows', 200, 'Strict Standards: x should not be y in C:\\www\\tb.php on line 3\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'accepted/taken', null),
  row(401, 'any PHP receiver with display_errors and log_errors to the output', 'a warning twice', 200, 'PHP Warning:  x in /a.php on line 3\nWarning: x in /a.php on line 3\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'accepted/taken', null),
  row(402, 'any PHP receiver before PHP 7', 'a warning of its shutdown behind it', 200, '<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>\nWarning: Unknown: x in Unknown on line 0\n', 'accepted/taken', null),
  row(403, 'any PHP receiver', 'headers sent already', 200, 'Warning: Cannot modify header information - headers already sent by (output started at /a.php:3) in /b.php on line 5\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>', 'accepted/taken', null),
  row(404, 'any CGI behind a proxy that leaves chunks in', 'a chunk length of letters', 200, 'ab\r\n<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>0</error>\n</response>\r\n0\r\n\r\n', 'accepted/taken', null),
  row(405, 'WordPress with a stylesheet plug-in', 'a stylesheet', 200, '<?xml version="1.0"?>\n<?xml-stylesheet href="/x.xsl"?>\n<response><error>0</error></response>', 'accepted/taken', null),
  row(406, 'no product known: a validator may ask for it', 'a doctype without declarations', 200, '<?xml version="1.0"?><!DOCTYPE response><response><error>0</error></response>', 'accepted/taken', null),
  row(407, 'found by the fuzz run; any PHP receiver whose host stopped executing PHP', 'PHP behind a tag of the host', 200, '<response><error>0</error></response><div>x</div><?php exit; ?>', 'not-trackback/other', null),
  row(408, 'found by the fuzz run', 'a prolog that runs into PHP', 200, '<?xml <?php><error>0</error>', 'not-trackback/other', '0'),
  row(409, 'found by the fuzz run; any PHP receiver whose host stopped executing PHP', 'PHP behind the code', 200, '<response><error>0<?php echo 1 ?></error></response>', 'not-trackback/other', null),
  row(410, 'found by the fuzz run; any PHP receiver whose host stopped executing PHP', 'PHP in the message', 200, '<response><error>0</error><message><?php echo $message ?></message></response>', 'not-trackback/other', null),
  row(411, 'found by the fuzz run', 'words of moderation with 201, between zero bytes', 201, 'approval\0<\0e', 'not-trackback/other', 'approval<e'),
];

function row(
  number: number,
  by: string,
  from: string,
  status: number,
  body: string,
  verdict: AnswerRow['verdict'],
  message: string | null,
): AnswerRow {
  return { number, by, from, status, contentType: XML, body, verdict, message };
}
