import type { StorageTrouble } from '../history/storage-trouble.ts';

const TROUBLE: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // No IndexedDB at all, or one that may not be opened: Firefox without history, a policy.
  MissingAPIError: 'blocked',
  MissingApiError: 'blocked',
  InvalidStateError: 'blocked',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
};

/** What a database error comes to. Dexie puts the browser's own error inside of others. */
export function historyTrouble(error: unknown): StorageTrouble {
  for (let inner = error, depth = 0; inner instanceof Object && depth < 5; depth += 1) {
    const { name, inner: next, cause } = inner as { name?: unknown; inner?: unknown; cause?: unknown };
    const trouble = typeof name === 'string' ? TROUBLE[name] : undefined;
    if (trouble !== undefined) return trouble;
    inner = next ?? cause;
  }
  return 'corrupt';
}
