/**
 * What one page shows of TrackBack, before anybody judges it: plain JSON, gathered in the page
 * itself (`entrypoints/collect.ts`) or from fetched text (`read-html.ts`), read by `discover`.
 * Both roads give the same evidence for the same page. Nothing in it is trusted: every string
 * comes from the page, and every string and list is capped.
 */
export interface PageEvidence {
  /** Address the document was loaded from, after redirects, fragment included. */
  readonly pageUrl: string;
  /** Base for relative addresses: the document's base URL (`<base href>` applied). */
  readonly baseUrl: string;
  /** `<link rel=canonical>`, as written (unresolved), or null. */
  readonly canonical: string | null;
  /** Text of the document's `<title>`, white space collapsed. */
  readonly title: string;
  /** `<meta name=generator>` content, or null. */
  readonly generator: string | null;
  /** Comments (and CDATA sections of XML documents) that speak of TrackBack, raw: entities are NOT decoded. */
  readonly comments: readonly string[];
  /** RDF elements that stand in the document as elements; the parser has already decoded their entities. */
  readonly elements: readonly RdfElement[];
  /**
   * `<link>`, then `<a>`, whose rel contains `trackback` as a token; then `<a>`, with it or without, whose own
   * text speaks of TrackBack and whose address may be an endpoint (Serendipity has `rel=nofollow` there).
   */
  readonly relations: readonly RelationLink[];
  /**
   * Visible text (and the values of text inputs) that begins at the word TrackBack in one of its languages and has an address in it;
   * NUL and a bracket stand where inline elements begin and end. Then text inputs whose own name speaks of TrackBack, and last
   * the links that stand behind a label: what was said before, their address, what they show, parted by NUL and `=`.
   */
  readonly labels: readonly string[];
  /** Feeds the page announces (`<link rel=alternate>` of a feed type). */
  readonly feeds: readonly FeedLink[];
  /** Other linkback endpoints the page announces, so that "no TrackBack" can say what there is instead. */
  readonly otherLinkbacks: readonly OtherLinkback[];
  /** True when a cap cut something off: what is missing may be ours. */
  readonly truncated: boolean;
}

/** An `rdf:RDF` or `rdf:Description` that the parser made an element of. */
export interface RdfElement {
  /** Element name, lower case, with prefix: `rdf:description`; `rdf:rdf` stands before those inside it. */
  readonly name: string;
  /** Attributes by lower-case qualified name; values decoded by the parser. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Property elements that follow it before the next one (`<trackback:ping rdf:resource="…"/>`): lower-case name to resource or text. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface RelationLink {
  readonly element: 'link' | 'a';
  /** As written, not trimmed, not resolved; null when the attribute is missing. */
  readonly href: string | null;
  readonly rel: string;
  /** `title` attribute or the link's own text, white space collapsed. */
  readonly text: string;
}

export interface FeedLink {
  readonly href: string;
}

export interface OtherLinkback {
  readonly kind: 'pingback' | 'webmention';
  readonly href: string;
}
