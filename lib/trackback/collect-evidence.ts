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
  /** Text fields with an address looked at. */
  inputs: 200,
  /** Mentions of TrackBack looked at. */
  words: 2000,
  feeds: 20,
  otherLinkbacks: 10,
} as const;

/** A comment worth keeping: an RDF block, or a piece of one. */
const RDF_IN_COMMENT = /trackback[:/]|rdf:description/i;

/** `trackback:ping="//h"`; pages have many comments that are shorter, and looking at each costs time. */
const SHORTEST_RDF_CHARS = 20;

/** The word TrackBack as pages write it for people: Latin scripts, French, Japanese, Korean, Chinese, Russian. */
export const TRACKBACK_WORD =
  /track[ -]?back|rétrolien|トラックバック|트랙백|엮인글|引用(?=通告|地址|网址|網址|URL|URI)|тр[еэ]кб[еэ]к/iu;
const TRACKBACK_WORDS = new RegExp(TRACKBACK_WORD, 'giu');

/** Elements whose text nobody reads. */
export const UNREAD_ELEMENTS = [
  'script',
  'style',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'title',
] as const;

/** How much text from a label on is looked at before white space is collapsed. */
const WINDOW_CHARS = EVIDENCE_LIMITS.labelChars * 3;

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
  /** Takes one run of readable text; `continues` when nothing parts it from the run before. True when it speaks of TrackBack. */
  takeText(text: string, continues: boolean): boolean;
  /** Takes an `input` where it stands in the text. */
  takeInput(attribute: Attributes): void;
  /** Takes a link inside which the text speaks of TrackBack, once. */
  takeSpeakingLink(attribute: Attributes, text: string): void;
  /** Whether text that follows may still belong to a label. */
  isInLabel(): boolean;
  /** Whether no further label will be taken. */
  isFull(): boolean;
  finish(): PageEvidence;
}

export type Attributes = (name: string) => string | null;

/** White space collapsed and trimmed, then cut to a length. */
export function oneLine(text: string, maxChars: number): string {
  // Cut first, so that a megabyte costs nothing; what collapsing removes is not missed.
  return text
    .trimStart()
    .slice(0, maxChars * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxChars);
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
  const labels: string[] = [];
  const feeds: FeedLink[] = [];
  let canonical: string | null = null;
  let generator: string | null = null;
  let commentChars = 0;
  let words = 0;
  let inputs = 0;
  /** Text from the first label that is not yet whole, and where labels start in it. */
  let text = '';
  let starts: number[] = [];

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

  function addLabel(label: string): void {
    add(labels, label, limits.labels);
    // Enough is enough: nothing that follows can count.
    if (labels.length === limits.labels) {
      words = limits.words;
      draft.truncated = true;
    }
  }

  /** Takes the labels out of the text that are whole; at the page's end all of them. */
  function cutLabels(isEnd: boolean): void {
    const open = starts.findIndex((start) => !isEnd && text.length - start < WINDOW_CHARS);
    for (const start of open < 0 ? starts : starts.slice(0, open)) {
      const window = text.slice(start, start + WINDOW_CHARS);
      if (!window.includes('//')) continue;
      let label = oneLine(window, limits.labelChars + 1);
      // A cut address would be another address: leave no half word at the end.
      if (label.length > limits.labelChars || start + WINDOW_CHARS < text.length)
        label = label.slice(0, Math.max(0, label.lastIndexOf(' ')));
      if (label.includes('//')) addLabel(label);
    }
    const from = open < 0 ? text.length : (starts[open] ?? 0);
    starts = open < 0 ? [] : starts.slice(open).map((start) => start - from);
    text = text.slice(from);
  }

  const draft: EvidenceDraft = {
    baseUrl: pageUrl,
    title: '',
    truncated: false,
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
    takeText(run, continues) {
      const from = text.length + (continues ? 0 : 1);
      const found = words < limits.words && TRACKBACK_WORD.test(run);
      if (!found && starts.length === 0) return false;
      text += (continues ? '' : ' ') + run;
      if (found) {
        for (const { index } of run.matchAll(TRACKBACK_WORDS)) {
          words += 1;
          if (words > limits.words) break;
          starts.push(from + index);
        }
        if (words > limits.words) draft.truncated = true;
      }
      cutLabels(false);
      return found;
    },
    takeInput(attribute) {
      const value = attribute('value')?.trim() ?? '';
      if (value.includes('//')) inputs += 1;
      if (inputs > limits.inputs) return;
      if (
        !/^(?:text|url|search|)$/i.test(attribute('type') ?? '') ||
        !/^https?:\/\//i.test(value) ||
        value.length > limits.labelChars
      )
        return;
      const name = ['aria-label', 'title', 'id', 'name', 'class']
        .map(attribute)
        .find((words) => words !== null && TRACKBACK_WORD.test(words));
      if (name) addLabel(`${oneLine(name, 100)} ${value}`);
      if (starts.length > 0) text += ` ${value} `;
    },
    takeSpeakingLink(attribute, text) {
      if (
        /trackback|\/tb|tb\./i.test(attribute('href') ?? '') &&
        !/(?:^|\s)trackback(?:\s|$)/i.test(attribute('rel') ?? '')
      )
        add(speakingLinks, relation('a', attribute, text), limits.relations);
    },
    isInLabel: () => starts.length > 0,
    isFull: () => words >= limits.words,
    finish() {
      cutLabels(true);
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
        truncated: draft.truncated,
      };
    },
  };
  return draft;
}

