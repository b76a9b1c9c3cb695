import { sendMessage } from './messages.ts';

/**
 * For a page that reads the history where it lies: starts the background when the page opens and whenever the user
 * comes back to it. A worker that was stopped while it sent left "sending" behind, and only the next one settles that.
 */
export function keepTruthful(): void {
  wake();
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) wake();
  });
}

function wake(): void {
  // Without a background nothing can be settled; what the page reads is still the best there is.
  sendMessage('wake', {}).catch(() => undefined);
}
