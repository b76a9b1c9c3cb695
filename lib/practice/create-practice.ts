import type { LookOutcome } from '../outbox/look-outcome.ts';
import type { Draft, DraftChanges } from '../outbox/draft.ts';
import { mergeDraft } from '../outbox/merge-draft.ts';
import { createTurns } from '../outbox/create-turns.ts';
import { createOutbox } from '../outbox/outbox.ts';
import type { PingRecord, PingState } from '../outbox/ping-record.ts';
import { questionsFor } from '../outbox/questions-for.ts';
import type { Submission } from '../outbox/submission.ts';
import { discover } from '../trackback/discover.ts';
import type { FindOutcome, SecondLook } from '../trackback/find-outcome.ts';
import type { PingFields } from '../trackback/ping-fields.ts';
import { USUAL_OPTIONS } from '../trackback/ping-fields.ts';
import { readHtml } from '../trackback/read-html.ts';
import { createMemoryStore } from './memory-store.ts';
import { PRACTICE_HTML, PRACTICE_PAPER, PRACTICE_POST } from './practice-paper.ts';
import type { PracticeAnswer } from './practice-receiver.ts';
import { createPracticeReceiver } from './practice-receiver.ts';

interface PracticeWorld {
  now(): number;
  newId(): string;
  /** Puts text on the clipboard. Resolves with false when that cannot be done. */
  copy(text: string): Promise<boolean>;
  /** Where the pretend paper can be looked at: on the practice page itself. */
  readonly paperAddress: string;
}

export type Practice = ReturnType<typeof createPractice>;

/**
 * The whole of the extension on one pretend page: what finds, asks, sends and judges is the real code, what
 * answers is a function. Nothing leaves, nothing is stored.
 */
export function createPractice({ now, newId, copy, paperAddress }: PracticeWorld) {
  const store = createMemoryStore();
  const receiver = createPracticeReceiver();
  const drafts = new Map<string, Draft>();
  const watchers = new Set<(listed: readonly PingFields[]) => void>();
  let answer: PracticeAnswer = 'real';
  const surroundings = {
    store,
    isPrivate: false,
    now,
    secureForm: async () => null,
    isPlainHttpAccepted: async () => true,
    hasAccess: async () => true,
    lastContact: async () => null,
  };
  const outbox = createOutbox({
    ...surroundings,
    newId,
    async request(request) {
      const outcome = receiver.answer(request, answer);
      for (const watcher of watchers) watcher(receiver.listed());
      return outcome;
    },
    learnFinalUrl: async () => null,
    freshPingUrl: async () => null,
    acceptPlainHttp: async () => undefined,
    rememberContact: async () => undefined,
    inTurn: createTurns(),
    sleep: async () => undefined,
  });

  /** The record as it is shown: what it is about is on this page, and nowhere else. */
  function shown(record: PingRecord): PingRecord;
  function shown(record: PingRecord | null): PingRecord | null;
  function shown(record: PingRecord | null): PingRecord | null {
    return record && { ...record, target: { ...record.target, permalink: paperAddress } };
  }

  return {
    /** Calls back with the pings that the receiver lists beside its paper, whenever it has answered. */
    watchListed(onChange: (listed: readonly PingFields[]) => void): () => void {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    chooseAnswer(chosen: PracticeAnswer): void {
      answer = chosen;
    },
    /** Lays a finished post into the composer's draft. */
    fillIn(): void {
      const { pingUrl } = PRACTICE_PAPER;
      drafts.set(pingUrl, {
        pingUrl,
        fields: PRACTICE_POST,
        options: USUAL_OPTIONS,
        field: 'excerpt',
        updatedAt: now(),
      });
    },
    /** What the popup's components ask of the world. */
    services: {
      isPrivate: false,
      find: async (): Promise<FindOutcome> => findOnPaper(),
      unfinishedPing: async () => null,
      pingToEdit: async () => null,
      rememberedChoice: async () => null,
      rememberChoice: () => undefined,
      rememberedAuthor: async () => ({ url: '', blog_name: '', hasBlogs: null }),
      author: null,
      loadDraft: async (pingUrl: string) => drafts.get(pingUrl) ?? null,
      async saveDraft(draft: Draft, changes: DraftChanges) {
        const kept = mergeDraft(drafts.get(draft.pingUrl) ?? null, draft, changes);
        if (kept !== null) drafts.set(draft.pingUrl, kept);
        return true;
      },
      hasAccess: async () => true,
      readFeeds: async (): Promise<SecondLook> => ({ kind: 'nothing' }),
      waitingPing: async () => null,
      seeWaiting: () => undefined,
      lookInFrames: null,
      requestAccess: async () => true,
      questionsFor: (pingUrl: string, ownUrl: string, pageUrl: string | null) =>
        questionsFor(pingUrl, ownUrl, pageUrl, surroundings),
      async submit(submission: Submission) {
        const outcome = await outbox.submit(submission);
        if (outcome.kind !== 'taken') return { outcome, granted: null };
        drafts.delete(submission.pingUrl);
        return { outcome: { ...outcome, record: shown(outcome.record) }, granted: null };
      },
      async dryRun(submission: Submission) {
        const outcome = await outbox.dryRun(submission);
        return outcome.kind === 'taken' ? { ...outcome, record: shown(outcome.record) } : outcome;
      },
      allow: async () => true,
      accessGranted: (id: string) => outbox.accessMayHaveCome(id).then(shown),
      // Every practice receiver answers; whether a ping shows is seen beside.
      lookForPost: async (): Promise<LookOutcome> => ({ kind: 'no-place' }),
      allowLooking: async () => false,
      withdraw: (id: string) => outbox.withdraw(id).then(shown),
      whenChanged: (id: string, known: PingState['kind']) => outbox.whenChanged(id, known).then(shown),
      seen: () => undefined,
      openInTab: null,
      openHistory: null,
      openPing: null,
      copy,
      now,
    },
  };
}

function findOnPaper(): FindOutcome {
  const { url, title } = PRACTICE_PAPER;
  const evidence = readHtml(PRACTICE_HTML, { pageUrl: url, contentType: 'text/html' });
  return { kind: 'found', page: { url, title, frames: 0, isCut: false }, discovery: discover(evidence) };
}
