/** What carries no words: white space, byte order marks (also one encoded twice), controls, a PHP end tag, XOOPS newbb's
 * unexpanded `\n`, the length of a chunk left in on a line of its own. */
const WORDLESS =
  /(?:[\s\p{Cc}\p{Cf}\ufffd;]|\\n|\?>|ï»¿|(?<![^\n])(?:[a-f\d]{2}|[a-f]{0,6}\d[a-f\d]{0,7})\r\n)+/uy;

/** Levels of PHP after which a script goes on; `( ! )` is Xdebug's sign. A fatal error or a parse error is no by-product. */
const PHP_HEAD = /(?:\( ! \)\s{0,9})?(?:PHP )?(?:Notice|Warning|Deprecated|Strict Standards)\s{0,2}:\s/uy;
const PHP_END = /\son line \d+\b/gu;
const CALL_STACK = /\s{0,9}Call Stack\b/uy;

const PERL_HEAD =
  /(?:Use of |Argument |Odd number of |Subroutine |Wide character |Useless use |Possible |Prototype mismatch|Deep recursion |Name ")/uy;
const PERL_END = / at \S{1,300} line \d+(?:, <\w{1,20}> (?:line|chunk) \d+)?\./gu;

/** What a theme leaves around an answer: the `1` of an `include` that was printed, WordPress's `12 queries. 0.3 seconds.` */
const LEFTOVER =
  /(?<!\S)(?:1(?!\S)|\d{1,5} (?:quer(?:ies|y)|abfragen|requêtes|consultas)[.,]? (?:(?:in|en) )?\d{1,4}[.,]\d{1,4} ?(?:s|seconds|sekunden|secondes|segundos)(?:\.|(?![\p{L}\d])))/iuy;

/** The longest notice that is read as one. */
const NOTICE_MAX_CHARS = 2000;

/**
 * Whether text around an answer came about beside it: nothing that anybody wrote to be read, or notices of PHP and warnings of
 * Perl in the form these are printed in. Prose, code and templates are not. Linear in the text.
 *
 * @param text without tags.
 * @param place where it stands: a `1` in an answer may be a verdict.
 */
export function isByProduct(text: string, place: 'inside' | 'outside'): boolean {
  let position = 0;
  while (position < text.length) {
    const end =
      endOf(WORDLESS, text, position) ??
      endOfPhpNotice(text, position) ??
      endOfPerlWarning(text, position) ??
      (place === 'outside' ? endOf(LEFTOVER, text, position) : null);
    if (end === null) return false;
    position = end;
  }
  return true;
}

function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** `Notice: Undefined variable: x in /a.php on line 3`, and Xdebug's table of calls behind it. */
function endOfPhpNotice(text: string, from: number): number | null {
  const headEnd = endOf(PHP_HEAD, text, from);
  if (headEnd === null) return null;
  const end = endOf(PHP_END, text, headEnd);
  if (end === null || end - from > NOTICE_MAX_CHARS) return null;
  const file = text.slice(text.lastIndexOf(' in ', end) + ' in '.length, end);
  if (text.lastIndexOf(' in ', end) < headEnd - 1 || !/[\\/.]|^Unknown /u.test(file)) return null;
  return endOf(CALL_STACK, text, end) === null ? end : endOfCalls(text, end);
}

/** Up to the next notice, else to the end. */
function endOfCalls(text: string, from: number): number {
  const next = text.indexOf('( ! )', from);
  return next === -1 ? text.length : next;
}

/** `Use of uninitialized value $x in concatenation (.) at tb.cgi line 31.` */
function endOfPerlWarning(text: string, from: number): number | null {
  const headEnd = endOf(PERL_HEAD, text, from);
  if (headEnd === null) return null;
  const end = endOf(PERL_END, text, headEnd);
  return end === null || end - from > NOTICE_MAX_CHARS ? null : end;
}
