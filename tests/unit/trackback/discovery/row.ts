import type { Confidence, FoundBy, NotOfferedReason } from '../../../../lib/trackback/entry.ts';

/** One shape of page and what must be found on it. */
export interface Row {
  /** Product or place the shape comes from, and what is odd about it. */
  readonly origin: string;
  readonly html: string;
  /** Default: `PAGE`. */
  readonly pageUrl?: string;
  /** Default: `text/html`. */
  readonly contentType?: string;
  /** All entries in order; fields left out are not compared. */
  readonly entries: readonly ExpectedEntry[];
  /** Default: 0 with exactly one entry, else null. */
  readonly chosen?: number | null;
  /** Compared when given; default: nothing but what is listed. */
  readonly notOffered?: readonly NotOfferedReason[];
}

interface ExpectedEntry {
  readonly pingUrl: string;
  readonly foundBy: FoundBy;
  readonly permalink?: string | null;
  readonly title?: string;
  readonly excerpt?: string;
  readonly confidence?: Confidence;
  readonly isPageOwn?: boolean;
}

export const PAGE = 'http://blog.example/archives/000123.html';

export const NAMESPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"\n         xmlns:dc="http://purl.org/dc/elements/1.1/"\n         xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/"';

/** An RDF block in a comment, as most products write it, around given attributes or markup. */
export function inComment(description: string): string {
  return `<!--\n<rdf:RDF ${NAMESPACES}>\n${description}\n</rdf:RDF>\n-->`;
}

/** The same block straight in the page. */
export function bare(description: string): string {
  return `<rdf:RDF ${NAMESPACES}>\n${description}\n</rdf:RDF>`;
}

/** A whole XHTML page around a body. */
export function xhtml(body: string, head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>An XHTML page</title>${head}</head><body>${body}</body></html>`;
}
