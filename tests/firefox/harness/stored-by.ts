import type { View } from './view.ts';

/** Everything that the extension keeps for ordinary windows and beyond, on the disk and in the session's memory, as text; to be polled. */
export function storedBy(options: View): () => Promise<string | null> {
  return () =>
    options.run(async () => {
      const { local, sync, session } = chrome.storage;
      const kept: unknown[] = [await local.get(), await sync.get(), await session.get()];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.addEventListener('success', () => resolve(opening.result));
          opening.addEventListener('error', () => reject(opening.error ?? new Error(name)));
        });
        for (const store of database.objectStoreNames) {
          const reading = database.transaction(store).objectStore(store).getAll();
          await new Promise((resolve) => reading.addEventListener('success', resolve));
          kept.push(reading.result);
        }
        database.close();
      }
      return JSON.stringify(kept);
    });
}
