import { resolvePermalink } from '../trackback/discovery/page-identity.ts';
import { claimOfText } from './claim-of-text.ts';
import type { Claim, TextSource } from './post-page.ts';
import type { Metas } from './read-metas.ts';

type Row = readonly [TextSource, Claim['field'], readonly string[]];

/** Which `<meta>` speaks of which field; within a row the first that is there. Twitter's cards stand in for Open Graph's. */
const ROWS: readonly Row[] = [
  ['open-graph', 'title', ['og:title', 'twitter:title']],
  ['open-graph', 'excerpt', ['og:description', 'twitter:description']],
  ['open-graph', 'blog_name', ['og:site_name']],
  ['open-graph', 'url', ['og:url']],
  ['dublin-core', 'title', ['dc.title', 'dcterms.title', 'dc:title']],
  [
    'dublin-core',
    'excerpt',
    [
      'dcterms.abstract',
      'dc.description.abstract',
      'dc.description',
      'dcterms.description',
      'dc:description',
    ],
  ],
  ['dublin-core', 'blog_name', ['dcterms.ispartof', 'dc.relation.ispartof', 'dc.source']],
  ['dublin-core', 'url', ['dc.identifier.uri', 'dc.identifier', 'dcterms.identifier']],
  ['citation-meta', 'title', ['citation_title']],
  ['citation-meta', 'excerpt', ['citation_abstract']],
  ['citation-meta', 'blog_name', ['citation_journal_title']],
  [
    'citation-meta',
    'url',
    ['citation_public_url', 'citation_abstract_html_url', 'citation_fulltext_html_url'],
  ],
  ['meta-description', 'excerpt', ['description']],
];

/** What the page's `<meta>` elements say of the fields. */
export function claimsOfMeta(metas: Metas, baseUrl: string): Claim[] {
  return ROWS.flatMap(([from, field, names]) => {
    const text = names.map((name) => metas.first(name)).find((content) => content !== null);
    if (field === 'url') return claimOfText(field, from, addressIn(text, baseUrl));
    // An address says where the whole is, not what it is called.
    if (field === 'blog_name' && /^https?:/i.test(text ?? '')) return [];
    return claimOfText(field, from, text);
  });
}

/** DOIs and ISBNs are identifiers too, and no addresses. */
function addressIn(text: string | undefined, baseUrl: string): string | null {
  return text !== undefined && /^(?:https?:)?\//i.test(text) ? resolvePermalink(text, baseUrl) : null;
}
