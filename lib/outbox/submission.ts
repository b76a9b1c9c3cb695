import type { PingFields, PingOptions } from '../trackback/ping-fields.ts';
import type { VerdictKind } from '../trackback/verdict.ts';
import type { Instant, PingRecord, PingTarget } from './ping-record.ts';

/** What the user asks to be sent, and what was already asked and answered about it. */
export interface Submission {
  readonly target: PingTarget;
  readonly pingUrl: string;
  readonly fields: PingFields;
  readonly options: PingOptions;
  /** The questions the user said yes to. */
  readonly confirmed: readonly QuestionKind[];
  /** Of a repeat that was confirmed: when the ping was sent that the user was told of. Without it any will do. */
  readonly repeatOf?: Instant;
}

/** What has to be asked before a ping goes. */
export type SendQuestion =
  /** The same post was pinged to the same receiver before. */
  | { readonly kind: 'repeat'; readonly last: PreviousPing }
  /** The receiver is on this machine or in a private network. */
  | { readonly kind: 'private-address'; readonly host: string }
  /**
   * The ping would travel unencrypted; asked once per host. `isSecureFirst`: or encrypted, if the receiver answers
   * there, which cannot be seen before access to it is granted; the answer is good for this ping only.
   */
  | { readonly kind: 'plain-http'; readonly host: string; readonly isSecureFirst: boolean }
  /** The receiver asked for a pause that is not over. */
  | { readonly kind: 'paused'; readonly host: string; readonly until: Instant }
  /** The receiver answered the last ping with 403; going on is taken for an attack there. */
  | { readonly kind: 'forbidden'; readonly host: string }
  /** WordPress and others drop a ping without a title, and say nothing. */
  | { readonly kind: 'empty-title' }
  /** Dotclear and others refuse a ping without the name of a blog. */
  | { readonly kind: 'empty-blog-name' };

export type QuestionKind = SendQuestion['kind'];

export interface PreviousPing {
  /** UUID of its record. */
  readonly id: string;
  readonly at: Instant;
  /** `pending` while that ping has no verdict yet. */
  readonly verdict: VerdictKind | 'pending';
}

export type SubmitOutcome =
  /** Written down. It goes as soon as its turn comes and access is there. */
  | { readonly kind: 'taken'; readonly record: PingRecord }
  /** Nothing was written; the user has to answer first. */
  | { readonly kind: 'asks'; readonly questions: readonly SendQuestion[] }
  /** Nothing was written: the address or a field cannot be sent. */
  | { readonly kind: 'invalid' }
  /** Nothing was written, so nothing will be sent. */
  | { readonly kind: 'storage-unavailable' };

/** How a dry run ended; `taken` holds the record as it was written down. Nothing is ever asked for one. */
export type DryRunOutcome = Exclude<SubmitOutcome, { readonly kind: 'asks' }>;
