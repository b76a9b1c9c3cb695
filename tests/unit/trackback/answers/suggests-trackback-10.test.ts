import { expect, it } from 'vitest';

import { suggestsTrackback10 } from '../../../../lib/trackback/suggests-trackback-10.ts';
import type { RefusedReason, Verdict } from '../../../../lib/trackback/verdict.ts';

it.each<[what: string, verdict: Verdict, status: number | null, suggested: boolean]>([
  ['405 without a word', refused('wrong-method', null), 405, true],
  ['405 with the standard words', refused('wrong-method', 'Method Not Allowed'), 405, true],
  [
    '405 where POST is what is not wanted',
    refused('wrong-method', 'The POST method is not allowed here'),
    405,
    true,
  ],
  ['501', refused('wrong-method', null), 501, true],
  ['405 with an unexplained error', refused('said-no', 'No'), 405, true],
  ['a receiver that got no url', refused('missing-url', 'Need a Source URL (url).'), 200, true],
  ['Dotclear, which wants POST', refused('wrong-method', 'POST request needed'), 405, false],
  [
    'Movable Type, which wants POST',
    refused('wrong-method', 'Trackback pings must use HTTP POST'),
    200,
    false,
  ],
  ['Ambra, which wants POST', refused('wrong-method', 'HTTP method must be POST'), 200, false],
  ['closed', refused('closed', 'Closed'), 200, false],
  ['404', refused('gone', null), 404, false],
  ['taken', { kind: 'accepted', reason: 'taken', message: null }, 200, false],
  ['no answer', { kind: 'unknown', reason: 'timed-out', message: null }, null, false],
  ['a page', { kind: 'not-trackback', reason: 'html', message: null }, 200, false],
])('%s', (_what, verdict, status, suggested) => {
  expect(suggestsTrackback10(verdict, status)).toBe(suggested);
});

function refused(reason: RefusedReason, message: string | null): Verdict {
  return { kind: 'refused', reason, message, retryAfterSeconds: null };
}
