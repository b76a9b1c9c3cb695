import { XMLParser, XMLValidator } from 'fast-xml-parser';

import type { ResponseParts } from './response-parts.ts';

/** Answers are a few hundred characters. Longer text is left to the scanner, whose time is linear whatever it is given. */
const MAX_CHARS = 8192;

/**
 * Entities stay undecoded (no expansion to bound, no DTD to honour): both roads hand over raw source, and {@link plainMessage}
 * decodes one level for both. `stopNodes` keep the markup inside a message as it stands.
 */
const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  htmlEntities: false,
  removeNSPrefix: true,
  maxNestedTags: 20,
  transformTagName: (name) => name.toLowerCase(),
  stopNodes: [
    'response.error',
    'response.success',
    'response.message',
    'methodresponse.error',
    'methodresponse.message',
  ],
});

/** What a listing begins with; the `<rss>` around a channel gets lost in some. */
const LISTINGS = ['rss', 'feed', 'rdf', 'channel'];

type Node = Readonly<Record<string, unknown>>;

/**
 * The parts of a response that is well-formed XML and has the shape of the specification: one root, in it one verdict and at
 * most one message. Null for every other text: the scanner reads those.
 *
 * @param slice from `<response` to the end of `</response>`.
 */
export function parseResponse(slice: string): ResponseParts | null {
  if (slice.length > MAX_CHARS || XMLValidator.validate(slice) !== true) return null;
  const children = childrenOfRoot(parse(slice));
  if (children === null) return null;
  const found = new Map<string, string>();
  for (const child of children) {
    const name = Object.keys(child)[0] ?? '';
    if (name === '#text') continue;
    if (found.has(name)) return null;
    found.set(name, textOf(child[name]));
  }
  if (found.has('error') === found.has('success') || found.has('fault') || found.has('params')) return null;
  return {
    error: found.get('error') ?? null,
    success: found.get('success') ?? null,
    message: found.get('message') ?? null,
    hasListing: LISTINGS.some((name) => found.has(name)),
    isXmlRpc: false,
    isClosed: true,
  };
}

function parse(slice: string): unknown {
  try {
    return PARSER.parse(slice);
  } catch (error) {
    // The parser throws plain errors for nesting too deep and for names it holds to be dangerous (`__proto__`).
    if (error instanceof Error) return null;
    throw error;
  }
}

function childrenOfRoot(document: unknown): readonly Node[] | null {
  if (!isNodes(document) || document.length !== 1) return null;
  const root = document[0]?.['response'] ?? document[0]?.['methodresponse'];
  return isNodes(root) ? root : null;
}

function textOf(children: unknown): string {
  if (!isNodes(children)) return '';
  return children.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
}

function isNodes(value: unknown): value is readonly Node[] {
  return Array.isArray(value) && value.every((node) => typeof node === 'object' && node !== null);
}
