/**
 * What happened to a ping, for the person who sent it. `message` is always the receiver's own
 * words as plain text: at most 500 characters, no control or bidi characters; null when it gave none.
 * Sources: TrackBack 1.2 "Receiving a TrackBack Ping"; the products named in tests/unit/trackback/answers.
 */
export type Verdict =
  /** `<error>0</error>`. Never means "published". `held` when the message says a person will look at it. */
  | { readonly kind: 'accepted'; readonly reason: 'taken' | 'held'; readonly message: string | null }
  /** An earlier ping is already there: a good end. */
  | { readonly kind: 'duplicate'; readonly reason: 'already-there'; readonly message: string | null }
  | {
      readonly kind: 'refused';
      readonly reason: RefusedReason;
      readonly message: string | null;
      /** Seconds from now, when the receiver said when to come back. */
      readonly retryAfterSeconds: number | null;
    }
  /** An answer came, but it cannot be read as a yes or a no. */
  | { readonly kind: 'not-trackback'; readonly reason: NotTrackbackReason; readonly message: string | null }
  /** No readable ending: the ping may have arrived. */
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly message: string | null }
  /** Nothing left this machine. */
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason; readonly message: null };

export type VerdictKind = Verdict['kind'];

export const VERDICT_KINDS = [
  'accepted',
  'duplicate',
  'refused',
  'not-trackback',
  'unknown',
  'not-sent',
] as const satisfies readonly VerdictKind[];

export type RefusedReason =
  | 'said-no' // the receiver's words are the reason, or it gave none
  | 'closed' // TrackBack is closed for this entry or blog
  | 'throttled' // too many pings, 429
  | 'missing-url' // says it got no url: the POST's fields were not read
  | 'missing-field' // another field is required
  | 'no-link-found' // the receiver looked at the post and found no link to its entry
  | 'wrong-ip' // wants the ping from the blog's own server
  | 'expired-address' // one-time or time-limited ping address
  | 'spam' // filtered, blacklisted, forbidden words
  | 'no-such-entry' // bad id
  | 'wrong-method' // 405, 501, "must use POST"
  | 'protected' // 401, passphrase
  | 'forbidden' // 403 without words
  | 'gone' // 404, 410 without words
  | 'unavailable' // 503 without words
  | 'http-status'; // any other 4xx, or an error status that contradicts <error>0</error>

export type NotTrackbackReason =
  | 'html'
  | 'empty'
  | 'listing' // an RSS or Atom listing of pings: the method got lost
  | 'xml-rpc' // a Pingback endpoint
  | 'redirected' // a redirected POST is not a delivered ping
  | 'cut-off' // TrackBack XML that ends before its verdict
  | 'other';

export type UnknownReason = 'timed-out' | 'connection-lost' | 'worker-stopped' | 'server-error';

export type NotSentReason =
  | 'no-access'
  | 'cancelled'
  | 'offline'
  | 'interrupted' // the browser or the worker stopped while the ping was still waiting its turn
  | 'held-back' // while the ping waited its turn, the receiver asked for a pause or not to be asked again
  | 'dry-run'; // the user only wanted to have it written down
