import type { PingRecord } from '../outbox/ping-record.ts';
import { transition } from '../outbox/transition.ts';

/** A ping that was under way when it was exported ended there and then, for us: nothing is ever sent by an import. */
export function settleImported(record: PingRecord): PingRecord {
  if (record.state.kind === 'settled') return record;
  const { at } = record.state;
  const settled =
    transition(record, { kind: 'worker-stopped' }, at) ?? transition(record, { kind: 'withdrawn' }, at);
  return settled ?? record;
}
