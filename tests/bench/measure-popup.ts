import type { CDPSession, Page } from '@playwright/test';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import type { ExtensionBrowser } from '../../scripts/browser/open-browser.ts';
import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { startPracticeSite } from '../../scripts/practice-site/start-practice-site.ts';
import { judgeRatio } from './budget-line.ts';
import type { BudgetLine, Round } from './budget-line.ts';
import { createStaticPopup } from './static-popup.ts';

const BUDGET = 1.2;
/** With its last worker the browser ends the extension's process; all of the code is new to the next one. */
const ASLEEP_BUDGET = 2;
const BROWSERS = 6;
const WARM_ROUNDS = 18;

const BLOG = 'https://garden.example/three';
const BLOCKS = [1, 2, 3].map(
  (id) =>
    `<rdf:Description rdf:about="https://garden.example/e/${id}" dc:identifier="https://garden.example/e/${id}" dc:title="Entry ${id}" trackback:ping="https://garden.example/tb/${id}" />`,
);

/**
 * From the click on the toolbar button until the list of entries is on the screen, against a popup of
 * one static line. Cold: the first click in a browser just started. Asleep: the background was stopped,
 * as it is after half a minute. Warm: the clicks after those. Both browsers are open at once and take
 * turns; which of them was started last, and is still busy with that, changes from round to round.
 */
export async function measurePopup(executablePath: string, extensionDir: string): Promise<BudgetLine[]> {
  const site = await startPracticeSite();
  site.answerWith(BLOG, webPage(`<title>Three</title><!--<rdf:RDF>${BLOCKS.join('')}</rdf:RDF>-->`));
  const staticPopup = createStaticPopup();
  const open = async (directory: string) =>
    startClicking(
      await openBrowser({
        executablePath,
        extensionDir: directory,
        headless: true,
        arguments: site.browserArguments(),
      }),
    );
  const cold: Round[] = [];
  const asleep: Round[] = [];
  const warm: Round[] = [];
  try {
    for (let round = 0; round < BROWSERS; round += 1) {
      const isOursFirst = round % 2 === 1;
      const first = await open(isOursFirst ? extensionDir : staticPopup.directory);
      const second = await open(isOursFirst ? staticPopup.directory : extensionDir);
      const [ours, yardstick] = isOursFirst ? [first, second] : [second, first];
      const clickBoth = async (): Promise<Round> => {
        const [firstMs, secondMs] = [await first.click(), await second.click()];
        return isOursFirst
          ? { oursMs: firstMs, yardstickMs: secondMs }
          : { oursMs: secondMs, yardstickMs: firstMs };
      };
      cold.push(await clickBoth());
      await ours.stopWorker();
      asleep.push(await clickBoth());
      for (let left = WARM_ROUNDS / BROWSERS; left > 0; left -= 1) warm.push(await clickBoth());
      await yardstick.close();
      await ours.close();
    }
  } finally {
    staticPopup.remove();
    await site.close();
  }
  return [
    judgeRatio('toolbar click to list, cold', BUDGET, cold),
    judgeRatio('toolbar click to list, background asleep', ASLEEP_BUDGET, asleep),
    judgeRatio('toolbar click to list, warm', BUDGET, warm),
  ];
}

interface Clicker {
  /** Opens the popup, waits until it shows what it is for, closes it. Gives the milliseconds from click to paint. */
  click(): Promise<number>;
  /** Stops the background, if the extension has one that runs. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

async function startClicking({
  context,
  extensionId,
  stopWorker,
  close,
}: ExtensionBrowser): Promise<Clicker> {
  await context.addInitScript(notePaint);
  const page = await context.newPage();
  await page.goto(BLOG);
  await page.bringToFront();
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (devtools === undefined) throw new Error('The browser closed as soon as it had started.');
  const targetId = await tabOf(devtools);
  return {
    close,
    stopWorker,
    async click() {
      const opening = context.waitForEvent('page', (opened) => opened.url().includes(extensionId));
      const clickedAt = performance.timeOrigin + performance.now();
      // Newer than Playwright's own list of protocol methods.
      await (devtools as AnyMethod).send('Extensions.triggerAction', { id: extensionId, targetId });
      const popup = await opening;
      const paintedAt = await paintOf(popup);
      await popup.close();
      await page.bringToFront();
      // Nothing of this opening may reach into the next.
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      return paintedAt - clickedAt;
    },
  };
}

interface AnyMethod {
  send(method: string, parameters: object): Promise<unknown>;
}

async function tabOf(devtools: CDPSession): Promise<string> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === BLOG);
  if (tab === undefined) throw new Error(`No tab shows ${BLOG}.`);
  return tab.targetId;
}

/** When the popup had painted, in milliseconds since 1970. */
async function paintOf(popup: Page): Promise<number> {
  const painted = await popup.waitForFunction(
    () => (globalThis as { paintedAt?: number }).paintedAt,
    undefined,
    {
      polling: 20,
    },
  );
  const at = await painted.jsonValue();
  if (at === undefined) throw new Error('The popup told no time.');
  return at;
}

/** Runs in every page from its first line on: notes when the frame is done that shows an entry, or the static line. */
function notePaint(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-found-by],[data-painted]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () =>
        Object.assign(globalThis, { paintedAt: performance.timeOrigin + performance.now() }),
      );
      port1.start();
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
