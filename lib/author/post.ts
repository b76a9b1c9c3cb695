/** One post as its feed tells of it. All texts are plain: no markup, one line, control and bidi characters stripped. */
export interface Post {
  /** Absolute http(s) address. */
  readonly url: string;
  /** At most 300 characters; '' for a post without a title (a note). */
  readonly title: string;
  /** The summary that the feed gives beside or instead of the content, at most 1,000 characters; '' when there is none. */
  readonly summary: string;
  /** The content's first paragraph with words in it, at most 1,000 characters; '' when the feed has no content. */
  readonly opening: string;
  /** Milliseconds since the epoch; null when the feed gives no readable date. */
  readonly publishedAt: number | null;
  /** Absolute http(s) addresses that the content or summary links to, at most 300. */
  readonly links: readonly string[];
  /** The feed carries the whole content, so that `links` are all there are. */
  readonly isComplete: boolean;
}

/** A blog's feed. */
export interface Feed {
  readonly title: string;
  /** The blog's home page, absolute http(s). */
  readonly homeUrl: string | null;
  /** Newest first, those without a date last in the feed's order; at most 200, no two with the same address. */
  readonly posts: readonly Post[];
  /** It went on past what was fetched of it; `posts` are those before that. */
  readonly isCut?: true;
}

export type FeedOutcome =
  | { readonly kind: 'feed'; readonly feed: Feed }
  /**
   * `page`: it is an HTML page; `broken`: XML or JSON that cannot be read; `oversized`: it was cut before the end of its first
   * post; `other`: something else than a feed.
   */
  | { readonly kind: 'no-feed'; readonly reason: 'empty' | 'page' | 'broken' | 'oversized' | 'other' };
