import type { EntityTable, Table } from 'dexie';
import Dexie from 'dexie';
import type { HistoryWeek, WeekKey } from '../history/history-week.ts';
import type { ImportKey, ImportPart } from '../history/import-part.ts';
import type { Draft } from '../outbox/draft.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import { fileAllPings, keepWeeksInStep } from './history-weeks.ts';

export const DATABASE_NAME = 'trackback-sender';

export type TrackbackDatabase = Dexie & {
  readonly pings: EntityTable<PingRecord, 'id'>;
  readonly drafts: EntityTable<Draft, 'pingUrl'>;
  /** What the list of all pings reads instead of the pings; written by every change of `pings` itself. */
  readonly weeks: Table<HistoryWeek, WeekKey>;
  /** What is being imported and is not a part of the history yet. */
  readonly imports: Table<ImportPart, ImportKey>;
};

/**
 * Opens (or creates) the one database of the extension; only the background writes to it.
 *
 * Add a version with every change of what is stored, with an `upgrade` (which happens in one transaction: all of it or
 * nothing), and keep a saved example of it under tests/fixtures/databases. An addition that may be
 * missing (as `target` in a draft may) needs none; what is removed or means something else does.
 */
export function openDatabase(name = DATABASE_NAME): TrackbackDatabase {
  // "strict": a record counts as written only when it would survive a power cut.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as TrackbackDatabase;
  database.version(1).stores({
    pings: 'id, createdAt, state.kind, [pingUrl+fields.url]',
    drafts: 'pingUrl, updatedAt',
  });
  database.version(2).stores({ weeks: '[week+revision+count]', imports: '++id' });
  // What a ping is found by has changed. Whoever comes from version 1 gets the first weeks here as well.
  database.version(3).upgrade((transaction) => fileAllPings(transaction));
  keepWeeksInStep(database);
  const { verno } = database;
  // Dexie opens what a later version wrote as if it were its own. We do not know what we would break in it.
  database.on(
    'ready',
    () => {
      if (Math.floor(database.backendDB().version / 10) > verno)
        throw new Dexie.VersionError('a later version');
    },
    true,
  );
  return database;
}
