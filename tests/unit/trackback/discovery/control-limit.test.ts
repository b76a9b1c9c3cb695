import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { collectEvidence } from '../../../../lib/trackback/collect-evidence.ts';
import { discover } from '../../../../lib/trackback/discover.ts';
import { MAX_CONTROLS } from '../../../../lib/trackback/discovery/evidence-limits.ts';
import { readHtml } from '../../../../lib/trackback/read-html.ts';

const PAGE = 'http://blog.example/e/1';
const OTHERS = '<button>Like</button>'.repeat(MAX_CONTROLS);
const NAMED = '<button class="trackback" data-x="http://blog.example/tb/1">Copy</button>';
const LABELLED = '<p>Trackback: <button data-x="http://blog.example/tb/2">Copy</button></p>';

test.each([
  ['a button before as many others as are asked', NAMED + OTHERS, ['http://blog.example/tb/1'], true],
  ['a button behind them is not asked for its name, and that is said', OTHERS + NAMED, [], true],
  [
    'a button behind a label is found wherever it stands',
    OTHERS + LABELLED,
    ['http://blog.example/tb/2'],
    true,
  ],
  ['as many buttons as are asked are not too many', OTHERS, [], false],
])('%s', (_, html, pingUrls, truncated) => {
  const fromText = readHtml(html, { pageUrl: PAGE, contentType: 'text/html' });
  const { window } = new JSDOM(html, { url: PAGE, runScripts: 'dangerously' });
  expect(collectEvidence(window.document, PAGE)).toEqual(fromText);
  window.close();
  expect(discover(fromText).entries.map(({ pingUrl }) => pingUrl)).toEqual(pingUrls);
  expect(fromText.truncated).toBe(truncated);
});
