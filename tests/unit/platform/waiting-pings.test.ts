import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { newPingId } from '../../../lib/platform/ping-stores.ts';
import { createMemoryStore } from '../../../lib/practice/memory-store.ts';
import { setPingOfTab } from '../../../lib/platform/tab-pings.ts';
import { createWaitingPings } from '../../../lib/platform/waiting-pings.ts';
import { submission } from '../../support/outbox-world.ts';

const setBadgeText = vi.fn<(details: object) => Promise<void>>(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockClear();
  const others = {
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
    setIcon: async () => {},
  };
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    action: { setBadgeText, ...others },
  });
});

it.each([
  [1, 'an ordinary ping on every tab', false, false, [{ text: '!' }]],
  [2, 'a private ping on its own tab alone', true, false, [{ text: '' }]],
  [3, 'from a private background no button but its own', true, true, []],
])('%i: marks %s', async (_number, _name, isPrivate, inIncognitoContext, elsewhere) => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext });
  const { confirmed: _, ...rest } = submission();
  const id = newPingId(isPrivate);
  const state = { kind: 'awaiting-permission', at: 1 } as const;
  const waiting: PingRecord = { ...rest, id, createdAt: 1, state, life: [], attempts: [] };
  await setPingOfTab(7, id);
  const store = createMemoryStore();
  await store.add(waiting);
  await createWaitingPings(store).mend();
  expect(setBadgeText.mock.calls.map(([details]) => details)).toEqual([
    ...elsewhere,
    { tabId: 7, text: '!' },
  ]);
});
