import { draftEvidence } from './discovery/draft-evidence.ts';
import { readMarkup } from './discovery/read-markup.ts';
import { walkTokens } from './discovery/walk-tokens.ts';
import { walkTree } from './discovery/walk-tree.ts';
import { walkXml } from './discovery/walk-xml.ts';
import type { PageEvidence } from './page-evidence.ts';

export interface HtmlSource {
  /** Address the text came from, after redirects. */
  readonly pageUrl: string;
  /** The response's Content-Type, or null: decides between HTML and XHTML. */
  readonly contentType: string | null;
}

/**
 * The evidence of a page from its text, the same `collectEvidence` finds in the DOM made of it with
 * scripting on. Linear in the text's length. Never throws.
 */
export function readHtml(text: string, { pageUrl, contentType }: HtmlSource): PageEvidence {
  const isXml = /^[^;]*[/+]xml\s*(?:;|$)/i.test(contentType ?? '');
  const draft = draftEvidence(pageUrl);
  const reader = readMarkup(draft, pageUrl, isXml);
  if (isXml) walkXml(text, reader);
  else if (!walkTree(text, reader)) walkTokens(text, reader);
  reader.finish();
  return draft.finish();
}
