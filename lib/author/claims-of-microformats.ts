import { addressKey, compareAddresses, LIKENESS } from '../trackback/discovery/compare-addresses.ts';
import { resolvePermalink } from '../trackback/discovery/page-identity.ts';
import { claimOfText } from './claim-of-text.ts';
import type { Claim } from './post-page.ts';

const ROOT = /^h-[a-z]/;
const MAX_ROOTS = 200;
const MAX_DEPTH = 200;

/**
 * What the page's own `h-entry` says (microformats2), or its `hentry` (the older form that WordPress themes have).
 * Entries inside others are comments or quotations; of several the one with the page's address.
 */
export function claimsOfMicroformats(
  document: Document,
  { addresses, baseUrl }: { readonly addresses: readonly string[]; readonly baseUrl: string },
): Claim[] {
  const entry = ownEntry(document, addresses, baseUrl);
  const claims = entry === null ? [] : claimsOf(entry, baseUrl);
  const feed = document.querySelector('.h-feed');
  const name = feed === null ? null : propertyOf(feed, '.p-name');
  return name === null ? claims : [...claims, ...claimOfText('blog_name', 'microformats', valueOf(name))];
}

function claimsOf(entry: Element, baseUrl: string): Claim[] {
  const isNew = entry.classList.contains('h-entry');
  const name = propertyOf(entry, isNew ? '.p-name' : '.entry-title');
  const summary = propertyOf(entry, isNew ? '.p-summary' : '.entry-summary');
  // The name of a note is its content: no title.
  const title = name === null || /(?:^|\s)(?:e|p)-content(?:\s|$)/.test(name.className) ? '' : valueOf(name);
  return [
    ...claimOfText('title', 'microformats', title),
    ...claimOfText('excerpt', 'microformats', summary === null ? '' : valueOf(summary)),
    ...claimOfText('url', 'microformats', addressOf(entry, baseUrl)),
  ];
}

function ownEntry(document: Document, addresses: readonly string[], baseUrl: string): Element | null {
  for (const kind of ['h-entry', 'hentry']) {
    const all = Array.from(document.querySelectorAll(`.${kind}`)).slice(0, MAX_ROOTS);
    const entries = all.filter((entry) => !isInsideAnother(entry));
    if (entries.length === 1) return entries[0] ?? null;
    const keys = addresses.map((address) => addressKey(address));
    const own = entries.find((entry) => {
      const key = addressKey(addressOf(entry, baseUrl));
      return keys.some((one) => compareAddresses(one, key) >= LIKENESS.weak);
    });
    if (own !== undefined) return own;
  }
  return null;
}

function addressOf(entry: Element, baseUrl: string): string | null {
  const link = propertyOf(entry, '.u-url, [rel~="bookmark"]');
  return resolvePermalink(link?.getAttribute('href') ?? null, baseUrl);
}

/** Inside an entry, a citation or a person; a feed around it is no such thing. */
function isInsideAnother(entry: Element): boolean {
  const around = rootAround(entry);
  return around !== null && !around.classList.contains('h-feed');
}

/** The first such property that is the root's own, not that of its author or of a comment inside it. */
function propertyOf(root: Element, selector: string): Element | null {
  let looked = 0;
  for (const element of root.querySelectorAll(selector)) {
    looked += 1;
    if (looked > MAX_ROOTS) return null;
    // `p-author h-card p-name` names a person; what is a root itself belongs to that root too.
    if (!isRoot(element) && rootAround(element) === root) return element;
  }
  return null;
}

function rootAround(element: Element): Element | null {
  let around = element.parentElement;
  for (let depth = 0; around !== null && depth < MAX_DEPTH; depth += 1) {
    if (isRoot(around)) return around;
    around = around.parentElement;
  }
  return null;
}

function isRoot(element: Element): boolean {
  return Array.from(element.classList).some(
    (name) => ROOT.test(name) || name === 'hentry' || name === 'vcard',
  );
}

/** The value of a `p-` property: an attribute where the element has one for it, else its text. */
function valueOf(element: Element): string {
  const attribute = {
    IMG: 'alt',
    AREA: 'alt',
    ABBR: 'title',
    LINK: 'title',
    DATA: 'value',
    INPUT: 'value',
    META: 'content',
  }[element.tagName.toUpperCase()];
  return (attribute === undefined ? null : element.getAttribute(attribute)) ?? element.textContent ?? '';
}
