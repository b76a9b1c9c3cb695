import { fakeBrowser } from '../../support/fake-browser.ts';
import { beforeEach, expect, it } from 'vitest';
import { selectionOn } from '../../../lib/platform/selection-on.ts';

const POST = 'https://notes.example/one/';

/** The post is open in a tab of either kind, with other words selected in each. */
beforeEach(() => {
  const tabs = { query: async () => [tab(1, true), tab(2, false)] };
  const executeScript = async ({ target }: { readonly target: { readonly tabId: number } }) => [
    { result: target.tabId === 1 ? 'private words' : 'ordinary words' },
  ];
  Object.assign(fakeBrowser, { tabs, scripting: { executeScript } });
});

function tab(id: number, incognito: boolean) {
  return { id, incognito, url: POST, discarded: false };
}

it.each([
  ['an ordinary window', false, 'ordinary words'],
  ['a private window', true, 'private words'],
])('what is selected is taken from %s only for one of its kind', async (_, isPrivate, words) => {
  expect(await selectionOn(`${POST}#top`, isPrivate)).toBe(words);
});
