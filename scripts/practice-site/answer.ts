/**
 * How the practice site answers one request. Everything a receiver was ever seen to do to a ping
 * can be said with these; `answers.ts` has the ones that the tests name.
 */
export type Answer =
  | BodyAnswer
  /** The connection stays open and nothing is ever said. */
  | { readonly kind: 'silence' }
  /** The connection is torn down before a byte of the answer. */
  | { readonly kind: 'reset' }
  /** Answers only when the promise settles: a slow receiver whose slowness the test ends. */
  | { readonly kind: 'after'; readonly moment: Promise<unknown>; readonly answer: Answer };

export interface BodyAnswer {
  readonly kind: 'body';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** True when a POST that gets this answer is really kept by the receiver. */
  readonly keeps: boolean;
}

/** An ordinary page, for the hosts' own pages and for pages that a test puts up. */
export function page(
  body: string | Buffer,
  contentType = 'text/html; charset=utf-8',
  status = 200,
): BodyAnswer {
  return { kind: 'body', status, headers: { 'content-type': contentType }, body, keeps: false };
}
