import { decodeHtml } from '../../lib/trackback/decode-html.ts';
import { ARXIV_ROWS } from '../unit/trackback/discovery/arxiv-rows.ts';
import { CARRIER_ROWS, LINK_ROWS, TEXT_ROWS } from '../unit/trackback/discovery/link-and-text-rows.ts';
import { RDF_PRODUCT_ROWS } from '../unit/trackback/discovery/rdf-product-rows.ts';
import { PAGE } from '../unit/trackback/discovery/row.ts';
import type { Row } from '../unit/trackback/discovery/row.ts';
import { ADDRESS_ROWS, BLOCK_ROWS, PAGE_ROWS, PLACE_ROWS } from '../unit/trackback/discovery/shape-rows.ts';
import type { Random } from './create-random.ts';
import type { PageCase } from './fuzz-case.ts';
import { mutate, mutateBytes } from './mutate.ts';
import { PAGE_TOKENS } from './nasty-tokens.ts';

const ROWS: readonly Row[] = [
  ...RDF_PRODUCT_ROWS,
  ...ARXIV_ROWS,
  ...LINK_ROWS,
  ...TEXT_ROWS,
  ...CARRIER_ROWS,
  ...PLACE_ROWS,
  ...BLOCK_ROWS,
  ...ADDRESS_ROWS,
  ...PAGE_ROWS,
];
const TEXTS = ROWS.map(({ html }) => html);
const PAGE_URLS = [...new Set(ROWS.map(({ pageUrl }) => pageUrl ?? PAGE))];

const TYPES = [
  'text/html',
  'text/html; charset=utf-8',
  'text/html; charset=euc-jp',
  'text/html;charset="iso-8859-1"',
  'application/xhtml+xml',
  'text/xml; charset=utf-16',
  'text/plain',
  'nonsense/; charset=',
  '',
  null,
];

/** A page of the conformance table or one of tokens alone, damaged; now and then read back from damaged bytes or grown large. */
export function makePage(random: Random): PageCase {
  const row = random.pick(ROWS);
  const contentType = random.oneIn(5) ? random.pick(TYPES) : (row.contentType ?? 'text/html');
  let pageUrl = random.oneIn(5) ? random.pick(PAGE_URLS) : (row.pageUrl ?? PAGE);
  if (random.oneIn(20)) pageUrl = mutate(pageUrl, PAGE_URLS, PAGE_TOKENS, random);
  let text = random.oneIn(8) ? heapOfTokens(random) : row.html;
  text = mutate(text, TEXTS, PAGE_TOKENS, random);
  if (random.oneIn(300)) text = grow(text, random);
  else if (random.oneIn(5))
    text = decodeHtml(mutateBytes(new TextEncoder().encode(text), random), contentType);
  return { kind: 'page', text, pageUrl, contentType };
}

function heapOfTokens(random: Random): string {
  return Array.from({ length: 1 + random.below(30) }, () => random.pick(PAGE_TOKENS)).join('');
}

/** A part of it a few thousand times over: what is not linear shows here. */
function grow(text: string, random: Random): string {
  const part = random.oneIn(2)
    ? random.pick(PAGE_TOKENS)
    : text.slice(random.below(text.length + 1)).slice(0, 1 + random.below(80));
  const at = random.below(text.length + 1);
  return text.slice(0, at) + part.repeat(1 + random.below(2000)) + text.slice(at);
}
