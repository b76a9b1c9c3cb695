import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { openDatabase } from '../../../lib/platform/database.ts';
import { readHistory } from '../../../lib/platform/history-reader.ts';
import type { HistoryReading } from '../../../lib/platform/history-reader.ts';
import { rescueHistory } from '../../../lib/platform/history-rescue.ts';
import { historyTrouble } from '../../../lib/platform/history-trouble.ts';
import { history } from '../../support/samples.ts';

const NAME = 'trouble';
afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(NAME);
});

/** A database of a version that does not exist yet. */
async function putLater(records: readonly PingRecord[]): Promise<void> {
  const later = new Dexie(NAME);
  later.version(99).stores({ pings: 'id, createdAt', moods: '++id' });
  await later.table('pings').bulkAdd([...records]);
  later.close();
}

describe('historyTrouble', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')), 'full'],
    [new Dexie.VersionError('', new DOMException('', 'VersionError')), 'newer'],
    [new Dexie.MissingAPIError('no indexedDB'), 'blocked'],
    [new Dexie.OpenFailedError(new DOMException('', 'InvalidStateError')), 'blocked'],
    [new Dexie.OpenFailedError(new DOMException('', 'UnknownError')), 'corrupt'],
    [new Error('anything'), 'corrupt'],
    ['words', 'corrupt'],
  ])('%s is %s', (error, trouble) => {
    expect(historyTrouble(error)).toBe(trouble);
  });
});

describe('a history that does not open', () => {
  it('is called newer when it is, and is not touched', async () => {
    await putLater(history(3));
    const reading = await new Promise<HistoryReading>((resolve) => {
      readHistory(openDatabase(NAME), resolve);
    });
    expect(reading).toEqual({ kind: 'unreadable', trouble: 'newer' });
    const still = await new Dexie(NAME).open();
    expect([Math.floor(still.verno), await still.table('pings').toArray()]).toEqual([99, history(3)]);
    still.close();
  });

  it('gives what can be read of it, ping by ping', async () => {
    await putLater(history(5));
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (typeof key === 'string' && key.endsWith('2')) throw new DOMException('damaged', 'DataError');
      return get.call(this, key);
    });
    const outcome = await rescueHistory(NAME);
    expect(outcome).toMatchObject({ kind: 'done', read: 4, lost: 1 });
    const text = outcome.kind === 'done' ? await outcome.file.text() : '';
    expect(JSON.parse(text)).toMatchObject({
      format: 'trackback-sender-history',
      pings: history(5).filter((_, nth) => nth !== 2),
    });
  });

  it('gives nothing when there is nothing', async () => {
    expect(await rescueHistory('never made')).toEqual({ kind: 'nothing' });
    expect(await Dexie.exists('never made')).toBe(false);
  });
});

describe('readHistory', () => {
  it('begins with the newest pings, ends with all, and follows every change', async () => {
    const database = openDatabase(NAME);
    await database.pings.bulkAdd(history(400));
    const readings: HistoryReading[] = [];
    const stop = readHistory(database, (reading) => readings.push(reading));
    const sizes = () => readings.map((one) => (one.kind === 'read' ? [one.index.size, one.total] : []));
    await vi.waitFor(() => expect(sizes().at(-1)).toEqual([400, 400]));
    expect(sizes()[0]?.[0]).toBeLessThan(150);
    expect(sizes()[0]?.[1]).toBe(400);
    await database.pings.delete(history(1)[0]?.id ?? '');
    await vi.waitFor(() => expect(sizes().at(-1)).toEqual([399, 399]));
    await database.pings.clear();
    await vi.waitFor(() => expect(sizes().at(-1)).toEqual([0, 0]));
    stop();
    await database.pings.bulkAdd(history(3));
    expect(sizes().at(-1)).toEqual([0, 0]);
    database.close();
  });
});
