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

/** How long a letter took. */
export interface LetterTime {
  /** Until the first screen of what it finds was drawn. */
  readonly screenMs: number;
  /** Until nothing changed any more: all pings are searched, counted and the counts drawn. */
  readonly countedMs: number;
}

/** Types a word letter by letter. */
export function typingTimes(page: Page, word: string): Promise<LetterTime[]> {
  return page.evaluate(async (word) => {
    const QUIET_MS = 150;
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field === null) throw new Error('no search field');
    const firstScreen = () =>
      [...document.querySelectorAll<HTMLElement>('[data-ping-id]')]
        .slice(0, 25)
        .map(({ dataset }) => dataset['pingId'])
        .join();
    const times: LetterTime[] = [];
    for (let length = 1; length <= word.length; length += 1) {
      /** Every change of the first screen; the last of them counts. */
      let screen = firstScreen();
      const started = performance.now();
      let screenAt = started;
      let last = started;
      const observer = new MutationObserver(() => {
        last = performance.now();
        const now = firstScreen();
        if (now !== screen) screenAt = last;
        screen = now;
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
      const drawn = performance.now(); // a letter that changes nothing has to be answered as well
      while (performance.now() - Math.max(last, drawn) < QUIET_MS)
        await new Promise((resolve) => setTimeout(resolve, 5));
      observer.disconnect();
      times.push({
        screenMs: Math.max(screenAt, drawn) - started,
        countedMs: Math.max(last, drawn) - started,
      });
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
