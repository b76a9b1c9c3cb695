import { requestAccess } from './host-access.ts';
import type { SubmittedFrom } from './messages.ts';
import { sendMessage } from './messages.ts';

/**
 * Shows the prompt for access to a page's host: a grant that must not be taken for the answer about some ping.
 * Only in a click handler. A prompt that the browser would not show was not answered with yes. `showing` is the ping
 * that a popup shows meanwhile, and shows again when the prompt has closed it.
 */
export async function askToRead(
  url: string,
  from: SubmittedFrom,
  showing: string | null = null,
): Promise<boolean> {
  // Firefox forgets the click at the first await.
  if (!import.meta.env.FIREFOX) await sendMessage('asking', { id: null, from, showing });
  return requestAccess(url).catch(() => false);
}
