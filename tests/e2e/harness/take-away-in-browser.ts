import type { Page } from '@playwright/test';

/** The part of the API behind Chromium's own page of extensions that takes a site away from one. */
interface DeveloperPrivate {
  removeHostPermission(extensionId: string, pattern: string): Promise<void>;
}

/** Takes a site away as the page chrome://extensions does it. `page` has to show that page. */
export function takeAwayInBrowser(page: Page, extensionId: string, pattern: string): Promise<void> {
  return page.evaluate(
    ({ extensionId, pattern }) => {
      const { developerPrivate } = chrome as unknown as { readonly developerPrivate: DeveloperPrivate };
      return developerPrivate.removeHostPermission(extensionId, pattern);
    },
    { extensionId, pattern },
  );
}
