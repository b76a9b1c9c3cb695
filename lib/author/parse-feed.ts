import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { FeedFormat } from './find-feed-root.ts';

export type ParsedFeed =
  | { readonly kind: 'rss'; readonly feed: ReturnType<typeof parseRssFeed<string>> }
  | { readonly kind: 'rdf'; readonly feed: ReturnType<typeof parseRdfFeed<string>> }
  | { readonly kind: 'atom'; readonly feed: ReturnType<typeof parseAtomFeed<string>> };

/** How many items are looked for in a feed that is no XML. */
const MAX_SALVAGED = 400;
const MAX_TRIED = 1000;
const MAX_ROOT_TAG = 8000;

/**
 * Reads a feed's XML, which begins with its root element. What is not well-formed, because it was cut or
 * because an item holds broken markup, is read item by item. Null when nothing can be read.
 */
export function parseFeed(kind: FeedFormat, xml: string): ParsedFeed | null {
  const text = prepare(kind, xml);
  return parseWhole(kind, text) ?? parseWhole(kind, salvage(kind, text));
}

function parseWhole(kind: FeedFormat, xml: string): ParsedFeed | null {
  try {
    switch (kind) {
      case 'rss':
        return { kind, feed: parseRssFeed(xml) };
      case 'rdf':
        return { kind, feed: parseRdfFeed(xml) };
      case 'atom':
        return { kind, feed: parseAtomFeed(xml) };
      default:
        return kind satisfies never;
    }
  } catch {
    // Malformed, or no feed after all.
    return null;
  }
}

/** Two things the library does not do well. */
function prepare(kind: FeedFormat, xml: string): string {
  // RSS 1.0's table of contents: looking each item up in it takes quadratic time, and the items stand below in order.
  if (kind === 'rdf') return withoutContents(xml);
  // FeedBurner puts its own address into `link` and the post's into an element the library does not know;
  // this one it knows, and it means the same: the address of the item itself.
  return xml.replace(/(<\/?)feedburner:origLink\b/gi, '$1pingback:target');
}

function withoutContents(xml: string): string {
  const start = xml.search(/<items[\s>]/i);
  const end = start < 0 ? -1 : xml.slice(start).search(/<\/items\s*>/i);
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(start + end).replace(/^<[^>]*>/, '');
}

/** The feed made of the beginning of this one and of each of its items that is XML by itself. */
function salvage(kind: FeedFormat, xml: string): string {
  const name = kind === 'atom' ? 'entry' : 'item';
  const tag = new RegExp(`<(/?)(?:\\w{1,20}:)?${name}(?=[\\s>])[^>]{0,500}>`, 'gi');
  const rootTag = /^\s*<[^>]*>/.exec(xml.slice(0, MAX_ROOT_TAG))?.[0] ?? `<${kind}>`;
  const rootName = /<([\w:.-]+)/.exec(rootTag)?.[1] ?? kind;
  const items: string[] = [];
  let head: string | null = null;
  let start = -1;
  let tried = 0;
  for (const { 0: found, 1: slash, index } of xml.matchAll(tag)) {
    head ??= xml.slice(rootTag.length, index);
    if (slash === '') {
      start = index;
      continue;
    }
    if (start < 0) continue;
    const item = xml.slice(start, index + found.length);
    start = -1;
    tried += 1;
    if (parseWhole(kind, wrap(kind, rootTag, rootName, '', [item])) !== null) items.push(item);
    if (items.length === MAX_SALVAGED || tried === MAX_TRIED) break;
  }
  const beginning = headOf(kind, head ?? xml.slice(rootTag.length));
  const whole = wrap(kind, rootTag, rootName, beginning, items);
  return parseWhole(kind, whole) === null ? wrap(kind, rootTag, rootName, '', items) : whole;
}

/** Title and links of the feed, of what stands before its first item. */
function headOf(kind: FeedFormat, head: string): string {
  const parts = head.slice(0, 20_000).match(/<(title|link)(?=[\s>])(?:[^>]*\/>|[\s\S]*?<\/\1\s*>)/gi) ?? [];
  return parts.slice(0, kind === 'atom' ? 10 : 2).join('');
}

function wrap(
  kind: FeedFormat,
  rootTag: string,
  rootName: string,
  head: string,
  items: readonly string[],
): string {
  const body = items.join('\n');
  switch (kind) {
    case 'rss':
      return `${rootTag}<channel>${head}${body}</channel></${rootName}>`;
    case 'rdf':
      return `${rootTag}<channel>${head}</channel>${body}</${rootName}>`;
    case 'atom':
      return `${rootTag}${head}${body}</${rootName}>`;
    default:
      return kind satisfies never;
  }
}
