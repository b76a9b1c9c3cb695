import type { Page } from '@playwright/test';
import type { PingRecord } from '../../lib/outbox/ping-record.ts';
import type { Submission, SubmitOutcome } from '../../lib/outbox/submission.ts';
import { pressSend, writePing } from '../e2e/harness/write-ping.ts';

/** What the page that pressed Send was told. */
type Told =
  | { readonly kind: 'taken'; readonly id: string }
  /** Something else was answered: it asks, or cannot. */
  | { readonly kind: 'not-taken' }
  /** No answer came: what it was told is gone with the worker, the message or the page. */
  | { readonly kind: 'nothing' };

/** One press on Send. Its title is its own, its address is shared with the other window of a round of two. */
export interface Click {
  readonly title: string;
  readonly ownUrl: string;
  told: Told;
  /** The verdict that the form showed in the end; null when it was not there to show one. */
  shown: string | null;
}

/** Sends what the form would send. Resolves when the page knows more, whatever happens to it. */
export async function clickByMessage(page: Page, click: Click, pingUrl: string): Promise<void> {
  const submission: Submission = {
    target: { pageUrl: null, permalink: null, title: 'A paper', foundBy: 'pasted' },
    pingUrl,
    fields: {
      url: click.ownUrl,
      title: click.title,
      excerpt: 'What I found.',
      blog_name: 'A garden of notes',
    },
    options: { method: 'post', references: false },
    confirmed: [],
  };
  const answer = say<SubmitOutcome>(page, 'submit', { submission, from: { kind: 'page' } });
  const outcome = await answer.catch(() => null); // the page or the worker is gone: that is what the round is about
  if (outcome === null) return;
  click.told = outcome.kind === 'taken' ? { kind: 'taken', id: outcome.record.id } : { kind: 'not-taken' };
}

/** Writes a click's ping into the form that a page shows. */
export function writeForm(page: Page, { title, ownUrl }: Click): Promise<void> {
  return writePing(page, { title, url: ownUrl });
}

/**
 * Presses the form's button and waits for what the form makes of it, unless the browser dies. The page keeps the ping
 * that was taken in its own address.
 */
export async function clickForm(page: Page, click: Click): Promise<void> {
  page.on('framenavigated', (frame) => {
    const id = new URL(frame.url()).searchParams.get('ping');
    if (id !== null) click.told = { kind: 'taken', id };
  });
  try {
    await pressSend(page);
    // A verdict, a question, or that the background did not answer.
    await page.locator('output[data-verdict], [data-confirm], [role=alert]').first().waitFor();
    const verdict = page.locator('output[data-verdict]');
    if (await verdict.isVisible()) click.shown = await verdict.getAttribute('data-verdict');
    else if (click.told.kind === 'nothing' && (await page.locator('[data-confirm]').isVisible()))
      click.told = { kind: 'not-taken' };
  } catch (problem) {
    if (!page.isClosed()) throw problem;
  }
}

/** Sends a message to the background from one of the extension's pages, in the words of its own messages. */
export async function say<T>(page: Page, type: string, data: unknown): Promise<T> {
  const { res, err } = await page.evaluate(
    (message) =>
      chrome.runtime.sendMessage<unknown, { readonly res?: unknown; readonly err?: unknown }>({
        ...message,
        id: 1,
        timestamp: Date.now(),
      }),
    { type, data },
  );
  if (err !== undefined) throw new Error(`${type}: ${JSON.stringify(err)}`);
  return res as T;
}

/** All records as they lie in the database, read past the extension's own code. */
export function readRecords(page: Page): Promise<PingRecord[]> {
  return page.evaluate(async () => {
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
      });
    const database = await ended(indexedDB.open('trackback-sender'));
    try {
      return (await ended(database.transaction('pings').objectStore('pings').getAll())) as PingRecord[];
    } finally {
      database.close();
    }
  });
}
