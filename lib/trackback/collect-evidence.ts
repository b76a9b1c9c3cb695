import type { FeedLink, OtherLinkback, PageEvidence, RdfElement, RelationLink } from './page-evidence.ts';

/** What one page may put into its evidence, in characters and entries. `discover` relies on `addressChars` and `valueChars`. */
export const EVIDENCE_LIMITS = {
  /** Addresses (page, canonical, feed, relation). */
  addressChars: 4096,
  /** One attribute or property of an RDF element, and one run of text inside a comment. */
  valueChars: 4096,
  titleChars: 1000,
  linkTextChars: 300,
  labelChars: 400,
  commentChars: 100_000,
  allCommentsChars: 2_000_000,
  comments: 500,
  elements: 500,
  properties: 40,
  relations: 300,
  labels: 100,
  feeds: 20,
  otherLinkbacks: 10,
} as const;

/** A comment worth keeping: an RDF block, or a piece of one. */
const RDF_IN_COMMENT = /trackback[:/]|rdf:description/i;

/** The word TrackBack as pages write it for people: Latin scripts, French, Japanese, Korean, Chinese, Russian. */
export const TRACKBACK_WORD = /track[ -]?back|rétrolien|トラックバック|트랙백|엮인글|引用(?=通告|地址|网址|網址|URL|URI)|тр[еэ]кб[еэ]к/iu;
const TRACKBACK_WORDS = new RegExp(TRACKBACK_WORD, 'giu');

/** Elements whose text nobody reads. */
export const UNREAD_ELEMENTS = ['script', 'style', 'noscript', 'noembed', 'noframes', 'iframe', 'title'] as const;

/** What both roads, the page's DOM and fetched text, fill in; `finish` makes the evidence of it. */
export interface EvidenceDraft {
  baseUrl: string;
  title: string;
  /** The page's readable text with the values of address fields at their places; '' when nothing in it speaks of TrackBack. */
  visibleText: string;
  truncated: boolean;
  /** Takes a comment or a CDATA section. */
  takeComment(text: string): void;
  takeElement(element: RdfElement): void;
  /**
   * Takes a `link`, `meta`, `a` or `area`. Gives back the relation it opened when that relation's
   * text is the element's own, for the caller to set as it is; null otherwise.
   */
  takeTag(name: string, attribute: (name: string) => string | null): { text: string } | null;
  finish(): PageEvidence;
}

/** White space collapsed and trimmed, then cut to a length. */
export function oneLine(text: string, maxChars: number): string {
  // Cut first, so that a megabyte costs nothing; what collapsing removes is not missed.
  return text.trimStart().slice(0, maxChars * 4).replace(/\s+/g, ' ').trim().slice(0, maxChars);
}

