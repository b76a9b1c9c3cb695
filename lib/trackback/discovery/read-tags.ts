import type { PageEvidence, PageTag } from '../page-evidence.ts';
import { oneLine } from './one-line.ts';

/** A `link`, or an `a`, that may lead to a receiver. */
export interface RelationLink {
  readonly element: 'link' | 'a';
  /** As written, not trimmed, not resolved; null when the attribute is missing. */
  readonly href: string | null;
  readonly rel: string;
  /** `title` attribute or the link's own text, white space collapsed. */
  readonly text: string;
}

/** What a page's tags say of it. Addresses are as written. */
export interface TagFacts {
  /** `<link rel=canonical>`, or null. */
  readonly canonical: string | null;
  /** Other addresses by which the page calls itself: `<link rel=shortlink>`, Open Graph's `og:url`. */
  readonly aliases: readonly string[];
  /** `<meta name=generator>` content, or null. */
  readonly generator: string | null;
  /**
   * `<link>` whose rel contains `trackback` as a token, then `<a>`: with that rel, or whose own text speaks of TrackBack and whose
   * address may be an endpoint (Serendipity has `rel=nofollow` there).
   */
  readonly relations: readonly RelationLink[];
  /** Feeds the page announces (`<link rel=alternate>` of a feed type). */
  readonly feeds: readonly string[];
  /** Other linkback endpoints the page announces, so that "no TrackBack" can say what there is instead. */
  readonly otherLinkbacks: readonly { readonly kind: 'pingback' | 'webmention'; readonly href: string }[];
}

/** Evidence whose tags have been read. */
export type ReadEvidence = PageEvidence & TagFacts;

/** Reads the tags that a page's evidence keeps as they were. */
export function readTags({ tags }: PageEvidence): TagFacts {
  const links = tags.filter(({ name }) => name === 'link');
  const metas = tags.filter(({ name }) => name === 'meta');
  const anchors = tags.filter(({ name }) => name === 'a');
  const withRel = (rel: string) => links.filter((tag) => rels(tag).includes(rel));
  const hrefs = (found: readonly PageTag[]) => found.flatMap(({ attributes: { href } }) => href ?? []);
  const contents = (key: 'name' | 'property', name: string) =>
    metas
      .filter(({ attributes }) => attributes[key]?.trim().toLowerCase() === name)
      .map(({ attributes }) => attributes['content'] ?? '');
  return {
    canonical: hrefs(withRel('canonical'))[0] ?? null,
    aliases: [...hrefs(withRel('shortlink')), ...contents('property', 'og:url')],
    generator: contents('name', 'generator')[0] ?? null,
    relations: [...withRel('trackback'), ...anchors].map(relationOf),
    feeds: hrefs(
      withRel('alternate').filter(({ attributes }) => /rss|atom|rdf|\/xml/i.test(attributes['type'] ?? '')),
    ),
    otherLinkbacks: [...links, ...anchors].flatMap((tag) =>
      (['pingback', 'webmention'] as const)
        .filter((kind) => rels(tag).includes(kind))
        .flatMap((kind) => hrefs([tag]).map((href) => ({ kind, href }))),
    ),
  };
}

function rels({ attributes: { rel = '' } }: PageTag): string[] {
  return rel.toLowerCase().split(/\s+/);
}

function relationOf(tag: PageTag): RelationLink {
  const { href = null, rel = '', title = '' } = tag.attributes;
  const isRelated = rels(tag).includes('trackback');
  return {
    element: tag.name === 'a' ? 'a' : 'link',
    href,
    rel: oneLine(rel, 100),
    text: (isRelated && oneLine(title, 300)) || tag.text,
  };
}
