import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { judgeOutcome } from '../../../../lib/trackback/judge-outcome.ts';
import { parseResponse } from '../../../../lib/trackback/answers/parse-response.ts';
import { createMarkupReader } from '../../../../lib/trackback/answers/next-markup.ts';
import { scanResponse } from '../../../../lib/trackback/answers/scan-response.ts';
import { VERDICT_KINDS } from '../../../../lib/trackback/verdict.ts';
import type { HttpOutcome } from '../../../../lib/trackback/http-outcome.ts';
import type { Verdict } from '../../../../lib/trackback/verdict.ts';

function answered(
  status: number,
  text: string | Uint8Array,
  contentType: string | null = 'text/xml',
): HttpOutcome {
  const body = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    kind: 'answered',
    status,
    finalUrl: 'https://a.example/',
    contentType,
    retryAfter: null,
    body,
    truncated: false,
  };
}

describe('an outcome without an answer', () => {
  it.each<[HttpOutcome, Verdict]>([
    [{ kind: 'redirected' }, { kind: 'not-trackback', reason: 'redirected', message: null }],
    [{ kind: 'timed-out' }, { kind: 'unknown', reason: 'timed-out', message: null }],
    [
      { kind: 'connection-lost', offline: false },
      { kind: 'unknown', reason: 'connection-lost', message: null },
    ],
    [
      { kind: 'connection-lost', offline: true },
      { kind: 'not-sent', reason: 'offline', message: null },
    ],
  ])('%o', (outcome, verdict) => {
    expect(judgeOutcome(outcome, 0)).toEqual(verdict);
  });
});

/** Pieces that answers and pages are made of, good and bad, to be strung together at random. */
const PIECE = fc.constantFrom(
  '<response>',
  '</response>',
  '<error>',
  '</error>',
  '<message>',
  '</message>',
  '0',
  '1',
  '-1',
  '<success>',
  '</success>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<?',
  '?>',
  '<html>',
  '<pre>',
  '</pre>',
  '<p>',
  '<br />',
  '<b>Notice</b>',
  '<',
  '>',
  '&',
  '&amp;',
  '&lt;error&gt;0',
  '"',
  "='",
  '<a title="',
  '<rss>',
  '<fault>',
  'already',
  '\n',
  '<!DOCTYPE response [',
  ']>',
  '\u202e',
  '\ud83d',
  '\0',
  '<script>',
  '</script>',
);
const SOUP = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));
const TEXT = fc.oneof(SOUP, fc.string({ unit: 'binary', maxLength: 300 }));
const STATUS = fc.oneof(
  fc.constantFrom(200, 201, 202, 204, 302, 400, 403, 404, 405, 409, 429, 500, 503),
  fc.integer({ min: 0, max: 999 }),
);

