import { browser } from 'wxt/browser';
import type { Draft } from '../outbox/draft.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import type { Submission } from '../outbox/submission.ts';
import { requestAccess } from './host-access.ts';
import type { SubmittedFrom } from './messages.ts';
import { sendMessage } from './messages.ts';
import { rememberedAuthor } from './settings.ts';

/** What every page that sends pings asks of the background and the browser. `from` says which page it is. */
export function createPageServices(from: SubmittedFrom) {
  return {
    rememberedAuthor: () => rememberedAuthor.getValue(),
    loadDraft: (pingUrl: string) => sendMessage('loadDraft', { pingUrl }),
    saveDraft: (draft: Draft) => sendMessage('saveDraft', draft),
    hasAccess: (pingUrl: string, pageUrl: string | null) => sendMessage('checkAccess', { pingUrl, pageUrl }),
    requestAccess,
    questions: (pingUrl: string, ownUrl: string) => sendMessage('questions', { pingUrl, ownUrl }),
    submit: (submission: Submission) => sendMessage('submit', { submission, from }),
    accessGranted: (id: string) => sendMessage('accessGranted', { id }),
    asking: (id: string) => void sendMessage('asking', { id, from }),
    withdraw: (id: string) => sendMessage('withdraw', { id }),
    whenIdle,
    openHistory: () => void browser.runtime.openOptionsPage(),
    now: () => Date.now(),
  };
}

/** Asks again when the worker is stopped while it answers: the next one knows what became of the ping. */
async function whenIdle(id: string): Promise<PingRecord | null> {
  try {
    return await sendMessage('whenIdle', { id });
  } catch {
    return sendMessage('whenIdle', { id });
  }
}
