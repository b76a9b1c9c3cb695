import Dexie from 'dexie';
import type { RescueOutcome } from '../history/export-outcome.ts';
import { jsonWriter } from '../history/json-writer.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import { DATABASE_NAME } from './database.ts';

/**
 * Opens the database as whatever it is, also as a later version's, and reads its pings one by one, so that one that is
 * damaged does not take the others with it. Changes nothing.
 */
export async function rescueHistory(name = DATABASE_NAME): Promise<RescueOutcome> {
  const database = new Dexie(name);
  try {
    if (!(await Dexie.exists(name))) return { kind: 'nothing' };
    await database.open(); // without a version: the one it has
    const pings = database.table<PingRecord, string>('pings');
    const keys = await pings.toCollection().primaryKeys();
    const writer = jsonWriter(Date.now());
    const pieces: Blob[] = [new Blob([writer.head])];
    let previous: PingRecord | null = null;
    let lost = 0;
    for (const key of keys) {
      const record = await pings.get(key).catch(() => undefined);
      if (record === undefined) lost += 1;
      else {
        pieces.push(new Blob([writer.write(record, previous)]));
        previous = record;
      }
    }
    pieces.push(new Blob([writer.tail]));
    const file = new Blob(pieces, { type: writer.mediaType });
    if (previous === null) return { kind: 'nothing' };
    return { kind: 'done', file, name: 'trackback-history-rescued.json', read: keys.length - lost, lost };
  } catch (error) {
    if (error instanceof Dexie.DexieError) return { kind: 'nothing' };
    throw error;
  } finally {
    database.close();
  }
}