/** The words a text field for an address adds to the visible text: what calls it TrackBack, and its value. '' for other fields. */
export function readAddressField(attribute: (name: string) => string | null): string {
  const value = attribute('value')?.trim() ?? '';
  if (!/^(?:text|url|search|)$/i.test(attribute('type') ?? '')) return '';
  if (!/^https?:\/\//i.test(value) || value.length > EVIDENCE_LIMITS.addressChars) return '';
  const name = ['aria-label', 'title', 'id', 'name', 'class'].map(attribute).find((text) => text !== null && TRACKBACK_WORD.test(text));
  return ` ${name ?? ''} ${value} `;
}

/** Drupal's `<div id="trackback-url">` and Movable Type 4's `<span id="trackbacks-link">` name the address that stands in them. */
export function readAddressBox(id: string): string {
  return /^trackbacks?[-_]?(?:ur[il]|link)$/i.test(id) ? ` ${id} ` : '';
}

/** Starts the evidence for a page; nothing in it yet. */
export function draftEvidence(pageUrl: string): EvidenceDraft {
  const limits = EVIDENCE_LIMITS;
  const comments: string[] = [];
  const elements: RdfElement[] = [];
  const relations: { element: 'link' | 'a'; href: string | null; rel: string; text: string }[] = [];
  const feeds: FeedLink[] = [];
  const otherLinkbacks: OtherLinkback[] = [];
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
    return text.replace(/[^<>"'=]+/g, (run) => run.slice(0, limits.valueChars)).slice(0, limits.commentChars);
  }

  function takeLink(rel: readonly string[], href: string, attribute: (name: string) => string | null): void {
    const type = attribute('type') ?? '';
    if (rel.includes('canonical')) canonical ??= address(href);
    if (rel.includes('alternate') && /rss|atom|rdf|\/xml/i.test(type)) {
      add(feeds, { href: address(href), type: oneLine(type, 100), title: oneLine(attribute('title') ?? '', limits.linkTextChars) }, limits.feeds);
    }
  }

  function labels(): string[] {
    const found: string[] = [];
    for (const { index } of draft.visibleText.matchAll(TRACKBACK_WORDS)) {
      const end = index + limits.labelChars * 3;
      const text = draft.visibleText.slice(index, end);
      if (!text.includes('//')) continue;
      let label = oneLine(text, limits.labelChars + 1);
      // A cut address would be another address: leave no half word at the end.
      if (label.length > limits.labelChars || end < draft.visibleText.length) label = label.slice(0, Math.max(0, label.lastIndexOf(' ')));
      if (label.includes('//')) add(found, label, limits.labels);
      if (found.length === limits.labels && draft.truncated) break;
    }
    return found;
  }

  const draft: EvidenceDraft = {
    baseUrl: pageUrl,
    title: '',
    visibleText: '',
    truncated: false,
    takeComment(text) {
      if (!RDF_IN_COMMENT.test(text)) return;
      const kept = shorten(text);
      if (commentChars + kept.length > limits.allCommentsChars) draft.truncated = true;
      else add(comments, kept, limits.comments);
      commentChars += kept.length;
    },
    takeElement(element) {
      add(elements, element, limits.elements);
    },
    takeTag(name, attribute) {
      const href = attribute('href');
      const rel = attribute('rel') ?? '';
      const tokens = rel.toLowerCase().split(/[\t\n\f\r ]+/);
      if (name === 'meta') generator ??= /^generator$/i.test(attribute('name') ?? '') ? oneLine(attribute('content') ?? '', 200) : null;
      if (href !== null && name === 'link') takeLink(tokens, href, attribute);
      if (href !== null) {
        for (const kind of ['pingback', 'webmention'] as const) if (tokens.includes(kind)) add(otherLinkbacks, { kind, href: address(href) }, limits.otherLinkbacks);
      }
      const isRelated = tokens.includes('trackback');
      if (name === 'meta' || !(isRelated || (name === 'a' && href !== null && /trackback|\/tb|tb\./i.test(href)))) return null;
      const title = attribute('title') ?? '';
      const relation = { element: name === 'link' ? ('link' as const) : ('a' as const), href: href && address(href), rel: oneLine(rel, 100), text: title.trim() };
      relations.push(relation);
      return relation.text === '' && name !== 'link' ? relation : null;
    },
    finish() {
      for (const relation of relations) relation.text = oneLine(relation.text, limits.linkTextChars);
      const speaking = relations.filter(({ rel, text }) => /(?:^| )trackback(?: |$)/i.test(rel) || TRACKBACK_WORD.test(text));
      if (speaking.length > limits.relations) draft.truncated = true;
      return {
        pageUrl: address(pageUrl),
        baseUrl: address(draft.baseUrl.replace(/#.*$/s, '')),
        canonical,
        title: oneLine(draft.title, limits.titleChars),
        generator,
        comments,
        elements,
        relations: speaking.slice(0, limits.relations) satisfies RelationLink[],
        labels: labels(),
        feeds,
        otherLinkbacks,
        truncated: draft.truncated,
      };
    },
  };
  return draft;
}

/** An RDF element's evidence from its names and values; lists and strings cut to the limits. */
export function makeRdfElement(name: string, attributes: readonly (readonly [string, string])[], properties: readonly (readonly [string, string])[]): RdfElement {
  const record = (pairs: readonly (readonly [string, string])[]) =>
    Object.fromEntries(pairs.slice(0, EVIDENCE_LIMITS.properties).map(([key, value]) => [key.slice(0, 100).toLowerCase(), value.slice(0, EVIDENCE_LIMITS.valueChars)]));
  return { name, attributes: record(attributes), properties: record(properties) };
}

/**
 * Reads what a page shows of TrackBack from its live DOM, HTML or XHTML. Runs inside the page, so it
 * brings no library and changes nothing. Never throws.
 *
 * A page can name its elements after the document's own methods (`<img name=querySelectorAll>`),
 * in an extension's world too: everything is taken from the document's prototype.
 */
export function collectEvidence(document: Document, pageUrl: string): PageEvidence {
  const draft = draftEvidence(pageUrl);
  try {
    fillFromDocument(draft, document);
  } catch {
    // Text too long for one string, a document gone in mid-read: what was found until then still counts.
    draft.truncated = true;
  }
  return draft.finish();
}

/** NodeFilter's constants, spelled out: the page may have replaced NodeFilter. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const SHOW_COMMENT_AND_CDATA = 128 | 8;
const TEXT_NODE = 3;

function fillFromDocument(draft: EvidenceDraft, document: Document): void {
  const own = <K extends keyof Document>(key: K): Document[K] => Reflect.get(Object.getPrototypeOf(document) as object, key, document) as Document[K];
  const all = (selector: string) => own('querySelectorAll').call(document, selector);
  const walk = (root: Node, show: number) => own('createTreeWalker').call(document, root, show);

  draft.title = own('title');
  draft.baseUrl = own('baseURI');

  const comments = own('createNodeIterator').call(document, document, SHOW_COMMENT_AND_CDATA);
  for (let node = comments.nextNode(); node !== null; node = comments.nextNode()) draft.takeComment((node as CharacterData).data);

  for (const tag of all('link[rel],meta[name=generator i],a:is([rel~=trackback i],[rel~=webmention i],[href*=trackback i],[href*="/tb" i],[href*="tb." i]),area[rel~=trackback i]')) {
    const relation = draft.takeTag(tag.localName, (name) => tag.getAttribute(name));
    if (relation !== null) relation.text = tag.textContent;
  }

  for (const element of all('rdf\\:rdf,rdf\\:description,RDF,Description')) {
    const name = element.nodeName.toLowerCase();
    if (!RDF_ELEMENT.test(name)) continue;
    const attributes = Array.from(element.attributes, (attribute) => [attribute.name, attribute.value] as const);
    draft.takeElement(makeRdfElement(name, attributes, name === 'rdf:rdf' ? [] : readProperties(walk(element, SHOW_ELEMENT))));
  }

  draft.visibleText = readVisibleText();

  function readVisibleText(): string {
    const inserts = new Map<Node | null, string>();
    const walker = walk(document, SHOW_TEXT);
    for (const element of all('input[value*="//"],[id*=trackback i]:not(form)')) {
      const insert = element.localName === 'input' ? readAddressField((name) => element.getAttribute(name)) : readAddressBox(element.id);
      if (insert === '') continue;
      walker.currentNode = element;
      const next = walker.nextNode();
      inserts.set(next, (inserts.get(next) ?? '') + insert);
    }
    // One native search of the whole text spares most pages the walk.
    if (!TRACKBACK_WORD.test([own('documentElement').textContent, ...inserts.values()].join(' '))) return '';

    const unread = new Set<Node>();
    for (const element of all(UNREAD_ELEMENTS.join())) for (const node of element.childNodes) unread.add(node);
    const texts = own('createNodeIterator').call(document, document, SHOW_TEXT);
    let visible = '';
    for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
      visible += inserts.get(node) ?? '';
      if (!unread.has(node)) visible += (isContinued(node) ? '' : ' ') + node.data;
    }
    return visible + (inserts.get(null) ?? '');
  }
}

/** RDF elements have their prefix in their name: an undeclared prefix is no error in HTML. */
export const RDF_ELEMENT = /^rdf:(?:rdf|description)$/;

/**
 * The property elements of a Description, as far as they follow one another. In HTML `/>` closes
 * nothing, so that each stands inside the one before it.
 */
function readProperties(walker: TreeWalker): [string, string][] {
  const properties: [string, string][] = [];
  for (let node = walker.nextNode() as Element | null; node !== null; node = walker.nextNode() as Element | null) {
    const name = node.nodeName.toLowerCase();
    if (!name.includes(':') || RDF_ELEMENT.test(name)) break;
    properties.push([name, node.getAttribute('rdf:resource') ?? (node.firstChild as CharacterData | null)?.data?.trim() ?? '']);
  }
  return properties;
}

/** Whether this text goes on from the text before it: nothing, or only a place to break the line, is between them. */
function isContinued(text: Text): boolean {
  const before = text.previousSibling;
  return before !== null && (before.nodeType === TEXT_NODE || (before.nodeName.toLowerCase() === 'wbr' && before.previousSibling?.nodeType === TEXT_NODE));
}
