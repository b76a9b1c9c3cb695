import { browser } from 'wxt/browser';
import type { TabChoice } from './messages.ts';

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
  return { pingId: pingByTab?.[tabId] ?? null, choice: choiceByTab?.[tabId] ?? null };
}
