import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { curlCommand } from '../../../lib/trackback/curl-command.ts';
import { rawExchange } from '../../../lib/history/raw-exchange.ts';
import { buildRequest } from '../../../lib/trackback/build-request.ts';
import { FIELDS, record } from '../../support/samples.ts';

/** What a real shell makes of a command: its arguments, one by one. */
function argumentsOf(command: string): string[] {
  const script = command.replace(/^curl/u, `printf '%s\\0'`);
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe('curlCommand', () => {
  it('makes the same request', () => {
    const request = buildRequest('https://weblog.example/tb/1?a=[1]', FIELDS, 'post');
    expect(argumentsOf(curlCommand(request))).toEqual([
      '--globoff',
      '--include',
      '--request',
      'POST',
      ...Object.entries(request.headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
      '--data-raw',
      request.body,
      '--url',
      request.url,
    ]);
  });

  it('sends no body where there was none', () => {
    const command = curlCommand(buildRequest('https://weblog.example/tb/1', FIELDS, 'get'));
    expect(command).not.toContain('--data');
    expect(argumentsOf(command)).toContain('GET');
  });

  it.each([
    "'; touch /tmp/owned; '",
    '$(id)',
    '`id`',
    'a\nb',
    '\\',
    "''",
    '-K/etc/passwd',
    '!!',
    '"',
    '@file',
  ])('lets the shell read nothing of %j', (hostile) => {
    const command = curlCommand({ method: 'POST', url: hostile, headers: { A: hostile }, body: hostile });
    expect(argumentsOf(command)).toEqual([
      '--globoff',
      '--include',
      '--request',
      'POST',
      '--header',
      `A: ${hostile}`,
      '--data-raw',
      hostile,
      '--url',
      hostile,
    ]);
  });
});

describe('rawExchange', () => {
  it('has what went out and what came back, line by line', () => {
    const ping = record(
      { kind: 'refused', reason: 'said-no', message: 'No.', retryAfterSeconds: null },
      { body: '<response>\r\n<error>1</error>\n</response>' },
    );
    const lines = rawExchange(ping).split('\n');
    expect(lines).toContain('Judged: refused (said-no)');
    expect(lines).toContain('> POST https://arxiv.org/trackback/1706.03762');
    expect(lines).toContain(`> ${ping.attempts[0]?.request.body}`);
    expect(lines).toContain('< HTTP 200');
    expect(lines).toContain('< <error>1</error>');
    expect(lines.join('\n')).not.toContain('\r');
  });

  it('says what is missing', () => {
    expect(rawExchange(record('queued'))).toContain('No request was made.');
    expect(rawExchange(record('sending'))).toContain('* no ending was seen');
    expect(rawExchange(record('sending'))).toContain('* no answer');
  });

  it('does not say of a dry run that it was sent', () => {
    const text = rawExchange(record({ kind: 'not-sent', reason: 'dry-run', message: null }));
    expect(text).toContain('a dry run: this was not sent');
    expect(text).toContain('> POST https://arxiv.org/trackback/1706.03762');
    expect(text).not.toContain('no answer');
  });
});
