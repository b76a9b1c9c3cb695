import { test as base } from '../../e2e/harness/test.ts';
import { openBrowser, type ExtensionBrowser } from '../../../scripts/browser/open-browser.ts';

/** A receiver's host name and where on this machine it listens, without TLS as many of them still do. */
interface ReceiverHost {
  readonly name: string;
  readonly port: number;
}

interface Fixtures {
  /** Set by the receiver's own `test`. */
  readonly receiverHost: ReceiverHost;
}

export { expect } from '../../e2e/harness/test.ts';

/** The end-to-end tests' fixtures, in a browser that knows no host but the receiver. There is no practice site. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
  receiverHost: async ({}, _use) => {
    throw new Error('Which receiver? Take the test function of one.');
  },

  extension: async ({ receiverHost: { name, port } }, use) => {
    const extension = await openBrowser({
      executablePath: process.env.TRACKBACK_BROWSER ?? '',
      extensionDir: process.env.TRACKBACK_EXTENSION ?? '',
      headless: true,
      arguments: [
        `--host-resolver-rules=MAP ${name}:80 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ],
    });
    await acceptPlainHttp(extension, name);
    await use(extension);
    await extension.close();
  },
});

/** These receivers have no https. Whether a ping may travel so is asked elsewhere (tests/unit/outbox); here it has been answered. */
async function acceptPlainHttp({ context, extensionUrl }: ExtensionBrowser, host: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionUrl('options.html'));
  await page.evaluate((plainHttpHosts) => chrome.storage.local.set({ plainHttpHosts }), [host]);
  await page.close();
}
