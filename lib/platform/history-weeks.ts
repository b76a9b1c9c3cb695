import type {
  DBCore,
  DBCoreKeyRange,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Transaction,
} from 'dexie';
import Dexie from 'dexie';
import type { HistoryWeek, WeekKey } from '../history/history-week.ts';
import { changeWeek, packWeek, weekKey, weekOf, weekStart } from '../history/history-week.ts';
import type { PingDigest } from '../history/ping-digest.ts';
import { pingDigest } from '../history/ping-digest.ts';
import type { PingRecord } from '../outbox/ping-record.ts';

/** `DBCoreRangeType.Range`, which Dexie exports to its types only. */
const RANGE = 2 as DBCoreKeyRange['type'];

/**
 * Lets every write to `pings`, whoever makes it, change the packed weeks in the same transaction: they can never say
 * anything else than the pings do.
 */
export function keepWeeksInStep(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'history-weeks',
    level: 3, // above what tells other windows of a change, so that they hear of this one as well
    create: (core) => ({
      transaction: (stores, mode, options) =>
        core.transaction(needsWeeks(stores, mode) ? [...stores, 'weeks'] : stores, mode, options),
      table(name) {
        const table = core.table(name);
        return name === 'pings' ? { ...table, mutate: (request) => mutateInStep(core, request) } : table;
      },
    }),
  });
}

function needsWeeks(stores: readonly string[], mode: 'readonly' | 'readwrite'): boolean {
  return mode === 'readwrite' && stores.includes('pings') && !stores.includes('weeks');
}

/** Changes within one transaction come one after the other: two at once would both start from the same week. */
const turns = new WeakMap<DBCoreTransaction, PromiseLike<unknown>>();

/*
 * Below, `then` instead of `await`: Dexie knows which transaction it is in from its own promises, and the browser's own
 * `await` leads out of it.
 */

function mutateInStep(core: DBCore, request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> {
  const before = turns.get(request.trans) ?? Dexie.Promise.resolve();
  const turn: PromiseLike<DBCoreMutateResponse> = before.then(() => mutateBoth(core, request));
  turns.set(
    request.trans,
    turn.then(undefined, () => undefined),
  );
  return turn as Promise<DBCoreMutateResponse>;
}

function mutateBoth(core: DBCore, request: DBCoreMutateRequest): PromiseLike<DBCoreMutateResponse> {
  const pings = core.table('pings');
  const weeks = core.table('weeks');
  const { trans } = request;
  if (request.type === 'deleteRange' && request.range.type !== RANGE) {
    return weeks
      .mutate({ type: 'deleteRange', trans, range: request.range })
      .then(() => pings.mutate(request));
  }
  return recordsBefore(pings, request).then((old) =>
    pings.mutate(request).then((response) => {
      const records = 'values' in request ? (request.values as readonly PingRecord[]) : [];
      const written = records.filter((_, index) => response.failures[index] === undefined);
      const ids = new Set(written.map(({ id }) => id));
      const gone = request.type === 'put' ? old.filter(({ id }) => ids.has(id)) : old;
      return changeWeeks(weeks, trans, gone, written).then(() => response);
    }),
  );
}

/** What the pings to be changed are now. */
function recordsBefore(pings: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<PingRecord[]> {
  const { trans } = request;
  switch (request.type) {
    case 'add':
      return Dexie.Promise.resolve([]);
    case 'put':
      return pings
        .getMany({ trans, keys: (request.values as readonly PingRecord[]).map(({ id }) => id) })
        .then(present);
    case 'delete':
      return pings.getMany({ trans, keys: [...request.keys] }).then(present);
    case 'deleteRange': {
      const query = { index: pings.schema.primaryKey, range: request.range };
      return pings.query({ trans, values: true, query }).then(({ result }) => present(result));
    }
    default:
      return request satisfies never;
  }
}

function present(found: readonly unknown[]): PingRecord[] {
  return found.filter((record) => record !== undefined && record !== null) as PingRecord[];
}

function changeWeeks(
  weeks: DBCoreTable,
  trans: DBCoreTransaction,
  removed: readonly PingRecord[],
  written: readonly PingRecord[],
): PromiseLike<unknown> {
  // A ping that is put several times at once is as it was put last.
  const added = [...new Map(written.map((record) => [record.id, pingDigest(record)])).values()];
  const touched = new Set([...removed, ...added].map(({ createdAt }) => weekOf(createdAt)));
  const gone = new Set(removed.map(({ id }) => id));
  let done: PromiseLike<unknown> = Dexie.Promise.resolve();
  for (const week of touched) {
    const arrived = added.filter(({ createdAt }) => weekOf(createdAt) === week);
    done = done.then(() => changeOne(weeks, trans, week, { removed: gone, added: arrived }));
  }
  return done;
}

function changeOne(
  weeks: DBCoreTable,
  trans: DBCoreTransaction,
  week: number,
  change: { readonly removed: ReadonlySet<string>; readonly added: readonly PingDigest[] },
): PromiseLike<unknown> {
  const range = { type: RANGE, lower: [week], upper: [week, []] }; // an array comes after every string
  const query = { index: weeks.schema.primaryKey, range };
  return weeks.query({ trans, values: true, query }).then(({ result }) => {
    const before = (result[0] as HistoryWeek | undefined) ?? null;
    const after = changeWeek(before, change, crypto.randomUUID());
    const emptied =
      before === null
        ? Dexie.Promise.resolve()
        : weeks.mutate({ type: 'delete', trans, keys: [weekKey(before)] });
    return emptied.then(() =>
      after === null ? undefined : weeks.mutate({ type: 'put', trans, values: [after] }),
    );
  });
}

/** Packs all pings anew, one week in memory at a time: for a database that had no weeks, or others. */
export async function fileAllPings(transaction: Transaction): Promise<void> {
  const weeks = transaction.table<HistoryWeek, WeekKey>('weeks');
  const pings = transaction.table<PingRecord, string>('pings');
  await weeks.clear();
  let next = await pings.orderBy('createdAt').first();
  while (next !== undefined) {
    const week = weekOf(next.createdAt);
    const end = weekStart(week + 1);
    const records = await pings.where('createdAt').between(weekStart(week), end).toArray();
    await weeks.put(packWeek(records.map(pingDigest), crypto.randomUUID()));
    next = await pings.where('createdAt').aboveOrEqual(end).first();
  }
}
