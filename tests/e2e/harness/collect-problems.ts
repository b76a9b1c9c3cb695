import type { BrowserContext, CDPSession } from '@playwright/test';
import { literal, object, optional, safeParse, string } from 'valibot';

/** The protocol's word that something was thrown and not caught. */
const EXCEPTION = object({
  method: literal('Runtime.exceptionThrown'),
  params: object({
    exceptionDetails: object({
      text: string(),
      exception: optional(object({ description: optional(string()) })),
    }),
  }),
});

/**
 * Collects what went wrong in the browser without a test noticing: uncaught errors and rejections of every page, of
 * content scripts and of the extension's worker, and whatever any of them wrote with `console.error`. The list fills as things happen.
 */
export async function collectProblems(context: BrowserContext): Promise<string[]> {
  const problems: string[] = [];
  context.on('weberror', (event) =>
    problems.push(`${event.page()?.url() ?? 'a page'}: ${event.error().stack ?? event.error().message}`),
  );
  context.on('console', (message) => {
    const from = message.location().url;
    // A practice page that answers 404 or a receiver that fails is part of a test, not a problem.
    const isRefusedRequest =
      message.text().startsWith('Failed to load resource') && !from.startsWith('chrome-extension:');
    if (message.type() === 'error' && !isRefusedRequest)
      problems.push(`console.error at ${from}: ${message.text()}`);
  });
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (devtools === undefined) throw new Error('The browser closed as soon as it had started.');
  await watchWorkers(devtools, problems);
  return problems;
}

/** Playwright does not report what a service worker throws, so the protocol is asked; it repeats what happened before the question. */
async function watchWorkers(devtools: CDPSession, problems: string[]): Promise<void> {
  let calls = 0;
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { success, output } = safeParse(EXCEPTION, JSON.parse(message));
    if (!success) return;
    const details = output.params.exceptionDetails;
    problems.push(`worker: ${details.text} ${details.exception?.description ?? ''}`);
  });
  const watch = async (targetId: string): Promise<void> => {
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
    calls += 1;
    await devtools.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: calls, method: 'Runtime.enable' }),
    });
  };
  devtools.on('Target.targetCreated', ({ targetInfo }) => {
    // A worker that is gone again before it could be watched has nothing more to say.
    if (targetInfo.type === 'service_worker') void watch(targetInfo.targetId).catch(() => undefined);
  });
  await devtools.send('Target.setDiscoverTargets', { discover: true });
}
