import { expect, test } from 'vitest';
import { discoverInFeed } from '../../../../lib/trackback/discover-in-feed.ts';

const PAGE = 'http://blog.example/e/2';
const read = (xml: string) =>
  discoverInFeed(xml, { feedUrl: 'http://blog.example/feed', permalinks: [PAGE] });

test("RSS 2.0: text in trackback:ping, the page's item first (Geeklog, Subtext)", () => {
  const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/"><channel><title>B</title>
    <item><title>One</title><link>http://blog.example/e/1</link><trackback:ping>http://blog.example/tb/1</trackback:ping></item>
    <item><title>Two &amp; more</title><link>https://blog.example/e/2/</link><trackback:ping>/tb?id=2&amp;x=1</trackback:ping><trackback:about>http://else.example/tb/9</trackback:about></item></channel></rss>`;
  expect(read(xml)).toEqual([
    {
      pingUrl: 'http://blog.example/tb?id=2&x=1',
      permalink: 'https://blog.example/e/2/',
      title: 'Two & more',
      excerpt: '',
      foundBy: 'feed',
      confidence: 'high',
      isPageOwn: true,
    },
    {
      pingUrl: 'http://blog.example/tb/1',
      permalink: 'http://blog.example/e/1',
      title: 'One',
      excerpt: '',
      foundBy: 'feed',
      confidence: 'low',
      isPageOwn: false,
    },
  ]);
});

test('RSS 1.0: rdf:resource (PukiWiki)', () => {
  const xml = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="${PAGE}"><title>Two</title><link>${PAGE}</link><trackback:ping rdf:resource="http://blog.example/tb/2"/></item></rdf:RDF>`;
  expect(read(xml)).toMatchObject([{ pingUrl: 'http://blog.example/tb/2', isPageOwn: true }]);
});

test('Atom: the alternate link names the entry (Subtext)', () => {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">Two</title><link rel="self" href="/x"/><link rel="alternate" href="/e/2"/><trackback:ping>http://blog.example/tb/2</trackback:ping></entry></feed>`;
  expect(read(xml)).toMatchObject([
    { pingUrl: 'http://blog.example/tb/2', permalink: PAGE, title: 'Two', isPageOwn: true },
  ]);
});

test('another prefix for the trackback namespace', () => {
  const xml = `<rss xmlns:TB="http://madskills.com/public/xml/rss/module/trackback/"><channel><item><link>${PAGE}</link><x:ping>http://blog.example/no</x:ping><TB:ping>http://blog.example/tb/2</TB:ping></item></channel></rss>`;
  expect(read(xml)).toMatchObject([{ pingUrl: 'http://blog.example/tb/2', isPageOwn: true }]);
});

test('Atom: a link of its own for TrackBack, which is not the entry', () => {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Two</title><link rel="trackback" href="/tb/2"/><link href="/e/2"/></entry><entry><link rel="trackback" href="/tb/3"/></entry></feed>`;
  expect(read(xml)).toMatchObject([
    { pingUrl: 'http://blog.example/tb/2', permalink: PAGE, isPageOwn: true },
    { pingUrl: 'http://blog.example/tb/3', permalink: null, isPageOwn: false },
  ]);
});

test.each([
  ['nothing', ''],
  ['HTML', '<!doctype html><p>x<br></div>'],
  ['a feed without TrackBack', `<rss><channel><item><link>${PAGE}</link></item></channel></rss>`],
  [
    'a ping that is no web address',
    `<rss><channel><item><link>${PAGE}</link><trackback:ping>javascript:1</trackback:ping></item></channel></rss>`,
  ],
  ...['none', 'n/a', '$tb_url', '%trackback%'].map((junk) => [
    `a ping that is ${junk}`,
    `<rss><channel><item><link>${PAGE}</link><trackback:ping>${junk}</trackback:ping></item></channel></rss>`,
  ]),
  [
    'a bomb of entities',
    `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><title>&c;</title></item></channel></rss>`,
  ],
])('no entries in %s', (_, xml) => {
  expect(read(xml)).toEqual([]);
});
