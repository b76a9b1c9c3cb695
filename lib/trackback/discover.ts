import { arxivEntry } from '../arxiv/arxiv-entry.ts';
import { arxivPaperFromUrl } from '../arxiv/arxiv-paper-from-url.ts';
import { FOUND_BY } from './entry.ts';
import type { Discovery, Entry, NotOffered } from './entry.ts';
import { cleanText } from './discovery/clean-text.ts';
import { findLabelledAddresses } from './discovery/find-labelled-addresses.ts';
import { findRdfEntries } from './discovery/find-rdf-entries.ts';
import { findRelatedLinks } from './discovery/find-related-links.ts';
import { guessWordpress } from './discovery/guess-wordpress.ts';
import { mayBeChosen } from './discovery/may-be-chosen.ts';
import { identifyPage } from './discovery/page-identity.ts';
import { readTags } from './discovery/read-tags.ts';
import type { ReadEvidence } from './discovery/read-tags.ts';
import type { PageEvidence } from './page-evidence.ts';

const MAX_ENTRIES = 200;
const MAX_NOT_OFFERED = 20;
const MAX_FEEDS = 5;
const CONFIDENCES = ['high', 'medium', 'low'] as const;

/**
 * Judges a page's evidence: what on it can be pinged, best first, and which of that the page is
 * itself. Pure; never throws; linear in the evidence's size. It never makes up an address, but for
 * the two kinds that say so, `arxiv-rule` and `guess`, and what a paper's mirror says of that paper.
 */
export function discover(raw: PageEvidence): Discovery {
  const evidence = { ...raw, ...readTags(raw) };
  const page = identifyPage(evidence);
  const rdf = findRdfEntries(evidence, page);
  const permalinks = new Set(
    rdf.candidates.flatMap(({ permalink, pingUrl }) =>
      permalink === null || permalink === pingUrl ? [] : [permalink],
    ),
  );
  const links = findRelatedLinks(evidence, page, permalinks);
  const labelled = findLabelledAddresses(evidence, page);

  const paper = arxivEntry(evidence.pageUrl);
  const found: Entry[] = [...rdf.candidates, ...links.candidates, ...labelled.candidates].map((entry) =>
    paper === null ? entry : atArxiv(entry, paper),
  );
  const notOffered = distinct([...rdf.notOffered, ...links.notOffered, ...labelled.notOffered]);
  if (paper !== null && !found.some(({ pingUrl }) => pingUrl === paper.pingUrl))
    found.push({ ...paper, title: (paper.isPageOwn && cleanText(evidence.title, 300)) || paper.title });
  if (found.length === 0 && notOffered.length === 0) {
    const guess = guessWordpress(evidence, page);
    if (guess !== null) found.push(guess);
  }

  const entries = mergeSame(found.sort(compareEntries)).slice(0, MAX_ENTRIES);
  return {
    entries,
    chosen: choose(entries, evidence),
    notOffered,
    otherLinkbacks: [...new Set(evidence.otherLinkbacks.map(({ kind }) => kind))],
    feeds: feedsOf(evidence),
  };
}

/** A paper's mirrors and old pages name themselves, or http: pings for it are taken at one address only. */
function atArxiv(entry: Entry, { pingUrl, permalink }: Entry): Entry {
  return arxivPaperFromUrl(entry.pingUrl)?.pingUrl === pingUrl ? { ...entry, pingUrl, permalink } : entry;
}

function feedsOf({ feeds, baseUrl }: ReadEvidence): string[] {
  const addresses = feeds.flatMap((href) => {
    const url = URL.parse(href, baseUrl);
    return url !== null && /^https?:$/.test(url.protocol) ? [url.href] : [];
  });
  return [...new Set(addresses)].slice(0, MAX_FEEDS);
}

/** The page's own first, then by the strength of the evidence; what is equal stays in the page's order. */
function compareEntries(a: Entry, b: Entry): number {
  return (
    Number(b.isPageOwn && b.foundBy !== 'guess') - Number(a.isPageOwn && a.foundBy !== 'guess') ||
    FOUND_BY.indexOf(a.foundBy) - FOUND_BY.indexOf(b.foundBy) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence)
  );
}

/** One entry per ping address. http and https are one receiver: the better evidence says which to use, the other adds what it lacks. */
function mergeSame(entries: readonly Entry[]): Entry[] {
  const byAddress = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.pingUrl.replace(/^https?:/, '');
    const known = byAddress.get(key);
    byAddress.set(
      key,
      known === undefined
        ? entry
        : {
            ...known,
            permalink: known.permalink ?? entry.permalink,
            title: known.title || entry.title,
            excerpt: known.excerpt || entry.excerpt,
          },
    );
  }
  return [...byAddress.values()];
}

/**
 * The page's own entry if nothing as strong disputes it; or the only entry there is, if it gives no other address than the
 * page's: on a list of entries nothing is chosen beforehand, however short it is. A guess is never chosen.
 */
function choose(entries: readonly Entry[], evidence: ReadEvidence): number | null {
  const [first, second] = entries.filter(({ foundBy }) => foundBy !== 'guess');
  if (first === undefined) return null;
  if (!first.isPageOwn) return second === undefined && mayBeChosen(first, evidence) ? 0 : null;
  return second?.isPageOwn && second.foundBy === first.foundBy && second.confidence === first.confidence
    ? null
    : 0;
}

function distinct(notOffered: readonly NotOffered[]): NotOffered[] {
  return [...new Map(notOffered.map((one) => [`${one.reason} ${one.what}`, one])).values()].slice(
    0,
    MAX_NOT_OFFERED,
  );
}
