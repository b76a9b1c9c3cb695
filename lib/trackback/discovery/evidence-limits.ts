/** What one page may put into its evidence, in characters and entries. `discover` relies on `addressChars` and `valueChars`. */
export const EVIDENCE_LIMITS = {
  /** Addresses (page, canonical, feed, relation). */
  addressChars: 4096,
  /** One attribute or property of an RDF element, and one run of text inside a comment. */
  valueChars: 4096,
  titleChars: 1000,
  linkTextChars: 300,
  labelChars: 400,
  commentChars: 100_000,
  allCommentsChars: 2_000_000,
  comments: 500,
  elements: 500,
  properties: 40,
  relations: 300,
  labels: 100,
  /** Readable text looked through for labels: several novels. Comments, elements and links count however far down they stand. */
  textChars: 1_000_000,
  /** Text fields with an address looked at. */
  inputs: 200,
  /** Mentions of TrackBack looked at. */
  words: 2000,
  feeds: 20,
  otherLinkbacks: 10,
} as const;
