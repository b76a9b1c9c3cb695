import { expect } from '@playwright/test';
import type { Bidi } from './bidi.ts';
import { firefoxWindow, type FirefoxWindow } from './firefox-window.ts';
import { waitForWindow } from './wait-for-window.ts';
import { contextsOf, type View } from './view.ts';

export interface PrivateWindow extends FirefoxWindow {
  /** Closes the window, and waits until it is gone. */
  close(): Promise<void>;
}

/** Opens a private window by the command of the browser's own menu, and waits until it has finished starting. */
export async function openPrivateWindow(bidi: Bidi, from: View): Promise<PrivateWindow> {
  const [windows, tabs] = [await idsOf(bidi, 'chrome'), await idsOf(bidi, 'content')];
  await from.run(({ document }) => {
    const command = document.getElementById('Tools:PrivateBrowsing') as unknown as { doCommand(): void };
    command.doCommand();
  });
  const chrome = await newcomer(bidi, 'chrome', windows);
  await waitForWindow(bidi, chrome);
  const window = await firefoxWindow(bidi, chrome, await newcomer(bidi, 'content', tabs));
  return {
    ...window,
    async close() {
      // Not at once: the browser has to be able to answer.
      await window.window.run((view) => void view.setTimeout(() => view.close()));
      await expect.poll(() => idsOf(bidi, 'chrome'), 'the browser’s windows').not.toContain(chrome);
    },
  };
}

/** Waits for a window or a tab that was not there before. */
async function newcomer(bidi: Bidi, scope: 'content' | 'chrome', before: readonly string[]): Promise<string> {
  const find = async (): Promise<string> =>
    (await idsOf(bidi, scope)).find((context) => !before.includes(context)) ?? '';
  await expect.poll(find, `a new ${scope} context`).not.toBe('');
  return find();
}

async function idsOf(bidi: Bidi, scope: 'content' | 'chrome'): Promise<readonly string[]> {
  return (await contextsOf(bidi, scope)).map(({ context }) => context);
}
