import type { Page } from '@playwright/test';
import { page as webPage } from '../../scripts/practice-site/answer.ts';
import type { Studio } from './studio.ts';
import { openPopup, send, writePost } from './studio.ts';

/** What is asked, and what waits, before a ping goes. */
export async function showAsking(studio: Studio): Promise<void> {
  const { camera } = studio;
  const elsewhere = putUp(
    studio,
    'https://garden.example/elsewhere',
    'https://notebook.example/trackback/31',
  );
  const asking = await openPopup(studio, elsewhere);
  await writePost(asking);
  await asking.getByText('Your browser may ask you about this one site').waitFor();
  await camera.take(asking, 'asking-access');
  await refusePrompts(asking);
  await send(asking);
  await asking.getByText('Nothing has been sent yet').waitFor();
  await camera.take(asking, 'waiting');
  await asking.close();

  const [worker] = studio.browser.context.serviceWorkers();
  await worker?.evaluate(() => {
    const { contains } = chrome.permissions;
    Object.assign(globalThis, { askAgain: () => Object.assign(chrome.permissions, { contains }) });
    chrome.permissions.contains = () => Promise.resolve(true);
  });
  const notice = await openPopup(studio, 'https://garden.example/');
  await notice.getByText('A ping to notebook.example waits').waitFor();
  await camera.take(notice, 'waiting-notice');
  const [allowed] = await Promise.all([
    studio.browser.context.waitForEvent('page'),
    notice.getByRole('button', { name: 'See the ping' }).click(),
  ]);
  await allowed.setViewportSize({ width: 900, height: 480 });
  await allowed.getByText('lets TrackBack Sender reach notebook.example now').waitFor();
  await camera.take(allowed, 'waiting-allowed');
  await worker?.evaluate(() => (Reflect.get(globalThis, 'askAgain') as () => object)());
  await allowed.getByRole('button', { name: 'Discard' }).click();
  await allowed.getByText('Nothing has been sent yet').waitFor({ state: 'detached' });
  await allowed.close();

  const plain = await openPopup(
    studio,
    putUp(studio, 'http://plain.example/entry', 'http://plain.example/tb/1'),
  );
  await writePost(plain);
  await send(plain);
  await plain.locator('[data-confirm]').waitFor();
  await camera.take(plain, 'asking-plain-http');
  await plain.close();

  const secureFirst = await openPopup(
    studio,
    putUp(studio, 'https://meadow.example/entry', 'http://meadow.example/tb/1'),
  );
  await writePost(secureFirst);
  await send(secureFirst);
  await secureFirst.locator('[data-confirm]').waitFor();
  await camera.take(secureFirst, 'asking-encrypted-first');
  await secureFirst.close();
}

/** An entry whose receiver is where `pingUrl` says. */
function putUp({ site }: Studio, entry: string, pingUrl: string): string {
  const block = `<rdf:Description rdf:about="${entry}" dc:identifier="${entry}" dc:title="Letters to the margin" trackback:ping="${pingUrl}"/>`;
  site.answerWith(entry, webPage(`<!doctype html><title>Letters to the margin</title><!--${block}-->`));
  return entry;
}

/** The browser's own prompt, which no picture can show and nobody can answer without a window, is answered with no. */
async function refusePrompts(page: Page): Promise<void> {
  await page.evaluate(() => {
    chrome.permissions.request = () => Promise.resolve(false);
  });
}
