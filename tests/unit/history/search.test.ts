import { describe, expect, it } from 'vitest';
import { findPings } from '../../../lib/history/find-pings.ts';
import { idsAt } from '../../../lib/history/history-index.ts';
import type { HistoryFilter, HistoryOrder } from '../../../lib/history/history-query.ts';
import { ALL_PINGS } from '../../../lib/history/history-query.ts';
import type { TextMatches } from '../../../lib/history/match-text.ts';
import { isWhole, matchOn, startMatching } from '../../../lib/history/match-text.ts';
import { nameCounts } from '../../../lib/history/name-counts.ts';
import { normaliseText } from '../../../lib/text/normalise-text.ts';
import { periodBounds } from '../../../lib/history/period.ts';
import { PING_MARKS, pingMark } from '../../../lib/history/ping-digest.ts';
import { searchText } from '../../../lib/history/search-text.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { matchText } from '../../support/match-text.ts';
import { ATTENTION, FIELDS, history, record } from '../../support/samples.ts';
import { indexOf } from '../../support/shown-history.ts';

const ACCEPTED = { kind: 'accepted', reason: 'taken', message: null } as const;

/** What is searched for, what a ping holds, and whether it is found. Each row is a way in which people write. */
const WORDS: readonly (readonly [query: string, text: string, found: boolean])[] = [
  ['attention', 'Attention, nine years on', true],
  ['ATTENTION', 'attention', true],
  ['tenti', 'Attention', true],
  ['years attention', 'Attention, nine years on', true],
  ['attention zebra', 'Attention, nine years on', false],
  ['resume', 'Résumé', true],
  ['résumé', 'RESUME', true],
  ['e\u0301t', 'été', true],
  ['strasse', 'Hauptstraße', true],
  ['HAUPTSTRASSE', 'Hauptstraße', true],
  ['istanbul', 'İstanbul', true],
  ['ısparta', 'ISPARTA', true],
  ['ο λόγος', 'Ο ΛΌΓΟΣ', true],
  ['sorensen', 'Sørensen', true],
  ['łódź', 'Lodz', true],
  ['жёлтый', 'желтый', true],
  ['шалом', 'שלום', false],
  ['שלום', 'שָׁלוֹם', true],
  ['كتب', 'كَتَبَ', true],
  ['トラック', 'トラックバックの仕組み', true],
  ['仕組', 'トラックバックの仕組み', true],
  ['ﾄﾗｯｸ', 'トラック', true],
  ['か', 'が', false],
  ['ｆｕｌｌ', 'full width', true],
  ['한', '한국어', true],
  ['कि', 'क', false],
  ['ﬁne', 'fine', true],
  ['“quoted”', '"quoted"', true],
  ["don't", 'don’t', true],
  ['a.b', 'axb', false],
  ['%', 'a hundred', false],
  ['x\ny', 'y and\tx', true],
];

