import { describe, expect, it } from 'vitest';

import { readRetryAfter } from '../../../../lib/trackback/answers/read-retry-after.ts';

const NOW_MS = Date.UTC(1994, 10, 6, 8, 49, 7);

describe('readRetryAfter', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['99999999999999999999', 2_678_400],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 30],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 30],
    ['Sun Nov  6 08:49:37 1994', 30],
    ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ['Tue, 06 Nov 2001 08:49:37 GMT', 2_678_400],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['Never, ever', null],
    ['1994-11-06', null],
    ['', null],
    [null, null],
  ])('%j', (header, seconds) => {
    expect(readRetryAfter(header, NOW_MS)).toBe(seconds);
  });
});
