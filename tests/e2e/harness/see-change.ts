import { setTimeout as passes } from 'node:timers/promises';
import type { Display, Region } from './display.ts';

const PATIENCE_MS = 10_000;
const PRESS_AGAIN_MS = 1000;
const LOOK_EVERY_MS = 25;

/**
 * Does something and waits until a region shows it and has come to rest. It has to be at rest before as well: what is still
 * being drawn would be taken for the change. `failure` says what did not happen.
 */
export async function seeChange(
  display: Display,
  region: Region,
  action: () => Promise<unknown>,
  failure: string,
): Promise<void> {
  await settled(display, region);
  const before = await display.look(region);
  await action();
  if (!(await hasChanged(display, region, before, PATIENCE_MS))) throw new Error(`In vain: ${failure}.`);
  await settled(display, region);
}

/** Presses a key, again and again if need be, until a region shows it: for buttons that ignore keys at first. */
export async function pressUntilChange(
  display: Display,
  region: Region,
  key: string,
  failure: string,
): Promise<void> {
  const before = await display.look(region);
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    await display.press(key);
    if (await hasChanged(display, region, before, PRESS_AGAIN_MS)) return;
  }
  throw new Error(`In vain: ${failure}.`);
}

/** Waits until a region is nothing but white, and what stands around it has come to rest. */
export async function seeWhite(
  display: Display,
  region: Region,
  around: Region,
  failure: string,
): Promise<void> {
  for (
    const end = Date.now() + PATIENCE_MS;
    !isWhite(await display.look(region));
    await passes(LOOK_EVERY_MS)
  ) {
    if (Date.now() > end) throw new Error(`In vain: ${failure}.`);
  }
  await settled(display, around);
}

/** Four bytes a pixel, of which the last means nothing. */
function isWhite(pixels: Buffer): boolean {
  return pixels.every((byte, index) => index % 4 === 3 || byte > 250);
}

async function hasChanged(
  display: Display,
  region: Region,
  before: Buffer,
  withinMs: number,
): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await passes(LOOK_EVERY_MS)) {
    if (!(await display.look(region)).equals(before)) return true;
  }
  return false;
}

/** Waits until a region stands still: fades and animations are over. */
async function settled(display: Display, region: Region): Promise<void> {
  let previous = await display.look(region);
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    await passes(LOOK_EVERY_MS * 4);
    const current = await display.look(region);
    if (current.equals(previous)) return;
    previous = current;
  }
  throw new Error('The window did not come to rest.');
}
