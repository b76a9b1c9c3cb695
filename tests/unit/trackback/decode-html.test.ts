import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../lib/trackback/decode-html.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const SHIFT_JIS_TEST = '\x83e\x83X\x83g'; // テスト

const ROWS: readonly [number, string, Uint8Array, string | null, string][] = [
  [1, 'UTF-8 said in the header', utf8('<p>é漢'), 'text/html; charset=utf-8', '<p>é漢'],
  [2, 'latin1 said in the header', latin1('<p>\xe9'), 'text/html; charset=iso-8859-1', '<p>é'],
  [3, 'a quoted charset in the header', latin1('<p>\xe9'), 'text/html; charset="ISO-8859-1"', '<p>é'],
  [4, 'a byte order mark beats the header', utf8('\ufeff<p>é'), 'text/html; charset=iso-8859-1', '<p>é'],
  [5, 'UTF-16 with a byte order mark', latin1('\xff\xfe<\0p\0'), null, '<p'],
  [
    6,
    'a meta charset',
    latin1(`<meta charset="Shift_JIS"><p>${SHIFT_JIS_TEST}`),
    'text/html',
    '<meta charset="Shift_JIS"><p>テスト',
  ],
  [
    7,
    'a meta http-equiv',
    latin1(`<meta http-equiv="Content-Type" content="text/html; charset=euc-jp"><p>\xc6\xfc`),
    null,
    '<meta http-equiv="Content-Type" content="text/html; charset=euc-jp"><p>日',
  ],
  [
    8,
    'an XML prolog',
    latin1('<?xml version="1.0" encoding="iso-8859-1"?><p>\xe9'),
    null,
    '<?xml version="1.0" encoding="iso-8859-1"?><p>é',
  ],
  [9, 'nothing said, valid UTF-8', utf8('<p>漢'), null, '<p>漢'],
  [10, 'nothing said, not UTF-8', latin1('<p>\x93\xe9\x94'), 'text/html', '<p>“é”'],
  [11, 'an unknown charset in the header', utf8('<p>é'), 'text/html; charset=nonsense', '<p>é'],
  [12, 'a meta that lies about UTF-16', utf8('<meta charset=utf-16><p>é'), null, '<meta charset=utf-16><p>é'],
  [13, 'UTF-8 cut inside a character', utf8('<p>漢').subarray(0, 5), null, '<p>\ufffd'],
  [14, 'an empty page', new Uint8Array(), null, ''],
  [15, 'UTF-16 without a mark', latin1('<\0p\0>\0'), null, '<p>'],
  [16, 'UTF-16 without a mark, behind empty lines', latin1('\n\0\r\0\n\0 \0<\0p\0>\0'), null, '\n\r\n <p>'],
  [17, 'big-endian UTF-16 without a mark, behind an empty line', latin1('\0\n\0<\0p\0>'), null, '\n<p>'],
  [18, 'a NUL behind the first sign', utf8('<\0<p>é'), null, '<\0<p>é'],
];

describe('decodeHtml', () => {
  it.each(ROWS)('%i %s', (_, __, bytes, contentType, text) => {
    expect(decodeHtml(bytes, contentType)).toBe(text);
  });
});
