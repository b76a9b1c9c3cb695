import { XMLParser } from 'fast-xml-parser';
import type { Entry } from './entry.ts';
import { addressKey, compareAddresses, LIKENESS } from './discovery/compare-addresses.ts';
import { cleanText } from './discovery/clean-text.ts';
import { resolvePermalink } from './discovery/page-identity.ts';
import { readPingAddress } from './discovery/read-ping-address.ts';

const MAX_ENTRIES = 200;

/** Names are kept whole, prefix and all; values stay text. Entities are decoded by the parser, its own limits against bombs in force. */
const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => /^(?:item|entry|link)$/.test(name),
  transformTagName: (name) => name.toLowerCase(),
});

/**
 * Second chance for a page that says nothing itself: the feed it announces may name where each item
 * takes pings (`trackback:ping` as text in RSS 2.0 and Subtext's Atom, as `rdf:resource` in RSS 1.0, under any prefix that is
 * declared for it; or Atom's own `link` with `rel="trackback"`).
 * Gives the items that do, the page's own first. Never throws: what is no feed has no entries.
 *
 * @param permalinks addresses of the page: its own and its canonical one
 */
export function discoverInFeed(
  xml: string,
  { feedUrl, permalinks }: { readonly feedUrl: string; readonly permalinks: readonly string[] },
): Entry[] {
  const pageKeys = permalinks.map((permalink) => addressKey(permalink));
  const entries = new Map<string, Entry>();
  const { items, pingNames } = readFeed(xml);
  for (const item of items) {
    const address = readPingAddress(pingOf(item, pingNames), feedUrl);
    if (address.kind !== 'ok' || entries.has(address.url)) continue;
    const permalink = resolvePermalink(linkOf(item), feedUrl);
    const isPageOwn = pageKeys.some((key) => compareAddresses(key, addressKey(permalink)) >= LIKENESS.weak);
    entries.set(address.url, {
      pingUrl: address.url,
      permalink,
      title: cleanText(textOf(item['title']), 300),
      excerpt: '',
      foundBy: 'feed',
      confidence: isPageOwn ? 'high' : 'low',
      isPageOwn,
    });
  }
  return [...entries.values()]
    .sort((a, b) => Number(b.isPageOwn) - Number(a.isPageOwn))
    .slice(0, MAX_ENTRIES);
}

type Item = Readonly<Record<string, unknown>>;

function readFeed(xml: string): { readonly items: readonly Item[]; readonly pingNames: readonly string[] } {
  let root: unknown;
  try {
    root = PARSER.parse(xml);
  } catch {
    // Not XML, or more entities than a feed has.
    return { items: [], pingNames: [] };
  }
  const [rss, rdf, atom] = ['rss', 'rdf:rdf', 'feed'].map((name) => child(root, name));
  const channel = child(rss, 'channel');
  const items = [child(channel, 'item'), child(rdf, 'item'), child(atom, 'entry')]
    .flat()
    .filter((item): item is Item => typeof item === 'object' && item !== null);
  const declared = [rss, channel, rdf, atom].flatMap((node) =>
    typeof node === 'object' && node !== null ? Object.entries(node as Item) : [],
  );
  const prefixes = declared.flatMap(([name, value]) =>
    name.startsWith('@xmlns:') && /module\/trackback\b/i.test(String(value)) ? [name.slice(7)] : [],
  );
  return {
    items,
    pingNames: ['trackback', ...prefixes].map((prefix) => `${prefix.toLowerCase()}:ping`),
  };
}

/** Where an item takes pings, as written; '' when it does not say. */
function pingOf(item: Item, pingNames: readonly string[]): string {
  const ping = pingNames.map((name) => textOf(item[name])).find((text) => text.trim() !== '');
  const href = child([item['link']].flat().find(isTrackbackLink), '@href');
  return ping ?? (typeof href === 'string' ? href : '');
}

function isTrackbackLink(link: unknown): boolean {
  const rel = child(link, '@rel');
  return typeof rel === 'string' && /^trackback$/i.test(rel);
}

function child(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Item)[name] : undefined;
}

/** An element's text, or the resource it points at. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return textOf(node[0]);
  const text = child(node, '@rdf:resource') ?? child(node, '#');
  return typeof text === 'string' ? text : '';
}

/** RSS writes the address as text, Atom into `href` of the alternate link. */
function linkOf(item: Item): string {
  const links = [item['link']].flat().filter((one) => !isTrackbackLink(one));
  const link = links.find((one) => (child(one, '@rel') ?? 'alternate') === 'alternate') ?? links[0];
  const href = child(link, '@href');
  return typeof href === 'string' ? href : textOf(link) || textOf(item['guid']);
}
