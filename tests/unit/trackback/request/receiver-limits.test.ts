import { describe, expect, it } from 'vitest';

import { countAgainst, limitsFor } from '../../../../lib/trackback/receiver-limits.ts';

describe('limitsFor', () => {
  it.each([
    ['https://arxiv.org/trackback/2101.00001', 'arxiv'],
    ['http://export.arxiv.org/trackback/hep-th/9901001', 'arxiv'],
    ['https://notarxiv.org/trackback/2101.00001', 'generic'],
    ['https://arxiv.org.example/trackback/2101.00001', 'generic'],
    ['https://blog.example/2026/01/post/trackback/', 'wordpress'],
    ['https://blog.example/2026/01/post/trackback', 'wordpress'],
    ['https://blog.example/wp-trackback.php?p=5', 'wordpress'],
    ['https://blog.example/wp-trackback.php/5', 'wordpress'],
    ['https://blog.example/trackback/5', 'generic'],
    ['https://blog.example/mt-tb.cgi/5', 'generic'],
    ['not an address', 'generic'],
    ['', 'generic'],
  ])('%s: %s', (pingUrl, receiver) => {
    const limits = limitsFor(pingUrl);
    expect(Object.values(limits).map((limit) => limit.receiver)).toEqual([
      receiver,
      receiver,
      receiver,
      receiver,
    ]);
  });

  it('knows what arXiv, WordPress and the others keep', () => {
    expect(kept('https://arxiv.org/trackback/1')).toEqual([255, 255, 255, 255]);
    expect(kept('https://blog.example/trackback/')).toEqual([200, 250, 252, 245]);
    expect(kept('https://blog.example/tb/5')).toEqual([255, 250, 252, 255]);
  });

  it('never promises more to be safe than is kept', () => {
    for (const pingUrl of [
      'https://arxiv.org/trackback/1',
      'https://blog.example/trackback/',
      'https://blog.example/tb/5',
    ]) {
      for (const limit of Object.values(limitsFor(pingUrl)))
        expect(limit.safeMax).toBeLessThanOrEqual(limit.max);
    }
  });
});

describe('countAgainst', () => {
  it.each([
    ['https://blog.example/tb/5', 'é😀x', 3],
    ['https://arxiv.org/trackback/1', 'é😀x', 7],
    ['https://arxiv.org/trackback/1', '', 0],
  ])('at %s %j takes up %i', (pingUrl, text, count) => {
    expect(countAgainst(limitsFor(pingUrl).title, text)).toBe(count);
  });
});

function kept(pingUrl: string): number[] {
  const { url, title, excerpt, blog_name } = limitsFor(pingUrl);
  return [url.max, title.max, excerpt.max, blog_name.max];
}
