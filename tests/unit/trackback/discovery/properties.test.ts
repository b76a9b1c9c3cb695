import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { collectEvidence } from '../../../../lib/trackback/collect-evidence.ts';
import { decodeEntities } from '../../../../lib/trackback/decode-entities.ts';
import { discover } from '../../../../lib/trackback/discover.ts';
import type { PageEvidence } from '../../../../lib/trackback/page-evidence.ts';
import { readHtml } from '../../../../lib/trackback/read-html.ts';
import { scanRdfComment } from '../../../../lib/trackback/discovery/scan-rdf-comment.ts';

const PAGE = 'http://blog.example/e/1';

// The same pages in every run: a red here is a change in the code, never luck. Change it to look further.
fc.configureGlobal({ seed: 19970822 });

/** Pieces of pages in any order: what writers of templates and of attacks put together. */
const piece = fc.constantFrom(
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<rdf:RDF ',
  '<rdf:Description ',
  '</rdf:RDF>',
  '</rdf:Description>',
  '/>',
  '>',
  '<',
  '"',
  "'",
  '=',
  '&',
  ';',
  ' ',
  '\n',
  '\0',
  'rdf:about="http://blog.example/e/1" ',
  'dc:identifier=',
  'dc:title="',
  'trackback:ping="http://blog.example/tb/1"',
  "trackback:ping='/tb/2'",
  'trackback:ping=//h.example/3 ',
  'trackback:ping="',
  '<trackback:ping rdf:resource="/tb/4"/>',
  '<link rel="trackback" href="/tb/5">',
  '<a rel=trackback href="/tb/6 ">',
  '</a>',
  '<a href="/trackback/7">Trackback URL</a>',
  '<base href="http://base.example/x/">',
  'TrackBack URL: ',
  'http://blog.example/tb/8',
  '<wbr>',
  '<br>',
  '<script>',
  '</script>',
  '<textarea>',
  '</textarea>',
  '<template>',
  '</template>',
  '<title>',
  '</title>',
  '<svg>',
  '</svg>',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '&amp;',
  '&#58;',
  '&#x2d;',
  '&quot;',
  '<input value="http://blog.example/tb/9">',
  '<meta name=generator content=WordPress>',
  '\u202e',
  '\ud800',
  'é',
);
const soup = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('never throws, and says the same twice', () => {
  fc.assert(
    fc.property(
      soup,
      fc.oneof(fc.constant(PAGE), fc.webUrl({ withFragments: true }), fc.string()),
      fc.constantFrom('text/html', 'application/xhtml+xml', null),
      (text, pageUrl, contentType) => {
        const evidence = readHtml(text, { pageUrl, contentType });
        const frozen = structuredClone(evidence);
        const discovery = discover(evidence);
        expect(discover(evidence)).toEqual(discovery);
        expect(evidence).toEqual(frozen);
        expect(JSON.parse(JSON.stringify(discovery))).toEqual(discovery);
      },
    ),
    { numRuns: 1500 },
  );
});

