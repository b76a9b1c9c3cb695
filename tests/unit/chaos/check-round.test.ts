import { describe, expect, it } from 'vitest';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { createOutboxWorld, submission } from '../../support/outbox-world.ts';
import type { Click } from '../../chaos/chaos-clicks.ts';
import type { ReceivedPost } from '../../chaos/chaos-receiver.ts';
import { checkRound } from '../../chaos/check-round.ts';

const TITLE = submission().fields.title;

async function acceptedRecord(): Promise<PingRecord> {
  const { outbox } = createOutboxWorld();
  const outcome = await outbox.submit(submission());
  const record = outcome.kind === 'taken' ? await outbox.whenIdle(outcome.record.id) : null;
  if (record === null) throw new Error('expected a record');
  return record;
}

function post(changes: Partial<ReceivedPost> = {}): ReceivedPost {
  const url = submission().pingUrl;
  return { url, ownUrl: '', title: TITLE, isOnUsedConnection: false, answer: 'accepted', ...changes };
}

function click(changes: Partial<Click> = {}): Click {
  return { title: TITLE, ownUrl: '', told: { kind: 'nothing' }, shown: null, ...changes };
}

function withState(record: PingRecord, state: PingRecord['state']): PingRecord {
  return { ...record, state, life: [...record.life, { state: state.kind, at: state.at }] };
}

const NOT_SENT = { kind: 'not-sent', reason: 'interrupted', message: null } as const;

describe('the check of a chaos round', () => {
  it('finds nothing in a ping that arrived once and was accepted', async () => {
    const record = await acceptedRecord();
    const told = { kind: 'taken', id: record.id } as const;
    expect(
      checkRound({ clicks: [click({ told, shown: 'accepted' })], records: [record], posts: [post()] }),
    ).toEqual([]);
  });

  it('finds a ping that was sent twice', async () => {
    const records = [await acceptedRecord()];
    expect(checkRound({ clicks: [click()], records, posts: [post(), post()] })).toContain(
      '2 POSTs of one ping',
    );
  });

  it('finds a record that was lost', () => {
    const told = { kind: 'taken', id: 'ping-1' } as const;
    expect(checkRound({ clicks: [click({ told })], records: [], posts: [post()] })).toEqual([
      'a ping that was taken has no record',
      'a POST arrived without a record',
    ]);
  });

  it.each([
    ['an acceptance that was never given', null, post({ answer: 'error' }), 'accepted, but it was not'],
    ['a ping that left after all', NOT_SENT, post(), 'not sent, but a POST arrived'],
  ])('finds %s', async (_, verdict, arrived, words) => {
    const accepted = await acceptedRecord();
    const record = verdict === null ? accepted : withState(accepted, { kind: 'settled', at: 9, verdict });
    expect(checkRound({ clicks: [click()], records: [record], posts: [arrived] })).toEqual([words]);
  });

  it('finds a ping that is still being sent, and one that two windows sent', async () => {
    const record = await acceptedRecord();
    const sending = withState(record, { kind: 'sending', at: 9 });
    expect(checkRound({ clicks: [click()], records: [sending], posts: [post()] })).toEqual([
      'left as sending',
    ]);
    const other = { ...record, id: 'ping-2', fields: { ...record.fields, title: 'Another window' } };
    const posts = [post(), post({ title: 'Another window' })];
    expect(checkRound({ clicks: [click()], records: [record, other], posts })).toEqual([
      'two windows sent the same pair',
    ]);
  });

  it('finds a form that shows what is not so', async () => {
    const records = [await acceptedRecord()];
    expect(checkRound({ clicks: [click({ shown: 'unknown' })], records, posts: [post()] })).toHaveLength(1);
  });
});
