import type { Conflict } from './compare-import.ts';
import type { FileProblem } from './read-history-file.ts';
import type { StorageTrouble } from './storage-trouble.ts';

/** What else can become of reading a file. Nothing was changed. */
type NotImported =
  | { readonly kind: 'broken'; readonly problem: FileProblem }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'failed'; readonly trouble: StorageTrouble };

/** What an import would do. */
export type ImportPreview =
  | {
      readonly kind: 'ready';
      readonly fresh: number;
      /** Of those that are new: older than pings are kept here. They would be deleted again. */
      readonly outdated: number;
      readonly same: number;
      readonly conflicts: number;
      /** The first of them, as many as anybody looks at one by one. */
      readonly shown: readonly Conflict[];
    }
  | NotImported;

export type ImportOutcome =
  | { readonly kind: 'done'; readonly added: number; readonly replaced: number }
  | NotImported;
