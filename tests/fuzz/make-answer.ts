import { DOUBTFUL_ROWS } from '../unit/trackback/answers/doubtful-rows.ts';
import { MALFORMED_ROWS } from '../unit/trackback/answers/malformed-rows.ts';
import { NO_VERDICT_ROWS } from '../unit/trackback/answers/no-verdict-rows.ts';
import { PRODUCT_ROWS } from '../unit/trackback/answers/product-rows.ts';
import { WORD_ROWS } from '../unit/trackback/answers/word-rows.ts';
import type { Random } from './create-random.ts';
import type { AnswerCase } from './fuzz-case.ts';
import { mutate, mutateBytes } from './mutate.ts';
import { ANSWER_TOKENS } from './nasty-tokens.ts';

const ROWS = [...PRODUCT_ROWS, ...MALFORMED_ROWS, ...NO_VERDICT_ROWS, ...DOUBTFUL_ROWS, ...WORD_ROWS].map(
  (row) => ({
    status: row.status,
    contentType: row.contentType,
    text: typeof row.body === 'string' ? row.body : printable(row.body),
    isBytes: typeof row.body !== 'string',
  }),
);
const TEXTS = ROWS.map(({ text }) => text);

const STATUSES = [
  100, 200, 200, 200, 200, 201, 202, 204, 206, 226, 299, 300, 301, 302, 304, 307, 400, 401, 403, 404, 405,
  409, 410, 418, 429, 451, 500, 501, 502, 503, 504, 599, 0, 999,
];

const TYPES = [
  'text/xml',
  'text/xml; charset=utf-8',
  'text/xml; charset=utf-16le',
  'application/xml; charset="shift_jis"',
  'text/html; charset=euc-kr',
  'text/html; charset=gbk',
  'text/plain; charset=windows-1252',
  'text/xml; charset=iso-2022-jp',
  'text/xml; charset=x-user-defined',
  'text/xml; charset=utf-7',
  'application/json',
  'nonsense',
  '',
  null,
];

const WAITS = ['0', '60', '-1', '99999999999', 'Sun, 06 Nov 1994 08:49:37 GMT', 'soon', '1e9', ''];

/** An answer of the conformance table or one of tokens alone, damaged or with a token put to it, in one of several encodings. */
export function makeAnswer(random: Random): AnswerCase {
  const row = random.pick(ROWS);
  const damaged = random.oneIn(6)
    ? framed(row.text, random)
    : mutate(random.oneIn(6) ? heapOfTokens(random) : row.text, TEXTS, ANSWER_TOKENS, random);
  const text = random.oneIn(300) ? grow(damaged, random) : damaged;
  let bytes: Uint8Array =
    row.isBytes && !random.oneIn(4) ? Buffer.from(text, 'latin1') : encode(text, random);
  if (random.oneIn(4)) bytes = mutateBytes(bytes, random);
  return {
    kind: 'answer',
    text: printable(bytes),
    status: random.oneIn(3) ? random.pick(STATUSES) : row.status,
    contentType: random.oneIn(3) ? random.pick(TYPES) : row.contentType,
    retryAfter: random.oneIn(8) ? random.pick(WAITS) : null,
    truncated: random.oneIn(12),
  };
}

/** A character for each byte. */
function printable(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function heapOfTokens(random: Random): string {
  return Array.from({ length: 1 + random.below(24) }, () => random.pick(ANSWER_TOKENS)).join('');
}

/** Whole, with a token before it, behind it or in it: what speaks for or against a zero that is well readable. */
function framed(text: string, random: Random): string {
  const at = random.pick([0, text.length, random.below(text.length + 1)]);
  return text.slice(0, at) + random.pick(ANSWER_TOKENS) + text.slice(at);
}

function grow(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(ANSWER_TOKENS).repeat(1 + random.below(3000)) + text.slice(at);
}

function encode(text: string, random: Random): Uint8Array {
  switch (random.below(12)) {
    case 0:
      return Buffer.from(text, 'utf16le');
    case 1:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 2:
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 3:
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 4:
      return Buffer.from(text, 'latin1');
    default:
      return Buffer.from(text, 'utf8');
  }
}
