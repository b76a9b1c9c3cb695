import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { createWatcher } from '../../../lib/platform/watcher.ts';

const ROOT = 'chrome-extension://test-extension-id/';
const executeScript = vi.fn<(injection: object) => Promise<unknown[]>>(async () => []);
const registerContentScripts = vi.fn<() => Promise<void>>(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  registerContentScripts.mockClear();
  executeScript.mockClear();
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    scripting: { getRegisteredContentScripts: async () => [], registerContentScripts, executeScript },
  });
});

test.each([
  ['1: a path, as Chromium tells it', 'content-scripts/watch.js'],
  ['2: a complete address, as Firefox tells it', `${ROOT}content-scripts/watch.js`],
])('registers the declared script by its path, told as %s', async (_, told) => {
  Object.assign(fakeBrowser.runtime, {
    getURL: () => ROOT,
    getManifest: () => ({ content_scripts: [{ js: [told], matches: ['https://arxiv.org/abs/*'] }] }),
  });
  expect(await createWatcher().set(true)).toBe('on');
  expect(registerContentScripts).toHaveBeenCalledExactlyOnceWith([
    expect.objectContaining({ js: ['content-scripts/watch.js'], matches: ['*://*/*'] }),
  ]);
});

test('looks at once at the pages that are open and may be read, and paints over nothing', async () => {
  const tabs = [
    { id: 1, url: 'https://notebook.example/', badge: '' },
    { id: 2, url: 'https://arxiv.org/abs/1706.03762', badge: '1' },
    { id: 3, url: 'chrome://extensions/', badge: '' },
    { id: 4, url: 'https://garden.example/', badge: '✓' },
    { id: 5, url: 'http://closed.example/', badge: '2' },
    { id: 6, url: 'https://meadow.example/', badge: '' },
  ];
  Object.assign(fakeBrowser.runtime, {
    getURL: () => ROOT,
    getManifest: () => ({
      content_scripts: [{ js: ['content-scripts/watch.js'], matches: ['https://arxiv.org/abs/*'] }],
    }),
  });
  Object.assign(fakeBrowser.tabs, { query: async () => tabs });
  Object.assign(fakeBrowser, {
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => tabs.find(({ id }) => id === tabId)?.badge,
    },
  });
  executeScript.mockRejectedValueOnce(new Error('closed to extensions'));
  expect(await createWatcher().set(true)).toBe('on');
  expect(executeScript.mock.calls.map(([injection]) => injection)).toEqual(
    [1, 5, 6].map((tabId) => ({ target: { tabId }, files: ['/content-scripts/watch.js'] })),
  );
});

test('says that it failed while the browser takes no script, and is on as soon as it does', async () => {
  Object.assign(fakeBrowser.runtime, {
    getURL: () => ROOT,
    getManifest: () => ({ content_scripts: [{ js: ['content-scripts/watch.js'], matches: [] }] }),
  });
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  registerContentScripts.mockRejectedValueOnce(new Error('no')).mockRejectedValueOnce(new Error('no'));
  const watcher = createWatcher();
  expect(await watcher.set(true)).toBe('failed');
  expect(await watcher.mend()).toBe('failed');
  expect(await watcher.mend()).toBe('on');
  expect(registerContentScripts).toHaveBeenCalledTimes(3);
});
