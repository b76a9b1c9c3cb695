import { storage } from 'wxt/utils/storage';
import type { Retention } from '../history/retention.ts';
import { keptSince, RETENTIONS } from '../history/retention.ts';
import type { TrackbackDatabase } from './database.ts';

const chosenRetention = storage.defineItem<Retention>('local:historyRetention', {
  version: 1,
  fallback: 'all',
});

/** What is not one of the choices, from whatever version, keeps everything. */
export async function readRetention(): Promise<Retention> {
  const chosen = await chosenRetention.getValue();
  return RETENTIONS.includes(chosen) ? chosen : 'all';
}

export function watchRetention(onChange: (retention: Retention) => void): () => void {
  return chosenRetention.watch((chosen) => onChange(RETENTIONS.includes(chosen) ? chosen : 'all'));
}

/** Deletes what is older than the user wants to keep. What is under way is never too old. */
export async function deleteOutdated(
  { pings }: TrackbackDatabase,
  retention: Retention,
  now: number,
): Promise<void> {
  const since = keptSince(retention, now);
  if (since === null) return;
  await pings
    .where('createdAt')
    .below(since)
    .filter(({ state }) => state.kind === 'settled')
    .delete();
}

/** Keeps the choice, and acts on it at once. */
export async function chooseRetention(
  database: TrackbackDatabase,
  retention: Retention,
  now: number,
): Promise<void> {
  await chosenRetention.setValue(retention);
  await deleteOutdated(database, retention, now);
}
