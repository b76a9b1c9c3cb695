import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkPingUrl } from '../../../../lib/trackback/check-ping-url.ts';
import { isPrivateHost } from '../../../../lib/trackback/request/is-private-host.ts';

describe('an address that can be pinged', () => {
  it.each([
    ['https://arxiv.org/trackback/2101.00001', 'https://arxiv.org/trackback/2101.00001', 'arxiv.org'],
    ['  http://blog.example/mt-tb.cgi?tb_id=5#x \n', 'http://blog.example/mt-tb.cgi?tb_id=5', 'blog.example'],
    ['HTTPS://Blog.Example:8443/tb', 'https://blog.example:8443/tb', 'blog.example:8443'],
    ['https://blog.example:443/tb', 'https://blog.example/tb', 'blog.example'],
    ['https:blog.example/tb', 'https://blog.example/tb', 'blog.example'],
    ['http://[2001:4860:4860::8888]/tb', 'http://[2001:4860:4860::8888]/tb', '[2001:4860:4860::8888]'],
  ])('%s', (text, url, displayHost) => {
    expect(checkPingUrl(text)).toEqual({
      kind: 'ok',
      url,
      isPlainHttp: url.startsWith('http:'),
      displayHost,
    });
  });
});

describe('an address that cannot', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['blog.example/tb', 'not-a-url'],
    ['/trackback/5', 'not-a-url'],
    ['http://a b/', 'not-a-url'],
    ['http://blog.example:99999/', 'not-a-url'],
    ['http://256.256.256.256/', 'not-a-url'],
    ['ftp://blog.example/', 'not-http'],
    ['javascript:alert(1)', 'not-http'],
    ['data:text/plain,x', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['mailto:a@b.example', 'not-http'],
    ['http://user@blog.example/', 'has-credentials'],
    ['http://user:pass@blog.example/', 'has-credentials'],
    ['https://arxiv.org@blog.example/', 'has-credentials'],
    ['http://', 'no-host'],
    ['https:///', 'no-host'],
    ['http://?x', 'no-host'],
  ])('%j: %s', (text, reason) => {
    expect(checkPingUrl(text)).toEqual({ kind: 'bad', reason });
  });
});

describe('a host on this machine or a local network', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'foo.localhost',
    'printer',
    'nas.local',
    'nas.local.',
    'db.internal',
    'router.lan',
    'x.home.arpa',
    'x.test',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0x7f.1',
    '127.0.0.1.',
    '0.0.0.0',
    '0',
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.1.1.',
    '169.254.169.254',
    '100.64.0.1',
    '255.255.255.255',
    '224.0.0.1',
    '１２７.０.０.１',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:192.168.0.1]',
    '[0:0:0:0:0:0:0:1]',
    '[ff02::1]',
  ])('%s', (host) => {
    expect(isPrivateHost(new URL(`http://${host}/tb`).hostname)).toBe(true);
  });

  it.each([
    'example.org',
    'local.example.org',
    'localhost.example.org',
    'internal.example',
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.1',
    '11.0.0.1',
    '192.169.0.1',
    '126.255.255.255',
    '128.0.0.1',
    '100.63.255.255',
    '[2001:4860:4860::8888]',
    '[::ffff:8.8.8.8]',
    '1.1.1.1.',
  ])('not: %s', (host) => {
    expect(isPrivateHost(new URL(`http://${host}/tb`).hostname)).toBe(false);
  });
});

describe('the host shown', () => {
  it.each([
    ['müller.example', 'müller.example'],
    ['日本語.jp', '日本語.jp'],
    ['トラックバック日記.jp', 'トラックバック日記.jp'],
    ['한국.kr', '한국.kr'],
    ['пример.рф', 'пример.рф'],
    ['παράδειγμα.gr', 'παράδειγμα.gr'],
    ['xn--mller-kva.example', 'müller.example'],
    // Cyrillic а among Latin letters, and Cyrillic letters alone that pass for Latin ones
    ['аrxiv.org', 'xn--rxiv-43d.org'],
    ['раураl.com', 'xn--l-7sba6dbr.com'],
    ['сосо.com', 'xn--n1aahb.com'],
    ['ехаmple.com', 'xn--mple-43d3a6i.com'],
    ['日本a語b.jp', 'xn--ab-5t7du0cl91h.jp'],
    ['xn--zzzzzz--.example', 'xn--zzzzzz--.example'],
    ['ɡooɡle.com', 'xn--oole-z7bc.com'],
    ['plain.example', 'plain.example'],
  ])('%s: %s', (host, shown) => {
    const check = checkPingUrl(`https://${host}/`);
    expect(check.kind === 'ok' ? check.displayHost : null).toBe(shown);
  });
});

it('answers whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
        fc.string().map((text) => `http://${text}`),
        fc.ipV6().map((ip) => `http://[${ip}]/`),
      ),
      (text) => {
        expect(['ok', 'bad']).toContain(checkPingUrl(text).kind);
      },
    ),
  );
});
