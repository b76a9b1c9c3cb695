/** How one HTTP request for a ping ended, as seen by the code that sent it. */
export type HttpOutcome =
  | HttpAnswer
  /** A 3xx to the ping. It was not followed: a browser would have turned the POST into a GET without its fields. */
  | { readonly kind: 'redirected' }
  /** No complete answer within the time allowed. The ping may have arrived. */
  | { readonly kind: 'timed-out' }
  /** The connection could not be made or broke. `offline`: the browser said so before the request was made. */
  | { readonly kind: 'connection-lost'; readonly offline: boolean };

interface HttpAnswer {
  readonly kind: 'answered';
  readonly status: number;
  /** Address that answered. */
  readonly finalUrl: string;
  /** `Content-Type` header as received, or null. */
  readonly contentType: string | null;
  /** `Retry-After` header as received, or null. */
  readonly retryAfter: string | null;
  /** The body as received, at most `ANSWER_MAX_BYTES`. */
  readonly body: Uint8Array;
  /** True when the body went on past the cap, or broke off before its end. */
  readonly truncated: boolean;
}

/** TrackBack answers are a few hundred bytes; 64 kB leaves room for debug pages worth showing. */
export const ANSWER_MAX_BYTES = 65_536;
