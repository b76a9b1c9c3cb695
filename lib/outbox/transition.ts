import type { PingRequest } from '../trackback/build-request.ts';
import type { Verdict } from '../trackback/verdict.ts';
import type { Instant, PingAttempt, PingRecord, PingState, StoredAnswer } from './ping-record.ts';

/** What can happen to a ping. */
export type PingEvent =
  /** It is only to be written down, with the request that would have been made. */
  | { readonly kind: 'dry-run'; readonly request: PingRequest }
  /** Its turn came, and the receiver's host may not be reached yet. */
  | { readonly kind: 'access-missing' }
  /** Access to the receiver's host is there now: the ping may go. */
  | { readonly kind: 'cleared' }
  /** The request is about to leave. */
  | { readonly kind: 'sending'; readonly request: PingRequest }
  /** The request was redirected, so it was not delivered, and goes once more to where the receiver has moved. */
  | { readonly kind: 'moved'; readonly to: string; readonly request: PingRequest }
  /** The last request ended, readable or not. */
  | {
      readonly kind: 'ended';
      readonly answer: StoredAnswer | null;
      readonly redirectedTo: string | null;
      readonly verdict: Verdict;
    }
  /** The user took the ping back before it was sent. */
  | { readonly kind: 'withdrawn' }
  /** Its turn came, but since the user sent it the host has asked for a pause or not to be asked again. */
  | { readonly kind: 'held-back' }
  /** Found at start: whatever was under way when the worker or the browser stopped. */
  | { readonly kind: 'worker-stopped' };

/**
 * The next record after an event, or null when the event means nothing in the record's state
 * (somebody else was faster). Deciding on null inside one storage transaction is what makes two
 * endings of the same permission prompt lead to exactly one send.
 *
 *     queued --sending--> sending --ended--> settled
 *     sending --moved--> sending (a second request)
 *     queued --access-missing--> awaiting-permission --cleared--> queued
 *     awaiting-permission --withdrawn--> settled (not-sent, no-access)
 *     queued --withdrawn--> settled (not-sent, cancelled)
 *     queued --held-back--> settled (not-sent, held-back)
 *     queued --dry-run--> settled (not-sent, dry-run)
 *     queued --worker-stopped--> settled (not-sent, interrupted)
 *     sending --worker-stopped--> settled (unknown, worker-stopped)
 */
export function transition(record: PingRecord, event: PingEvent, at: Instant): PingRecord | null {
  const from = record.state.kind;
  switch (event.kind) {
    case 'dry-run':
      return from === 'queued' ? settleDryRun(record, event.request, at) : null;
    case 'access-missing':
      return from === 'queued' ? enter(record, { kind: 'awaiting-permission', at }) : null;
    case 'cleared':
      return from === 'awaiting-permission' ? enter(record, { kind: 'queued', at }) : null;
    case 'sending':
      return from === 'queued' ? startAttempt(record, event.request, at) : null;
    case 'moved':
      return from === 'sending'
        ? startAttempt(endAttempt(record, { answer: null, redirectedTo: event.to }, at), event.request, at)
        : null;
    case 'ended':
      return from === 'sending' ? settle(endAttempt(record, event, at), event.verdict, at) : null;
    case 'withdrawn':
      return withdraw(record, at);
    case 'held-back':
      return from === 'queued'
        ? settle(record, { kind: 'not-sent', reason: 'held-back', message: null }, at)
        : null;
    case 'worker-stopped':
      return afterStop(record, at);
    default:
      return event satisfies never;
  }
}

function withdraw(record: PingRecord, at: Instant): PingRecord | null {
  switch (record.state.kind) {
    case 'awaiting-permission':
      return settle(record, { kind: 'not-sent', reason: 'no-access', message: null }, at);
    case 'queued':
      return settle(record, { kind: 'not-sent', reason: 'cancelled', message: null }, at);
    case 'sending': // it may have arrived: there is nothing to take back any more
    case 'settled':
      return null;
    default:
      return record.state satisfies never;
  }
}

function afterStop(record: PingRecord, at: Instant): PingRecord | null {
  switch (record.state.kind) {
    case 'queued':
      return settle(record, { kind: 'not-sent', reason: 'interrupted', message: null }, at);
    case 'sending':
      return settle(record, { kind: 'unknown', reason: 'worker-stopped', message: null }, at);
    case 'awaiting-permission': // still true: nothing was sent, the user has not answered
    case 'settled':
      return null;
    default:
      return record.state satisfies never;
  }
}

/** The attempt is kept as one that ended as it began: it shows what would have been sent. */
function settleDryRun(record: PingRecord, request: PingRequest, at: Instant): PingRecord {
  const attempt: PingAttempt = { startedAt: at, endedAt: at, request, answer: null, redirectedTo: null };
  const settled = settle(record, { kind: 'not-sent', reason: 'dry-run', message: null }, at);
  return { ...settled, attempts: [...record.attempts, attempt] };
}

function startAttempt(record: PingRecord, request: PingRequest, at: Instant): PingRecord {
  const attempt: PingAttempt = { startedAt: at, endedAt: null, request, answer: null, redirectedTo: null };
  return { ...enter(record, { kind: 'sending', at }), attempts: [...record.attempts, attempt] };
}

function endAttempt(
  record: PingRecord,
  { answer, redirectedTo }: Pick<PingAttempt, 'answer' | 'redirectedTo'>,
  at: Instant,
): PingRecord {
  const last = record.attempts.at(-1);
  if (last === undefined) return record;
  return {
    ...record,
    attempts: [...record.attempts.slice(0, -1), { ...last, endedAt: at, answer, redirectedTo }],
  };
}

function settle(record: PingRecord, verdict: Verdict, at: Instant): PingRecord {
  return enter(record, { kind: 'settled', at, verdict });
}

function enter(record: PingRecord, state: PingState): PingRecord {
  return { ...record, state, life: [...record.life, { state: state.kind, at: state.at }] };
}
