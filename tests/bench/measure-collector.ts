import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bigPages } from './big-pages.ts';
import { judgeRatio } from './budget-line.ts';
import type { BudgetLine, Round } from './budget-line.ts';

const BUDGET = 1.5;
const ROUNDS = 15;

/** A bare pass that is over sooner is no yardstick: prose has few nodes and ten megabytes to read. */
const LEAST_MS = 5;

/**
 * The collector as it ships against one bare TreeWalker pass over comments and elements, in the same
 * page of ten megabytes, in turns.
 */
export async function measureCollector(executablePath: string, extensionDir: string): Promise<BudgetLine[]> {
  const collector = await readFile(join(extensionDir, 'collect.js'), 'utf8');
  const browser = await chromium.launch({ executablePath });
  try {
    const lines: BudgetLine[] = [];
    for (const { name, url, html } of bigPages()) {
      const page = await browser.newPage();
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(url);
      const rounds = await page.evaluate(timeInPage, { collector, rounds: ROUNDS });
      await page.close();
      lines.push(judgeRatio(`collector, 10 MB: ${name}`, BUDGET, rounds, LEAST_MS));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. The first round warms both up and is not counted. */
function timeInPage({ collector, rounds }: { collector: string; rounds: number }): Round[] {
  // oxlint-disable-next-line no-implied-eval, no-new-func -- the script that the browser would inject
  const collect = new Function(`return ${collector}`) as () => unknown;
  const bare = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
    let nodes = 0;
    while (walker.nextNode() !== null) nodes += 1;
    return nodes;
  };
  const time = (work: () => unknown) => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  };
  const timed = Array.from({ length: rounds + 1 }, () => ({
    yardstickMs: time(bare),
    oursMs: time(collect),
  }));
  return timed.slice(1);
}
