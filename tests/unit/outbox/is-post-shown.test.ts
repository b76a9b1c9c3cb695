import { describe, expect, it } from 'vitest';
import { isPostShown } from '../../../lib/outbox/is-post-shown.ts';
import { placeToLook } from '../../../lib/outbox/place-to-look.ts';

const PAGE = { kind: 'page', url: 'https://weblog.example/2026/entry' } as const;
const LIST = { kind: 'arxiv-list', url: 'https://arxiv.org/tb/hep-th/9711200' } as const;
const MINE = {
  url: 'https://garden.example/2026/11/reading/?p=1&q=é',
  title: 'Reading “Attention” again: é',
  excerpt: '',
  blog_name: 'A garden of notes',
};

describe('the post’s address', () => {
  it.each([
    ['1', '<a href="https://garden.example/2026/11/reading/?p=1&amp;q=%C3%A9">', true],
    ['2 plain ampersand', '<a href="https://garden.example/2026/11/reading/?p=1&q=é">', true],
    ['3 other scheme', "<a href='http://garden.example/2026/11/reading/?p=1&amp;q=é'>", true],
    ['4 www', '<a href="https://www.garden.example/2026/11/reading/?p=1&amp;q=é">', true],
    ['5 without the slash', '<a href="https://garden.example/2026/11/reading?p=1&amp;q=é">', true],
    ['6 fragment', '<a href="https://garden.example/2026/11/reading/?p=1&amp;q=é#top">', true],
    ['7 upper-case host', '<a href=HTTPS://GARDEN.example/2026/11/reading/?p=1&amp;q=é>', true],
    ['8 without a scheme', '<a href="//garden.example/2026/11/reading/?p=1&amp;q=é">', true],
    ['9 in words', '<p>Seen: https://garden.example/2026/11/reading/?p=1&amp;q=%C3%A9.</p>', true],
    [
      '10 behind a counter',
      '<a href="/go?to=https%3A%2F%2Fgarden.example%2F2026%2F11%2Freading%2F%3Fp%3D1%26q%3D%C3%A9">',
      true,
    ],
    ['11 another post', '<a href="https://garden.example/2026/11/reading/?p=2&amp;q=é">', false],
    ['12 a longer path', '<a href="https://garden.example/2026/11/reading/more/?p=1&amp;q=é">', false],
    [
      '13 another site with the name in it',
      '<a href="https://notgarden.example/2026/11/reading/?p=1&amp;q=é">',
      false,
    ],
    ['14 the home page', '<a href="https://garden.example/">', false],
    ['15 only the title', '<h3>Reading “Attention” again: é</h3>', false],
    ['16 nothing', '', false],
  ])('%s', (_, html, expected) => {
    expect(isPostShown(html, PAGE, MINE)).toBe(expected);
  });

  it('is known by its path on its own site', () => {
    const own = { ...MINE, url: 'https://weblog.example/2026/answer' };
    expect(isPostShown('<a href="/2026/answer/">', PAGE, own)).toBe(true);
  });

  it('is looked for in time that grows with the page', () => {
    const html = '<a href="https://garden.example/x">'.repeat(20_000) + 'href="'.repeat(50_000);
    expect(isPostShown(html, PAGE, MINE)).toBe(false);
  });
});

describe('arXiv’s list, which shows no addresses', () => {
  function row(title: string, source: string): string {
    return `<h3 class="trackback-title">
  <a class="mathjax" rel="external nofollow" href="/tb/redirect/1845295/8591d4034">${title}</a>
</h3>
<p class="trackback-source">
  [    ${source}
    INVALID-URL
]    <small>trackback posted Mon, 5 Dec 2022 13:13:00 UTC</small>
</p>`;
  }
  const garbled = 'Reading â€œAttentionâ€\u009d again: Ã©';
  const long = `${'A long title with many words '.repeat(8)}end`;

  it.each([
    ['1 as it was sent', row(MINE.title, 'A garden of notes@'), MINE, true],
    ['2 garbled as arXiv does it', row(garbled, 'A garden of notes@'), MINE, true],
    [
      '3 in references',
      row('Reading &#8220;Attention&#8221; again: &eacute;', 'A garden of notes@'),
      MINE,
      true,
    ],
    ['4 another blog', row(MINE.title, 'Of Particular Significance@'), MINE, false],
    ['5 another title', row('Reading it', 'A garden of notes@'), MINE, false],
    ['6 no blog name', row(MINE.title, ''), { ...MINE, blog_name: '' }, true],
    [
      '7 cut at a word',
      row(`${'A long title with many words '.repeat(5)}A...`, 'A garden of notes@'),
      { ...MINE, title: long },
      true,
    ],
    ['8 only a beginning in common', row('A...', 'A garden of notes@'), { ...MINE, title: long }, false],
    ['9 no title', row('', 'A garden of notes@'), { ...MINE, title: '' }, false],
    [
      '10 none',
      '<p><em>There are no trackback pings recorded for <a href="/abs/hep-th/9711200">it</a>.</em></p>',
      MINE,
      false,
    ],
    ['11 the paper’s own title elsewhere', `<h1>${MINE.title}</h1>`, MINE, false],
    ['12 the second of two', row('Another', 'Blog@') + row(MINE.title, 'A garden of notes@'), MINE, true],
    [
      '13 tags that were left out when it was sent',
      row(MINE.title, 'A garden of notes@'),
      { ...MINE, title: 'Reading “<i>Attention</i>” again: é' },
      true,
    ],
  ])('%s', (_, html, fields, expected) => {
    expect(isPostShown(html, LIST, fields)).toBe(expected);
  });
});

describe('where to look', () => {
  const target = { pageUrl: 'https://weblog.example/', permalink: null, title: '', foundBy: 'rdf' } as const;
  it.each([
    [
      'a paper’s list',
      'https://arxiv.org/trackback/hep-th/9711200',
      target,
      'https://arxiv.org/tb/hep-th/9711200',
    ],
    [
      'the entry',
      'https://r.example/tb',
      { ...target, permalink: 'https://weblog.example/1' },
      'https://weblog.example/1',
    ],
    ['the page', 'https://r.example/tb', target, 'https://weblog.example/'],
    ['nowhere for a pasted address', 'https://r.example/tb', { ...target, pageUrl: null }, null],
    [
      'nowhere for what is no page',
      'https://r.example/tb',
      { ...target, pageUrl: 'file:///etc/passwd' },
      null,
    ],
  ])('%s', (_, pingUrl, target, url) => {
    expect(placeToLook({ pingUrl, target })?.url ?? null).toBe(url);
  });
});
