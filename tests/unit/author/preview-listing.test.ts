import { describe, expect, it } from 'vitest';
import { arxivListDate } from '../../../lib/arxiv/shown-by-arxiv.ts';
import { previewListing } from '../../../lib/author/preview-listing.ts';
import type { PingFields } from '../../../lib/trackback/ping-fields.ts';
import { FIELDS } from '../../support/samples.ts';

const NOW = Date.UTC(2026, 10, 5, 9, 4, 7);

function preview(pingUrl: string, fields: Partial<PingFields> = {}, references = false) {
  const options = { method: 'post', references } as const;
  return previewListing({ pingUrl, fields: { ...FIELDS, ...fields }, options, now: NOW });
}

const atArxiv = (fields?: Partial<PingFields>, references?: boolean) =>
  preview('https://arxiv.org/trackback/1706.03762', fields, references);
const atWordpress = (fields?: Partial<PingFields>) =>
  preview('https://weblog.example/2026/entry/trackback/', fields);
const elsewhere = (fields?: Partial<PingFields>) => preview('https://weblog.example/tb.cgi/7', fields);

const WORDS = 'word '.repeat(40).trim();

describe('arXiv’s list', () => {
  it('shows title, blog name and date, and no excerpt', () => {
    expect(atArxiv()).toEqual({
      kind: 'arxiv',
      title: FIELDS.title,
      blogName: FIELDS.blog_name,
      date: 'Thu, 5 Nov 2026 09:04:07 UTC',
      notes: [],
    });
  });

  it.each([
    [1, 'Mon, 5 Dec 2022 13:13:00 UTC', Date.UTC(2022, 11, 5, 13, 13)],
    [2, 'Wed, 30 Sep 2026 00:00:09 UTC', Date.UTC(2026, 8, 30, 0, 0, 9)],
    [3, 'Sat, 28 Feb 2026 23:59:59 UTC', Date.UTC(2026, 1, 28, 23, 59, 59)],
  ])('%i writes a date as %s', (_, written, at) => {
    expect(arxivListDate(at)).toBe(written);
  });

  it.each([
    [1, 'plain letters', { title: 'Attention' }, 'Attention', []],
    [2, 'an accent in the title', { title: 'Zumalacárregui' }, 'ZumalacÃ¡rregui', ['garbled']],
    [3, 'an accent in the blog name only', { title: 'T', blog_name: 'Über' }, 'T', ['garbled']],
    [4, 'a title that its list cuts', { title: WORDS }, `${'word '.repeat(29).trim()}...`, ['cut']],
    [5, 'a title that ends in dots itself', { title: 'And so on...' }, 'And so on...', []],
    [6, 'a formula', { title: 'On $H_0$' }, 'On $H_0$', ['formula']],
    [7, 'a price', { title: 'For $5' }, 'For $5', []],
    [8, 'markup written as references', { title: '&lt;b&gt;' }, '<b>', ['live-markup']],
    [9, 'a lone sign', { title: 'a < b' }, 'a < b', []],
  ] as const)('%i with %s', (_, _name, fields, title, notes) => {
    expect(atArxiv(fields)).toMatchObject({ title, notes });
  });

  it('says that it cuts a title that is too long as references', () => {
    const { notes } = atArxiv({ title: 'é'.repeat(50) }, true);
    expect(notes).toEqual(['references', 'cut']);
  });

  it('shows letters that are written as references right, and does not promise it', () => {
    expect(atArxiv({ title: 'Zumalacárregui' }, true)).toMatchObject({
      title: 'Zumalacárregui',
      notes: ['references'],
    });
  });

  it('shows no more than 150 characters of a title and 50 of a blog name, and forgives five', () => {
    const { title } = atArxiv({ title: `${'x'.repeat(254)}é` });
    expect(title).toBe(`${'x'.repeat(147)}...`);
    expect(atArxiv({ blog_name: 'y'.repeat(56) })).toMatchObject({ blogName: `${'y'.repeat(47)}...` });
    expect(atArxiv({ blog_name: 'y'.repeat(55) })).toMatchObject({ blogName: 'y'.repeat(55) });
  });
});

describe('a WordPress comment', () => {
  it('has the title and below it the excerpt', () => {
    expect(atWordpress()).toEqual({
      kind: 'wordpress',
      blogName: FIELDS.blog_name,
      title: FIELDS.title,
      excerpt: FIELDS.excerpt,
      notes: [],
    });
  });

  it.each([
    [1, 'keeps 252 characters', 'x'.repeat(252), 'x'.repeat(252), []],
    [2, 'cuts the 253rd', 'x'.repeat(253), `${'x'.repeat(252)}…`, ['cut']],
    [3, 'counts characters, not code units', '😀'.repeat(252), '😀'.repeat(252), []],
    [4, 'counts < as the reference it is sent as', `${'x'.repeat(249)}<`, `${'x'.repeat(249)}…`, ['cut']],
    [5, 'shows what looks like markup', 'a <b> & AT&T', 'a <b> & AT&T', []],
    [6, 'shows references as they were typed', '&eacute;', '&eacute;', []],
    [7, 'leaves no space before the ellipsis', `${'x'.repeat(251)} yy`, `${'x'.repeat(251)}…`, ['cut']],
  ] as const)('%i %s', (_, _name, excerpt, shown, notes) => {
    expect(atWordpress({ excerpt })).toMatchObject({ excerpt: shown, notes });
  });

  it('cuts titles at 250', () => {
    expect(atWordpress({ title: 'x'.repeat(251) })).toMatchObject({ title: `${'x'.repeat(250)}…` });
  });

  it('says that there will be none without a title', () => {
    expect(atWordpress({ title: ' ' }).notes).toEqual(['dropped']);
  });
});

describe('a plain listing', () => {
  it('has the words as they are, without line breaks in the title', () => {
    expect(elsewhere({ title: ' A\ntitle ' })).toEqual({
      kind: 'plain',
      title: 'A title',
      excerpt: FIELDS.excerpt,
      blogName: FIELDS.blog_name,
      notes: [],
    });
  });

  it('goes by the address where there is no title, and cuts what is too long', () => {
    expect(elsewhere({ title: '', excerpt: 'x'.repeat(260) })).toMatchObject({
      title: FIELDS.url,
      excerpt: `${'x'.repeat(252)}…`,
      notes: ['cut'],
    });
  });
});
