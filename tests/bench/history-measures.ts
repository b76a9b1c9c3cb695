import type { Page } from '@playwright/test';

interface Opening {
  /** From the navigation to the first rows in the document, with a search field beside them. */
  readonly listMs: number;
  /** … until all pings are counted and can be searched. */
  readonly completeMs: number;
}

/** Opens the page anew and says when it could be used. */
export async function openingTime(page: Page, address: string, size: number): Promise<Opening> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    (size) =>
      new Promise<Opening>((resolve) => {
        let listMs = 0;
        const look = () => {
          if (listMs === 0 && document.querySelector('[data-ping-id]') && document.querySelector('search'))
            listMs = performance.now();
          const options = [
            ...(document.querySelectorAll('search select')[0]?.querySelectorAll('option') ?? []),
          ];
          const counted = options.reduce(
            (sum, option) => sum + Number(/\(([\d,.]+)\)$/u.exec(option.text)?.[1]?.replace(/\D/gu, '') ?? 0),
            0,
          );
          if (listMs > 0 && counted === size) resolve({ listMs, completeMs: performance.now() });
          else requestAnimationFrame(look);
        };
        look();
      }),
    size,
  );
}

/** Types a word letter by letter; for each letter, the time until it was drawn and the last row had changed. */
export function typingTimes(page: Page, word: string): Promise<number[]> {
  return page.evaluate(async (word) => {
    const QUIET_MS = 150;
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field === null) throw new Error('no search field');
    const times: number[] = [];
    for (let length = 1; length <= word.length; length += 1) {
      const started = performance.now();
      let last = started;
      const observer = new MutationObserver(() => {
        last = performance.now();
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      field.value = word.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      last = performance.now(); // a letter that changes nothing has to be answered as well
      while (performance.now() - last < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 5));
      observer.disconnect();
      times.push(last - started);
    }
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    return times;
  }, word);
}

/** Scrolls a screen every few frames and gives the length of each frame. */
export function scrollFrames(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const FRAMES = 120;
    const frames: number[] = [];
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let last = await frame();
    for (let nth = 0; nth < FRAMES; nth += 1) {
      scrollBy(0, 120);
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    return frames;
  });
}
