import { describe, expect, it } from 'vitest';
import { completeAddress } from '../../../components/complete-address.ts';

describe('what was typed into an address field', () => {
  it.each([
    [1, 'me.example/post', 'https://me.example/post'],
    [2, ' me.example/2026/11/post.html ', 'https://me.example/2026/11/post.html'],
    [3, 'me.example/', 'https://me.example/'],
    [4, 'blog.me.example/?p=12', 'https://blog.me.example/?p=12'],
    [5, 'me.example?p=12', 'https://me.example?p=12'],
    [6, 'me.example:8080/post', 'https://me.example:8080/post'],
    [7, 'me.example:8080', 'https://me.example:8080'],
    [8, 'www.me.example', 'https://www.me.example'],
    [9, 'Me.Example/Post', 'https://Me.Example/Post'],
    [10, 'bücher.example/über-brot', 'https://bücher.example/über-brot'],
    [11, '例え.テスト/記事', 'https://例え.テスト/記事'],
    [12, 'me.xn--p1ai/post', 'https://me.xn--p1ai/post'],
    [13, 'my_notes.example/~ada/one#part', 'https://my_notes.example/~ada/one#part'],
    [14, 'हिन्दी.भारत/पोस्ट', 'https://हिन्दी.भारत/पोस्ट'],
  ])('%i. %j is completed', (_number, typed, complete) => {
    expect(completeAddress(typed)).toBe(complete);
  });

  it.each([
    [1, ''],
    [2, '   '],
    [3, 'https://me.example/post'],
    [4, 'http://me.example/post'],
    [5, 'HTTPS://me.example/post'],
    [6, ' https://me.example/post'],
    [7, 'https:/me.example/post'],
    [8, 'ftp://me.example/post'],
    [9, 'mailto:ada@me.example'],
    [10, 'ada@me.example'],
    [11, 'ada:secret@me.example/post'],
    [12, 'javascript:alert(1)'],
    [13, 'gaps'],
    [14, 'gaps and/or margins'],
    [15, 'and/or'],
    [16, 'Gaps. And more'],
    [17, 'Gaps...'],
    [18, 'a.m./p.m.'],
    [19, 'ASP.NET'],
    [20, 'Socket.IO'],
    [21, '3.5/4.0'],
    [22, '127.0.0.1/post'],
    [23, 'localhost:4000/post'],
    [24, '//me.example/post'],
    [25, '/2026/post'],
    [26, 'me.example/a post'],
    [27, 'me..example/post'],
    [28, '.example/post'],
    [29, 'me.example:99999/post'],
    [30, 'arXiv:1706.03762'],
    [31, 'www.'],
  ])('%i. %j stays as it was typed', (_number, typed) => {
    expect(completeAddress(typed)).toBe(typed);
  });

  it('is told apart in time linear in its length', () => {
    const typed = `${'a.'.repeat(200_000)}!/`;
    expect(completeAddress(typed)).toBe(typed);
  });
});
