import type { Collected } from './look-at-tab.ts';
import type { Remembered } from './tab-memory.ts';

/** The answers that the popup waits for before it can show anything, asked for all at once. Neither of the promises rejects. */
export interface EarlyLook {
  /** The active tab, or the one that `?tab=` names. */
  readonly tabId: number;
  /** What `collect.js` read on its page; nothing where the browser lets no extension in. */
  readonly collected: Promise<Collected>;
  readonly remembered: Promise<Remembered>;
}

declare global {
  var lookUnderWay: Promise<EarlyLook> | undefined;
}

/**
 * The popup's look at its tab. It begins in a script that loads in no time (`entrypoints/early-look.ts`), and is over when
 * the popup's modules are there. That script has no room for the polyfill: in Manifest V3 every browser gives promises.
 */
export function earlyLook(): Promise<EarlyLook> {
  globalThis.lookUnderWay ??= look();
  return globalThis.lookUnderWay;
}

async function look(): Promise<EarlyLook> {
  const api = (globalThis as { readonly browser?: typeof chrome }).browser ?? chrome;
  const remembered = api.storage.session
    .get<Remembered>(['pingByTab', 'choiceByTab'])
    .catch((): Remembered => ({}));
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = named ? [] : await api.tabs.query({ active: true, currentWindow: true });
  const tabId = named || (tab?.id ?? api.tabs.TAB_ID_NONE);
  const collected = api.scripting
    .executeScript({ target: { tabId }, files: ['/collect.js'] })
    .catch(() => []);
  return { tabId, collected, remembered };
}
