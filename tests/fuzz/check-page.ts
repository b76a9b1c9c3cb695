import { isDeepStrictEqual } from 'node:util';
import { arxivEntry } from '../../lib/arxiv/arxiv-entry.ts';
import { discoverInFeed } from '../../lib/trackback/discover-in-feed.ts';
import {
  MAX_CHARS,
  MAX_COMMENT_CHARS,
  MAX_ITEMS,
  MAX_LABELS,
  MAX_LABEL_CHARS,
  MAX_LINK_TEXT_CHARS,
  MAX_TITLE_CHARS,
  MAX_VALUE_CHARS,
} from '../../lib/trackback/discovery/evidence-limits.ts';
import { discover } from '../../lib/trackback/discover.ts';
import type { Discovery, Entry } from '../../lib/trackback/entry.ts';
import { FOUND_BY } from '../../lib/trackback/entry.ts';
import type { PageEvidence } from '../../lib/trackback/page-evidence.ts';
import { readHtml } from '../../lib/trackback/read-html.ts';
import type { Broken, CaseRun, PageCase } from './fuzz-case.ts';
import { isInPage } from './is-in-page.ts';
import { isJsonSafe } from './is-json-safe.ts';

const UNCLEAN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Reads a page, discovers, and holds the outcome against what is promised of all pages. */
export function checkPage(page: PageCase): CaseRun {
  const { text, pageUrl, contentType } = page;
  const startedAt = performance.now();
  const evidence = readHtml(text, { pageUrl, contentType });
  const readMs = performance.now() - startedAt;
  const written = JSON.stringify(evidence);
  const discoveredAt = performance.now();
  const discovery = discover(evidence);
  const elapsedMs = readMs + performance.now() - discoveredAt;
  return {
    broken: brokenPromise(page, evidence, written, discovery),
    elapsedMs,
    yield: discovery.entries.length,
  };
}

function brokenPromise(
  { text, pageUrl, contentType }: PageCase,
  evidence: PageEvidence,
  written: string,
  discovery: Discovery,
): Broken | null {
  const broken = (promise: string, details: unknown): Broken => ({
    promise,
    details: JSON.stringify(details),
  });

  if (JSON.stringify(evidence) !== written) return broken('discover leaves the evidence alone', written);
  if (!isJsonSafe(evidence)) return broken('evidence safe in JSON', written);
  if (!isDeepStrictEqual(readHtml(text, { pageUrl, contentType }), evidence))
    return broken('the same evidence twice', written);
  if (!isDeepStrictEqual(discover(evidence), discovery)) return broken('the same discovery twice', discovery);
  if (!isJsonSafe(discovery)) return broken('a discovery safe in JSON', discovery);
  const cap = brokenCap(evidence);
  if (cap !== null) return broken(`evidence within its limits: ${cap}`, written.slice(0, 500));
  const rule = brokenRule(discovery);
  if (rule !== null) return broken(rule, discovery);
  for (const entry of [...discovery.entries, ...discoverInFeed(text, { feedUrl: pageUrl, permalinks: [] })]) {
    const flaw = flawOf(entry);
    if (flaw !== null) return broken(flaw, entry);
  }
  for (const { pingUrl, foundBy } of discovery.entries) {
    // Mirrors of arXiv give their own address; a paper's is arXiv's.
    const isSaidToBeMade =
      foundBy === 'guess' || foundBy === 'arxiv-rule' || pingUrl === arxivEntry(pageUrl)?.pingUrl;
    if (!isSaidToBeMade && !isInPage(pingUrl, text, evidence.baseUrl))
      return broken('no ping address that the page does not give', pingUrl);
  }
  return null;
}

/** The name of the first list or string of the evidence that is longer than allowed; null when all keep to it. */
function brokenCap(evidence: PageEvidence): string | null {
  const { comments, elements, tags, labels } = evidence;
  const isOver = (texts: readonly (string | null)[], max: number) =>
    texts.some((text) => (text ?? '').length > max);
  const values = elements.flatMap(({ attributes, properties }) => [
    ...Object.values(attributes),
    ...Object.values(properties),
  ]);
  const checks: Readonly<Record<string, boolean>> = {
    comments: comments.length > MAX_ITEMS || isOver(comments, MAX_COMMENT_CHARS),
    'all together': JSON.stringify([comments, elements, tags]).length > MAX_CHARS + 3 * MAX_ITEMS,
    elements: elements.length > MAX_ITEMS || isOver(values, MAX_VALUE_CHARS),
    tags:
      tags.length > MAX_ITEMS ||
      isOver(
        tags.flatMap(({ attributes }) => Object.values(attributes)),
        MAX_VALUE_CHARS,
      ),
    labels: labels.length > MAX_LABELS || isOver(labels, 2 * MAX_LABEL_CHARS),
    title: evidence.title.length > MAX_TITLE_CHARS,
    'link texts': isOver(
      tags.map(({ text }) => text),
      MAX_LINK_TEXT_CHARS,
    ),
  };
  return Object.keys(checks).find((name) => checks[name]) ?? null;
}

function brokenRule({ entries, chosen, notOffered, feeds }: Discovery): string | null {
  if (entries.length > 200) return 'at most 200 entries';
  if (new Set(entries.map(({ pingUrl }) => pingUrl)).size !== entries.length) return 'no address twice';
  if (chosen !== null && (entries[chosen] === undefined || entries[chosen].foundBy === 'guess'))
    return 'chosen is an entry and never a guess';
  if (notOffered.some(({ what }) => what.length > 300 || UNCLEAN.test(what)))
    return 'what is not offered is named in clean words';
  if (feeds.some((feed) => !/^https?:/.test(feed))) return 'feeds on the web only';
  return null;
}

function flawOf({ pingUrl, permalink, title, excerpt, foundBy }: Entry): string | null {
  const url = URL.parse(pingUrl);
  if (url === null || url.href !== pingUrl || !/^https?:$/.test(url.protocol))
    return 'a ping address on the web';
  if (url.username !== '' || url.password !== '') return 'no credentials in a ping address';
  if (url.hash !== '') return 'no fragment in a ping address';
  if (permalink !== null && !/^https?:/.test(permalink)) return 'a permalink on the web';
  if (title.length > 300 || excerpt.length > 500) return 'a title and an excerpt of bounded length';
  if (UNCLEAN.test(title) || UNCLEAN.test(excerpt)) return 'a title and an excerpt without controls';
  return FOUND_BY.includes(foundBy) ? null : 'found by a known way';
}
