import { fakeBrowser } from '../../support/fake-browser.ts';
import { beforeEach, expect, it } from 'vitest';
import { lastContact, rememberContact } from '../../../lib/platform/host-contacts.ts';
import { pingOfTab, setPingOfTab } from '../../../lib/platform/tab-pings.ts';

beforeEach(() => fakeBrowser.reset());

it('remembers every host of several that are met at once', async () => {
  const contact = { endedAt: 1, pausedUntil: null, isForbidden: true };
  const hosts = ['a.example', 'b.example', 'c.example'];
  await Promise.all(hosts.map((host) => rememberContact(host, contact)));
  expect(await Promise.all(hosts.map(lastContact))).toEqual([contact, contact, contact]);
});

it('remembers the pings of several tabs that are sent at once', async () => {
  await Promise.all([setPingOfTab(1, 'one'), setPingOfTab(2, 'two'), setPingOfTab(3, 'three')]);
  await Promise.all([setPingOfTab(2, null), setPingOfTab(4, 'four')]);
  expect(await Promise.all([1, 2, 3, 4].map(pingOfTab))).toEqual(['one', null, 'three', 'four']);
});