describe('the search', () => {
  it.each(WORDS)('looks for %j in %j: %j', (query, text, found) => {
    const index = indexOf([record(ACCEPTED, { fields: { ...FIELDS, title: text, excerpt: '', url: 'x' } })]);
    expect(matchText(index, query, null)?.rows[0]).toBe(found ? 1 : 0);
  });

  it('finds a ping by any of its fields', () => {
    const ping = record(
      { kind: 'refused', reason: 'said-no', message: 'Closed for the season.', retryAfterSeconds: null },
      {
        entry: {
          ...ATTENTION,
          pingUrl: 'https://xn--r8jz45g.example/tb/12',
          permalink: 'https://weblog.example/%E8%A8%98%E4%BA%8B',
        },
      },
    );
    const index = indexOf([ping]);
    for (const query of [
      FIELDS.url,
      FIELDS.title,
      FIELDS.excerpt,
      FIELDS.blog_name,
      ATTENTION.title,
      ping.pingUrl,
      'https://weblog.example/%E8%A8%98%E4%BA%8B',
      'weblog.example/記事',
      '例え.example',
      'closed for the season',
    ]) {
      expect([query, matchText(index, query, null)?.rows[0]]).toEqual([query, 1]);
    }
  });

  it('finds every field, however long another one is', () => {
    const long = (name: string) => `${'very '.repeat(1000)}${name}`;
    const one = record({
      kind: 'refused',
      reason: 'closed',
      message: long('words-of-the-receiver'),
      retryAfterSeconds: null,
    });
    const ping = {
      ...one,
      pingUrl: 'https://receiver.example/tb/4711',
      target: { ...one.target, permalink: 'https://entry.example/post', title: long('name-of-the-entry') },
      fields: {
        url: `https://notes.example/${'very-'.repeat(500)}own-post`,
        title: long('name-of-the-post'),
        excerpt: long('end-of-the-excerpt'),
        blog_name: long('name-of-the-blog'),
      },
    };
    const index = indexOf([ping]);
    for (const query of [
      'receiver.example/tb/4711',
      'entry.example',
      'own-post',
      'name-of-the-post',
      'name-of-the-entry',
      'name-of-the-blog',
      'words-of-the-receiver',
      'end-of-the-excerpt',
    ])
      expect([query, matchText(index, query, null)?.rows[0]]).toEqual([query, 1]);
  });

  it('finds the same whether it is typed or pasted, forwards or backwards', () => {
    const records = history(300).map((one, nth) => ({
      ...one,
      fields: { ...one.fields, title: `Post ${nth} of ${nth % 7}` },
    }));
    const index = indexOf(records);
    let before: TextMatches | null = null;
    for (const query of [
      'p',
      'po',
      'post 1',
      'post 12',
      'post 1',
      'post 1 x',
      'post 1',
      'of 3 post 2',
      'p',
      'po pos',
      'pos 1',
      'pos 12',
      'ost 12',
      'ost 12 ',
      'ost 120',
      '',
      'q',
    ]) {
      const typed = matchText(index, query, before);
      expect([query, typed?.rows]).toEqual([query, matchText(index, query, null)?.rows]);
      const expected = records.map((one) => {
        const text = searchText(one);
        return normaliseText(query)
          .split(' ')
          .every((term) => text.includes(term));
      });
      const found = typed === null ? records.map(() => true) : Array.from(typed.rows, (row) => row === 1);
      expect(found).toEqual(expected);
      before = typed;
    }
  });

  it('finds the same when it has to stop after every week and is asked something else meanwhile', () => {
    const records = history(300).map((one, nth) => ({
      ...one,
      createdAt: one.createdAt - nth * 24 * 60 * 60_000,
      fields: { ...one.fields, title: `${nth % 2 === 0 ? 'Zebra' : 'Yak'} ${nth} of ${nth % 7}` },
    }));
    const index = indexOf(records);
    let before: TextMatches | null = null;
    for (const query of ['z', 'ze', 'y', 'zebra 1', 'zebra 12']) {
      const typed = startMatching(index, query, before);
      const whole = matchText(index, query, null);
      if (typed === null || whole === null) throw new Error('The query says something.');
      for (let slice = 0; slice < 5; slice += 1) matchOn(typed, () => true);
      expect(isWhole(typed)).toBe(false);
      // What is found so far is how the whole begins.
      const part = findPings(index, ALL_PINGS, typed, 'newest').positions;
      const all = findPings(index, ALL_PINGS, whole, 'newest').positions;
      expect(part).toEqual(all.filter((position) => position < typed.searched));
      before = typed; // not whole: nothing may be taken from it
    }
    if (before === null) throw new Error('Something was typed.');
    while (!isWhole(before)) matchOn(before, () => true);
    expect(before.rows).toEqual(matchText(index, 'zebra 12', null)?.rows);
  });

  it.each([
    ['zq', 'zqcd zqab', true], // the second word stands before the first, and both go on from where `zq` was
    ['zq', 'zqab zqcd', true],
    ['ab', 'zqab', true],
    ['zqab', 'ab zqcd', true],
    ['q', 'qab qef', false],
  ])('finds after %j as well as without it: %j, %j', (first, second, found) => {
    const index = indexOf([record(ACCEPTED, { fields: { ...FIELDS, title: 'zqab zqcd', excerpt: '' } })]);
    const before = matchText(index, first, null);
    expect(matchText(index, second, before)?.rows[0]).toBe(found ? 1 : 0);
  });

  it('does not take what another history held for its own', () => {
    const before = matchText(indexOf(history(3)), 'a', null);
    expect(matchText(indexOf(history(40)), 'at', before)?.rows).toHaveLength(40);
  });
});

describe('normaliseText', () => {
  it('changes nothing the second time', () => {
    for (const [query, text] of WORDS) {
      for (const one of [query, text]) expect(normaliseText(normaliseText(one))).toBe(normaliseText(one));
    }
  });
});

function find(
  records: readonly PingRecord[],
  filter: Partial<HistoryFilter>,
  order: HistoryOrder = 'newest',
) {
  const index = indexOf(records);
  const found = findPings(index, { ...ALL_PINGS, ...filter }, null, order);
  return { index, found, ids: idsAt(index, found.positions) };
}

