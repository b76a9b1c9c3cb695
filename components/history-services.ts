import type { ExportOutcome, RescueOutcome } from '../lib/history/export-outcome.ts';
import type { ExportFormat } from '../lib/history/export-writer.ts';
import type { HistoryIndex } from '../lib/history/history-index.ts';
import type { ImportOutcome, ImportPreview } from '../lib/history/import-outcome.ts';
import type { Retention } from '../lib/history/retention.ts';
import type { StorageTrouble } from '../lib/history/storage-trouble.ts';
import type { LookOutcome } from '../lib/outbox/look-outcome.ts';
import type { PingRecord } from '../lib/outbox/ping-record.ts';

/** What the history page needs of the world; `lib/platform/history-services.ts` has the real one. */
export interface HistoryServices {
  /**
   * Calls back with what is in the history, newest first and growing until all of it is read, and again after every
   * change, also by another window or the background. Gives the function that stops it.
   */
  watch(onChange: (reading: HistoryReading) => void): () => void;
  /** Whole pings, in the order of their ids; one that is gone is left out. Null when they cannot be read. */
  load(ids: readonly string[]): Promise<readonly PingRecord[] | null>;
  /** Resolves with false when the storage would not do it. */
  remove(id: string): Promise<boolean>;
  clear(): Promise<boolean>;
  /** Puts text on the clipboard. Resolves with false when the browser would not. */
  copy(text: string): Promise<boolean>;
  /** Looks whether a ping shows where an accepted one would. */
  lookForPost(record: PingRecord): Promise<LookOutcome>;
  /** Has the browser ask for access to a page, during a click. Resolves with whether it may be read now. */
  allowLooking(url: string): Promise<boolean>;
  /** Writes the pings at these positions into a file. */
  makeExport(
    index: HistoryIndex,
    positions: Uint32Array,
    format: ExportFormat,
    watch: Watch,
  ): Promise<ExportOutcome>;
  /** Reads a file and says what importing it would do. */
  previewImport(file: File, watch: Watch): Promise<ImportPreview>;
  /** Imports it; of two versions of a ping, ours stays unless `takesTheirs` says otherwise of its id. */
  runImport(file: File, takesTheirs: (id: string) => boolean, watch: Watch): Promise<ImportOutcome>;
  /** Reads what can be read of a history that does not open. */
  rescue(): Promise<RescueOutcome>;
  retention(): Promise<Retention>;
  watchRetention(onChange: (retention: Retention) => void): () => void;
  /** Keeps pings so long from now on; what is older goes at once. Resolves with false when that did not work. */
  chooseRetention(retention: Retention): Promise<boolean>;
}

/** For work that takes its time. */
export interface Watch {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export type HistoryReading =
  /** `index` has all `total` pings once it is read to the end. */
  | { readonly kind: 'read'; readonly index: HistoryIndex; readonly total: number }
  | { readonly kind: 'unreadable'; readonly trouble: StorageTrouble };
