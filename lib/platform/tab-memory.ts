import { browser } from 'wxt/browser';
import type { TabChoice } from './messages.ts';
import { sendMessage } from './messages.ts';
import { isInPrivateWindow } from './private-window.ts';
import { withTab } from './with-tab.ts';

/** As the background keeps it for the browser session (`tab-pings.ts`). */
export interface Remembered {
  readonly pingByTab?: Readonly<Record<string, string>>;
  readonly choiceByTab?: Readonly<Record<string, TabChoice>>;
}

/** What is remembered of a tab. */
interface TabMemory {
  /** The ping that the tab's popup should show, if any. */
  readonly pingId: string | null;
  readonly choice: TabChoice | null;
}

/**
 * Read by the popup itself: a sleeping background takes longer to wake than everything else that stands between the
 * click and the list.
 */
export async function memoryOfTab(
  tabId: number,
  remembered: Promise<Remembered> = browser.storage.session.get<Remembered>(['pingByTab', 'choiceByTab']),
): Promise<TabMemory> {
  const { pingByTab, choiceByTab } = await remembered;
  const choices = hasOwnShelf() ? privateChoices() : choiceByTab;
  return { pingId: pingByTab?.[tabId] ?? null, choice: choices?.[tabId] ?? null };
}

export function rememberChoiceOfTab(tabId: number, choice: TabChoice | null): void {
  if (hasOwnShelf()) rememberPrivately(tabId, choice);
  else void sendMessage('rememberChoice', { tabId, choice });
}

const PRIVATE_CHOICES = 'choiceByTab';

/**
 * A choice tells which page a tab shows. In Chromium the session's storage is that of all windows, and outlives the private
 * ones; what a private window's popup keeps in its own `localStorage` is in memory, and ends with the last of them.
 */
function hasOwnShelf(): boolean {
  return !import.meta.env.FIREFOX && isInPrivateWindow();
}

/** A setting of the browser may refuse it: then every popup begins with the list. */
function rememberPrivately(tabId: number, choice: TabChoice | null): void {
  try {
    localStorage.setItem(PRIVATE_CHOICES, JSON.stringify(withTab(privateChoices(), tabId, choice)));
  } catch {
    // as if nothing had been chosen
  }
}

function privateChoices(): Readonly<Record<string, TabChoice>> {
  try {
    return JSON.parse(localStorage.getItem(PRIVATE_CHOICES) ?? '{}') as Readonly<Record<string, TabChoice>>;
  } catch {
    return {};
  }
}
