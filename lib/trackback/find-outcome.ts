import type { Discovery, Entry } from './entry.ts';

/** How looking for TrackBack on a page ended. */
export type FindOutcome =
  | { readonly kind: 'found'; readonly page: FoundPage; readonly discovery: Discovery }
  /** A browser page, a store page, a PDF viewer: extensions may not look into it. */
  | {
      readonly kind: 'unreadable-page';
      readonly discovery: Discovery | null;
      readonly page: FoundPage | null;
    }
  /** A linked page on a host that the user has not allowed yet; nothing was fetched. */
  | { readonly kind: 'needs-access'; readonly url: string }
  | { readonly kind: 'read-failed'; readonly reason: ReadFailure; readonly status: number | null };

/** How looking into a page's feeds or frames ended. */
export type SecondLook =
  | { readonly kind: 'found'; readonly entries: readonly Entry[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'needs-access'; readonly url: string }
  | { readonly kind: 'failed' };

export type ReadFailure =
  | 'timed-out'
  | 'http-status'
  | 'connection-lost'
  | 'leads-elsewhere' // redirected to a site that has not been allowed
  | 'not-a-page' // neither HTML nor XHTML
  | 'no-target' // the page was opened without an address
  | 'not-http';

interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** How many frames the page has; what is in them has not been looked at. */
  readonly frames: number;
  /** The page went on past what is read of it: what is missing may be there. */
  readonly isCut: boolean;
}
