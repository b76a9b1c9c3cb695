import { browser } from 'wxt/browser';
import type { SiteAccess } from '../access/site-access.ts';
import {
  ARXIV_PATTERN,
  EVERY_SITE_PATTERN,
  lostPatterns,
  lostSites,
  siteAccess,
} from '../access/site-access.ts';
import type { WatchState } from '../access/watch-state.ts';
import { sendMessage } from './messages.ts';
import { watchesEveryPage } from './watch-setting.ts';

/** The settings' services: permissions are the browser's own, the watcher is the background's. */
export function createSettingsServices() {
  return {
    watchAccess(onChange: (access: SiteAccess) => void): () => void {
      const tell = () => void currentAccess().then(onChange);
      browser.permissions.onAdded.addListener(tell);
      browser.permissions.onRemoved.addListener(tell);
      tell();
      return () => {
        browser.permissions.onAdded.removeListener(tell);
        browser.permissions.onRemoved.removeListener(tell);
      };
    },
    watchSwitch(onChange: (state: WatchState) => void): () => void {
      // What is stored is only the wish.
      const tell = () => void sendMessage('isWatching', {}).then(onChange, () => onChange('off'));
      tell();
      return watchesEveryPage.watch(tell);
    },
    takeBack: (patterns: readonly string[]) => giveUp(patterns),
    allowArxiv: () => ask([ARXIV_PATTERN]),
    async startWatching() {
      if (!(await ask([EVERY_SITE_PATTERN]))) return 'denied' as const;
      return (await switchWatcher(true)) === 'on' ? ('on' as const) : ('failed' as const);
    },
    async stopWatching(before: SiteAccess) {
      // While the tabs' addresses can still be seen, so that arXiv's papers keep their counts.
      await switchWatcher(false);
      if (!(await giveUp(before.everySite))) return { kind: 'failed' as const };
      // Chromium drops every site that the wide pattern covers, though each was granted by itself, and arXiv too.
      // What it has granted once it gives back without a question.
      const lost = lostPatterns(before, await currentAccess());
      if (lost.length > 0) await ask(lost);
      const forgotten = lostSites(before, await currentAccess());
      return { kind: 'off' as const, forgotten };
    },
  };
}

async function currentAccess(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  return siteAccess(origins);
}

/** Call during a click. A prompt that the browser would not show was not answered with yes. */
function ask(origins: readonly string[]): Promise<boolean> {
  // Whatever is granted now is no answer about some ping that waits. Not awaited: Firefox forgets the click.
  sendMessage('asking', { id: null, from: { kind: 'page', isPrivate: false }, showing: null }).catch(
    () => undefined,
  );
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

function giveUp(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

function switchWatcher(isWanted: boolean): Promise<WatchState> {
  return sendMessage('setWatching', { isWanted }).catch(() => 'failed' as const);
}
