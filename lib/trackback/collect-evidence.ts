import { draftEvidence } from './discovery/draft-evidence.ts';
import type { EvidenceDraft } from './discovery/draft-evidence.ts';
import {
  MAX_CONTROLS,
  MAX_PROPERTIES,
  MAX_TEXT_CHARS,
  MAX_VALUE_CHARS,
} from './discovery/evidence-limits.ts';
import { INLINE_ELEMENTS } from './discovery/inline-elements.ts';
import {
  DECLARING_HTML,
  DECLARING_XML,
  makeRdfElement,
  MAX_ELEMENTS_IN_DESCRIPTION,
  rdfPrefixes,
  RDF_ELEMENT,
  resourceIn,
} from './discovery/make-rdf-element.ts';
import { CONTROLS } from './discovery/controls.ts';
import { BREAK, END, isForReader, MAX_BOXES, nameIn } from './discovery/read-labels.ts';
import type { Attributes } from './discovery/read-labels.ts';
import { SHORTEST_COMMENT_CHARS } from './discovery/shortest-comment-chars.ts';
import { TRACKBACK_WORD } from './discovery/trackback-word.ts';
import { QUOTING_ELEMENTS, QUOTING_XML_ELEMENTS, UNREAD_ELEMENTS } from './discovery/unread-elements.ts';
import type { PageEvidence } from './page-evidence.ts';

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

