import { browser } from 'wxt/browser';
import { EVERY_SITE_PATTERN } from '../access/site-access.ts';
import type { WatchState } from '../access/watch-state.ts';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { createQueue } from '../outbox/create-queue.ts';
import { clearCounts, tabsForCounts } from './toolbar.ts';
import { watchesEveryPage } from './watch-setting.ts';

const WATCHER_ID = 'watch-every-page';

/** Looks for TrackBack on every page, while the user wants it and the browser allows it. */
export interface Watcher {
  /** Switches it. Resolves with what came of it. */
  set(isWanted: boolean): Promise<WatchState>;
  /** Brings the registered script in step with the setting and the permission. Resolves with what came of it. */
  mend(): Promise<WatchState>;
}

export function createWatcher(): Watcher {
  /** One at a time: a permission may go while a switch is still being thrown. */
  const inTurn = createQueue();

  return {
    set: (isWanted) =>
      inTurn(async () => {
        await watchesEveryPage.setValue(isWanted);
        return mend();
      }),
    mend: () => inTurn(mend),
  };
}

async function mend(): Promise<WatchState> {
  const isWanted = await watchesEveryPage.getValue();
  const isAllowed = isWanted && (await browser.permissions.contains({ origins: [EVERY_SITE_PATTERN] }));
  // The permission was taken away in the browser's own UI: nothing comes back by itself when it is given again.
  if (isWanted && !isAllowed) await watchesEveryPage.setValue(false);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [WATCHER_ID] });
  if (isAllowed) {
    const script = watcherScript();
    if (!(await register(script, registered))) return 'failed';
    if (registered === undefined) await lookAtOpenPages(script);
    return 'on';
  }
  if (registered !== undefined) {
    await browser.scripting.unregisterContentScripts({ ids: [WATCHER_ID] });
    await clearCounts(declaredWatcher().matches);
  }
  return 'off';
}

/** False when the browser does not take the script. The user's wish stays, so that the next start tries again. */
async function register(
  script: ReturnType<typeof watcherScript>,
  registered: { readonly js?: readonly string[] | undefined } | undefined,
): Promise<boolean> {
  try {
    if (registered === undefined) await browser.scripting.registerContentScripts([script]);
    // An update may have given the file another name.
    else if (String(registered.js) !== String(script.js))
      await browser.scripting.updateContentScripts([script]);
    return true;
  } catch {
    return false; // browsers do not say why in a way that could be told
  }
}

/** What is registered runs only in pages that are opened from now on. */
async function lookAtOpenPages({ js, excludeMatches }: ReturnType<typeof watcherScript>): Promise<void> {
  const files = js.map((path) => `/${path}` as ScriptPublicPath);
  for (const { tabId, url } of await tabsForCounts(excludeMatches)) {
    if (!/^https?:/.test(url)) continue;
    // Not awaited: a page that never ends loading would never answer. Some are closed to every extension.
    browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
  }
}

/** The very script that the manifest declares for arXiv, for all pages but those where it runs anyway. */
function watcherScript() {
  const { js, matches } = declaredWatcher();
  return {
    id: WATCHER_ID,
    js,
    matches: [EVERY_SITE_PATTERN],
    excludeMatches: matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

function declaredWatcher(): { readonly js: string[]; readonly matches: string[] } {
  const [declared] = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox tells complete addresses here, and takes none of them when a script is registered.
  const root = browser.runtime.getURL('/');
  const js = (declared?.js ?? []).map((path) => (path.startsWith(root) ? path.slice(root.length) : path));
  return { js, matches: declared?.matches ?? [] };
}
