import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { collectEvidence } from '../../../../lib/trackback/collect-evidence.ts';
import { MAX_CHARS, MAX_PROPERTIES } from '../../../../lib/trackback/discovery/evidence-limits.ts';
import { readHtml } from '../../../../lib/trackback/read-html.ts';

const PAGE = 'http://blog.example/e/1';

function many(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join(' ');
}

test.each([
  [
    'tags with novels in their attributes',
    many(20, () => `<meta name="trackback" ${many(39, (at) => `a${at}="${'x'.repeat(5000)}"`)}>`),
    true,
  ],
  [
    'RDF elements with novels in their attributes',
    many(20, () => `<rdf:description ${many(39, (at) => `a${at}="${'x'.repeat(5000)}"`)}></rdf:description>`),
    true,
  ],
  [
    'one element with more addresses than any has',
    `<button class="trackback" ${many(500, (at) => `a${at}="http://blog.example/tb/${at}"`)}>Copy</button>`,
    false,
  ],
  [
    'addresses around every word',
    `<p data-a="http://h.example/1" data-b="http://h.example/2">${many(200, (at) => `<b>trackback ${at}</b>`)}</p>`,
    true,
  ],
  [
    'more prefixes than any page has',
    `<html ${many(30, (at) => `xmlns:a${at}="rdf-syntax-ns"`)}>${many(30, (at) => `<i xmlns:trackback="" xmlns:b${at}="rdf-syntax-ns"></i><b${at}:description></b${at}:description>`)}`,
    false,
  ],
])('keeps the message about a page small: %s', (_, html, isTruncated) => {
  const fromText = readHtml(html, { pageUrl: PAGE, contentType: 'text/html' });
  const { window } = new JSDOM(html, { url: PAGE, runScripts: 'dangerously' });
  expect(collectEvidence(window.document, PAGE)).toEqual(fromText);
  window.close();
  expect(JSON.stringify(fromText).length).toBeLessThan(MAX_CHARS + 10_000);
  expect(fromText.labels.length).toBeLessThanOrEqual(100);
  expect(fromText.elements.length).toBeLessThan(MAX_PROPERTIES);
  expect(fromText.truncated).toBe(isTruncated);
});
