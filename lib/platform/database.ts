import type { EntityTable } from 'dexie';
import Dexie from 'dexie';
import type { Draft } from '../outbox/draft.ts';
import type { PingRecord } from '../outbox/ping-record.ts';

const DATABASE_NAME = 'trackback-sender';

/**
 * Version 1. Raise the number with every change of what is stored, add an `upgrade`, and keep a
 * saved example of the old version under tests/fixtures/databases.
 */
const SCHEMA_VERSION = 1;

export type TrackbackDatabase = Dexie & {
  readonly pings: EntityTable<PingRecord, 'id'>;
  readonly drafts: EntityTable<Draft, 'pingUrl'>;
};

/** Opens (or creates) the one database of the extension; only the background writes to it. */
export function openDatabase(name = DATABASE_NAME): TrackbackDatabase {
  // "strict": a record counts as written only when it would survive a power cut.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as TrackbackDatabase;
  database.version(SCHEMA_VERSION).stores({
    pings: 'id, createdAt, state.kind, [pingUrl+fields.url]',
    drafts: 'pingUrl, updatedAt',
  });
  return database;
}
