import type { FoundBy } from '../trackback/entry.ts';
import type { PingFields, PingOptions } from '../trackback/ping-fields.ts';
import type { PingRequest } from '../trackback/build-request.ts';
import type { Verdict } from '../trackback/verdict.ts';

/** Milliseconds since the epoch. */
export type Instant = number;

/**
 * One ping, from the click on Send to its verdict, as it is kept. Plain JSON. Written before
 * anything leaves the machine; only the background writes it.
 */
export interface PingRecord {
  /** UUID. */
  readonly id: string;
  readonly createdAt: Instant;
  readonly target: PingTarget;
  /** Absolute http(s) address the ping goes to. */
  readonly pingUrl: string;
  readonly fields: PingFields;
  readonly options: PingOptions;
  readonly state: PingState;
  /** Every state the ping has been in, oldest first; the last one is `state`. */
  readonly life: readonly LifeEvent[];
  /** The requests that were made for it, oldest first; for a dry run the one that would have been made. */
  readonly attempts: readonly PingAttempt[];
}

/** What the ping is about: the entry as it was found, or as the user gave it. */
export interface PingTarget {
  /** The page on which it was found, or null for a pasted address. */
  readonly pageUrl: string | null;
  readonly permalink: string | null;
  readonly title: string;
  readonly foundBy: FoundBy | 'pasted';
}

export type PingState =
  /** Waits for access to the receiver's host; nothing has been sent. */
  | { readonly kind: 'awaiting-permission'; readonly at: Instant }
  | { readonly kind: 'queued'; readonly at: Instant }
  /** The request is about to go, or has gone, and no ending is known yet. */
  | { readonly kind: 'sending'; readonly at: Instant }
  | { readonly kind: 'settled'; readonly at: Instant; readonly verdict: Verdict };

export interface LifeEvent {
  readonly state: PingState['kind'];
  readonly at: Instant;
}

export interface PingAttempt {
  readonly startedAt: Instant;
  /** Null while the request runs, and for ever when the worker was stopped during it. */
  readonly endedAt: Instant | null;
  readonly request: PingRequest;
  readonly answer: StoredAnswer | null;
  /** Where the receiver's redirect leads, for a request that was redirected and as far as that is known. */
  readonly redirectedTo: string | null;
}

/** The receiver's answer as it is kept: text, capped. */
export interface StoredAnswer {
  readonly status: number;
  readonly finalUrl: string;
  readonly contentType: string | null;
  /** Decoded with `charset`; at most ANSWER_MAX_BYTES of the body. */
  readonly text: string;
  readonly charset: string;
  readonly truncated: boolean;
}
