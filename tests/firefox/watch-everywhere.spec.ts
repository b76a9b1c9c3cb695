import { words } from './harness/in-view.ts';
import { answerPermissionPrompt } from './harness/permission-prompt.ts';
import { pressControl } from './harness/press-control.ts';
import { expect, test } from './harness/test.ts';
import type { View } from './harness/view.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const NOTEBOOK = 'https://notebook.example/';
const SWITCH = 'Look for TrackBack on every page I visit';

test('allowed, another site’s entries are counted without a click; switched off, all of it is undone', async ({
  firefox,
  display,
}) => {
  const { options } = firefox;
  await firefox.showOptions('settings');
  await pressControl(firefox, display, 'options', SWITCH);
  await answerPermissionPrompt(firefox.window, display, 'allow', 'all websites');
  await expect.poll(isOn(options)).toBe(true);
  await expect.poll(registered(options)).toEqual(['*://*/*']);
  await firefox.openPage(NOTEBOOK);
  const notebook = await tabInFront(options);
  await expect.poll(badgeOf(options, notebook)).toBe('3');

  await firefox.showOptions('settings');
  await pressControl(firefox, display, 'options', SWITCH);
  await expect.poll(isOn(options)).toBe(false);
  await expect.poll(registered(options)).toEqual([]);
  await expect.poll(origins(options)).toEqual(['https://arxiv.org/*']);
  await expect.poll(badgeOf(options, notebook)).toBe('');

  // arXiv's papers are counted as ever, and that comes after another site had its time.
  await firefox.openPage(NOTEBOOK);
  const again = await tabInFront(options);
  await firefox.openPage(PAPER);
  await expect.poll(badgeOf(options, await tabInFront(options))).toBe('1');
  expect(await badgeOf(options, again)()).toBe('');
});

test('denied, it stays off and says so', async ({ firefox, display }) => {
  const { options } = firefox;
  await firefox.showOptions('settings');
  await pressControl(firefox, display, 'options', SWITCH);
  await answerPermissionPrompt(firefox.window, display, 'deny', 'all websites');
  await expect.poll(words(options)).toContain('Access to all sites was not allowed, so this stays off.');
  expect(await isOn(options)()).toBe(false);
  expect(await origins(options)()).toEqual(['https://arxiv.org/*']);
  expect(await registered(options)()).toEqual([]);
});

async function tabInFront(options: View): Promise<number> {
  const id = await options.run(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  });
  if (id === null) throw new Error('No tab is in front.');
  return id;
}

function badgeOf(options: View, tab: number): () => Promise<string | null> {
  return () => options.run((_, tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

function isOn(options: View): () => Promise<boolean | null> {
  return () => options.run(({ document }) => document.querySelector('input')?.checked ?? null);
}

/** Firefox names arXiv twice, for the host and for the script that the manifest declares for it. */
function origins(options: View): () => Promise<readonly string[] | null> {
  return () => options.run(async () => [...new Set((await chrome.permissions.getAll()).origins)].toSorted());
}

/** The sites of the scripts that look at pages, without the one of the manifest. */
function registered(options: View): () => Promise<readonly string[] | null> {
  return () =>
    options.run(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches }) => matches ?? []);
    });
}
