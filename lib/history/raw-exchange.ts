import type { PingRequest } from '../trackback/build-request.ts';
import type { PingAttempt, PingRecord, StoredAnswer } from '../outbox/ping-record.ts';

/**
 * What went out and what came back, as plain text for a bug report: `>` before every line that was sent, `<` before
 * every line that was received.
 */
export function rawExchange(record: PingRecord): string {
  const { state, target } = record;
  const ending = state.kind === 'settled' ? `${state.verdict.kind} (${state.verdict.reason})` : state.kind;
  const head = [
    `TrackBack ping of ${time(record.createdAt)}`,
    `Found: ${target.foundBy}${target.pageUrl === null ? '' : ` on ${target.pageUrl}`}`,
    `Judged: ${ending}`,
  ];
  const isDryRun = state.kind === 'settled' && state.verdict.reason === 'dry-run';
  const attempts = record.attempts.flatMap((attempt) => [
    '',
    ...(isDryRun ? dryLinesOf(attempt) : linesOf(attempt)),
  ]);
  const none = attempts.length === 0 ? ['', 'No request was made.'] : [];
  return [...head, ...attempts, ...none, ''].join('\n');
}

function dryLinesOf({ startedAt, request }: PingAttempt): string[] {
  return [`* ${time(startedAt)}, a dry run: this was not sent`, ...requestLines(request)];
}

function linesOf({ startedAt, endedAt, request, answer, redirectedTo }: PingAttempt): string[] {
  return [
    `* ${time(startedAt)}`,
    ...requestLines(request),
    `* ${endedAt === null ? 'no ending was seen' : time(endedAt)}`,
    ...(redirectedTo === null ? [] : [`* redirected to ${redirectedTo}`]),
    ...(answer === null ? ['* no answer'] : answerLines(answer)),
  ];
}

function requestLines({ method, url, headers, body }: PingRequest): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return marked('>', [`${method} ${url}`, ...lines, '', body ?? '']);
}

function answerLines({ status, finalUrl, contentType, charset, text, truncated }: StoredAnswer): string[] {
  return [
    `* from ${finalUrl}, read as ${charset}`,
    ...marked('<', [`HTTP ${status}`, `Content-Type: ${contentType ?? '(none)'}`, '', text]),
    ...(truncated ? ['* the answer went on; the rest was not kept'] : []),
  ];
}

function marked(sign: string, texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\r\n|\r|\n/u)).map((line) => `${sign} ${line}`.trimEnd());
}

function time(at: number): string {
  return new Date(at).toISOString();
}
