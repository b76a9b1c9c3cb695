import { storage } from 'wxt/utils/storage';
import { browser } from 'wxt/browser';
import type { Instant } from '../outbox/ping-record.ts';
import { changeItem } from './change-item.ts';
import type { SubmittedFrom, TabChoice } from './messages.ts';
import { isInPrivateWindow } from './private-window.ts';
import { withTab } from './with-tab.ts';

/**
 * Which ping belongs to which tab's popup: the popup dies at the permission prompt and at every
 * look away, and has to find its ping again. Kept for the browser session, not in worker memory.
 */
const pingByTab = storage.defineItem<Readonly<Record<string, string>>>('session:pingByTab', { fallback: {} });

/** The ping for which the permission prompt was shown last. */
const ordinaryAskedPing = storage.defineItem<AskedPing | null>('session:askedPing', { fallback: null });
/** Chromium's private background shares the session's storage with the other one, which knows nothing of its pings. */
const privateAskedPing = storage.defineItem<AskedPing | null>('session:privateAskedPing', { fallback: null });

function askedPingHere(): typeof ordinaryAskedPing {
  return isInPrivateWindow() ? privateAskedPing : ordinaryAskedPing;
}

/**
 * Chromium says nothing when a prompt is denied. After this long a grant is no longer taken for its answer: the ping
 * then waits until the user says so again.
 */
const PROMPT_MAX_AGE_MS = 60_000;

export interface AskedPing {
  readonly id: string;
  readonly from: SubmittedFrom;
  readonly at: Instant;
  /** What the prompt asks for. */
  readonly pattern: string;
}

export async function pingOfTab(tabId: number): Promise<string | null> {
  return (await pingByTab.getValue())[tabId] ?? null;
}

export async function setPingOfTab(tabId: number, id: string | null): Promise<void> {
  await changeItem(pingByTab, (known) => withTab(known, tabId, id));
}

export async function tabsOfPings(): Promise<{ readonly tabId: number; readonly id: string }[]> {
  return Object.entries(await pingByTab.getValue()).map(([tabId, id]) => ({ tabId: Number(tabId), id }));
}

/** Null when a prompt is shown for something else: whatever is granted then was not granted for a ping. */
export async function setAskedPing(asked: AskedPing | null): Promise<void> {
  await changeItem(askedPingHere(), () => asked);
}

/** The ping whose prompt was shown last, if nobody has taken it as answered. */
export function askedPing(): Promise<AskedPing | null> {
  return askedPingHere().getValue();
}

/** The ping whose prompt may just have been answered, once. */
export async function takeAskedPing(now: Instant): Promise<AskedPing | null> {
  const asked = await changeItem(askedPingHere(), () => null);
  return asked !== null && now - asked.at <= PROMPT_MAX_AGE_MS ? asked : null;
}

/** What is being written in which tab's popup. */
const choiceByTab = storage.defineItem<Readonly<Record<string, TabChoice>>>('session:choiceByTab', {
  fallback: {},
});

export async function setChoiceOfTab(tabId: number, choice: TabChoice | null): Promise<void> {
  await changeItem(choiceByTab, (known) => withTab(known, tabId, choice));
}

/** Forgets the ping and the choice of every tab that is no longer open: the choice tells which page it showed. */
export async function forgetClosedTabs(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => String(id)));
  const ofOpen = <T>(known: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(known).filter(([tabId]) => open.has(tabId)));
  await Promise.all([changeItem(pingByTab, ofOpen), changeItem(choiceByTab, ofOpen)]);
}
