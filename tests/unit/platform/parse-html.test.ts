import { describe, expect, it } from 'vitest';
import { withoutInlineCode } from '../../../lib/platform/parse-html.ts';

describe('withoutInlineCode', () => {
  it.each([
    [1, '<p style="color:red">a</p>', '<p data-style="color:red">a</p>'],
    [2, '<p class=a STYLE = red>a', '<p class=a data-STYLE = red>a'],
    [3, '<a href="/b"onclick="c()">d</a>', '<a href="/b"data-onclick="c()">d</a>'],
    [4, '<svg/onload=x()>', '<svg/data-onload=x()>'],
    [5, '<style media=all>p{}</style>', '<script type="text/css" media=all>p{}</script>'],
    [6, '<p>The style = of <b>one=1</b> online=yes</p>', '<p>The style = of <b>one=1</b> online=yes</p>'],
    [7, '<option value=one>1 < 2', '<option value=one>1 < 2'],
    [8, '<script type="application/ld+json">{"name":"a"}</script>', null],
    [9, '<a href="/style=1" title="on=2">x</a>', null],
    [10, '', null],
    [11, "<a href=/style=1/onload=2 title='a \"style=b'>x</a>", null],
    [12, '<meta content="it was on = off, style = none" name=description>', null],
    [13, '<a title="cut off style=x', '<a title="cut off data-style=x'],
  ])('%i: %s', (_, html, expected) => {
    expect(withoutInlineCode(html)).toBe(expected ?? html);
  });
});