// Constants stand in the functions that use them: there the minifier puts their values in their places.
function fillFromDocument(draft: EvidenceDraft, document: Document): void {
  // NodeFilter's constants, spelled out: the page may have replaced them.
  const SHOW_ELEMENT = 1;
  const SHOW_TEXT = 4;
  const SHOW_COMMENT_AND_CDATA = 128 | 8;
  const PROCESSING_INSTRUCTION_NODE = 7;
  /** Scripts and style sheets from this length on do not count as text that was looked through. */
  const LONG_RUN_CHARS = 1000;

  const own = <K extends keyof Document>(key: K): Document[K] =>
    Reflect.get(Object.getPrototypeOf(document) as object, key, document);
  const walk = (root: Node, show: number) => own('createTreeWalker').call(document, root, show);
  const root = own('documentElement');
  // A form's own methods can be overlaid by its fields: these are the root's.
  const closest = (node: Node, selector: string) =>
    node.parentElement && root.closest.call(node.parentElement, selector);
  const isHtml = own('contentType') === 'text/html';
  const isQuoted = (node: Node) => !!closest(node, isHtml ? QUOTING_ELEMENTS : QUOTING_XML_ELEMENTS);
  const all = (selector: string) => own('querySelectorAll').call(document, selector);
  // Elements of SVG and of other XML have no title of their own.
  const html = (selector: string) => {
    const found = all(selector);
    if (found[MAX_CONTROLS]) draft.truncated = true;
    return ([] as Element[]).slice
      .call(found, 0, MAX_CONTROLS)
      .filter((element) => 'title' in element && !isQuoted(element));
  };

  const attributesOf = (element: Element): Attributes =>
    root.getAttributeNames
      .call(element)
      .slice(0, MAX_PROPERTIES)
      .map((key) => [key, (root.getAttribute.call(element, key) as string).slice(0, MAX_VALUE_CHARS)]);
  /** The property elements of a Description. In HTML `/>` closes nothing, so that each stands inside the one before it. */
  const readProperties = (description: Element) => {
    const properties: [string, string][] = [];
    const walker = walk(description, SHOW_ELEMENT);
    for (let seen = 0; seen < MAX_ELEMENTS_IN_DESCRIPTION; seen += 1) {
      const node = walker.nextNode() as Element | null;
      const name = `${node?.nodeName}`.toLowerCase();
      if (!node || RDF_ELEMENT.test(name)) break;
      const text = node.firstChild;
      if (name.includes(':'))
        properties.push([
          name,
          resourceIn(attributesOf(node)) ??
            ((text && text.nodeType < PROCESSING_INSTRUCTION_NODE && text.nodeValue) || '').trim(),
        ]);
    }
    return properties;
  };
  /** An element, and what it stands in. */
  const boxesOf = (element: Element | null, count: number = MAX_BOXES): Element[] =>
    element && count ? [element, ...boxesOf(element.parentElement, count - 1)] : [];

  draft.title = own('title');
  draft.baseUrl = own('baseURI');

  const comments = walk(document, SHOW_COMMENT_AND_CDATA);
  for (let node; (node = comments.nextNode());) {
    const comment = node as CharacterData;
    // Pages have many comments that are too short for RDF: their text never leaves the browser's own code.
    if (comment.length >= SHORTEST_COMMENT_CHARS) draft.takeComment(comment.data, () => isQuoted(comment));
  }

  const { labels } = draft;
  // One selector at a time: engines answer each of these fast, and a list of them slowly.
  for (const tag of CONTROLS.flatMap(html)) {
    const attributes = attributesOf(tag);
    draft.takeTag(tag, attributes);
    labels.takeCarrier(tag, attributes, () => nameIn(boxesOf(tag).flatMap(attributesOf)));
  }

  const prefixes = rdfPrefixes([root, ...all(isHtml ? DECLARING_HTML : DECLARING_XML)].flatMap(attributesOf));
  const named = (lower: string, mixed: string) =>
    isHtml ? prefixes.map((prefix) => `${prefix}\\:${lower}`).join() : mixed;
  const descriptions = named('description', 'Description');
  if (all(descriptions)[0]) {
    for (const element of all(`${descriptions},${named('rdf', 'RDF')}`)) {
      const name = element.nodeName.toLowerCase();
      if (prefixes.includes(name.split(':')[0] as string) && !isQuoted(element))
        draft.takeElement(makeRdfElement(name, attributesOf(element), readProperties(element)));
    }
  }

  const blockOf = (text: Node) => closest(text, `:not(${INLINE_ELEMENTS})`);
  const isUnread = (text: Node) => {
    const area = closest(text, 'textarea');
    return closest(text, `${UNREAD_ELEMENTS},textarea *`) ?? (area && isForReader(area));
  };
  const texts = walk(document, SHOW_TEXT);
  /** Inside a label the elements count as well. */
  const nodes = walk(document, SHOW_TEXT | SHOW_ELEMENT);
  let node: Node = document;
  let last: Node = root;
  let speaking: Element | null = null;
  let room: number = MAX_TEXT_CHARS;
  while (room >= 0 && !labels.isFull()) {
    const walker = labels.isInLabel() ? nodes : texts;
    walker.currentNode = node;
    const element = walker.nextNode() as HTMLElement | null;
    if (!element) break;
    node = element;
    const { localName } = element;
    // Text has none, and a form's field of that name only puts itself there.
    if (localName) {
      if ('title' in element) {
        if (localName === 'a') labels.takeLink(element);
        labels.takeCarrier(element, attributesOf(element));
        if (localName === 'input') labels.takeInput(element);
      }
      if (localName !== 'wbr') labels.takeElement(root.matches.call(element, INLINE_ELEMENTS));
      continue;
    }
    const { data } = node as Text;
    if (data.length >= LONG_RUN_CHARS && isUnread(node)) continue;
    const run = data.slice(0, room);
    room -= data.length;
    draft.truncated ||= room < 0;
    if ((!TRACKBACK_WORD.test(run) && !labels.isInLabel()) || isUnread(node)) continue;
    const parting = blockOf(node) !== blockOf(last) ? BREAK : node.parentNode === last.parentNode ? '' : END;
    last = node;
    if (!labels.takeText(run, parting)) continue;
    for (const box of boxesOf(node.parentElement)) labels.takeCarrier(box, attributesOf(box));
    const link: Element | null = closest(node, 'a');
    if (link && link !== speaking) draft.takeSpeakingLink(link, attributesOf(link));
    speaking = link;
  }
}
