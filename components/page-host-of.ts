import type { FindOutcome } from '../lib/trackback/find-outcome.ts';
import { receiverHost } from './receiver-host.ts';

/** Host of the page that was looked at, as it is shown; null when it is not known. */
export function pageHostOf(found: FindOutcome | null): string | null {
  const page = found?.kind === 'found' || found?.kind === 'unreadable-page' ? found.page : null;
  return page === null ? null : receiverHost(page.url);
}
