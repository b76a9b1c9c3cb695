import { expect } from '@playwright/test';
import { EXTENSION_ID } from './extension-id.ts';
import type { View } from './view.ts';

/** The extension's event page. */
export interface Background {
  /** Stops it as the browser does when it has had nothing to do for a while, whatever it waits for. */
  stop(): Promise<void>;
}

interface BrowserWindow extends Window {
  readonly WebExtensionPolicy: {
    getByID(id: string): {
      readonly extension: {
        readonly backgroundState: string;
        terminateBackground(how: object): Promise<void>;
      };
    };
  };
}

/** `window` is any of the browser's own. */
export function backgroundIn(window: View): Background {
  // A page that waits for an answer wakes it again at once, so it is seen to be stopped in the same step.
  const stop = (): Promise<string | null> =>
    window.run(async (view, id) => {
      const { extension } = (view as BrowserWindow).WebExtensionPolicy.getByID(id);
      if (extension.backgroundState === 'running')
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return extension.backgroundState;
    }, EXTENSION_ID);
  return {
    async stop() {
      await expect.poll(stop, 'the background').toBe('stopped');
    },
  };
}
