import type { ExtensionBrowser } from '../browser/open-browser.ts';
import { GARDEN_POST } from '../practice-site/garden-host.ts';
import { NOTEBOOK_ORIGIN } from '../practice-site/notebook-host.ts';
import { PRACTICE_PAPER_URL } from '../practice-site/paper.ts';

/** Opens the paper page and stays until the last window is closed. */
export async function showToPerson({ context }: ExtensionBrowser): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(PRACTICE_PAPER_URL);
  console.log(`
A browser is open on ${PRACTICE_PAPER_URL}.
Its pages live on your own machine; nothing you send leaves it.

  1. Click the button of TrackBack Sender in the toolbar (or press Ctrl+Shift+U).
  2. As the address of your post take ${GARDEN_POST.url}
     and fill in a title and the name of your blog. Send.
  3. "Blog links" on the paper's page now lists your ping.

More to try: ${NOTEBOOK_ORIGIN}/ has three entries on one page; right-click a link on
${GARDEN_POST.url} and choose the item of TrackBack Sender.

Close the browser or press Ctrl+C to end.`);
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
}
