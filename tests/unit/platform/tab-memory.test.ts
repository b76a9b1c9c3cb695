import { fakeBrowser } from '../../support/fake-browser.ts';
import { beforeEach, expect, it } from 'vitest';
import { memoryOfTab } from '../../../lib/platform/tab-memory.ts';
import { setChoiceOfTab, setPingOfTab } from '../../../lib/platform/tab-pings.ts';

const CHOICE = { pageUrl: 'https://garden.example/', pingUrl: 'https://garden.example/tb/1' };

beforeEach(() => fakeBrowser.reset());

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