describe('any answer', () => {
  it('gets a verdict and never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        STATUS,
        fc.option(fc.string()),
        fc.option(fc.string()),
        fc.boolean(),
        (body, status, contentType, retryAfter, truncated) => {
          const verdict = judgeOutcome(
            { kind: 'answered', status, finalUrl: '', contentType, retryAfter, body, truncated },
            0,
          );
          expect(VERDICT_KINDS).toContain(verdict.kind);
          expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
        },
      ),
    );
  });

  it('is accepted only for a zero under a 2xx, or for a 201 or 202', () => {
    fc.assert(
      fc.property(TEXT, STATUS, (text, status) => {
        const { kind } = judgeOutcome(answered(status, text), 0);
        const hasZero = /<(?:error|success)[^<>]*>\s*(?:<!\[CDATA\[)?[\s\p{Cc}]*[+-]?0/u.test(text);
        const isDeserved = status === 201 || status === 202 || (status >= 200 && status <= 299 && hasZero);
        expect(kind !== 'accepted' || isDeserved).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('is not accepted inside a page, however the zero is wrapped', () => {
    const wrapper = fc.constantFrom(
      ['<pre>', '</pre>'],
      ['<code>', '</code>'],
      ['<script>', '</script>'],
      ['<!--', '-->'],
      ['<p title="', '">'],
      ['<div>', '</div>'],
      ['<textarea>', '</textarea>'],
      ['<p>', '</p>'],
      ['A server says: ', ' and stops.'],
      ['<li>', '</li>'],
      ['<noscript>', '</noscript>'],
    );
    fc.assert(
      fc.property(
        wrapper,
        fc.constantFrom('<response><error>0</error></response>', '<error>0</error>'),
        fc.boolean(),
        ([before, after], zero, isWhole) => {
          const inside = `${before}${zero}${after}`;
          const page = isWhole ? `<html><body>${inside}</body></html>` : inside;
          expect(judgeOutcome(answered(200, page, 'text/html'), 0).kind).toBe('not-trackback');
        },
      ),
    );
  });

  it('has a message that is null or clean: at most 500 characters, nothing invisible, no stray spaces', () => {
    fc.assert(
      fc.property(
        fc.oneof(TEXT, fc.string({ unit: 'grapheme', minLength: 400, maxLength: 900 })),
        fc.boolean(),
        (text, isWrapped) => {
          const { message } = judgeOutcome(
            answered(
              200,
              isWrapped ? `<response><error>1</error><message>${text}</message></response>` : text,
            ),
            0,
          );
          if (message === null) return;
          expect(message.length).toBeGreaterThan(0);
          expect(message.length).toBeLessThanOrEqual(500);
          expect(message).toBe(message.trim());
          expect(message.isWellFormed()).toBe(true);
          expect(message).not.toMatch(
            /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]| {2}/u,
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  it('reads a well-formed response the same by parser and by scanner', () => {
    const word = fc.string({ unit: fc.constantFrom('a', ' ', '&amp;', '&lt;b&gt;', 'é', '0', '1', '\n') });
    const optional = fc.option(word, { nil: undefined });
    fc.assert(
      fc.property(
        word,
        optional,
        fc.boolean(),
        fc.constantFrom('error', 'ERROR', 'success'),
        (code, message, isCdata, verdict) => {
          const inside = isCdata ? `<![CDATA[${code}]]>` : code;
          const text = `<response>\n<${verdict}>${inside}</${verdict}>${message === undefined ? '' : `<message>${message}</message>`}</response>`;
          const parsed = parseResponse(text);
          expect(parsed).not.toBeNull();
          expect(parsed).toEqual(scanResponse(text, '<response>'.length, createMarkupReader(text)));
        },
      ),
    );
  });
});

/** 1 MB of each, against 1 MB of plain text. */
const SIZE = 1_000_000;
const HOSTILE = {
  'open tags': '<b>',
  'closing tags': '</a>',
  'tags that do not end': '<a ',
  'angle brackets': '<',
  'open responses': '<response>',
  'open codes': '<error>',
  'open messages': '<message>',
  comments: '<!--',
  sections: '<![CDATA[',
  instructions: '<?',
  doctypes: '<!doctype x>',
  subsets: '<!doctype x [',
  declarations: '<!',
  quotes: '<a ="',
  'mixed quotes': `<a ='<b ="`,
  entities: '&amp;',
  ampersands: '&',
  escapes: '%41',
  brackets: ']',
  spaces: ' ',
  variables: '\\n$a',
  'closing names': '</response ',
} as const;

/** What it costs is measured by `npm run bench`. */
describe('1 MB of hostile text', () => {
  it.each([
    ['a code of spaces and a second code', '<response><error>', ' ', '</error><error>1</error></response>'],
    ['deep nesting, closed', '<response><error>1</error>', '<a></a>', '</response>'],
    ['attributes', '<response ', 'a="b" ', '><error>1</error></response>'],
  ])('%s is judged, and never taken for a yes', (_what, before, piece, after) => {
    for (const size of [8000, 60_000, SIZE]) {
      const text = before + piece.repeat(size / piece.length) + after;
      expect(judgeOutcome(answered(200, text), 0).kind).not.toBe('accepted');
    }
  });

  it.each(Object.entries(HOSTILE))('%s are judged, and never taken for a yes', (_what, piece) => {
    for (const frame of ['', '<response>', '<response><error>1</error><message>']) {
      const text = frame + piece.repeat(SIZE / piece.length);
      expect(judgeOutcome(answered(200, text), 0).kind).not.toBe('accepted');
    }
  });
});
