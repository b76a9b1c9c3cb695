import { draftEvidence } from './discovery/draft-evidence.ts';
import type { EvidenceDraft } from './discovery/draft-evidence.ts';
import { EVIDENCE_LIMITS } from './discovery/evidence-limits.ts';
import { makeRdfElement, RDF_ELEMENT } from './discovery/make-rdf-element.ts';
import { countTrackbackWords } from './discovery/trackback-word.ts';
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
  for (const selector of ['link', 'meta', 'a:is([rel~=trackback i],[rel~=webmention i])']) {
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
    for (const input of inputs.get(before) ?? []) draft.labels.takeInput(attributesOf(input));
    inputs.delete(before);
  };

  const root = own('documentElement');
  // A form's own methods can be overlaid by its fields: these are the root's.
  const closest = (text: Text, selector: string) =>
    text.parentElement === null ? null : root.closest.call(text.parentElement, selector);
  // One native search of the whole text spares most pages the walk through it, and tells the others when to stop.
  let wordsLeft = countTrackbackWords(root.textContent);
  walker.currentNode = document;
  let node = wordsLeft > 0 ? (walker.nextNode() as Text | null) : null;
  for (
    let speaking: Element | null = null;
    node !== null && ((wordsLeft > 0 && !draft.labels.isFull()) || draft.labels.isInLabel());
    node = walker.nextNode() as Text | null
  ) {
    takeInputs(node);
    const run = node.data;
    const count = countTrackbackWords(run);
    wordsLeft -= count;
    if ((count === 0 && !draft.labels.isInLabel()) || closest(node, UNREAD_ELEMENTS.join()) !== null)
      continue;
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
