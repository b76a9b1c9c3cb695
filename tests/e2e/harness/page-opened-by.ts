import type { Locator, Page } from '@playwright/test';

/** Clicks what opens a tab, and gives that tab. */
export async function pageOpenedBy(opener: Locator): Promise<Page> {
  const opening = opener.page().context().waitForEvent('page');
  // The new tab comes in front, which closes a popup before its click has been reported as done.
  await opener.click().catch(unlessClosed);
  return opening;
}

/** Passes over the end of a page that a click or a prompt closes; to be given to `catch`. */
export function unlessClosed(problem: unknown): void {
  if (!(problem instanceof Error && problem.message.includes('has been closed'))) throw problem;
}
