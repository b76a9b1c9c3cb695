import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/trackback/entry.ts';
import { isShortLived } from '../../../lib/trackback/is-short-lived.ts';
import { renewedAddress } from '../../../lib/trackback/renewed-address.ts';

describe('isShortLived', () => {
  it.each([
    ['XE', 'http://x.example/?mid=b&document_srl=5&act=trackback&key=a1b', true],
    ['emlog', 'http://e.example/tb.php?sc=3f2a&id=12', true],
    ['FC2', 'http://me.blog1.fc2.example/tb.php/46-e4374dd5', true],
    ['goo', 'http://blog.goo.example/tbinterface.php/f73be9f5493611bc/a1', true],
    ['ExpressionEngine with its word', 'http://ee.example/trackback/46/k3x9qq2a/', true],
    ['ExpressionEngine without', 'http://ee.example/trackback/46/', false],
    ['arXiv', 'https://arxiv.org/trackback/1706.03762', false],
    ['an old arXiv id', 'https://arxiv.org/trackback/hep-th/9711200', false],
    ['WordPress', 'http://wp.example/2026/11/post/trackback/', false],
    ['Movable Type', 'http://mt.example/mt-tb.cgi/26', false],
    ['Serendipity', 'http://s9y.example/comment.php?type=trackback&entry_id=7', false],
    ['no address', 'nonsense', false],
  ])('%s: %s', (_, pingUrl, expected) => {
    expect(isShortLived(pingUrl)).toBe(expected);
  });
});

describe('renewedAddress', () => {
  const entry = (pingUrl: string, more: Partial<Entry> = {}): Entry => ({
    pingUrl,
    permalink: null,
    title: '',
    excerpt: '',
    foundBy: 'rdf',
    confidence: 'high',
    isPageOwn: false,
    ...more,
  });
  const known = { pingUrl: 'https://x.example/tb?key=a', permalink: 'https://x.example/1', title: 'One' };

  it.each<[string, readonly Entry[], string | null]>([
    [
      'the entry with the same permalink',
      [
        entry('https://x.example/tb?key=2', { permalink: 'https://x.example/2' }),
        entry('https://x.example/tb?key=b', { permalink: 'https://x.example/1' }),
      ],
      'https://x.example/tb?key=b',
    ],
    [
      "the page's own where none has that permalink",
      [entry('https://x.example/tb?key=b', { isPageOwn: true })],
      'https://x.example/tb?key=b',
    ],
    ['nothing when it is not clear which', [entry('https://x.example/tb?key=b')], null],
    [
      'nothing on another host',
      [entry('https://y.example/tb?key=b', { permalink: 'https://x.example/1' })],
      null,
    ],
    [
      'nothing from a guess',
      [entry('https://x.example/trackback/', { foundBy: 'guess', isPageOwn: true })],
      null,
    ],
    ['nothing from an empty page', [], null],
  ])('gives %s', (_, entries, expected) => {
    expect(renewedAddress(known, entries)).toBe(expected);
  });

  it('knows an entry without permalink by its title', () => {
    const untitled = { ...known, permalink: null };
    expect(renewedAddress(untitled, [entry('https://x.example/tb?key=b', { title: 'One' })])).toBe(
      'https://x.example/tb?key=b',
    );
  });
});
