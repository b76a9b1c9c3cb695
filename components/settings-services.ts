import type { SiteAccess } from '../lib/access/site-access.ts';
import type { WatchState } from '../lib/access/watch-state.ts';

/** What the settings need of the world; `lib/platform/settings-services.ts` has the real one. */
export interface SettingsServices {
  /** Calls back with what the extension may reach, and again after every change, also one made in the browser's own UI. */
  watchAccess(onChange: (access: SiteAccess) => void): () => void;
  /** Calls back with whether every page is looked at, and again after every change. */
  watchSwitch(onChange: (state: WatchState) => void): () => void;
  /** Gives access up. Resolves with false when the browser would not. */
  takeBack(patterns: readonly string[]): Promise<boolean>;
  /** Shows the browser's prompt for arXiv. Only in a click handler, before any await. */
  allowArxiv(): Promise<boolean>;
  /** Asks for every site and starts to look at pages. Only in a click handler, before any await. */
  startWatching(): Promise<WatchStart>;
  /**
   * Stops looking and gives every site up but those that were granted one by one. Some browsers drop these as well and
   * have to be asked for them again, so only in a click handler. Resolves with what the browser did not give back.
   */
  stopWatching(before: SiteAccess): Promise<WatchStop>;
}

type WatchStart = 'on' | 'denied' | 'failed';

type WatchStop =
  | { readonly kind: 'off'; readonly forgotten: readonly string[] }
  /** The browser kept the access to every site. */
  | { readonly kind: 'failed' };
