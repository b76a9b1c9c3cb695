import { describe, expect, it } from 'vitest';
import type { PingRecord, PingState } from '../../../lib/outbox/ping-record.ts';
import type { PingEvent } from '../../../lib/outbox/transition.ts';
import { transition } from '../../../lib/outbox/transition.ts';
import { PING_URL, submission } from '../../support/outbox-world.ts';

const accepted = { kind: 'accepted', reason: 'taken', message: null } as const;
const request = { method: 'POST', url: PING_URL, headers: {}, body: 'url=x' } as const;

const STATES: Record<PingState['kind'], PingState> = {
  queued: { kind: 'queued', at: 1 },
  'awaiting-permission': { kind: 'awaiting-permission', at: 1 },
  sending: { kind: 'sending', at: 1 },
  settled: { kind: 'settled', at: 1, verdict: accepted },
};

const EVENTS: Record<PingEvent['kind'], PingEvent> = {
  'dry-run': { kind: 'dry-run', request },
  'access-missing': { kind: 'access-missing' },
  cleared: { kind: 'cleared' },
  sending: { kind: 'sending', request },
  moved: { kind: 'moved', to: 'https://www.receiver.example/tb/1', request },
  ended: { kind: 'ended', answer: null, redirectedTo: null, verdict: accepted },
  withdrawn: { kind: 'withdrawn' },
  'held-back': { kind: 'held-back' },
  'worker-stopped': { kind: 'worker-stopped' },
};

/** The whole machine: null where an event means nothing. */
const TABLE: Record<PingState['kind'], Record<PingEvent['kind'], string | null>> = {
  queued: {
    'dry-run': 'settled not-sent dry-run',
    'access-missing': 'awaiting-permission',
    cleared: null,
    sending: 'sending',
    moved: null,
    ended: null,
    withdrawn: 'settled not-sent cancelled',
    'held-back': 'settled not-sent held-back',
    'worker-stopped': 'settled not-sent interrupted',
  },
  'awaiting-permission': {
    'dry-run': null,
    'access-missing': null,
    cleared: 'queued',
    sending: null,
    moved: null,
    ended: null,
    withdrawn: 'settled not-sent no-access',
    'held-back': null,
    'worker-stopped': null,
  },
  sending: {
    'dry-run': null,
    'access-missing': null,
    cleared: null,
    sending: null,
    moved: 'sending',
    ended: 'settled accepted taken',
    withdrawn: null,
    'held-back': null,
    'worker-stopped': 'settled unknown worker-stopped',
  },
  settled: {
    'dry-run': null,
    'access-missing': null,
    cleared: null,
    sending: null,
    moved: null,
    ended: null,
    withdrawn: null,
    'held-back': null,
    'worker-stopped': null,
  },
};

function recordIn(state: PingState): PingRecord {
  const { confirmed: _, ...rest } = submission();
  const attempts =
    state.kind === 'sending'
      ? [{ startedAt: 1, endedAt: null, request, answer: null, redirectedTo: null }]
      : [];
  return { ...rest, id: 'ping-1', createdAt: 1, state, life: [{ state: state.kind, at: 1 }], attempts };
}

function inWords(state: PingState): string {
  return state.kind === 'settled' ? `settled ${state.verdict.kind} ${state.verdict.reason}` : state.kind;
}

describe('transition', () => {
  const rows = Object.entries(TABLE).flatMap(([from, events]) =>
    Object.entries(events).map(([event, to]) => ({ from, event, to })),
  ) as { from: PingState['kind']; event: PingEvent['kind']; to: string | null }[];

  it.each(rows)('$from, $event: $to', ({ from, event, to }) => {
    const next = transition(recordIn(STATES[from]), EVENTS[event], 2);
    expect(next === null ? null : inWords(next.state)).toBe(to);
    const entered =
      next === null
        ? []
        : [
            { state: from, at: 1 },
            { state: next.state.kind, at: 2 },
          ];
    expect(next?.life ?? []).toEqual(entered);
  });

  it('opens an attempt when the request leaves and closes it when it ends', () => {
    const sending = transition(recordIn(STATES.queued), EVENTS.sending, 2);
    expect(sending?.attempts).toEqual([
      { startedAt: 2, endedAt: null, request, answer: null, redirectedTo: null },
    ]);
    const ended = sending && transition(sending, EVENTS.ended, 3);
    expect(ended?.attempts).toEqual([
      { startedAt: 2, endedAt: 3, request, answer: null, redirectedTo: null },
    ]);
  });

  it('keeps the request that a dry run would have made', () => {
    const settled = transition(recordIn(STATES.queued), EVENTS['dry-run'], 2);
    expect(settled?.attempts).toEqual([
      { startedAt: 2, endedAt: 2, request, answer: null, redirectedTo: null },
    ]);
  });
});
