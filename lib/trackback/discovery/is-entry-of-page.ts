import { LIKENESS } from './compare-addresses.ts';
import type { PageIdentity } from './page-identity.ts';

/** Whether a ping address is the page's by WordPress's convention: the entry's address and `trackback/` behind it. */
export function isEntryOfPage(pingUrl: string, page: PageIdentity): boolean {
  const entry = /^([^?#]+\/)trackback\/?$/i.exec(pingUrl)?.[1];
  return entry !== undefined && page.likeness(entry) >= LIKENESS.weak;
}
