import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findBlog } from '../../../lib/author/find-blog.ts';
import { readFeed } from '../../../lib/author/read-feed.ts';
import { readPost } from '../../../lib/author/read-post.ts';
import { PRODUCT_FEEDS } from './product-feeds.ts';
import { PRODUCT_POSTS } from './product-posts.ts';

const NAMES: readonly (readonly [string, string, string, string | null])[] = [
  [
    'Jekyll (minima, jekyll-seo-tag)',
    'Ada’s notebook',
    'https://ada.example/',
    'https://ada.example/feed.xml',
  ],
  ['Hugo (PaperMod)', 'Notes on Hugo', 'https://hugo.example/', null],
  [
    'Eleventy (eleventy-base-blog)',
    'Eleven',
    'https://eleventy.example/',
    'https://eleventy.example/feed/feed.xml',
  ],
  ['Astro (blog template)', 'Astro Blog', 'https://astro.example/', 'https://astro.example/rss.xml'],
  ['WordPress (Twenty Twenty-Five)', 'Word & Press', 'https://wp.example/', 'https://wp.example/feed/'],
  ['Ghost (Source)', 'Ghostly', 'https://ghost.example/', 'https://ghost.example/rss/'],
  [
    'Blogger (Contempo)',
    'Blogging along',
    'https://blogger.example/',
    'https://blogger.example/feeds/posts/default',
  ],
  ['Substack', 'Letters by Ada', 'https://ada.substack.example/', 'https://ada.substack.example/feed'],
];

describe('the blog of a post', () => {
  it.each(NAMES)('%s', (product, name, url, feed) => {
    const row = PRODUCT_POSTS.find((post) => post.product === product);
    const page = readPost(new JSDOM(row?.html ?? '').window.document, { url: row?.url ?? '' });
    expect(findBlog(page, row?.url ?? '')).toEqual({ name, url, feed });
  });
});

describe('the blog of a feed', () => {
  it.each(PRODUCT_FEEDS)('$product', ({ text, feedUrl, feed }) => {
    const outcome = readFeed(new TextEncoder().encode(text), { feedUrl, contentType: null });
    expect(outcome.kind === 'feed' && findBlog(outcome.feed, feedUrl)).toEqual({
      name: feed.title,
      url: feed.homeUrl,
      feed: feedUrl,
    });
  });
});

describe('the blog of a home page', () => {
  it.each([
    [
      'its title',
      'https://ada.example/',
      '<title>Ada writes</title><link rel="alternate" type="application/rss+xml" href="/rss">',
      { name: 'Ada writes', url: 'https://ada.example/', feed: 'https://ada.example/rss' },
    ],
    [
      'below a folder',
      'https://uni.example/~ada/',
      '<title>Ada</title><link rel="alternate" type="application/atom+xml" href="atom.xml">',
      { name: 'Ada', url: 'https://uni.example/~ada/', feed: 'https://uni.example/~ada/atom.xml' },
    ],
    [
      'a post below a folder',
      'https://uni.example/~ada/blog/2026/03/gaps.html',
      '<title>Gaps</title><link rel="alternate" type="application/atom+xml" title="Ada: Feed" href="/~ada/blog/atom.xml">',
      { name: 'Ada', url: 'https://uni.example/~ada/blog/', feed: 'https://uni.example/~ada/blog/atom.xml' },
    ],
    [
      'comments and categories before the posts',
      'https://ada.example/',
      '<title>Ada</title><link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="/category/x/feed/"><link rel="alternate" type="application/rss+xml" href="/feed/">',
      { name: 'Ada', url: 'https://ada.example/', feed: 'https://ada.example/feed/' },
    ],
    [
      'a handle',
      'https://medium.example/@ada',
      '<title>Ada – Medium</title><link rel="canonical" href="https://medium.example/@ada"><link rel="alternate" type="application/rss+xml" href="https://medium.example/feed/@ada">',
      { name: 'Ada – Medium', url: 'https://medium.example/@ada/', feed: 'https://medium.example/feed/@ada' },
    ],
    [
      'a post below a handle',
      'https://medium.example/@ada/gaps-1f2e3d',
      '<title>Gaps</title><meta property="og:site_name" content="Medium">',
      { name: 'Medium', url: 'https://medium.example/@ada/', feed: null },
    ],
    [
      'a folder without a feed',
      'https://ada.github.example/blog/',
      '<title>Ada</title>',
      { name: 'Ada', url: 'https://ada.github.example/blog/', feed: null },
    ],
    [
      'a post without a feed',
      'https://ada.example/2026/03/gaps/',
      '<title>Gaps</title>',
      { name: '', url: 'https://ada.example/', feed: null },
    ],
    [
      'a JSON feed under its plain type',
      'https://ada.example/',
      '<title>Ada</title><link rel="alternate" type="application/json" title="JSON" href="/wp-json/wp/v2/posts/1"><link rel="alternate" type="application/json" title="JSON Feed" href="/feed.json">',
      { name: 'Ada', url: 'https://ada.example/', feed: 'https://ada.example/feed.json' },
    ],
    [
      'nothing to read',
      'https://ada.example/?utm_source=x#top',
      '',
      { name: '', url: 'https://ada.example/', feed: null },
    ],
  ])('%s', (_, url, html, blog) => {
    expect(findBlog(readPost(new JSDOM(html).window.document, { url }), url)).toEqual(blog);
  });
});
