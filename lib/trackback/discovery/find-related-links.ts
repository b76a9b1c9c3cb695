import type { NotOffered } from '../entry.ts';
import type { Candidate, Finding } from './candidate.ts';
import { cleanText } from './clean-text.ts';
import { LIKENESS } from './compare-addresses.ts';
import { ADDRESS_WORD } from './find-labelled-addresses.ts';
import { isEntryOfPage } from './is-entry-of-page.ts';
import { isExampleHost } from './is-placeholder.ts';
import type { PageIdentity } from './page-identity.ts';
import { isEndpointLike, readPingAddress } from './read-ping-address.ts';
import { TRACKBACK_WORD } from './trackback-word.ts';
import type { ReadEvidence, RelationLink } from './read-tags.ts';

/**
 * Entries given by `<link rel=trackback>` and by links: with rel=trackback, or whose own text calls
 * them a TrackBack address (Serendipity has `rel=nofollow` there).
 *
 * @param permalinks the entries' addresses already known from RDF: a link to one of them is no endpoint (Typecho)
 */
export function findRelatedLinks(
  evidence: ReadEvidence,
  page: PageIdentity,
  permalinks: ReadonlySet<string>,
): Finding {
  const candidates: Candidate[] = [];
  const notOffered: NotOffered[] = [];
  const links = new Set(
    evidence.relations.filter(({ element }) => element === 'link').map(({ href }) => href?.trim()),
  );

  for (const relation of evidence.relations) {
    const { element, href, rel, text } = relation;
    const isRelated = /(?:^| )trackback(?: |$)/i.test(rel);
    if (href === null) continue;
    const what = cleanText(text, 300) || cleanText(href, 300);
    const address = readPingAddress(href, evidence.baseUrl);
    if (address.kind === 'listing-link') {
      notOffered.push({ reason: 'listing-link', what });
      continue;
    }
    if (address.kind !== 'ok') {
      // The theme ahimsa leaves `href=""` when pings are closed: it would be the page itself.
      if (isRelated)
        notOffered.push({
          reason: address.kind === 'empty' ? 'page-itself' : address.kind,
          what: what || cleanText(evidence.pageUrl, 300),
        });
      continue;
    }
    if (page.likeness(address.url) >= LIKENESS.page || permalinks.has(address.url)) {
      if (isRelated) notOffered.push({ reason: 'page-itself', what });
      continue;
    }
    if (element === 'a' && isExampleHost(address.url, evidence.pageUrl)) continue;
    const looksRight = isEndpointLike(address.url);
    if (
      element === 'a' &&
      !(isRelated
        ? looksRight || TRACKBACK_WORD.test(text)
        : looksRight && !href.includes('#') && isAddressLabel(relation))
    )
      continue;

    // A link element speaks of the document it stands in, if there is only one.
    const isPageOwn = element === 'link' ? links.size === 1 : isEntryOfPage(address.url, page);
    candidates.push({
      pingUrl: address.url,
      permalink: isPageOwn ? page.permalink : null,
      title: isPageOwn ? cleanText(evidence.title, 300) : '',
      excerpt: '',
      foundBy: element === 'link' ? 'link' : 'anchor',
      confidence: !looksRight || !isRelated ? 'low' : element === 'link' ? 'high' : 'medium',
      isPageOwn,
    });
  }
  return { candidates, notOffered };
}

/** A link that calls itself the TrackBack address, or just "TrackBack"; not "TrackBacks (3)", which lists those received. */
function isAddressLabel(relation: RelationLink): boolean {
  const text = relation.text.normalize('NFKC');
  return (
    text.length <= 80 &&
    (ADDRESS_WORD.test(text) ||
      (/^\P{L}*track[ -]?back\P{L}*$/iu.test(text.replace(/\d.*/su, '#')) && !/\d/.test(text)))
  );
}
