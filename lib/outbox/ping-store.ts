import type { PingRecord } from './ping-record.ts';

/** Where pings are kept. Every promise resolves when the change is durable. */
export interface PingStore {
  /** Rejects with StorageUnavailable when it cannot be written: then nothing may be sent. */
  add(record: PingRecord): Promise<void>;
  get(id: string): Promise<PingRecord | null>;
  /**
   * Reads, changes and writes one record in one transaction. `change` returns null for "leave it".
   * Gives the changed record, or null when there is none or it was left.
   */
  change(id: string, change: (record: PingRecord) => PingRecord | null): Promise<PingRecord | null>;
  /**
   * Those that led the same post to the same receiver, however the two are written, as far as a window may know of them
   * that is private or is not. Newest first.
   */
  withPair(pingUrl: string, ownUrl: string, isPrivate: boolean): Promise<PingRecord[]>;
  inState(kind: PingRecord['state']['kind']): Promise<PingRecord[]>;
}

/** The browser would not store the record: no space, blocked, or corrupt. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}
