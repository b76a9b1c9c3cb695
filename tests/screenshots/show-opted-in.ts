import { PRACTICE_PAPER_URL } from '../../scripts/practice-site/paper.ts';
import type { Studio } from './studio.ts';
import { openTab } from './studio.ts';

/** What only who switches it on meets: looking for TrackBack on every page, and private windows. */
export async function showOptedIn(studio: Studio): Promise<void> {
  const { browser, camera } = studio;
  const options = await openTab(studio, 'options.html#settings', 900);
  const watch = options.getByRole('checkbox', { name: 'Look for TrackBack on every page I visit' });
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(() => {
    const { registerContentScripts } = chrome.scripting;
    let isRefused = true;
    Object.assign(globalThis, { takeScripts: () => (isRefused = false) });
    chrome.scripting.registerContentScripts = (scripts) =>
      isRefused ? Promise.reject(new Error('refused')) : registerContentScripts(scripts);
  });
  await watch.click();
  await options.getByRole('button', { name: 'Try again' }).waitFor();
  await camera.take(options, 'settings-watch-failed');
  await worker?.evaluate(() => (Reflect.get(globalThis, 'takeScripts') as () => void)());
  await options.getByRole('button', { name: 'Try again' }).click();
  await options.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
  await camera.take(options, 'settings-watch-on');

  const [paper] = await Promise.all([
    browser.context.waitForEvent('page'),
    options.evaluate((url) => void chrome.windows.create({ incognito: true, url }), PRACTICE_PAPER_URL),
  ]);
  await paper.waitForLoadState();
  const popup = await browser.clickToolbar(paper);
  await popup.locator('form[data-ping-url]').waitFor();
  await popup.getByText('In a private window nothing is stored').waitFor();
  await camera.take(popup, 'private-window');
}
