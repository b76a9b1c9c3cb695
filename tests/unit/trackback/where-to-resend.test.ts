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
  [
    9,
    'the path changed, its end was kept',
    PING,
    'http://blog.example/2004/entry/trackback',
    'resend http://blog.example/2004/entry/trackback',
  ],
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
  [
    14,
    'a fragment is dropped',
    PING,
    'http://blog.example/x/trackback/#x',
    'resend http://blog.example/x/trackback/',
  ],
  [15, 'something that is no web address', PING, 'about:blank', 'lost'],
  [
    16,
    'another path that says what it is',
    PING,
    'http://blog.example/tb/1',
    'resend http://blog.example/tb/1',
  ],
  [
    17,
    'the path changed, the query was kept',
    'http://blog.example/mt/mt-tb.cgi?tb_id=5',
    'http://blog.example/cgi/tb.cgi?tb_id=5',
    'resend http://blog.example/cgi/tb.cgi?tb_id=5',
  ],
  [
    18,
    'the same path with another query',
    'http://blog.example/tb.php?id=5',
    'http://blog.example/tb.php?id=6',
    'ask http://blog.example/tb.php?id=6',
  ],
  [19, 'to https and on to a login', PING, 'https://blog.example/login?next=%2Fentry%2Ftrackback%2F', 'lost'],
  [
    20,
    "to https and on to WordPress's login",
    PING,
    'https://blog.example/wp-login.php?redirect_to=x',
    'lost',
  ],
  [21, 'to https and on to a login by another name', PING, 'https://blog.example/users/sign_in', 'lost'],
  [22, 'to a login on the same scheme', PING, 'http://blog.example/signin', 'lost'],
  [23, 'to a login elsewhere', PING, 'https://sso.example/auth/realms/x', 'lost'],
  [24, 'to an error page', PING, 'https://blog.example/404.html', 'lost'],
  [
    25,
    'an entry about logins is no login',
    'http://blog.example/login/trackback/',
    'https://blog.example/login/trackback/',
    'resend https://blog.example/login/trackback/',
  ],
  [
    26,
    'BlogEngine.NET and Drupal: to https and on to the front page; the ping address is taken over',
    'http://blog.example/trackback.axd?id=7',
    'https://blog.example/',
    'resend https://blog.example/trackback.axd?id=7',
  ],
  [27, 'to the front page on the same scheme', PING, 'http://blog.example/index.php', 'lost'],
  [28, 'to the front page of another site', PING, 'https://parked.example/', 'lost'],
  [
    29,
    'to https and another path, of which nobody can say',
    PING,
    'https://blog.example/api/42',
    'ask https://blog.example/api/42',
  ],
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

  it('takes the ping address over to where a page answers on another scheme, never the page', () => {
    const end = { url: 'https://blog.example/archive/trackback', isPage: true };
    expect(whereToResend(PING, end, [ENTRY])).toEqual({ kind: 'resend', url: SECURE_PING });
  });
});
