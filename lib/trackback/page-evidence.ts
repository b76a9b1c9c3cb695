/**
 * What one page shows of TrackBack, before anybody judges it: plain JSON, gathered in the page
 * itself (`entrypoints/collect.ts`) or from fetched text (`read-html.ts`), read by `discover`.
 * Both roads give the same evidence for the same page. Nothing in it is trusted: every string
 * comes from the page, and every string and list is capped, but for the page's own two addresses.
 */
export interface PageEvidence {
  /** Address the document was loaded from, after redirects, fragment included. */
  readonly pageUrl: string;
  /** Base for relative addresses: the document's base URL (`<base href>` applied). */
  readonly baseUrl: string;
  /** Text of the document's `<title>`, white space collapsed. */
  readonly title: string;
  /** Comments (and CDATA sections of XML documents) that speak of TrackBack, raw: entities are NOT decoded. */
  readonly comments: readonly string[];
  /** RDF elements that stand in the document as elements; the parser has already decoded their entities. */
  readonly elements: readonly RdfElement[];
  /**
   * `<link>`, then `<meta>`, then `<a>` and other controls, whose `rel`, `name` or `property` may matter; then `<a>` whose own text
   * speaks of TrackBack and whose address may be an endpoint. What they say, `read-tags.ts` reads.
   */
  readonly tags: readonly PageTag[];
  /**
   * Visible text (and the values of text inputs) that begins at the word TrackBack in one of its languages and has an address in it;
   * NUL and a bracket stand where inline elements begin and end. Then attributes with an address in them: first those of controls
   * that are called TrackBack by themselves or by the boxes around them, then those of elements behind a label or around one, in
   * one list with the links that stand behind a label. Of all these: what was said before, the address or the attribute's value,
   * what the link shows or the attribute's name, parted by NUL and `=`.
   */
  readonly labels: readonly string[];
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

/** A tag as it stands in the page. */
export interface PageTag {
  /** Element name: `link`, `meta`, `a`. */
  readonly name: string;
  /** Attributes by lower-case name; values decoded by the parser, cut to the limits. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, white space collapsed. */
  readonly text: string;
}
