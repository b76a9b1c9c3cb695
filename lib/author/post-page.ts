import type { PingFields } from '../trackback/ping-fields.ts';

/** Where a suggested text comes from, in the order in which it is believed. */
export const TEXT_SOURCES = [
  'selection', // what the user has selected on the open post
  'profile', // the blog as the user set it up
  'feed', // title or summary in the blog's feed
  'json-ld',
  'microformats',
  'open-graph',
  'dublin-core',
  'citation-meta',
  'meta-description',
  'title-element', // without the site's suffix
  'first-paragraph',
  'feed-title',
] as const;
export type TextSource = (typeof TEXT_SOURCES)[number];

/** What one place on the page says of one field. Plain text, one line, at most 1,000 characters, not ''. */
export interface Claim {
  readonly field: keyof PingFields;
  readonly text: string;
  readonly from: TextSource;
}

/** The user's own post, as its page tells of itself. Plain JSON. */
export interface PostPage {
  /** Its address after redirects, absolute http(s). */
  readonly url: string;
  /** What the page says is its address; null when it says none. */
  readonly canonicalUrl: string | null;
  /** Best first within each field. */
  readonly claims: readonly Claim[];
  /** Absolute http(s) addresses of its `<a href>`, in order, without repetition, at most 2,000. */
  readonly links: readonly string[];
  /** Absolute http(s) addresses that stand only in scripts, JSON or templates, at most 500: receivers see no link in them. */
  readonly scriptedLinks: readonly string[];
  /** Search engines are told not to list it (robots meta; the header is the fetcher's business). */
  readonly isNoindex: boolean;
  /** Feeds the page announces, absolute http(s), at most 5. */
  readonly feeds: readonly { readonly url: string; readonly title: string }[];
}

/** A text for a field, and where it comes from. */
export interface Suggestion {
  /** Cut to what the receiver keeps, at a word, with an ellipsis. */
  readonly text: string;
  readonly from: TextSource;
}

export type Suggestions = Readonly<Partial<Record<keyof PingFields, Suggestion>>>;
