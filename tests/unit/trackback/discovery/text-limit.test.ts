import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { collectEvidence } from '../../../../lib/trackback/collect-evidence.ts';
import { discover } from '../../../../lib/trackback/discover.ts';
import { MAX_TEXT_CHARS } from '../../../../lib/trackback/discovery/evidence-limits.ts';
import { readHtml } from '../../../../lib/trackback/read-html.ts';

const PAGE = 'http://blog.example/e/1';
const LONG = `<p>${'word '.repeat(MAX_TEXT_CHARS / 5)}</p>`;
const LABEL = '<p>TrackBack URL: http://blog.example/tb/1</p>';
const BLOCK = `<!-- <rdf:Description rdf:about="${PAGE}" trackback:ping="http://blog.example/tb/2"/> -->`;

test.each([
  ['a label before novels of text', LABEL + LONG, ['http://blog.example/tb/1'], true],
  ['a label behind them is not looked for, and that is said', LONG + LABEL, [], true],
  ['RDF behind them is found', LONG + BLOCK, ['http://blog.example/tb/2'], false],
  [
    'a script as long is not text',
    `<script>"${'word '.repeat(MAX_TEXT_CHARS / 5)}"</script>${LABEL}`,
    ['http://blog.example/tb/1'],
    false,
  ],
  [
    'an address too long to be read whole is no address, however short it were without its references',
    BLOCK.replace('/tb/2', `/tb/${'&#x32;'.repeat(1400)}`),
    [],
    false,
  ],
])('%s', (_, html, pingUrls, truncated) => {
  const fromText = readHtml(html, { pageUrl: PAGE, contentType: 'text/html' });
  const { window } = new JSDOM(html, { url: PAGE, runScripts: 'dangerously' });
  expect(collectEvidence(window.document, PAGE)).toEqual(fromText);
  window.close();
  expect(discover(fromText).entries.map(({ pingUrl }) => pingUrl)).toEqual(pingUrls);
  expect(fromText.truncated).toBe(truncated);
});