describe('findPings', () => {
  const records = history(96);
  const ids = (chosen: readonly PingRecord[]) => chosen.map(({ id }) => id);

  it('filters by verdict, receiver, own post and time, each alone and all together', () => {
    expect(find(records, {}).ids).toEqual(ids(records));
    expect(find(records, { mark: 'refused' }).ids).toEqual(
      ids(records.filter((one) => pingMark(one) === 'refused')),
    );
    expect(find(records, { mark: 'pending' }).ids).toHaveLength(12);
    expect(find(records, { receiver: 'arxiv.org' }).ids).toEqual(
      ids(records.filter(({ pingUrl }) => pingUrl.startsWith('https://arxiv.org/'))),
    );
    expect(find(records, { ownUrl: FIELDS.url }).ids).toHaveLength(96);
    expect(find(records, { ownUrl: 'https://elsewhere.example/' }).ids).toEqual([]);
    const [from, until] = [records[20]?.createdAt ?? 0, records[10]?.createdAt ?? 0];
    expect(find(records, { from, until }).ids).toEqual(ids(records.slice(11, 21)));
    expect(find(records, { mark: 'accepted', receiver: 'arxiv.org', from }).ids).toEqual(
      ids(
        records
          .slice(0, 21)
          .filter((one) => pingMark(one) === 'accepted' && one.pingUrl.includes('arxiv.org')),
      ),
    );
  });

  it('keeps dry runs apart from what was to be sent and was not', () => {
    const dry = record({ kind: 'not-sent', reason: 'dry-run', message: null }, { id: 'dry', createdAt: 1 });
    expect(find([...records, dry], { mark: 'dry-run' }).ids).toEqual(['dry']);
    expect(find([...records, dry], { mark: 'not-sent' }).ids).not.toContain('dry');
  });

  it('counts for every choice what it would show, with the other filters as they are', () => {
    const { index, found } = find(records, { mark: 'refused', receiver: 'arxiv.org' });
    for (const [nth, mark] of PING_MARKS.entries()) {
      expect(found.marks[nth]).toBe(find(records, { mark, receiver: 'arxiv.org' }).ids.length);
    }
    for (const [nth, receiver] of index.receivers.entries()) {
      expect(found.receivers[nth]).toBe(find(records, { mark: 'refused', receiver }).ids.length);
    }
  });

  it('puts them in order: newest, oldest, by receiver and newest first', () => {
    expect(find(records, {}, 'oldest').ids).toEqual(ids(records).toReversed());
    const { index, found } = find(records, {}, 'receiver');
    const shown = Array.from(found.positions, (position) => ({
      receiver: index.receivers[index.receiverOf[position] ?? 0] ?? '',
      at: index.times[position] ?? 0,
    }));
    expect(shown).toEqual(
      shown.toSorted((a, b) => (a.receiver === b.receiver ? b.at - a.at : a.receiver < b.receiver ? -1 : 1)),
    );
    expect(new Set(found.positions).size).toBe(96);
  });
});

describe('nameCounts', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  it('gives the most frequent, most frequent first, and always the chosen one', () => {
    const counts = Uint32Array.of(1, 5, 0, 5, 2);
    expect(nameCounts(names, counts, null, 10).map(({ name }) => name)).toEqual(['b', 'd', 'e', 'a']);
    expect(nameCounts(names, counts, null, 3).map(({ name }) => name)).toEqual(['b', 'd', 'e']);
    expect(nameCounts(names, counts, 'c', 1)).toEqual([
      { name: 'c', count: 0 },
      { name: 'b', count: 5 },
    ]);
    expect(nameCounts(names, counts, 'gone', 1)[0]).toEqual({ name: 'gone', count: 0 });
  });

  it('is as good as sorting them all', () => {
    const many = Array.from({ length: 500 }, (_, nth) => `n${nth}`);
    const counts = Uint32Array.from(many, (_, nth) => (nth * 7919) % 13);
    const top = nameCounts(many, counts, null, 40).map(({ count }) => count);
    expect(top).toEqual([...counts].toSorted((a, b) => b - a).slice(0, 40));
  });
});

describe('periodBounds', () => {
  it('takes whole days of the reader’s calendar', () => {
    const now = new Date(2026, 10, 20, 9).getTime();
    expect(periodBounds({ kind: 'any' }, now)).toEqual({ from: null, until: null });
    expect(periodBounds({ kind: 'days', days: 7 }, now)).toEqual({
      from: now - 7 * 24 * 60 * 60_000,
      until: null,
    });
    expect(periodBounds({ kind: 'range', first: '2026-10-31', last: '2026-10-31' }, now)).toEqual({
      from: new Date(2026, 9, 31).getTime(),
      until: new Date(2026, 10, 1).getTime(),
    });
    expect(periodBounds({ kind: 'range', first: '', last: '' }, now)).toEqual({ from: null, until: null });
  });
});
