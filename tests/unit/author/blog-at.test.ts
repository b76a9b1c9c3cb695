import { expect, it } from 'vitest';
import type { Blog } from '../../../lib/author/blog.ts';
import { blogAt } from '../../../lib/author/blog-at.ts';

const blog = (url: string): Blog => ({
  id: url,
  name: '',
  url,
  feed: null,
  excerptRule: 'summary',
  targets: 'any',
});

const GARDEN = ['https://garden.example/a/', 'https://garden.example/b/', 'https://garden.example/a/notes'];
const PEOPLE = ['https://uni.example/~ada/', 'https://uni.example/~bob'];
const SITE = ['https://site.example/', 'https://site.example/blog/index.html'];

it.each([
  [1, 'the first of two', GARDEN, 'https://garden.example/a/2026/x', 0],
  [2, 'the second of two', GARDEN, 'https://garden.example/b/x', 1],
  [3, 'one inside another', GARDEN, 'https://garden.example/a/notes/x', 2],
  [4, 'a name that only begins alike', GARDEN, 'https://garden.example/bc/x', null],
  [5, 'a person’s folder', PEOPLE, 'https://uni.example/~bob/x.html', 1],
  [6, 'a person’s folder in escapes', PEOPLE, 'https://uni.example/%7Eada/x.html', 0],
  [
    7,
    'project pages',
    ['https://ada.github.example/p/', 'https://ada.github.example/q/'],
    'https://ada.github.example/q/x',
    1,
  ],
  [
    8,
    'a handle',
    ['https://medium.example/@ada', 'https://medium.example/@bob'],
    'https://medium.example/@bob/x-1',
    1,
  ],
  [9, 'a site and the blog in it: the site', SITE, 'https://site.example/about', 0],
  [10, 'a site and the blog in it: the blog', SITE, 'https://site.example/blog/x', 1],
  [
    11,
    'the only one of its host, with its posts elsewhere',
    ['https://c.example/blog/'],
    'https://www.c.example/2026/x',
    0,
  ],
  [12, 'the home itself', PEOPLE, 'https://uni.example/~ada', 0],
  [13, 'another host', SITE, 'https://other.example/blog/x', null],
  [14, 'no address', SITE, 'blog', null],
])('%i. %s', (_, __, homes, address, at) => {
  expect(blogAt(address, homes.map(blog))?.url ?? null).toBe(at === null ? null : homes[at]);
});
