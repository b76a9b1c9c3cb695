// How the history page bears years of pings, in a real browser on the build that ships:
//   node tests/bench/history.ts [sizes, as 1000,10000,100000]
// Prints medians; judges nothing.
import type { Page } from '@playwright/test';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import type { LetterTime } from './history-measures.ts';
import { openingTime, scrollFrames, typingTimes } from './history-measures.ts';
import { seedHistory } from './history-seed.ts';

const ROUNDS = 5;
/** What is typed, letter by letter: common words, rare ones, other scripts, nothing there. */
const WORDS = ['attention', 'Résumé 42', 'トラックバック', 'الروابط', 'arxiv.org/abs/17', 'zebra'];

interface Figures {
  readonly size: number;
  readonly moveMs: number;
  readonly openMs: number;
  readonly completeMs: number;
  readonly keyMs: number;
  readonly slowKeyMs: number;
  readonly countedMs: number;
  readonly slowCountedMs: number;
  readonly frameMs: number;
}

const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const executablePath = await ensureBrowser(console.log);
const extensionDir = await buildExtension();
const all: Figures[] = [];
for (const size of sizes) {
  const figures = await measure(size);
  all.push(figures);
  console.log(
    `${String(size).padStart(7)} pings: moved from schema 1 in ${ms(figures.moveMs)}, ` +
      `list after ${ms(figures.openMs)}, all read after ${ms(figures.completeMs)}, ` +
      `keystroke ${ms(figures.keyMs)} to the first screen (slowest tenth from ${ms(figures.slowKeyMs)}), ` +
      `${ms(figures.countedMs)} to all counts (slowest tenth from ${ms(figures.slowCountedMs)}), ` +
      `scrolling ${ms(figures.frameMs)} a frame (slowest tenth)`,
  );
}
for (const [index, larger] of all.entries()) {
  const smaller = all[index - 1];
  if (smaller === undefined) continue;
  const growth = (key: keyof Figures) => `x${(larger[key] / smaller[key]).toFixed(1)}`;
  console.log(
    `x${larger.size / smaller.size} pings (to ${larger.size}): list ${growth('openMs')}, ` +
      `all read ${growth('completeMs')}, keystroke ${growth('keyMs')}, scrolling ${growth('frameMs')}`,
  );
}

async function measure(size: number): Promise<Figures> {
  const browser = await openBrowser({ executablePath, extensionDir, headless: true, arguments: [] });
  try {
    const page = await browser.context.newPage();
    const address = browser.extensionUrl('options.html');
    // Nobody else may open the database meanwhile: help needs none, and a background that is stopped does not.
    await page.goto(browser.extensionUrl('help.html'));
    await browser.stopWorker();
    await seedHistory(page, size);
    const started = performance.now();
    await page.goto(address);
    await page.locator('[data-ping-id]').first().waitFor({ timeout: 120_000 });
    const moveMs = performance.now() - started;
    const openings = [];
    for (let round = 0; round < ROUNDS; round += 1) openings.push(await openingTime(page, address, size));
    const letters = await typeAll(page);
    const keys = letters.map(({ screenMs }) => screenMs);
    const counts = letters.map(({ countedMs }) => countedMs);
    const frames = await scrollFrames(page);
    return {
      size,
      moveMs,
      openMs: share(
        openings.map(({ listMs }) => listMs),
        0.5,
      ),
      completeMs: share(
        openings.map(({ completeMs }) => completeMs),
        0.5,
      ),
      keyMs: share(keys, 0.5),
      slowKeyMs: share(keys, 0.9),
      countedMs: share(counts, 0.5),
      slowCountedMs: share(counts, 0.9),
      frameMs: share(frames, 0.9),
    };
  } finally {
    await browser.close();
  }
}

async function typeAll(page: Page): Promise<LetterTime[]> {
  const times: LetterTime[] = [];
  for (const word of WORDS) times.push(...(await typingTimes(page, word)));
  return times;
}

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value < 20 ? value.toFixed(1) : Math.round(value)} ms`;
}
