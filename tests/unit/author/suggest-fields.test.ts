import { describe, expect, it } from 'vitest';
import type { Blog } from '../../../lib/author/blog.ts';
import type { Post } from '../../../lib/author/post.ts';
import type { Claim, PostPage } from '../../../lib/author/post-page.ts';
import { suggestFields } from '../../../lib/author/suggest-fields.ts';
import { limitsFor } from '../../../lib/trackback/receiver-limits.ts';

const URL_OF_POST = 'https://ada.example/2026/gaps';
const WORDPRESS = limitsFor('https://wp.example/2026/x/trackback/');
const ARXIV = limitsFor('https://arxiv.org/trackback/2401.00001');

const BLOG: Blog = {
  id: '1',
  name: 'Ada’s notebook',
  url: 'https://ada.example/',
  feed: null,
  excerptRule: 'summary',
  targets: 'any',
};
const POST: Post = {
  url: URL_OF_POST,
  title: 'Title in feed',
  summary: 'Summary in feed.',
  opening: 'Opening in feed.',
  publishedAt: null,
  links: [],
  isComplete: true,
};

function pageWith(...claims: Claim[]): PostPage {
  return {
    url: URL_OF_POST,
    canonicalUrl: null,
    claims,
    links: [],
    scriptedLinks: [],
    isNoindex: false,
    feeds: [],
  };
}

const CLAIMS: readonly Claim[] = [
  { field: 'title', from: 'json-ld', text: 'Title in JSON-LD' },
  { field: 'title', from: 'title-element', text: 'Title in head' },
  { field: 'excerpt', from: 'open-graph', text: 'Description in Open Graph.' },
  { field: 'excerpt', from: 'first-paragraph', text: 'First paragraph on page.' },
  { field: 'blog_name', from: 'open-graph', text: 'Site name' },
];

describe('where a suggestion comes from', () => {
  const page = pageWith(...CLAIMS);
  const none = { blog: null, post: null, page: null, selection: '', limits: WORDPRESS };

  it.each([
    ['nothing known', none, {}],
    [
      'the feed before the page, the profile before both',
      { ...none, blog: BLOG, post: POST, page },
      {
        url: [URL_OF_POST, 'feed'],
        title: ['Title in feed', 'feed'],
        excerpt: ['Summary in feed.', 'feed'],
        blog_name: ['Ada’s notebook', 'profile'],
      },
    ],
    [
      'the page alone',
      { ...none, page },
      {
        title: ['Title in JSON-LD', 'json-ld'],
        excerpt: ['Description in Open Graph.', 'open-graph'],
        blog_name: ['Site name', 'open-graph'],
      },
    ],
    [
      'the selection before all, even where the rule is none',
      { ...none, blog: { ...BLOG, excerptRule: 'none' as const }, post: POST, selection: 'What I chose.' },
      {
        url: [URL_OF_POST, 'feed'],
        title: ['Title in feed', 'feed'],
        excerpt: ['What I chose.', 'selection'],
        blog_name: ['Ada’s notebook', 'profile'],
      },
    ],
    [
      'no excerpt where the rule is none',
      { ...none, blog: { ...BLOG, excerptRule: 'none' as const }, post: null, page },
      { title: ['Title in JSON-LD', 'json-ld'], blog_name: ['Ada’s notebook', 'profile'] },
    ],
    [
      'always the first paragraph',
      { ...none, blog: { ...BLOG, excerptRule: 'first-paragraph' as const }, post: POST, page },
      {
        url: [URL_OF_POST, 'feed'],
        title: ['Title in feed', 'feed'],
        excerpt: ['First paragraph on page.', 'first-paragraph'],
        blog_name: ['Ada’s notebook', 'profile'],
      },
    ],
    [
      'the opening in the feed where the page has no paragraph and the post no summary',
      { ...none, post: { ...POST, summary: '' } },
      {
        url: [URL_OF_POST, 'feed'],
        title: ['Title in feed', 'feed'],
        excerpt: ['Opening in feed.', 'first-paragraph'],
      },
    ],
  ] as const)('%s', (_, sources, expected) => {
    const suggestions = suggestFields(sources);
    expect(
      Object.fromEntries(Object.entries(suggestions).map(([field, { text, from }]) => [field, [text, from]])),
    ).toEqual(expected);
  });

  it.each([
    ['its own address', 'https://ada.example/2026/gaps', 'https://ada.example/2026/gaps'],
    ['with www', 'https://www.ada.example/2026/gaps', 'https://www.ada.example/2026/gaps'],
    ['not the front page', 'https://ada.example/', undefined],
    ['not another site', 'https://bob.example/2026/gaps', undefined],
  ])('takes the address the page gives itself: %s', (_, text, expected) => {
    const page = pageWith({ field: 'url', from: 'open-graph', text });
    expect(suggestFields({ ...none, page }).url?.text).toBe(expected);
  });
});

describe('what a receiver can keep', () => {
  const suggest = (text: string, limits = WORDPRESS) =>
    suggestFields({
      blog: null,
      post: { ...POST, title: text, summary: '', opening: '' },
      page: null,
      selection: '',
      limits,
    }).title?.text;

  it.each([
    ['TeX in dollars', 'On $\\alpha$-decay', 'On α-decay', 'On $\\alpha$-decay'],
    ['TeX in brackets', 'On \\(\\beta \\to \\infty\\)', 'On β → ∞', 'On \\(\\beta \\to \\infty\\)'],
    ['display TeX', '$$x^2 + y_1 \\leq 3$$', 'x² + y₁ ≤ 3', '$$x^2 + y_1 \\leq 3$$'],
    ['TeX with a unit', '$10^{-3}\\,\\mathrm{eV}$', '10⁻³ eV', '$10^{-3}\\,\\mathrm{eV}$'],
    ['TeX that is not simple', '$\\frac{1}{2}$ left', '$\\frac{1}{2}$ left', '$\\frac{1}{2}$ left'],
    ['money', 'From $5 to $10 a day', 'From $5 to $10 a day', 'From $5 to $10 a day'],
    ['quotation marks and dashes', '“It’s” – new…', '“It’s” – new…', '"It\'s" - new...'],
    ['letters', 'Zumalacárregui', 'Zumalacárregui', 'Zumalacárregui'],
    ['emoji', 'Done 👩‍👩‍👧 🇩🇪 👍🏽!', 'Done 👩‍👩‍👧 🇩🇪 👍🏽!', 'Done!'],
    ['a copyright sign', '© 2026', '© 2026', '© 2026'],
  ])('%s', (_, text, elsewhere, onArxiv) => {
    expect(suggest(text)).toBe(elsewhere);
    expect(suggest(text, ARXIV)).toBe(onArxiv);
  });

  it.each([
    ['at a word', 'word '.repeat(100).trim(), `${'word '.repeat(49)}word…`.slice(0, 250)],
    ['through a word without blanks', '语'.repeat(300), `${'语'.repeat(249)}…`],
    ['not inside an emoji of several', `${'a'.repeat(248)}👩‍👩‍👧b`, `${'a'.repeat(248)}…`],
    ['not inside an accent', `${'a'.repeat(248)}e\u0301bc`, `${'a'.repeat(248)}…`],
  ])('cuts %s', (_, text, expected) => {
    expect(suggest(text)).toBe(expected);
  });

  it('cuts to bytes for arXiv, with an ellipsis of ASCII', () => {
    const cut = suggest('Zumalacárregui '.repeat(30), ARXIV) ?? '';
    expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(255);
    expect(cut.endsWith('Zumalacárregui...')).toBe(true);
  });
});
