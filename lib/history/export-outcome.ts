import type { StorageTrouble } from './storage-trouble.ts';

/** What became of writing pings into a file. */
export type ExportOutcome =
  | { readonly kind: 'done'; readonly file: Blob; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly trouble: StorageTrouble };

/** What could still be read of a history that does not open. */
export type RescueOutcome =
  | {
      readonly kind: 'done';
      readonly file: Blob;
      readonly name: string;
      readonly read: number;
      readonly lost: number;
    }
  | { readonly kind: 'nothing' };