/** An RDF element's evidence from its names and values; lists and strings cut to the limits. */
export function makeRdfElement(
  name: string,
  attributes: readonly (readonly [string, string])[],
  properties: readonly (readonly [string, string])[],
): RdfElement {
  const record = (pairs: readonly (readonly [string, string])[]) =>
    Object.fromEntries(
      pairs
        .slice(0, EVIDENCE_LIMITS.properties)
        .map(([key, value]) => [key.slice(0, 100).toLowerCase(), value.slice(0, EVIDENCE_LIMITS.valueChars)]),
    );
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
  const own = <K extends keyof Document>(key: K): Document[K] =>
    Reflect.get(Object.getPrototypeOf(document) as object, key, document) as Document[K];
  const all = (selector: string) => own('querySelectorAll').call(document, selector);
  const walk = (root: Node, show: number) => own('createTreeWalker').call(document, root, show);
  const attributesOf = (element: Element) => (name: string) => element.getAttribute(name);

  draft.title = own('title');
  draft.baseUrl = own('baseURI');

  const comments = walk(document, SHOW_COMMENT_AND_CDATA);
  for (let node = comments.nextNode(); node !== null; node = comments.nextNode())
    draft.takeComment((node as CharacterData).data);

  // One selector at a time: engines answer each of these fast, and a list of them slowly.
  for (const selector of ['link', 'meta', 'a[rel]']) {
    for (const tag of all(selector)) draft.takeTag(tag.localName, attributesOf(tag), tag.textContent);
  }

  const descriptions = own('contentType') === 'text/html' ? 'rdf\\:description' : 'Description';
  if (all(descriptions).length > 0) {
    for (const element of all(`${descriptions},RDF,rdf\\:rdf`)) {
      const name = element.nodeName.toLowerCase();
      if (!RDF_ELEMENT.test(name)) continue;
      const attributes = Array.from(
        element.attributes,
        (attribute) => [attribute.name, attribute.value] as const,
      );
      draft.takeElement(
        makeRdfElement(
          name,
          attributes,
          name === 'rdf:rdf' ? [] : readProperties(walk(element, SHOW_ELEMENT)),
        ),
      );
    }
  }

  const walker = walk(document, SHOW_TEXT);
  const inputs = new Map<Node | null, Element[]>();
  for (const input of Array.from(all('input[value*="//"]')).slice(0, EVIDENCE_LIMITS.inputs)) {
    walker.currentNode = input;
    const next = walker.nextNode();
    inputs.set(next, [...(inputs.get(next) ?? []), input]);
  }
  const takeInputs = (before: Node | null) => {
    for (const input of inputs.get(before) ?? []) draft.takeInput(attributesOf(input));
    inputs.delete(before);
  };

  const root = own('documentElement');
  // A form's own methods can be overlaid by its fields: these are the root's.
  const closest = (text: Text, selector: string) =>
    text.parentElement === null ? null : root.closest.call(text.parentElement, selector);
  // One native search of the whole text spares most pages the walk through it, and tells the others when to stop.
  let wordsLeft = countWords(root.textContent);
  walker.currentNode = document;
  let node = wordsLeft > 0 ? (walker.nextNode() as Text | null) : null;
  for (
    let speaking: Element | null = null;
    node !== null && ((wordsLeft > 0 && !draft.isFull()) || draft.isInLabel());
    node = walker.nextNode() as Text | null
  ) {
    takeInputs(node);
    const run = node.data;
    const count = countWords(run);
    wordsLeft -= count;
    if ((count === 0 && !draft.isInLabel()) || closest(node, UNREAD_ELEMENTS.join()) !== null) continue;
    if (!draft.takeText(run, isContinued(node))) continue;
    const link: Element | null = closest(node, 'a');
    if (link !== null && link !== speaking) draft.takeSpeakingLink(attributesOf(link), link.textContent);
    speaking = link;
  }
  for (const before of [...inputs.keys()]) takeInputs(before);
}

/** How often a text speaks of TrackBack, as far as that matters. */
function countWords(text: string): number {
  let count = 0;
  for (const _ of TRACKBACK_WORD.test(text) ? text.matchAll(TRACKBACK_WORDS) : [])
    if ((count += 1) === EVIDENCE_LIMITS.words) break;
  return count;
}

/** RDF elements have their prefix in their name: an undeclared prefix is no error in HTML. */
export const RDF_ELEMENT = /^rdf:(?:rdf|description)$/;

/**
 * The property elements of a Description, as far as they follow one another. In HTML `/>` closes
 * nothing, so that each stands inside the one before it.
 */
function readProperties(walker: TreeWalker): [string, string][] {
  const properties: [string, string][] = [];
  for (
    let node = walker.nextNode() as Element | null;
    node !== null;
    node = walker.nextNode() as Element | null
  ) {
    const name = node.nodeName.toLowerCase();
    if (!name.includes(':') || RDF_ELEMENT.test(name)) break;
    properties.push([
      name,
      node.getAttribute('rdf:resource') ?? (node.firstChild as CharacterData | null)?.data?.trim() ?? '',
    ]);
  }
  return properties;
}

/** Whether this text goes on from the text before it: nothing, or only a place to break the line, is between them. */
function isContinued(text: Text): boolean {
  const before = text.previousSibling;
  return (
    before !== null &&
    (before.nodeType === TEXT_NODE ||
      (before.nodeName.toLowerCase() === 'wbr' && before.previousSibling?.nodeType === TEXT_NODE))
  );
}
