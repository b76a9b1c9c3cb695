import { storage } from 'wxt/utils/storage';
import type { ImportKey } from '../history/import-part.ts';
import type { Retention } from '../history/retention.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import type { TrackbackDatabase } from './database.ts';
import type { StoreOutcome } from './history-import.ts';
import { acceptImport, dropImport, resumeImport, stageImport } from './history-import.ts';
import { chooseRetention, deleteOutdated, readRetention } from './history-retention.ts';
import { guarded } from './ping-store.ts';

/** What the background does for the history: it alone changes it. Rejects with StorageUnavailable where it says so. */
export interface HistoryKeeper {
  /** Finishes what an earlier start left, and deletes what is too old. Never rejects. */
  tidy(): Promise<void>;
  /** Deletes all pings but those under way, in one transaction. Rejects with StorageUnavailable. */
  clear(): Promise<void>;
  /** Rejects with StorageUnavailable. */
  chooseRetention(retention: Retention): Promise<void>;
  stageImport(records: readonly PingRecord[], key: ImportKey): Promise<StoreOutcome>;
  dropImport(importId: string): Promise<StoreOutcome>;
  acceptImport(importId: string, parts: number): Promise<StoreOutcome>;
}

const startedBefore = storage.defineItem<boolean>('session:historyTidied', { fallback: false });

/** Whether this is the first start of the background since the browser was opened. */
async function isNewSession(): Promise<boolean> {
  if (await startedBefore.getValue()) return false;
  await startedBefore.setValue(true);
  return true;
}

export function createHistoryKeeper(database: TrackbackDatabase): HistoryKeeper {
  const { pings } = database;
  let isTidy: Promise<void> | null = null;

  return {
    async tidy() {
      try {
        isTidy ??= guarded(async () => resumeImport(database, await isNewSession()));
        await isTidy;
        const retention = await readRetention();
        await guarded(() => deleteOutdated(database, retention, Date.now()));
      } catch {
        // Without storage there is nothing to tidy; whoever looks at the history is told.
      }
    },
    clear: () =>
      guarded(() =>
        // Not one by one: that would change every week as often as it has pings.
        database.transaction('rw', pings, async () => {
          const underWay = await pings.where('state.kind').anyOf(['queued', 'sending']).toArray();
          await pings.clear();
          await pings.bulkAdd(underWay);
        }),
      ),
    chooseRetention: (retention) => guarded(() => chooseRetention(database, retention, Date.now())),
    async stageImport(records, key) {
      await isTidy?.catch(() => undefined); // it throws away what nobody is busy with
      return stageImport(database, records, key);
    },
    dropImport: (importId) => dropImport(database, importId),
    acceptImport: (importId, parts) => acceptImport(database, importId, parts),
  };
}
