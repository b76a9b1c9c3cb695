import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import type { MarkupElement, MarkupHandler } from './markup-handler.ts';

type Adapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;
type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Browsers do not nest deeper either. */
const MAX_DEPTH = 512;

/** How many elements more than `<` in the text the parser may make: it repeats formatting that was left open in every paragraph. */
const SPARE_ELEMENTS = 5000;

/** Thrown by the tree's own hooks, and caught here. */
class TooMuch extends Error {}

/**
 * Hands over the tree that a browser with scripting on makes of an HTML text, template contents left out. Gives false, having
 * handed over nothing, when the tree would be deeper or larger than pages are: hostile markup can make it cost any amount.
 */
export function walkTree(html: string, handler: MarkupHandler): boolean {
  const inForm = new WeakSet<Element>();
  let document: DefaultTreeAdapterTypes.Document;
  try {
    document = parse(html, { treeAdapter: guardedAdapter(html, inForm) });
  } catch (error) {
    if (error instanceof TooMuch) return false;
    throw error;
  }
  walk(document, inForm, handler);
  return true;
}

function guardedAdapter(html: string, inForm: WeakSet<Element>): Adapter {
  let room = SPARE_ELEMENTS;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) room += 1;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onElementCreated(element, { formElement, isInTemplate }) {
      room -= 1;
      if (room < 0) throw new TooMuch();
      if (formElement !== null && !isInTemplate) inForm.add(element);
    },
    onItemPush() {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooMuch();
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

function walk(
  document: DefaultTreeAdapterTypes.Document,
  inForm: WeakSet<Element>,
  handler: MarkupHandler,
): void {
  /** What is still to come, the next one last; null closes an element. */
  const pending: (Node | null)[] = document.childNodes.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === null) handler.close();
    else if (defaultTreeAdapter.isTextNode(node)) handler.text(node.value);
    else if (defaultTreeAdapter.isCommentNode(node)) handler.comment(node.data);
    else if (defaultTreeAdapter.isElementNode(node)) {
      handler.open(describe(node, inForm));
      pending.push(null);
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined) pending.push(child);
      }
    }
  }
}

function describe(element: Element, inForm: WeakSet<Element>): MarkupElement {
  return {
    name: element.tagName,
    localName: element.tagName,
    isHtml: element.namespaceURI.endsWith('/xhtml'),
    attributes: element.attrs.some(({ prefix }) => prefix)
      ? element.attrs.map(({ name, prefix, value }) => ({ name: prefix ? `${prefix}:${name}` : name, value }))
      : element.attrs,
    isInForm: inForm.has(element),
  };
}
