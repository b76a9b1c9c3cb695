import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PostPage } from '../../../lib/author/post-page.ts';
import { readPost } from '../../../lib/author/read-post.ts';
import { PRODUCT_POSTS } from './product-posts.ts';

const read = (html: string, url: string): PostPage => readPost(new JSDOM(html).window.document, { url });

describe('a post as products show it', () => {
  it.each(PRODUCT_POSTS.map((row, index) => ({ ...row, number: index + 1 })))(
    '$number $product',
    ({ html, url, claims, links, feeds }) => {
      const page = read(html, url);
      expect(page.claims.map(({ field, from, text }) => [field, from, text])).toEqual(claims);
      expect(page.links).toEqual(links);
      expect(page.feeds.map((feed) => feed.url)).toEqual(feeds);
      expect(page.isNoindex).toBe(false);
    },
  );
});
