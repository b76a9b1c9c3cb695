import { defineExtensionMessaging } from '@webext-core/messaging';
import type { WatchState } from '../access/watch-state.ts';
import type { Blog } from '../author/blog.ts';
import type { BlogSaving, BlogShelf } from '../author/blog-shelf.ts';
import type { ImportKey } from '../history/import-part.ts';
import type { Retention } from '../history/retention.ts';
import type { Draft, DraftChanges } from '../outbox/draft.ts';
import type { LookOutcome } from '../outbox/look-outcome.ts';
import type { PingRecord, PingState } from '../outbox/ping-record.ts';
import type { DryRunOutcome, SendQuestion, Submission, SubmitOutcome } from '../outbox/submission.ts';
import type { SecondLook, FindOutcome } from '../trackback/find-outcome.ts';
import type { KeptFeed } from './feed-cache.ts';
import type { StoreOutcome } from './history-import.ts';
import type { PastPing } from './past-pings.ts';
import type { StartingWords } from './starting-words.ts';

/**
 * Everything that is said between the extension's pages and its background. Answers are unions:
 * a rejected message means a bug or a background that could not be reached, never an outcome.
 */
export interface Messages {
  /** From the content script, on arXiv or on every page: what it read, to be judged here. */
  pageEvidence(evidence: unknown): void;
  /** Fetch and read a linked page. */
  readPage(data: { readonly url: string }): FindOutcome;
  /** Look into the feeds of a page that says nothing itself. */
  readFeeds(data: { readonly feeds: readonly string[]; readonly pageUrl: string }): SecondLook;
  /** Whether an answer from the receiver can be read without asking the user. */
  checkAccess(data: { readonly pingUrl: string; readonly pageUrl: string | null }): boolean;
  questionsFor(data: {
    readonly pingUrl: string;
    readonly ownUrl: string;
    readonly pageUrl: string | null;
    readonly isPrivate: boolean;
  }): readonly SendQuestion[];
  submit(data: { readonly submission: Submission; readonly from: SubmittedFrom }): SubmitOutcome;
  dryRun(data: { readonly submission: Submission; readonly isPrivate: boolean }): DryRunOutcome;
  /** The permission prompt was answered with yes and the asking page is still there. */
  accessGranted(data: { readonly id: string }): PingRecord | null;
  /** The prompt is about to be shown: again for a ping that waits, or (null) for something else. */
  asking(data: {
    readonly id: string | null;
    readonly from: SubmittedFrom;
    /** The settled ping that the asking popup shows, if any. */
    readonly showing: string | null;
  }): void;
  /** Looks whether the ping's post shows where an accepted one would. */
  lookForPost(data: { readonly id: string }): LookOutcome;
  withdraw(data: { readonly id: string }): PingRecord | null;
  /** Resolves when the ping has left the state `known`, or nothing is under way for it. */
  whenChanged(data: { readonly id: string; readonly known: PingState['kind'] }): PingRecord | null;
  /** The ping that a tab's popup should show when it opens, if any: one that waits, runs or has an unseen ending. */
  pingOfTab(data: { readonly tabId: number }): PingRecord | null;
  /** The newest ping that waits for access which is there by now. */
  waitingPing(data: { readonly isPrivate: boolean }): PingRecord | null;
  getPing(data: { readonly id: string }): PingRecord | null;
  /** Answered when what a stopped worker left behind has been settled: for pages that read the history themselves. */
  wake(data: Record<string, never>): void;
  rememberChoice(data: { readonly tabId: number; readonly choice: TabChoice | null }): void;
  /** The user has seen the ending of the tab's ping. */
  seen(data: { readonly tabId: number; readonly count: number }): void;
  /** What a look at a tab's page came to, for the toolbar. */
  looked(data: { readonly tabId: number; readonly count: number }): void;
  loadDraft(data: { readonly pingUrl: string; readonly isPrivate: boolean }): Draft | null;
  /** Which of these receivers has the draft that was written in last; null when none has any. */
  newestDraft(data: { readonly pingUrls: readonly string[]; readonly isPrivate: boolean }): string | null;
  /** `changes`: what the page has changed in it. */
  saveDraft(data: {
    readonly draft: Draft;
    readonly changes: DraftChanges;
    readonly isPrivate: boolean;
  }): boolean;
  /** What a new ping begins with. */
  rememberedAuthor(data: Record<string, never>): StartingWords;
  blogs(data: Record<string, never>): BlogShelf;
  /** `position` null: where it was, a new one last. */
  saveBlog(data: { readonly blog: Blog; readonly position: number | null }): BlogSaving;
  removeBlog(data: { readonly blog: Blog }): boolean;
  /** Deletes what cannot be read as a blog. */
  discardBlog(data: { readonly key: string }): boolean;
  /** A blog's feed as it was read last. */
  keptFeed(data: { readonly url: string }): KeptFeed | null;
  keepFeed(feed: KeptFeed): void;
  /** Which of the user's posts were sent to a receiver before. */
  pastPings(data: { readonly pingUrl: string; readonly isPrivate: boolean }): readonly PastPing[];
  deleteDraft(data: { readonly pingUrl: string }): boolean;
  /** Puts a deleted draft back. `newer`: other words stand there by now, and stay. */
  restoreDraft(data: { readonly draft: Draft }): 'restored' | 'newer' | 'failed';
  /** Whether every page is looked at; mends what is out of step. */
  isWatching(data: Record<string, never>): WatchState;
  /** Switches the look at every page. The answer is what came of it. */
  setWatching(data: { readonly isWanted: boolean }): WatchState;
  deletePing(data: { readonly id: string }): boolean;
  clearHistory(data: Record<string, never>): boolean;
  /** How long pings are kept from now on; what is older goes at once. */
  chooseRetention(data: { readonly retention: Retention }): boolean;
  /** Lays a part of an import aside; `acceptImport` makes all parts history, `dropImport` forgets them. */
  stageImport(data: { readonly records: readonly PingRecord[]; readonly key: ImportKey }): StoreOutcome;
  acceptImport(data: { readonly importId: string; readonly parts: number }): StoreOutcome;
  dropImport(data: { readonly importId: string }): StoreOutcome;
}

/** What is being written in a tab's popup, and on which page. */
export interface TabChoice {
  readonly pageUrl: string | null;
  readonly pingUrl: string;
}

/** Where a ping was submitted: the popup of a tab dies at the permission prompt and is opened again, a page lives on. */
export type SubmittedFrom = (
  | { readonly kind: 'popup'; readonly tabId: number }
  | { readonly kind: 'page' }
) & {
  /** Nothing about a ping from a private window may outlive it. */
  readonly isPrivate: boolean;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
