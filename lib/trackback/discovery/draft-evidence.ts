import type { FeedLink, OtherLinkback, PageEvidence, RdfElement, RelationLink } from '../page-evidence.ts';
import {
  MAX_ADDRESS_CHARS,
  MAX_ALL_COMMENTS_CHARS,
  MAX_COMMENTS,
  MAX_COMMENT_CHARS,
  MAX_ELEMENTS,
  MAX_FEEDS,
  MAX_LINK_TEXT_CHARS,
  MAX_OTHER_LINKBACKS,
  MAX_RELATIONS,
  MAX_TITLE_CHARS,
  MAX_VALUE_CHARS,
} from './evidence-limits.ts';
import { oneLine } from './one-line.ts';
import { readLabels } from './read-labels.ts';
import type { LabelReader, Tag } from './read-labels.ts';

/** A comment worth keeping: an RDF block, or a piece of one. */
const RDF_IN_COMMENT = /trackback[:/]|rdf:description/i;

/** What both roads, the page's DOM and fetched text, fill in; `finish` makes the evidence of it. */
export interface EvidenceDraft {
  baseUrl: string;
  title: string;
  truncated: boolean;
  /** Takes a comment or a CDATA section, unless it is quoted; asks only about what would be kept. */
  takeComment(text: string, isQuoted: () => boolean): void;
  takeElement(element: RdfElement): void;
  /** Takes a `link`, a `meta`, or an `a`. */
  takeTag(tag: Tag): void;
  /** Takes the page's readable text. */
  readonly labels: LabelReader;
  /** Takes a link inside which the text speaks of TrackBack, once. */
  takeSpeakingLink(link: Tag): void;
  finish(): PageEvidence;
}

/** Starts the evidence for a page; nothing in it yet. */
export function draftEvidence(pageUrl: string): EvidenceDraft {
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
    if (href.length > MAX_ADDRESS_CHARS) draft.truncated = true;
    return href.slice(0, MAX_ADDRESS_CHARS);
  }

  /** Keeps a block whose title is a novel: long runs shrink to a length at which no address is believed. */
  function shorten(text: string): string {
    if (text.length <= MAX_COMMENT_CHARS) return text;
    draft.truncated = true;
    const cut = text
      .replace(/[^<>"'=]+/g, (run) => run.slice(0, MAX_VALUE_CHARS))
      .slice(0, MAX_COMMENT_CHARS);
    // The value that the cut goes through may be an address, and a cut address is another address.
    return cut.slice(0, Math.max(cut.lastIndexOf('"'), cut.lastIndexOf("'"), 0));
  }

  function relation(tag: Tag, text: string): RelationLink {
    const href = tag.getAttribute('href');
    return {
      element: tag.localName as 'link' | 'a',
      href: href && address(href),
      rel: oneLine(tag.getAttribute('rel') ?? '', 100),
      text: oneLine(text, MAX_LINK_TEXT_CHARS),
    };
  }

  const draft: EvidenceDraft = {
    baseUrl: pageUrl,
    title: '',
    truncated: false,
    labels: reader,
    takeComment(text, isQuoted) {
      if (!RDF_IN_COMMENT.test(text) || isQuoted()) return;
      const kept = shorten(text);
      if (commentChars + kept.length > MAX_ALL_COMMENTS_CHARS) draft.truncated = true;
      else add(comments, kept, MAX_COMMENTS);
      commentChars += kept.length;
    },
    takeElement(element) {
      add(elements, element, MAX_ELEMENTS);
    },
    takeTag(tag) {
      const get = (name: string) => tag.getAttribute(name) ?? '';
      const element = tag.localName as 'link' | 'a' | 'meta';
      if (element === 'meta') {
        if (/^generator$/i.test(get('name'))) generator ??= oneLine(get('content'), 200);
        return;
      }
      const rel = get('rel').toLowerCase().split(/\s+/);
      if (rel.includes('trackback'))
        add(relations[element], relation(tag, get('title').trim() || tag.textContent), MAX_RELATIONS);
      if (tag.getAttribute('href') === null) return;
      // Only what is kept is measured: icons are long.
      const href = () => address(get('href'));
      if (element === 'link') {
        if (rel.includes('canonical')) canonical ??= href();
        if (rel.includes('alternate') && /rss|atom|rdf|\/xml/i.test(get('type')))
          add(feeds, { href: href() }, MAX_FEEDS);
      }
      for (const kind of ['pingback', 'webmention'] as const)
        if (rel.includes(kind)) add(linkbacks[element], { kind, href: href() }, MAX_OTHER_LINKBACKS);
    },
    takeSpeakingLink(link) {
      if (/trackback|\/tb|tb\./i.test(link.getAttribute('href') ?? ''))
        add(speakingLinks, relation(link, link.textContent), MAX_RELATIONS);
    },
    finish() {
      const { labels, truncated } = reader.finish();
      return {
        pageUrl: address(pageUrl),
        baseUrl: address(draft.baseUrl.replace(/#.*$/s, '')),
        canonical,
        title: oneLine(draft.title, MAX_TITLE_CHARS),
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
