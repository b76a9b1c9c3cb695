/** Where an entry was found, strongest evidence first. */
export const FOUND_BY = ['rdf', 'rdf-1.0', 'link', 'anchor', 'text', 'feed', 'arxiv-rule', 'guess'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

export type Confidence = 'high' | 'medium' | 'low';

/** Something on a page that can be pinged. Every address is absolute http(s) without credentials or fragment in `pingUrl`. */
export interface Entry {
  /** Where the ping goes: exactly what the page says, resolved; but for the paper of arXiv's page always arXiv's own https address. */
  readonly pingUrl: string;
  /** The entry's own address, when the page gives one. */
  readonly permalink: string | null;
  /** Plain text, at most 300 characters, control and bidi characters stripped; '' when the page gives none. */
  readonly title: string;
  /** Plain text, at most 500 characters; '' when the page gives none. */
  readonly excerpt: string;
  readonly foundBy: FoundBy;
  readonly confidence: Confidence;
  /** True when the entry is the page itself (identifier equals page or canonical address). */
  readonly isPageOwn: boolean;
}

/** Why something that looked like TrackBack was not offered. */
export type NotOfferedReason =
  | 'closed' // a block without a ping address: the author closed TrackBack
  | 'bad-address' // a ping address that is not http(s), has credentials, or cannot be resolved
  | 'listing-link' // a __mode=view link: a listing for people, not an endpoint
  | 'page-itself'; // rel=trackback that points at the page itself

export interface NotOffered {
  readonly reason: NotOfferedReason;
  /** The title or address that identifies it, at most 300 characters, plain text. */
  readonly what: string;
}

export interface Discovery {
  /** Best first; at most 200; no two with the same ping URL. */
  readonly entries: readonly Entry[];
  /**
   * The entry to open at once, as an index into `entries`, or null when the user has to choose: the page's own, or the only one
   * unless it has an address of its own that is not the page's, or is only words that lead elsewhere. Never a guess.
   */
  readonly chosen: number | null;
  readonly notOffered: readonly NotOffered[];
  readonly otherLinkbacks: readonly ('pingback' | 'webmention')[];
  /** Feeds that the page announces, absolute http(s), at most 5: a second chance when the page itself says nothing. */
  readonly feeds: readonly string[];
}
