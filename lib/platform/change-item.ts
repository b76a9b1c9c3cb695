import type { WxtStorageItem } from 'wxt/utils/storage';
import { createTurns } from '../outbox/create-turns.ts';

const inTurn = createTurns();

/** Reads, changes and writes an item in one step, so that of two changes at once none is lost. Gives what was there before. */
export function changeItem<T>(
  item: Pick<WxtStorageItem<T, Record<string, unknown>>, 'key' | 'getValue' | 'setValue'>,
  change: (value: T) => T,
): Promise<T> {
  return inTurn(item.key, async () => {
    const before = await item.getValue();
    await item.setValue(change(before));
    return before;
  });
}
