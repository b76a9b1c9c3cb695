import { findOpening } from './find-opening.ts';

/** Where themes put a post's text, from what names it to what merely holds it. */
const PLACES = [
  '.h-entry .e-content',
  '[itemprop~="articleBody"]',
  '.entry-content', // WordPress
  '.post-content, .article-content, .post__content, .post-body', // Jekyll, Hugo, Blogger
  '.gh-content', // Ghost
  '.available-content .body, .body.markup', // Substack
  'article',
  'main, [role="main"]',
  'body',
];

const MAX_NODES = 50_000;

/** The post's first paragraph with words: plain text, one line, at most 1,000 characters; '' when there is none. */
export function readFirstParagraph(document: Document): string {
  for (const place of PLACES) {
    const container = document.querySelector(place);
    const opening = container === null ? '' : readOpening(document, container);
    if (opening !== '') return opening;
  }
  return '';
}

/** Walks without recursion, because hostile pages nest deeply. */
function readOpening(document: Document, container: Element): string {
  const finder = findOpening();
  const walker = document.createTreeWalker(container, 1 | 4);
  let node: Node | null = walker.nextNode();
  for (let read = 0; node !== null && read < MAX_NODES && !finder.isDone(); read += 1) {
    if (isElement(node)) {
      const element = node;
      finder.open(element.localName, (name) => element.getAttribute(name));
    } else finder.text(node.nodeValue ?? '');

    if (isElement(node) && walker.firstChild() !== null) {
      node = walker.currentNode;
      continue;
    }
    if (isElement(node)) finder.close(node.localName);
    node = walker.nextSibling();
    while (node === null) {
      const parent = walker.parentNode();
      if (parent === null || parent === container) return finder.finish();
      if (isElement(parent)) finder.close(parent.localName);
      node = walker.nextSibling();
    }
  }
  return finder.finish();
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
