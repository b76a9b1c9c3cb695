import { addressKey, compareAddresses, LIKENESS } from '../trackback/discovery/compare-addresses.ts';
import { resolvePermalink } from '../trackback/discovery/page-identity.ts';
import { claimOfText } from './claim-of-text.ts';
import { sameText } from './part-title.ts';
import { plainText } from './plain-text.ts';
import type { Claim } from './post-page.ts';
import { readJsonLd } from './read-json-ld.ts';
import type { JsonLdNode } from './read-json-ld.ts';

const POST_TYPES =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe|HowTo|FAQPage|QAPage)$/;
const PAGE_TYPES = /^(?:https?:\/\/schema\.org\/|schema:)?(?:WebPage|ItemPage|CreativeWork)$/;
const SITE_TYPES = /^(?:https?:\/\/schema\.org\/|schema:)?(?:WebSite|Blog)$/;

/** What products call the publisher of everything they carry. */
const PLATFORMS = /^(?:blogger|wordpress(?:\.com)?|medium|substack|tumblr|squarespace|wix(?:\.com)?)$/i;

const MAX_TEXT = 1000;

/** What the page's JSON-LD says of its post: of the one with the page's address where it lists several. */
export function claimsOfJsonLd(
  document: Document,
  { addresses, baseUrl }: { readonly addresses: readonly string[]; readonly baseUrl: string },
): Claim[] {
  const nodes = readJsonLd(document);
  const byId = new Map(nodes.map((node) => [textOf(node['@id']), node]));
  const keys = addresses.map((address) => addressKey(address));
  const isOwn = (node: JsonLdNode) =>
    [...addressesOf(node)].some((address) => {
      const key = addressKey(address, baseUrl);
      return keys.some((own) => compareAddresses(own, key) >= LIKENESS.weak);
    });
  const ofType = (types: RegExp) => nodes.filter((node) => typesOf(node).some((type) => types.test(type)));
  const posts = ofType(POST_TYPES);
  const pages = ofType(PAGE_TYPES);
  const [lone] = posts.length === 1 && !posts.some((one) => isElsewhere(one, document, baseUrl)) ? posts : [];
  const post = posts.find(isOwn) ?? lone ?? pages.find(isOwn) ?? null;

  const site = post === null ? null : resolve(post['isPartOf'], byId);
  const siteName =
    (site !== null && typesOf(site).some((type) => SITE_TYPES.test(type)) ? textOf(site['name']) : '') ||
    textOf(ofType(SITE_TYPES)[0]?.['name']);
  const publisher = post === null ? '' : textOf(resolve(post['publisher'], byId)?.['name']);
  return [
    ...(post === null
      ? []
      : [
          ...claim('title', textOf(post['headline']) || textOf(post['name'])),
          ...claim('excerpt', textOf(post['description']) || textOf(post['abstract'])),
          ...claimOfText('url', 'json-ld', resolvePermalink([...addressesOf(post)][0] ?? null, baseUrl)),
        ]),
    ...claim('blog_name', siteName),
    ...claim('blog_name', PLATFORMS.test(publisher) ? '' : publisher),
  ];
}

/** It gives the address of another page of this site, and this page has its title nowhere: one that is recommended, say. */
function isElsewhere(post: JsonLdNode, document: Document, baseUrl: string): boolean {
  const host = URL.parse(baseUrl)?.host;
  const urls = Array.from(addressesOf(post), (address) => URL.parse(address, baseUrl));
  if (!urls.some((url) => url?.host === host && url?.pathname !== '/')) return false;
  const title = sameText(plainText(textOf(post['headline']) || textOf(post['name']), MAX_TEXT, true));
  const headings = Array.from(document.querySelectorAll('title, h1')).slice(0, 10);
  return !headings.some(({ textContent }) => title !== '' && sameText(textContent ?? '').includes(title));
}

/** JSON-LD's texts come with references and tags in them, as WordPress plug-ins and Jekyll write them. */
function claim(field: Claim['field'], text: string): Claim[] {
  return claimOfText(field, 'json-ld', plainText(text, MAX_TEXT, true));
}

function* addressesOf(node: JsonLdNode): Generator<string> {
  const page = node['mainEntityOfPage'];
  const pageId = typeof page === 'object' && page !== null ? (page as JsonLdNode)['@id'] : page;
  for (const address of [node['url'], pageId, node['@id']]) {
    const text = textOf(address);
    if (text !== '' && !text.startsWith('#')) yield text;
  }
}

function typesOf(node: JsonLdNode): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** A text, or the first of several, or the one in `{"@value": …}`. */
function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  const inner = typeof first === 'object' && first !== null ? (first as JsonLdNode)['@value'] : null;
  return typeof inner === 'string' ? inner : '';
}

/** A node, or the one elsewhere on the page that a reference names. */
function resolve(value: unknown, byId: ReadonlyMap<string, JsonLdNode>): JsonLdNode | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return { name: /^https?:|^#/.test(first) ? '' : first };
  if (typeof first !== 'object' || first === null) return null;
  const node = first as JsonLdNode;
  return node['name'] === undefined ? (byId.get(textOf(node['@id'])) ?? node) : node;
}
