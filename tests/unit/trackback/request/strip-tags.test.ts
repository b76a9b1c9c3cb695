import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { cleanFields } from '../../../../lib/trackback/request/clean-fields.ts';
import { stripTags } from '../../../../lib/trackback/request/strip-tags.ts';

it.each([
  // Markup
  ['On <b>tea</b>', 'On tea'],
  ['On <B>tea</B >', 'On tea'],
  ['<a href="https://x.example/?a=1&b=2" rel=nofollow>a link</a>', 'a link'],
  ["<a\nhref = 'x'>a link", 'a link'],
  ['<img src=x onerror=alert(1)>tea', 'tea'],
  ['one<br>two<br/>three<br />four', 'one two three four'],
  ['<p>one</p><p>two</p>', ' one  two '],
  ['<p>one<p>two', ' one two'],
  ['<h1 class="x">Tea</h1>', ' Tea '],
  ['so</p>', 'so '],
  ['cut <em off</em>', 'cut <em off'],
  ['tea<!-- a note -->', 'tea'],
  ['<!DOCTYPE html>tea', 'tea'],
  ['<?php echo 1 ?>tea', 'tea'],
  ['<![CDATA[tea & <b>cake</b>]]>', 'tea & cake'],
  ['<script>alert("</b>")</script>tea', ' tea'],
  ['<style type="x">b{}</style>tea', ' tea'],
  ['<my-tag>tea</my-tag>', 'tea'],
  ['<o:p></o:p>tea', 'tea'],
  ['<y>both ends</y>', 'both ends'],
  ['<<b>b>tea</b>', '<b>tea'],
  ['<scr<b></b>ipt src=x>', ''],
  ['<b><i>tea</b></i>', 'tea'],

  // What only looks like it
  ['a < b', 'a < b'],
  ['I <3 tea', 'I <3 tea'],
  ['x<y>z', 'x<y>z'],
  ['if a<b and c>d', 'if a<b and c>d'],
  ['a < b > c', 'a < b > c'],
  ['use <b> sparingly', 'use <b> sparingly'],
  ['é漢😀 & <b>', 'é漢😀 & <b>'],
  ['List<String> and Map<K, V>', 'List<String> and Map<K, V>'],
  ['<https://x.example/>', '<https://x.example/>'],
  ['write to <me@x.example>', 'write to <me@x.example>'],
  ['<- here ->', '<- here ->'],
  ['2 >> 1 << 3', '2 >> 1 << 3'],
  ['&lt;b&gt;tea&lt;/b&gt;', '&lt;b&gt;tea&lt;/b&gt;'],
  ['x]]> y', 'x]]> y'],
  ['', ''],
])('%s', (text, stripped) => {
  expect(stripTags(text)).toBe(stripped);
});

it('leaves nothing to strip', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    'b',
    'br',
    ' ',
    '<b>',
    '</b>',
    '<a href="x">',
    '<!--',
    '-->',
    '=',
    '"',
    '\n',
    'é',
    '<script>',
    '</script>',
    '<![CDATA[',
    ']]>',
    '\0',
    '\u0085',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const fields = { url: '', title: pieces.join(''), excerpt: pieces.join(''), blog_name: '' };
      const once = cleanFields(fields);
      expect(cleanFields(once)).toEqual(once);
      expect(once.title).not.toMatch(/<\/[a-z]+\s*>|<[a-z]+ [a-z]+="[^"<]*"\s*>|<br>/iu);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  '<',
  '<a ',
  '<a b="',
  '<b>',
  '</b>',
  '<!--',
  '<script>',
  '<b',
  ' ',
  '<a b=c d=e ',
  '<![CDATA[',
  ']]>',
  '<?',
])('gets through 100,000 characters of %j', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  expect(stripTags(text).length).toBeLessThanOrEqual(text.length);
});
