// @vitest-environment happy-dom
import { fakeBrowser } from '../../support/fake-browser.ts';
import { beforeEach, expect, it } from 'vitest';
import { earlyLook } from '../../../lib/platform/early-look.ts';
import { setPingOfTab } from '../../../lib/platform/tab-pings.ts';

let looks: unknown[] = [];
let isClosed = false;

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.lookUnderWay = undefined;
  history.replaceState(null, '', '/popup.html');
  looks = [];
  isClosed = false;
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }], TAB_ID_NONE: -1 });
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async (injection: unknown) => {
        looks.push(injection);
        if (isClosed) throw new Error('Cannot access contents of the page.');
        return [{ result: 'what it read' }];
      },
    },
  });
});

it('reads the active tab’s page once, however often it is asked', async () => {
  const [first, second] = await Promise.all([earlyLook(), earlyLook()]);
  expect(first).toBe(second);
  expect(first.tabId).toBe(7);
  expect(await first.collected).toEqual([{ result: 'what it read' }]);
  expect(looks).toEqual([{ target: { tabId: 7 }, files: ['/collect.js'] }]);
});

it('reads the tab that the address names', async () => {
  history.replaceState(null, '', '/popup.html?tab=3');
  expect((await earlyLook()).tabId).toBe(3);
  expect(looks).toEqual([{ target: { tabId: 3 }, files: ['/collect.js'] }]);
});

it('reads nothing where the browser lets no extension in', async () => {
  isClosed = true;
  expect(await (await earlyLook()).collected).toEqual([]);
});

it('brings along what is remembered of the tabs', async () => {
  await setPingOfTab(7, 'a ping');
  expect(await (await earlyLook()).remembered).toEqual({ pingByTab: { 7: 'a ping' } });
});
