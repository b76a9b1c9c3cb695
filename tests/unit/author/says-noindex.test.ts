import { expect, it } from 'vitest';
import { saysNoindex } from '../../../lib/author/says-noindex.ts';

it.each([
  ['noindex', true],
  ['NOINDEX, nofollow', true],
  ['noindex nofollow', true],
  ['none', true],
  ['googlebot: noindex', true],
  ['googlebot:none', true],
  ['nofollow, googlebot: nosnippet, noindex', true],
  ['gptbot: noindex, googlebot: noindex', true],
  ['max-image-preview:none, noindex', true],
  ['unavailable_after: 25 Jun 2010 15:00:00 PST, noindex', true],
  ['', false],
  ['index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1', false],
  ['max-image-preview:none', false],
  ['index, max-image-preview: none', false],
  ['gptbot: noindex', false],
  ['GPTBot: noindex, noarchive, ccbot: none', false],
  ['unavailable_after: Fri, 25 Jun 2010 15:00:00 PST', false],
])('%s: %s', (rules, expected) => {
  expect(saysNoindex(rules)).toBe(expected);
});

it('takes time linear in its length', () => {
  expect(saysNoindex('max-snippet '.repeat(100_000))).toBe(false);
  expect(saysNoindex(`${'a'.repeat(500_000)}, ${' '.repeat(500_000)}x`)).toBe(false);
});
