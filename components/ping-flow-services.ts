import type { AuthorServices } from './author-services.ts';
import type { Draft, DraftChanges } from '../lib/outbox/draft.ts';
import type { LookOutcome } from '../lib/outbox/look-outcome.ts';
import type { PingRecord, PingState } from '../lib/outbox/ping-record.ts';
import type { DryRunOutcome, SendQuestion, Submission, SubmitOutcome } from '../lib/outbox/submission.ts';
import type { SecondLook, FindOutcome } from '../lib/trackback/find-outcome.ts';

/** What is being written where, so that it is found again after the page was closed. */
interface RememberedChoice {
  readonly pageUrl: string | null;
  readonly pingUrl: string;
}

interface StartingWords {
  readonly url: string;
  readonly blog_name: string;
  /** Null where that is of no interest. */
  readonly hasBlogs: boolean | null;
}

interface Submitted {
  readonly outcome: SubmitOutcome;
  readonly granted: Promise<boolean> | null;
}

/** What the popup and the compose page need of the world; `lib/platform/page-services.ts` has the real ones. */
export interface PingFlowServices {
  /** In a private window nothing is kept, which has to be said. */
  readonly isPrivate: boolean;
  /** Looks for TrackBack on the page this is about. */
  find(): Promise<FindOutcome>;
  /** A ping that was submitted from here before and still waits, runs, or has an ending that was not seen. */
  unfinishedPing(): Promise<PingRecord | null>;
  /** A ping that waits for access which is there by now; the user has to be asked whether it goes. */
  waitingPing(): Promise<PingRecord | null>;
  /** Shows that ping, with what can be done about it. */
  seeWaiting(id: string): void;
  /** A ping from the history that is to be written again; null where the page is about something else. */
  pingToEdit(): Promise<PingRecord | null>;
  /** The address that was being written to when this page was closed. */
  rememberedChoice(): Promise<RememberedChoice | null>;
  rememberChoice(choice: RememberedChoice | null): void;
  /** What was sent last, to start from: the post's address and the blog's name. */
  rememberedAuthor(): Promise<StartingWords>;
  /** The services for the user's own posts, which come when they are first needed; null where they are of no use. */
  readonly author: (() => Promise<AuthorServices>) | null;
  loadDraft(pingUrl: string): Promise<Draft | null>;
  /** Keeps what was changed here; with no changes only the place, where a draft stands. Resolves with false when it could not be kept. */
  saveDraft(draft: Draft, changes: DraftChanges): Promise<boolean>;
  /** Whether the receiver's answer could be read without asking the user for access. */
  hasAccess(pingUrl: string, pageUrl: string | null): Promise<boolean>;
  /** Looks into the feeds that the page announces. */
  readFeeds(feeds: readonly string[], pageUrl: string): Promise<SecondLook>;
  /** Looks into the frames of the page that may be read; null where there is no live page. */
  readonly lookInFrames: (() => Promise<SecondLook>) | null;
  /** Shows the browser's permission prompt, for reading the page at `url`. Only in a click handler, before any await. */
  requestAccess(url: string): Promise<boolean>;
  /** What to ask before this post is sent to this receiver. */
  questionsFor(pingUrl: string, ownUrl: string, pageUrl: string | null): Promise<readonly SendQuestion[]>;
  /**
   * Submits a ping, and has the browser ask for access to its receiver where `needsAccess` says so.
   * Only in a click handler, before any await. `granted` is what the user answered, for pages that
   * survive the prompt; null when nothing was asked.
   */
  submit(submission: Submission, needsAccess: boolean): Promise<Submitted>;
  /** Writes down what the ping would have been. Nothing is sent, nothing is asked. */
  dryRun(submission: Submission): Promise<DryRunOutcome>;
  /** Has the browser ask (again) for the access that a waiting ping needs. Only in a click handler, before any await. */
  allow(record: PingRecord): Promise<boolean>;
  /** The prompt was answered with yes: lets the ping go. */
  accessGranted(id: string): Promise<PingRecord | null>;
  /** Looks whether the ping's post shows where an accepted one would. */
  lookForPost(record: PingRecord): Promise<LookOutcome>;
  /** Shows the browser's permission prompt, for that look. Only in a click handler, before any await. */
  allowLooking(record: PingRecord, url: string): Promise<boolean>;
  withdraw(id: string): Promise<PingRecord | null>;
  /** The record as soon as it has left the state `known`, or nothing is under way for it. */
  whenChanged(id: string, known: PingState['kind']): Promise<PingRecord | null>;
  /** The ending has been shown. */
  seen(record: PingRecord): void;
  /** Opens the same target in a tab of its own; null where that makes no sense. */
  readonly openInTab: (() => void) | null;
  /** Null where nothing is kept. */
  readonly openHistory: (() => void) | null;
  /** Shows one ping in the history, in a tab; null where no history is kept, so that there is nothing to write a dry run into. */
  readonly openPing: ((id: string) => void) | null;
  /** Puts text on the clipboard. Resolves with false when the browser would not. */
  copy(text: string): Promise<boolean>;
  now(): number;
}
