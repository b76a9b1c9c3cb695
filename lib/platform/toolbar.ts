import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { VerdictKind } from '../trackback/verdict.ts';

const ICON = { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' };
const QUIET_ICON = { 16: '/icon/quiet-16.png', 32: '/icon/quiet-32.png', 48: '/icon/quiet-48.png' };

const COUNT_COLOR = '#3b5b8c';
const WAITING_COLOR = '#8a5a00';
const VERDICT_BADGES: Record<VerdictKind, { readonly text: string; readonly color: string }> = {
  accepted: { text: '✓', color: '#1a7f37' },
  duplicate: { text: '✓', color: '#3b5b8c' },
  refused: { text: '✕', color: '#b3261e' },
  'not-trackback': { text: '?', color: '#8a5a00' },
  unknown: { text: '?', color: '#8a5a00' },
  'not-sent': { text: '!', color: '#5f6368' },
};

/** Shows on a tab's toolbar button how many entries its page offers: quiet for none. The browser forgets it when the tab moves on. */
export function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  return show(tabId, text, COUNT_COLOR, count === 0 ? QUIET_ICON : ICON);
}

/** Shows on a tab's toolbar button how its ping ended, until its popup has been opened. */
export function showVerdict(tabId: number, kind: VerdictKind): Promise<void> {
  const { text, color } = VERDICT_BADGES[kind];
  return show(tabId, text, color, ICON);
}

/**
 * Shows on the toolbar button of every tab that has nothing else to say that a ping waits for the user's answer; or takes
 * that back. Private windows have the same button.
 */
export async function showWaiting(isWaiting: boolean): Promise<void> {
  if (isWaiting) await browser.action.setBadgeBackgroundColor({ color: WAITING_COLOR });
  await browser.action.setBadgeText({ text: isWaiting ? '!' : '' });
  await browser.action.setTitle({ title: i18n.t(isWaiting ? 'action.waiting' : 'action.title') });
}

/** Shows it on one tab's button, whatever that has to say. */
export function showWaitingOn(tabId: number): Promise<void> {
  return show(tabId, '!', WAITING_COLOR, ICON);
}

/**
 * Takes back what was counted without a click on the pages of all tabs but those that `keep` matches (patterns that
 * end in `*`). A verdict that nobody has seen yet stays.
 */
export async function clearCounts(keep: readonly string[]): Promise<void> {
  for (const { tabId } of await tabsForCounts(keep)) await show(tabId, '', COUNT_COLOR, ICON);
}

/** All tabs where nothing but a count would be painted over, without those that `keep` matches (patterns that end in `*`). */
export async function tabsForCounts(
  keep: readonly string[],
): Promise<readonly { readonly tabId: number; readonly url: string }[]> {
  const kept = keep.map((pattern) => pattern.slice(0, -1));
  const free = [];
  for (const { id: tabId, url = '' } of await browser.tabs.query({})) {
    if (tabId === undefined || kept.some((start) => url.startsWith(start))) continue;
    const text = await browser.action.getBadgeText({ tabId }).catch(() => '');
    if (/^(?:\d.*)?$/.test(text)) free.push({ tabId, url });
  }
  return free;
}

async function show(tabId: number, text: string, color: string, icon: typeof ICON): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setIcon({ tabId, path: icon });
  } catch {
    // the tab has been closed meanwhile
  }
}

/** Opens the popup again after a permission prompt closed it, if the user still looks at that tab. */
export async function reopenPopup(tabId: number): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id !== tabId) return;
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox: its popup has survived the prompt and is still open
  }
}
