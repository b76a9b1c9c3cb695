import type { FeedLink, OtherLinkback, PageEvidence, RdfElement, RelationLink } from '../page-evidence.ts';
import { EVIDENCE_LIMITS } from './evidence-limits.ts';
import { oneLine } from './one-line.ts';
import { readLabels } from './read-labels.ts';
import type { Attributes, LabelReader } from './read-labels.ts';

/** A comment worth keeping: an RDF block, or a piece of one. */
const RDF_IN_COMMENT = /trackback[:/]|rdf:description/i;

/** `trackback:ping="//h"`; pages have many comments that are shorter, and looking at each costs time. */
const SHORTEST_RDF_CHARS = 20;

/** What both roads, the page's DOM and fetched text, fill in; `finish` makes the evidence of it. */
export interface EvidenceDraft {
  baseUrl: string;
  title: string;
  truncated: boolean;
  /** Takes a comment or a CDATA section. */
  takeComment(text: string): void;
  takeElement(element: RdfElement): void;
  /** Takes a `link`, a `meta`, or an `a` with its text. */
  takeTag(name: string, attribute: Attributes, text: string): void;
  /** Takes the page's readable text. */
  readonly labels: LabelReader;
  /** Takes a link inside which the text speaks of TrackBack, once. */
  takeSpeakingLink(attribute: Attributes, text: string): void;
  finish(): PageEvidence;
}

/** Starts the evidence for a page; nothing in it yet. */
export function draftEvidence(pageUrl: string): EvidenceDraft {
  const limits = EVIDENCE_LIMITS;
  const comments: string[] = [];
  const elements: RdfElement[] = [];
  /** `link` elements before `a` elements: the DOM is asked for the ones, then the others. */
  const relations: Record<'link' | 'a', RelationLink[]> = { link: [], a: [] };
  const linkbacks: Record<'link' | 'a', OtherLinkback[]> = { link: [], a: [] };
  const speakingLinks: RelationLink[] = [];
  const reader = readLabels();
  const feeds: FeedLink[] = [];
  let canonical: string | null = null;
  let generator: string | null = null;
  let commentChars = 0;

  function add<T>(list: T[], item: T, max: number): void {
    if (list.length < max) list.push(item);
    else draft.truncated = true;
  }

  function address(href: string): string {
    if (href.length > limits.addressChars) draft.truncated = true;
    return href.slice(0, limits.addressChars);
  }

  /** Keeps a block whose title is a novel: long runs shrink to a length at which no address is believed. */
  function shorten(text: string): string {
    if (text.length <= limits.commentChars) return text;
    draft.truncated = true;
    const cut = text
      .replace(/[^<>"'=]+/g, (run) => run.slice(0, limits.valueChars))
      .slice(0, limits.commentChars);
    // The value that the cut goes through may be an address, and a cut address is another address.
    return cut.slice(0, Math.max(cut.lastIndexOf('"'), cut.lastIndexOf("'"), 0));
  }

  function takeLink(rel: readonly string[], href: string, attribute: Attributes): void {
    const type = attribute('type') ?? '';
    if (rel.includes('canonical')) canonical ??= address(href);
    if (rel.includes('alternate') && /rss|atom|rdf|\/xml/i.test(type)) {
      add(
        feeds,
        {
          href: address(href),
          type: oneLine(type, 100),
          title: oneLine(attribute('title') ?? '', limits.linkTextChars),
        },
        limits.feeds,
      );
    }
  }

  function relation(element: 'link' | 'a', attribute: Attributes, text: string): RelationLink {
    const href = attribute('href');
    return {
      element,
      href: href && address(href),
      rel: oneLine(attribute('rel') ?? '', 100),
      text: oneLine(text, limits.linkTextChars),
    };
  }

  const draft: EvidenceDraft = {
    baseUrl: pageUrl,
    title: '',
    truncated: false,
    labels: reader,
    takeComment(text) {
      if (text.length < SHORTEST_RDF_CHARS || !RDF_IN_COMMENT.test(text)) return;
      const kept = shorten(text);
      if (commentChars + kept.length > limits.allCommentsChars) draft.truncated = true;
      else add(comments, kept, limits.comments);
      commentChars += kept.length;
    },
    takeElement(element) {
      add(elements, element, limits.elements);
    },
    takeTag(name, attribute, text) {
      if (name === 'meta') {
        if (/^generator$/i.test(attribute('name') ?? ''))
          generator ??= oneLine(attribute('content') ?? '', 200);
        return;
      }
      const element = name === 'link' ? 'link' : 'a';
      const href = attribute('href');
      const rel = (attribute('rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/);
      if (rel.includes('trackback'))
        add(
          relations[element],
          relation(element, attribute, attribute('title')?.trim() || text),
          limits.relations,
        );
      if (href === null) return;
      if (name === 'link') takeLink(rel, href, attribute);
      for (const kind of ['pingback', 'webmention'] as const)
        if (rel.includes(kind)) add(linkbacks[element], { kind, href: address(href) }, limits.otherLinkbacks);
    },
    takeSpeakingLink(attribute, text) {
      if (
        /trackback|\/tb|tb\./i.test(attribute('href') ?? '') &&
        !/(?:^|\s)trackback(?:\s|$)/i.test(attribute('rel') ?? '')
      )
        add(speakingLinks, relation('a', attribute, text), limits.relations);
    },
    finish() {
      const { labels, truncated } = reader.finish();
      return {
        pageUrl: address(pageUrl),
        baseUrl: address(draft.baseUrl.replace(/#.*$/s, '')),
        canonical,
        title: oneLine(draft.title, limits.titleChars),
        generator,
        comments,
        elements,
        relations: [...relations.link, ...relations.a, ...speakingLinks],
        labels,
        feeds,
        otherLinkbacks: [...linkbacks.link, ...linkbacks.a],
        truncated: draft.truncated || truncated,
      };
    },
  };
  return draft;
}
