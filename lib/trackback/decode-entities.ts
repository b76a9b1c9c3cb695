/** Names of XML and of HTML 4: what blog tools write into titles. Runs of consecutive characters share one line. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...each(
    'amp 26 lt 3c gt 3e quot 22 apos 27 hyphen 2010 dash 2010 NewLine a Tab 9 num 23 colon 3a ' +
      'sol 2f lsqb 5b rsqb 5d lpar 28 rpar 29 ast 2a excl 21 quest 3f period 2e comma 2c semi 3b ' +
      'equals 3d plus 2b percnt 25 commat 40 lowbar 5f dollar 24 lbrace 7b rbrace 7d vert 7c ' +
      'bsol 5c grave 60 Hat 5e',
  ),
  ...run(
    0xa0,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
      'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
      'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
  ),
  ...run(
    0x391,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega',
  ),
  ...run(
    0x3b1,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  ),
  ...run(0x2013, 'ndash mdash - - - lsquo rsquo sbquo - ldquo rdquo bdquo - dagger Dagger bull - - - hellip'),
  ...run(0x2190, 'larr uarr rarr darr harr'),
  ...run(0x21d0, 'lArr uArr rArr dArr hArr'),
  ...run(0x2032, 'prime Prime'),
  ...each(
    'OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2c6 tilde 2dc thetasym 3d1 ' +
      'upsih 3d2 piv 3d6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d permil 2030 lsaquo 2039 ' +
      'rsaquo 203a oline 203e frasl 2044 euro 20ac image 2111 weierp 2118 real 211c trade 2122 ' +
      'alefsym 2135 crarr 21b5 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 ' +
      'notin 2209 ni 220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ' +
      'ang 2220 and 2227 or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 ' +
      'asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 ' +
      'supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a ' +
      'rfloor 230b lang 27e8 rang 27e9 loz 25ca spades 2660 clubs 2663 hearts 2665 diams 2666',
  ),
]);

/** What a reference to a C1 control means: old blogs write windows-1252 numbers (`&#146;` for an apostrophe). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes character references once: `&amp;amp;` becomes `&amp;`. For text no parser has decoded
 * (comments). Only references with their semicolon count, because addresses carry raw `&copy=1`;
 * unknown names stay as they are. Never throws.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,8})|#(\d{1,10})|([a-z][a-z0-9]{1,9}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined)
        return (
          NAMED.get(name) ??
          NAMED.get(/^(?:amp|lt|gt|quot)$/i.test(name) ? name.toLowerCase() : name) ??
          whole
        );
      return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '\ufffd';
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

/** Names and their code points in hexadecimal, one after the other. */
function each(list: string): [string, string][] {
  return Array.from(list.matchAll(/(\w+) ([0-9a-f]+)/g), ([, name = '', code = '']) => [
    name,
    String.fromCodePoint(Number.parseInt(code, 16)),
  ]);
}

function run(first: number, names: string): [string, string][] {
  return names.split(' ').map((name, index) => [name, String.fromCodePoint(first + index)]);
}
