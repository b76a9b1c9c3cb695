import { fakeBrowser } from '../../support/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { registerFirstRun } from '../../../lib/platform/first-run.ts';

beforeEach(() => fakeBrowser.reset());

test.each([
  [{ reason: 'install' }, [expect.stringMatching(/\/welcome\.html$/)]],
  [{ reason: 'update', previousVersion: '0.0.9' }, []],
  [{ reason: 'chrome_update' }, []],
] as const)('opens the first steps after the installation and never again: %j', async (details, opened) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  registerFirstRun();
  await fakeBrowser.runtime.onInstalled.trigger(details);
  expect(create.mock.calls.map(([{ url }]) => url)).toEqual(opened);
});
