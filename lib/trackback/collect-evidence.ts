import { draftEvidence } from './discovery/draft-evidence.ts';
import type { EvidenceDraft } from './discovery/draft-evidence.ts';
import { MAX_TEXT_CHARS } from './discovery/evidence-limits.ts';
import { INLINE_ELEMENTS } from './discovery/inline-elements.ts';
import { SHORTEST_COMMENT_CHARS } from './discovery/shortest-comment-chars.ts';
import { makeRdfElement, MAX_ELEMENTS_IN_DESCRIPTION, RDF_ELEMENT } from './discovery/make-rdf-element.ts';
import { BREAK, END, isForReader } from './discovery/read-labels.ts';
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
  // NodeFilter's and XPathResult's constants, spelled out: the page may have replaced them.
  const SHOW_ELEMENT = 1;
  const SHOW_TEXT = 4;
  const SHOW_COMMENT_AND_CDATA = 128 | 8;
  const ORDERED_NODE_SNAPSHOT = 7;
  /** Pages have many comments that are too short for RDF: those never leave the browser's own code. */
  const COMMENTS = `//comment()[string-length()>${SHORTEST_COMMENT_CHARS - 1}]`;
  /** Scripts and style sheets from this length on do not count as text that was looked through. */
  const LONG_RUN_CHARS = 1000;

  const own = <K extends keyof Document>(key: K): Document[K] =>
    Reflect.get(Object.getPrototypeOf(document) as object, key, document);
  const walk = (root: Node, show: number) => own('createTreeWalker').call(document, root, show);
  const root = own('documentElement');
  // A form's own methods can be overlaid by its fields: these are the root's.
  const closest = (node: Node, selector: string) =>
    node.parentElement === null ? null : root.closest.call(node.parentElement, selector);
  const isHtml = own('contentType') === 'text/html';
  const isQuoted = (node: Node) => closest(node, isHtml ? QUOTING_ELEMENTS : QUOTING_XML_ELEMENTS) !== null;
  const all = (selector: string) => [...own('querySelectorAll').call(document, selector)];
  // Elements of SVG and of other XML have no title of their own.
  const html = (selector: string) =>
    (all(selector) as HTMLElement[]).filter((element) => element.title !== undefined && !isQuoted(element));

  draft.title = own('title');
  draft.baseUrl = own('baseURI');

  const takeComment = (node: Node) => {
    draft.takeComment((node as CharacterData).data, () => isQuoted(node));
  };
  if (isHtml) {
    const comments = own('evaluate').call(document, COMMENTS, document, null, ORDERED_NODE_SNAPSHOT, null);
    for (let at = 0, node; (node = comments.snapshotItem(at)) !== null; at += 1) takeComment(node);
  } else {
    // To XPath a CDATA section is text.
    const walker = walk(document, SHOW_COMMENT_AND_CDATA);
    for (let node; (node = walker.nextNode()) !== null;) takeComment(node);
  }

  // One selector at a time: engines answer each of these fast, and a list of them slowly.
  for (const selector of ['link', 'meta', 'a[rel]:is([rel*=trackback i],[rel*=webmention i])']) {
    for (const tag of html(selector)) draft.takeTag(tag);
  }

  const descriptions = isHtml ? 'rdf\\:description' : 'Description';
  if (all(descriptions).length > 0) {
    for (const element of all(`${descriptions},RDF,rdf\\:rdf`)) {
      const name = element.nodeName.toLowerCase();
      if (!RDF_ELEMENT.test(name) || isQuoted(element)) continue;
      const attributes = [...element.attributes].map(({ name: key, value }) => [key, value] as const);
      draft.takeElement(makeRdfElement(name, attributes, readProperties(walk(element, SHOW_ELEMENT))));
    }
  }

  const { labels } = draft;
  for (const input of html('input[value*="//"]')) labels.takeNamedInput(input);

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
  while (room >= 0) {
    const walker = labels.isInLabel() ? nodes : texts;
    walker.currentNode = node;
    const next = walker.nextNode();
    if (next === null) break;
    node = next;
    const { data } = node as Text;
    // No name of a form's field can hide this.
    if (typeof data !== 'string') {
      const element = node as HTMLElement;
      const { localName } = element;
      if (element.title !== undefined) {
        if (localName === 'a') labels.takeLink(element);
        if (localName === 'input') labels.takeInput(element);
      }
      if (localName !== 'wbr') labels.takeElement(root.matches.call(element, INLINE_ELEMENTS));
      continue;
    }
    if (data.length >= LONG_RUN_CHARS && isUnread(node)) continue;
    const run = data.slice(0, room);
    room -= data.length;
    if (room < 0) draft.truncated = true;
    if ((!TRACKBACK_WORD.test(run) && !labels.isInLabel()) || isUnread(node)) continue;
    const parting = blockOf(node) !== blockOf(last) ? BREAK : node.parentNode === last.parentNode ? '' : END;
    last = node;
    if (!labels.takeText(run, parting)) continue;
    const link: Element | null = closest(node, 'a');
    if (link && link !== speaking) draft.takeSpeakingLink(link);
    speaking = link;
  }
}

/**
 * The property elements of a Description. In HTML `/>` closes nothing, so that each stands inside the one before it.
 */
function readProperties(walker: TreeWalker): [string, string][] {
  const PROCESSING_INSTRUCTION_NODE = 7;
  const properties: [string, string][] = [];
  for (let seen = 0; seen < MAX_ELEMENTS_IN_DESCRIPTION; seen += 1) {
    const node = walker.nextNode() as Element | null;
    const name = `${node?.nodeName}`.toLowerCase();
    if (!node || RDF_ELEMENT.test(name)) break;
    const text = node.firstChild;
    if (name.includes(':'))
      properties.push([
        name,
        node.getAttribute('rdf:resource') ??
          ((text && text.nodeType < PROCESSING_INSTRUCTION_NODE && text.nodeValue) || '').trim(),
      ]);
  }
  return properties;
}
