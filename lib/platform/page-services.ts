import { browser } from 'wxt/browser';
import type { Draft, DraftChanges } from '../outbox/draft.ts';
import type { PingRecord, PingState } from '../outbox/ping-record.ts';
import type { Submission } from '../outbox/submission.ts';
import { askToRead } from './ask-to-read.ts';
import { copyText } from './copy-text.ts';
import { requestAccess } from './host-access.ts';
import type { SubmittedFrom } from './messages.ts';
import { sendMessage } from './messages.ts';

/** What every page that sends pings asks of the background and the browser. `from` says which page it is. */
export function createPageServices(from: SubmittedFrom) {
  const { isPrivate } = from;
  return {
    isPrivate,
    rememberedAuthor: () => sendMessage('rememberedAuthor', {}),
    /** Comes after the first paint, with what it brings along. */
    author: async () => (await import('./author-services.ts')).createAuthorServices(isPrivate),
    loadDraft: (pingUrl: string) => sendMessage('loadDraft', { pingUrl, isPrivate }),
    saveDraft: (draft: Draft, changes: DraftChanges) =>
      sendMessage('saveDraft', { draft, changes, isPrivate }),
    hasAccess: (pingUrl: string, pageUrl: string | null) => sendMessage('checkAccess', { pingUrl, pageUrl }),
    requestAccess: (url: string) => askToRead(url, from),
    readFeeds: (feeds: readonly string[], pageUrl: string) => sendMessage('readFeeds', { feeds, pageUrl }),
    questionsFor: (pingUrl: string, ownUrl: string, pageUrl: string | null) =>
      sendMessage('questionsFor', { pingUrl, ownUrl, pageUrl, isPrivate }),
    submit: (submission: Submission, needsAccess: boolean) =>
      needsAccess
        ? submitAndAsk(submission, from)
        : sendMessage('submit', { submission, from }).then((outcome) => ({ outcome, granted: null })),
    dryRun: (submission: Submission) => sendMessage('dryRun', { submission, isPrivate }),
    allow: (record: PingRecord) => askAgain(record, from),
    accessGranted: (id: string) => sendMessage('accessGranted', { id }),
    lookForPost: (record: PingRecord) => sendMessage('lookForPost', { id: record.id }),
    allowLooking: (record: PingRecord, url: string) => askToRead(url, from, record.id),
    withdraw: (id: string) => sendMessage('withdraw', { id }),
    whenChanged,
    openHistory: () => void browser.runtime.openOptionsPage(),
    openPing: isPrivate ? null : openPing,
    copy: copyText,
    now: () => Date.now(),
  };
}

/**
 * Chromium's prompt destroys the popup, and with it every message that has not arrived: there the ping is
 * written down first. Firefox forgets the click at the first await, and keeps its popup: there the
 * prompt is first.
 */
async function submitAndAsk(submission: Submission, from: SubmittedFrom) {
  if (import.meta.env.FIREFOX) {
    const granted = answerOf(requestAccess(submission.pingUrl), from);
    return { outcome: await sendMessage('submit', { submission, from }), granted };
  }
  const outcome = await sendMessage('submit', { submission, from });
  return {
    outcome,
    granted: outcome.kind === 'taken' ? answerOf(requestAccess(submission.pingUrl), from) : null,
  };
}

async function askAgain(record: PingRecord, from: SubmittedFrom): Promise<boolean> {
  if (import.meta.env.FIREFOX) return answerOf(requestAccess(record.pingUrl), from);
  await sendMessage('asking', { id: record.id, from, showing: null });
  return answerOf(requestAccess(record.pingUrl), from);
}

/** A prompt that the browser would not show, because the click is too long ago, was not answered with yes. */
async function answerOf(prompt: Promise<boolean>, from: SubmittedFrom): Promise<boolean> {
  const granted = await prompt.catch(() => false);
  // What is granted from now on is no answer to this prompt.
  if (!granted) sendMessage('asking', { id: null, from, showing: null }).catch(() => undefined);
  return granted;
}

/**
 * Asks again when the worker is stopped while it answers, as often as that happens: the next one has settled what the last
 * one left behind. Rejects only when no worker answers at all.
 */
async function whenChanged(id: string, known: PingState['kind']): Promise<PingRecord | null> {
  for (;;) {
    try {
      return await sendMessage('whenChanged', { id, known });
    } catch {
      const record = await getPing(id).catch(() => getPing(id));
      if (record?.state.kind !== known) return record;
    }
  }
}

function openPing(id: string): void {
  void browser.tabs.create({
    url: browser.runtime.getURL(`/options.html?${new URLSearchParams({ ping: id })}`),
  });
}

function getPing(id: string): Promise<PingRecord | null> {
  return sendMessage('getPing', { id });
}
