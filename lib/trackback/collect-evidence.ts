import { draftEvidence } from './discovery/draft-evidence.ts';
import type { EvidenceDraft } from './discovery/draft-evidence.ts';
import { EVIDENCE_LIMITS } from './discovery/evidence-limits.ts';
import { makeRdfElement, RDF_ELEMENT } from './discovery/make-rdf-element.ts';
import { TRACKBACK_WORD } from './discovery/trackback-word.ts';
import { UNREAD_ELEMENTS } from './discovery/unread-elements.ts';
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

/** NodeFilter's constants, spelled out: the page may have replaced NodeFilter. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const SHOW_COMMENT_AND_CDATA = 128 | 8;
const TEXT_NODE = 3;
const ORDERED_NODE_SNAPSHOT = 7;

/** Comments that `EvidenceDraft.takeComment` may keep; what is shorter never leaves the browser's own code. */
const COMMENTS = '//comment()[string-length()>19]';

/** Scripts and style sheets from this length on do not count as text that was looked through. */
const LONG_RUN_CHARS = 1000;

function fillFromDocument(draft: EvidenceDraft, document: Document): void {
  const own = <K extends keyof Document>(key: K): Document[K] =>
    Reflect.get(Object.getPrototypeOf(document) as object, key, document);
  const all = (selector: string) => own('querySelectorAll').call(document, selector);
  const walk = (root: Node, show: number) => own('createTreeWalker').call(document, root, show);
  const attributesOf = (element: Element) => (name: string) => element.getAttribute(name);

  draft.title = own('title');
  draft.baseUrl = own('baseURI');

  const isHtml = own('contentType') === 'text/html';
  const takeComment = (node: Node) => draft.takeComment((node as CharacterData).data);
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
    for (const tag of all(selector)) draft.takeTag(tag.localName, attributesOf(tag), tag.textContent);
  }

  const descriptions = isHtml ? 'rdf\\:description' : 'Description';
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
    for (const input of inputs.get(before) ?? []) draft.labels.takeInput(attributesOf(input));
    inputs.delete(before);
  };

  const root = own('documentElement');
  // A form's own methods can be overlaid by its fields: these are the root's.
  const closest = (text: Text, selector: string) =>
    text.parentElement === null ? null : root.closest.call(text.parentElement, selector);
  const isUnread = (text: Text) => closest(text, UNREAD_ELEMENTS.join()) !== null;
  let speaking: Element | null = null;
  let room: number = EVIDENCE_LIMITS.textChars;
  walker.currentNode = document;
  for (
    let node;
    room >= 0 &&
    (draft.labels.isInLabel() || !draft.labels.isFull()) &&
    (node = walker.nextNode() as Text | null) !== null;
  ) {
    takeInputs(node);
    const { data } = node;
    if (data.length >= LONG_RUN_CHARS && isUnread(node)) continue;
    const run = data.slice(0, room);
    room -= data.length;
    if (room < 0) draft.truncated = true;
    if ((!TRACKBACK_WORD.test(run) && !draft.labels.isInLabel()) || isUnread(node)) continue;
    if (!draft.labels.takeText(run, isContinued(node))) continue;
    const link: Element | null = closest(node, 'a');
    if (link !== null && link !== speaking) draft.takeSpeakingLink(attributesOf(link), link.textContent);
    speaking = link;
  }
  for (const before of inputs.keys()) takeInputs(before);
}

/**
 * The property elements of a Description, as far as they follow one another. In HTML `/>` closes
 * nothing, so that each stands inside the one before it.
 */
function readProperties(walker: TreeWalker): [string, string][] {
  const properties: [string, string][] = [];
  for (let node; (node = walker.nextNode() as Element | null) !== null;) {
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
  const last = before?.nodeName.toLowerCase() === 'wbr' ? before.previousSibling : before;
  return last?.nodeType === TEXT_NODE;
}
