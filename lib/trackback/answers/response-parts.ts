/** The pieces of a `<response>` that matter, as raw source: CDATA marks, entities and tags are still in them. Null: not there. */
export interface ResponseParts {
  readonly error: string | null;
  /** Typecho says `<success>0</success>` where everybody else says `<error>0</error>`. */
  readonly success: string | null;
  readonly message: string | null;
  /** An RSS or Atom listing stands inside: an answer to `__mode=rss` or to a GET. */
  readonly hasListing: boolean;
  /** An XML-RPC `<fault>` or `<params>` stands inside. */
  readonly isXmlRpc: boolean;
  /** False when the text ended before `</response>`. */
  readonly isClosed: boolean;
}
