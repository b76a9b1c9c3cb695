import { expect, test } from 'vitest';
import { discover } from '../../../../lib/trackback/discover.ts';
import { readHtml } from '../../../../lib/trackback/read-html.ts';
import { CARRIER_ROWS, LINK_ROWS, TEXT_ROWS } from './link-and-text-rows.ts';
import { RDF_PRODUCT_ROWS } from './rdf-product-rows.ts';
import { PAGE, xhtml } from './row.ts';

const XHTML = 'application/xhtml+xml';
const pings = (html: string, contentType: string) =>
  discover(readHtml(html, { pageUrl: PAGE, contentType })).entries.map(({ pingUrl }) => pingUrl);

// What browsers do and jsdom does not: these pages go through the text's road alone.
test.each([
  [
    'a form that a table throws out still has its fields',
    '<table><form><tr><td>TrackBack URL: <input name="tb" value="http://r.example/trackback/1"></table>',
    'text/html',
    [],
  ],
  [
    'entities of an internal subset',
    `<!DOCTYPE html [<!ENTITY tb "http://b.example/tb/7"> <!ENTITY word 'TrackBack URL'>]><html xmlns="http://www.w3.org/1999/xhtml"><head><link rel="trackback" href="&tb;"/></head><body><p>&word;: &tb;x</p></body></html>`,
    XHTML,
    ['http://b.example/tb/7', 'http://b.example/tb/7x'],
  ],
  [
    'an entity that holds a reference is decoded once',
    '<!DOCTYPE html [<!ENTITY tb "http://b.example/tb?a=1&#38;amp;b">]><html xmlns="http://www.w3.org/1999/xhtml"><link rel="trackback" href="&tb;"/></html>',
    XHTML,
    ['http://b.example/tb?a=1&amp;b'],
  ],
  [
    'a base of another namespace is none',
    xhtml('<x:base xmlns:x="urn:x" href="http://no.example/"/><link rel="trackback" href="/tb/7"/>'),
    XHTML,
    ['http://blog.example/tb/7'],
  ],
  [
    'XHTML that no XML parser takes',
    xhtml('<p>a & b < c<br><link rel="trackback" href="/tb/7"/></i>TrackBack URL: http://b.example/tb/8</p>'),
    XHTML,
    ['http://blog.example/tb/7', 'http://b.example/tb/8'],
  ],
  [
    'an end tag that does not end and that nothing is open for is text',
    xhtml('<p>TrackBack URL: http://b.example/tb/</q/7</p>'),
    XHTML,
    [],
  ],
])('%s', (_, html, contentType, expected) => {
  expect(pings(html, contentType)).toEqual(expected);
});

test('an entity that holds entities is no bomb', () => {
  const bomb = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('');
  const html = `<!DOCTYPE html [<!ENTITY e0 "ten letters">${bomb}]>${xhtml(`<p>${'&e30;&e9;'.repeat(5000)}</p><link rel="trackback" href="/tb/7"/>`).replace(/^.*\n/, '')}`;
  expect(pings(html, XHTML)).toEqual(['http://blog.example/tb/7']);
});

// Markup of which no tree can be made at a bounded cost is read tag by tag: less exact, and just as complete.
test.each(
  [...RDF_PRODUCT_ROWS, ...LINK_ROWS, ...TEXT_ROWS, ...CARRIER_ROWS].map((row): [string, string, string] => [
    row.origin,
    row.html,
    row.pageUrl ?? PAGE,
  ]),
)('is found behind a thousand open elements as well: %s', (_, html, pageUrl) => {
  const find = (text: string) => discover(readHtml(text, { pageUrl, contentType: 'text/html' }));
  expect(find(`${'<div>'.repeat(1000)}${html}`)).toEqual(find(`<div>${html}`));
});
