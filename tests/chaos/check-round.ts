import type { PingRecord } from '../../lib/outbox/ping-record.ts';
import type { ReceivedPost } from './chaos-receiver.ts';
import type { Click } from './chaos-clicks.ts';

/** What a round left behind: its clicks, and of all records and POSTs those with its own post's address. */
export interface RoundTraces {
  readonly clicks: readonly Click[];
  readonly records: readonly PingRecord[];
  readonly posts: readonly ReceivedPost[];
}

/** Every promise that a round broke, in words; empty when none. */
export function checkRound({ clicks, records, posts: all }: RoundTraces): string[] {
  const posts = withoutRepeats(all);
  const broken: string[] = [];
  for (const { title, told, shown } of clicks) {
    const own = records.filter((record) => record.fields.title === title);
    if (own.length > 1) broken.push(`${own.length} records of one click`);
    if (told.kind === 'taken' && own[0]?.id !== told.id) broken.push('a ping that was taken has no record');
    if (shown !== null && shown !== verdictOf(own[0]))
      broken.push(`the form showed ${shown}, the record does not`);
    if (told.kind === 'not-taken' && own.length > 0) broken.push('a ping that was not taken has a record');
  }
  for (const { title } of posts) {
    if (!records.some((record) => record.fields.title === title))
      broken.push('a POST arrived without a record');
  }
  for (const record of records) {
    const arrived = posts.filter((post) => post.title === record.fields.title);
    broken.push(...checkCount(record, arrived), ...checkState(record, arrived));
  }
  if (records.filter((record) => verdictOf(record) !== 'not-sent').length > 1)
    broken.push('two windows sent the same pair');
  return broken;
}

/**
 * POSTs without those that the browser's network code repeated: it does so, unasked and unseen by the extension, when
 * a connection that had carried another request breaks before the answer begins. They are counted apart.
 */
export function withoutRepeats(posts: readonly ReceivedPost[]): ReceivedPost[] {
  return posts.filter((post, index) => {
    const before = posts.slice(0, index).findLast(({ title }) => title === post.title);
    const isRepeat = before?.answer === 'reset' && before.isOnUsedConnection && before.url === post.url;
    return !isRepeat;
  });
}

function checkCount(record: PingRecord, arrived: readonly ReceivedPost[]): string[] {
  const [first, second, ...more] = arrived;
  const wasSentOn = first?.answer === 'redirect' && second?.url !== first.url && more.length === 0;
  const broken: string[] = [];
  if (second !== undefined && !wasSentOn) broken.push(`${arrived.length} POSTs of one ping`);
  if (arrived.length > record.attempts.length)
    broken.push(`${arrived.length} POSTs, but ${record.attempts.length} written down`);
  return broken;
}

function checkState({ state, life }: PingRecord, arrived: readonly ReceivedPost[]): string[] {
  const broken: string[] = [];
  const answers = new Set(arrived.map(({ answer }) => answer));
  if (life.at(-1)?.state !== state.kind) broken.push(`in state ${state.kind}, but its life ends otherwise`);
  if (state.kind !== 'settled') {
    if (state.kind !== 'awaiting-permission') broken.push(`left as ${state.kind}`);
    if (state.kind !== 'sending' && arrived.length > 0) broken.push(`${state.kind}, but a POST arrived`);
    return broken;
  }
  switch (state.verdict.kind) {
    case 'accepted':
    case 'refused':
      if (!answers.has(state.verdict.kind)) broken.push(`${state.verdict.kind}, but it was not`);
      break;
    case 'not-sent':
      if (arrived.length > 0) broken.push('not sent, but a POST arrived');
      break;
    case 'not-trackback':
      if (!answers.has('redirect')) broken.push('redirected, but it was not');
      break;
    case 'unknown':
      break;
    case 'duplicate':
      broken.push('nobody said that it is a duplicate');
      break;
    default:
      return state.verdict satisfies never;
  }
  return broken;
}

function verdictOf(record: PingRecord | undefined): string | null {
  return record?.state.kind === 'settled' ? record.state.verdict.kind : null;
}
