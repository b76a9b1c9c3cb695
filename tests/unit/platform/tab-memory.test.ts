import { fakeBrowser } from '../../support/fake-browser.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryOfTab, rememberChoiceOfTab } from '../../../lib/platform/tab-memory.ts';
import { setChoiceOfTab, setPingOfTab } from '../../../lib/platform/tab-pings.ts';

const CHOICE = { pageUrl: 'https://garden.example/', pingUrl: 'https://garden.example/tb/1' };

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function openPrivately(localStorage: Partial<Storage>): void {
  vi.spyOn(fakeBrowser, 'extension', 'get').mockReturnValue({ inIncognitoContext: true } as never);
  vi.stubGlobal('localStorage', localStorage);
}

it('knows nothing of a tab that was never written in', async () => {
  expect(await memoryOfTab(1)).toEqual({ pingId: null, choice: null });
  await setPingOfTab(2, 'two');
  await setChoiceOfTab(2, CHOICE);
  expect(await memoryOfTab(1)).toEqual({ pingId: null, choice: null });
});

it('reads what the background wrote down for the tab, without it', async () => {
  await setPingOfTab(1, 'one');
  await setChoiceOfTab(1, CHOICE);
  expect(await memoryOfTab(1)).toEqual({ pingId: 'one', choice: CHOICE });
  await setPingOfTab(1, null);
  await setChoiceOfTab(1, null);
  expect(await memoryOfTab(1)).toEqual({ pingId: null, choice: null });
});

it('remembers the choice of a private tab in its own popups alone', async () => {
  const kept = new Map<string, string>();
  openPrivately({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
  });
  rememberChoiceOfTab(7, CHOICE);
  const ordinary = Promise.resolve({ choiceByTab: { 8: CHOICE } });
  expect((await memoryOfTab(7, ordinary)).choice).toEqual(CHOICE);
  expect((await memoryOfTab(8, ordinary)).choice).toBeNull();
  rememberChoiceOfTab(7, null);
  expect((await memoryOfTab(7, ordinary)).choice).toBeNull();
});

it('does without where the browser allows a private page no storage', async () => {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  openPrivately({ getItem: refuse, setItem: refuse });
  expect(() => rememberChoiceOfTab(7, CHOICE)).not.toThrow();
  expect((await memoryOfTab(7, Promise.resolve({}))).choice).toBeNull();
});