test('offers no address that the page does not hold', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const { baseUrl } = readHtml(text, { pageUrl: PAGE, contentType: 'text/html' });
      const held = addressesIn(text);
      for (const { pingUrl, foundBy } of discover(readHtml(text, { pageUrl: PAGE, contentType: 'text/html' }))
        .entries) {
        if (foundBy === 'guess' || foundBy === 'arxiv-rule') continue;
        expect(
          held.some((address) => resolve(address, baseUrl) === pingUrl),
          `${pingUrl} in ${JSON.stringify(text)}`,
        ).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

test('keeps its promises on every entry', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const { entries, chosen } = discover(readHtml(text, { pageUrl: PAGE, contentType: 'text/html' }));
      expect(new Set(entries.map(({ pingUrl }) => pingUrl)).size).toBe(entries.length);
      expect(chosen === null ? 'none' : entries[chosen]?.foundBy).not.toBe('guess');
      for (const { pingUrl, title, excerpt, permalink } of entries) {
        const url = new URL(pingUrl);
        expect([
          url.protocol === 'http:' || url.protocol === 'https:',
          url.username,
          url.password,
          url.hash,
        ]).toEqual([true, '', '', '']);
        expect(title.length <= 300 && excerpt.length <= 500).toBe(true);
        expect(title).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
        expect(permalink === null || /^https?:/.test(permalink)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('any evidence at all is judged, also what no page can make', () => {
  const string = fc.oneof(soup, fc.constant(''), fc.constant('http://['));
  const evidence: fc.Arbitrary<PageEvidence> = fc.record({
    pageUrl: string,
    baseUrl: string,
    title: string,
    comments: fc.array(string, { maxLength: 4 }),
    elements: fc.array(
      fc.record({
        name: fc.constantFrom('rdf:rdf', 'rdf:description'),
        attributes: fc.dictionary(string, string),
        properties: fc.dictionary(string, string),
      }),
      { maxLength: 3 },
    ),
    tags: fc.array(
      fc.record({
        name: fc.constantFrom('link', 'a', 'meta', 'button'),
        attributes: fc.record(
          {
            rel: fc.constantFrom('trackback', 'canonical', 'shortlink', 'pingback', 'alternate', ''),
            href: string,
            content: string,
            property: fc.constant('og:url'),
          },
          { requiredKeys: [] },
        ),
        text: string,
      }),
      { maxLength: 5 },
    ),
    labels: fc.array(string, { maxLength: 3 }),
    truncated: fc.boolean(),
  });
  fc.assert(
    fc.property(evidence, (made) => {
      expect(discover(made).entries.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 500 },
  );
});

test('the live page gives the same evidence as its text', () => {
  // Pieces that a tree builder does not move about: the table has no place for lost end tags here.
  const block = fc.constantFrom(
    '<!-- <rdf:RDF><rdf:Description trackback:ping="/tb/1"/></rdf:RDF> -->',
    '<!-- trackback:ping= -->',
    '<p>TrackBack URL: http://h.example/tb/<wbr>2 </p>',
    '<p>Trackback:</p><input value="http://h.example/tb/3">',
    '<a href="/trackback/4"><b>Trackback</b> URI</a>',
    '<a rel="x trackback" href=" ">t</a>',
    '<link rel="trackback" href="/tb/5">',
    '<rdf:RDF><rdf:Description rdf:about="a&amp;b"><trackback:ping rdf:resource="/tb/6"/><dc:title>T &amp; U</dc:title></rdf:Description></rdf:RDF>',
    '<script>"TrackBack URL: http://no.example/"</script>',
    '<template><p>TrackBack URL: http://no.example/</p></template>',
    '<div><textarea>TrackBack URL: http://h.example/tb/7</textarea></div>',
    '<svg><title>TrackBack http://no.example/</title></svg>',
    '<p>words &amp; words</p>',
    '</b>',
    '</font>',
    '<meta name=generator content="A  B">',
    '<title> Late  title</title>',
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const html = `<!doctype html><body>${blocks.join('')}`;
      const { window } = new JSDOM(html, { url: PAGE, runScripts: 'dangerously' });
      expect(readHtml(html, { pageUrl: PAGE, contentType: 'text/html' })).toEqual(
        collectEvidence(window.document, PAGE),
      );
      window.close();
    }),
    { numRuns: 60 },
  );
});

test('a character reference is decoded once', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        decodeEntities(
          text
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('"', '&#34;')
            .replaceAll('-', '&#x2D;'),
        ),
      ).toBe(text);
    }),
  );
});

test.each([
  ['quotes that close nothing', '<rdf:Description ', 'a="b"c '],
  ['openings without end', '<rdf:Description ', 'dc:title="'],
  ['CDATA without end', '<rdf:Description ', 'a="<![CDATA['],
  ['one long name', '<rdf:Description ', 'x'],
  ['one long run of white space', '<rdf:Description a="b"', ' '],
  ['names without values', '<rdf:Description ', 'a:b '],
  ['elements in elements', '', '<rdf:Description '],
  ['property elements without end', '<rdf:Description>', '<dc:title>'],
  ['references', '<rdf:Description dc:title="', '&amp'],
])('reads each character of a hostile comment a bounded number of times: %s', (_, start, unit) => {
  // Counted, not timed: twice the text may cost twice the characters handed out, not four times.
  const cost = (length: number) =>
    scanRdfComment(start + unit.repeat(length / unit.length)).reduce(
      (sum, { title, pings }) => sum + title.length + pings.join('').length + 1,
      0,
    );
  expect(cost(200_000)).toBeLessThanOrEqual(2.2 * Math.max(cost(100_000), 10_000));
});

/** Every piece of the text between quotes, white space and angle brackets, as it is and decoded once. */
function addressesIn(text: string): string[] {
  // Readers see no `<wbr>` and no end tag that closes nothing: the text goes on.
  const joined = text.replaceAll(/<wbr>|<\/[\w:]+>|\0/g, '');
  // A parser puts U+FFFD for NUL, and comments end at their own signs.
  const wholes = [text, joined, text.replaceAll('\0', '\ufffd')].flatMap((whole) => [
    whole,
    ...whole.split(/--!?>|\]\]>/),
  ]);
  const pieces = wholes.flatMap((whole) => [
    ...whole.split(/["'\s<>=]+/),
    ...whole.split(/["']+/).flatMap((part) => [part, ...part.split(/[\s<>]+/)]),
  ]);
  return pieces
    .flatMap((part) => [part, decodeEntities(part)])
    .flatMap((part) => [part, ...(part.match(/https?:\/\/.*/gs) ?? [])])
    .flatMap(withoutPunctuation)
    .filter((part) => part !== '');
}

/** A text, and the same without one, two … signs of punctuation at its end, which belong to the sentence. */
function withoutPunctuation(text: string): string[] {
  const end = /[\])!?.,;:'*]*$/.exec(text)?.[0].length ?? 0;
  return Array.from({ length: end + 1 }, (_, cut) => text.slice(0, text.length - cut));
}

function resolve(address: string, baseUrl: string): string | null {
  const url = URL.parse(address, baseUrl);
  if (url === null) return null;
  url.hash = '';
  return url.href;
}
