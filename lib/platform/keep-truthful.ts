import { liveQuery } from 'dexie';
import { openDatabase } from './database.ts';
import { sendMessage } from './messages.ts';

/** How often the background is woken while a ping is under way; it has work to do then anyway. */
const WAKE_EVERY_MS = 5000;

/**
 * For a page that reads the history where it lies: starts the background when the page opens, whenever the user comes
 * back to it, and again and again while a ping is under way. A worker that was stopped while it sent left "sending"
 * behind, and only the next one settles that.
 */
export function keepTruthful(): void {
  wake();
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) wake();
  });
  const { pings } = openDatabase();
  let waking: ReturnType<typeof setInterval> | undefined;
  liveQuery(() => pings.where('state.kind').anyOf('queued', 'sending').count()).subscribe({
    next(underWay) {
      clearInterval(waking);
      waking = underWay === 0 ? undefined : setInterval(wake, WAKE_EVERY_MS);
    },
    error: () => undefined, // the history itself says what is wrong
  });
}

function wake(): void {
  // Without a background nothing can be settled; what the page reads is still the best there is.
  sendMessage('wake', {}).catch(() => undefined);
}
