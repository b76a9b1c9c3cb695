import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/author/read-feed.ts';
import { PRODUCT_FEEDS } from './product-feeds.ts';

describe('a feed as products make it', () => {
  it.each(PRODUCT_FEEDS.map((row, index) => ({ ...row, number: index + 1 })))(
    '$number $product',
    ({ text, feedUrl, contentType, feed }) => {
      expect(readFeed(new TextEncoder().encode(text), { feedUrl, contentType })).toEqual({
        kind: 'feed',
        feed,
      });
    },
  );
});
