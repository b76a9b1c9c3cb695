import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { collectEvidence } from '../../../../lib/trackback/collect-evidence.ts';
import { discover } from '../../../../lib/trackback/discover.ts';
import type { Discovery } from '../../../../lib/trackback/entry.ts';
import type { PageEvidence } from '../../../../lib/trackback/page-evidence.ts';
import { readHtml } from '../../../../lib/trackback/read-html.ts';
import { ARXIV_ROWS } from './arxiv-rows.ts';
import { CARRIER_ROWS, LINK_ROWS, TEXT_ROWS } from './link-and-text-rows.ts';
import { RDF_PRODUCT_ROWS } from './rdf-product-rows.ts';
import { PAGE } from './row.ts';
import type { Row } from './row.ts';
import { ADDRESS_ROWS, BLOCK_ROWS, PAGE_ROWS, PLACE_ROWS } from './shape-rows.ts';

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'RDF by product': RDF_PRODUCT_ROWS,
  arXiv: ARXIV_ROWS,
  'links and anchors': LINK_ROWS,
  'labels in text': TEXT_ROWS,
  'addresses to be copied': CARRIER_ROWS,
  'places in the page': PLACE_ROWS,
  'shapes of the block': BLOCK_ROWS,
  addresses: ADDRESS_ROWS,
  'whole pages': PAGE_ROWS,
};

let number = 0;
for (const [name, rows] of Object.entries(TABLES)) {
  describe(`${name}:`, () => {
    test.each(rows.map((row) => ({ ...row, number: (number += 1) })))('$number $origin', (row) => {
      const fromText = readHtml(row.html, {
        pageUrl: row.pageUrl ?? PAGE,
        contentType: row.contentType ?? 'text/html',
      });
      expect(fromText).toEqual(fromDom(row));
      expectDiscovery(discover(fromText), row);
    });
  });
}

test('the table does not shrink', () => {
  expect(number).toBeGreaterThanOrEqual(120);
});

/** The evidence of the live page: a DOM built as a browser with scripting builds it. */
function fromDom({ html, pageUrl = PAGE, contentType = 'text/html' }: Row): PageEvidence {
  const { window } = new JSDOM(html, {
    url: pageUrl,
    contentType: contentType.replace(/;.*/, ''),
    runScripts: 'dangerously',
    // What a page's own scripts complain about is not ours.
    virtualConsole: new VirtualConsole(),
  });
  const before = window.document.childNodes.length;
  const evidence = collectEvidence(window.document, pageUrl);
  expect(window.document.childNodes).toHaveLength(before);
  window.close();
  return evidence;
}

function expectDiscovery({ entries, chosen, notOffered }: Discovery, row: Row): void {
  const compared = entries.map((entry, at) => {
    const keys = Object.keys(row.entries[at] ?? { pingUrl: 0, foundBy: 0 });
    return Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)));
  });
  expect(compared).toEqual(row.entries);
  expect(chosen).toBe(row.chosen === undefined ? (row.entries.length === 1 ? 0 : null) : row.chosen);
  expect(notOffered.map(({ reason }) => reason)).toEqual(row.notOffered ?? []);
}
