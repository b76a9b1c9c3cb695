import { describe, expect, it } from 'vitest';

import { judgeOutcome } from '../../../../lib/trackback/judge-outcome.ts';
import type { AnswerRow } from './answer-row.ts';
import { BESIDE_ROWS } from './beside-rows.ts';
import { DOUBTFUL_ROWS } from './doubtful-rows.ts';
import { DUTCH_POLISH_TURKISH_ROWS } from './dutch-polish-turkish-rows.ts';
import { MALFORMED_ROWS } from './malformed-rows.ts';
import { NO_VERDICT_ROWS } from './no-verdict-rows.ts';
import { PAGE_ROWS } from './page-rows.ts';
import { PRODUCT_ROWS } from './product-rows.ts';
import { WORD_ROWS } from './word-rows.ts';

const NOW_MS = Date.UTC(2026, 10, 20, 12, 0, 0);

const GROUPS: readonly (readonly [string, readonly AnswerRow[]])[] = [
  ['what products answer', PRODUCT_ROWS],
  ['answers out of shape', MALFORMED_ROWS],
  ['answers without a verdict', NO_VERDICT_ROWS],
  ['zeros that are not to be believed, and junk that may stand beside one', DOUBTFUL_ROWS],
  ['words of refusal and of waiting', WORD_ROWS],
  ['what stands beside a verdict', BESIDE_ROWS],
  ['what WordPress says on a page', PAGE_ROWS],
  ['refusals in Dutch, Polish and Turkish', DUTCH_POLISH_TURKISH_ROWS],
];

describe.each(GROUPS)('%s', (_group, rows) => {
  it.each(rows.map((row) => [row.number, row.by, row.from, row] as const))(
    '%i %s: %s',
    (_number, _by, _from, row) => {
      const verdict = judgeOutcome(
        {
          kind: 'answered',
          status: row.status,
          finalUrl: 'https://receiver.example/trackback/1',
          contentType: row.contentType,
          retryAfter: row.retryAfter ?? null,
          body: typeof row.body === 'string' ? new TextEncoder().encode(row.body) : row.body,
          truncated: row.truncated ?? false,
        },
        NOW_MS,
      );
      expect({
        verdict: `${verdict.kind}/${verdict.reason}`,
        message: verdict.message,
        retryAfterSeconds: verdict.kind === 'refused' ? verdict.retryAfterSeconds : null,
      }).toEqual({
        verdict: row.verdict,
        message: row.message,
        retryAfterSeconds: row.retryAfterSeconds ?? null,
      });
    },
  );
});

it('numbers its rows from 1 without gaps', () => {
  const numbers = GROUPS.flatMap(([, rows]) => rows.map((row) => row.number)).toSorted((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

it('names for every row who answers so', () => {
  const nameless = GROUPS.flatMap(([, rows]) =>
    rows.filter(({ by, from }) => by.length < 2 || from.length < 2),
  );
  expect(nameless).toEqual([]);
});
