import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { createWatcher } from '../../../lib/platform/watcher.ts';

const ROOT = 'chrome-extension://test-extension-id/';
const registerContentScripts = vi.fn<() => Promise<void>>(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  registerContentScripts.mockClear();
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    scripting: { getRegisteredContentScripts: async () => [], registerContentScripts },
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
  expect(await createWatcher().set(true)).toBe(true);
  expect(registerContentScripts).toHaveBeenCalledExactlyOnceWith([
    expect.objectContaining({ js: ['content-scripts/watch.js'], matches: ['*://*/*'] }),
  ]);
});
