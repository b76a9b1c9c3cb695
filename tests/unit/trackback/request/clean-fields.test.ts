import { expect, it } from 'vitest';

import { cleanFields } from '../../../../lib/trackback/request/clean-fields.ts';

it('gives well-formed text, so that what is counted is what is sent', () => {
  const cleaned = cleanFields({ url: 'x\ud83d', title: 'a\ud83d', excerpt: '\ude00b', blog_name: '\ud83d' });
  expect(cleaned).toEqual({ url: 'x\ufffd', title: 'a\ufffd', excerpt: '\ufffdb', blog_name: '\ufffd' });
});

it('changes nothing the second time', () => {
  const once = cleanFields({
    url: ' https://müller.example ',
    title: ' e\u0301\n\0x ',
    excerpt: ' a\r\n\tb ',
    blog_name: '\u2028b',
  });
  expect(cleanFields(once)).toEqual(once);
});
