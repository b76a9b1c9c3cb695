import { describe, expect, it } from 'vitest';
import { whereToResend } from '../../../lib/trackback/where-to-resend.ts';

const PING = 'http://blog.example/entry/trackback/';
const ENTRY = 'http://blog.example/entry/';
const SECURE_PING = 'https://blog.example/entry/trackback/';

/** Number, what happened, ping address, where a GET ended, the advice. */
const ROWS: readonly [number, string, string, string | null, string][] = [
  [1, 'nothing could be learned', PING, null, 'lost'],
  [2, 'a GET is not redirected', PING, PING, 'lost'],
  [3, 'WordPress and Drupal: back to the entry', PING, ENTRY, 'lost'],
  [
    4,
    'back to the entry, without its slash and with a fragment',
    PING,
    'http://blog.example/entry#c',
    'lost',
  ],
  [5, 'the scheme changed', PING, SECURE_PING, `resend ${SECURE_PING}`],
  [
    6,
    'the scheme changed, and WordPress led the GET on to the entry',
    PING,
    'https://blog.example/entry/',
    `resend ${SECURE_PING}`,
  ],
  [
    7,
    'www was added, and the GET led on',
    PING,
    'http://www.blog.example/entry',
    'resend http://www.blog.example/entry/trackback/',
  ],
  [
    8,
    'www was dropped',
    'http://www.blog.example/tb?id=5',
    'http://blog.example/tb?id=5',
    'resend http://blog.example/tb?id=5',
  ],
  [9, 'the path changed', PING, 'http://blog.example/tb/1', 'resend http://blog.example/tb/1'],
  [
    10,
    'only a slash was added',
    'https://blog.example/tb',
    'https://blog.example/tb/',
    'resend https://blog.example/tb/',
  ],
  [11, 'another host', PING, 'https://other.example/tb', 'ask https://other.example/tb'],
  [
    12,
    'another port',
    PING,
    'http://blog.example:8080/entry/trackback/',
    'ask http://blog.example:8080/entry/trackback/',
  ],
  [13, 'a step down to plain http', SECURE_PING, PING, `ask ${PING}`],
  [14, 'a fragment is dropped', PING, 'http://blog.example/tb/1#x', 'resend http://blog.example/tb/1'],
  [15, 'something that is no web address', PING, 'about:blank', 'lost'],
];

describe('whereToResend', () => {
  it.each(ROWS)('%i %s', (_, __, pingUrl, finalUrl, expected) => {
    const advice = whereToResend(pingUrl, finalUrl === null ? null : { url: finalUrl, isPage: false }, [
      null,
      ENTRY,
    ]);
    expect(advice.kind === 'lost' ? 'lost' : `${advice.kind} ${advice.url}`).toBe(expected);
  });

  it('does not send again to where a web page answers, which may be what follows on a ping that was kept', () => {
    const end = { url: 'http://blog.example/entry/comments', isPage: true };
    expect(whereToResend(PING, end, [ENTRY])).toEqual({ kind: 'lost' });
  });
});
