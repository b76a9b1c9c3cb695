import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { csvCell } from '../../../lib/history/csv-writer.ts';
import { exportHistory } from '../../../lib/history/export-history.ts';
import type { ExportFormat } from '../../../lib/history/export-writer.ts';
import { exportWriter } from '../../../lib/history/export-writer.ts';
import { yamlText } from '../../../lib/history/yaml-writer.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { FIELDS, history, NOW, record } from '../../support/samples.ts';
import { loaderOf } from '../../support/shown-history.ts';

const ACCEPTED = { kind: 'accepted', reason: 'taken', message: null } as const;

async function written(format: ExportFormat, records: readonly PingRecord[]): Promise<string> {
  let text = '';
  const isDone = await exportHistory(
    records.map(({ id }) => id),
    exportWriter(format, NOW),
    {
      load: loaderOf(records),
      keep: (piece) => {
        text += piece;
      },
      onProgress: () => undefined,
      isCancelled: () => false,
    },
  );
  expect(isDone).toBe(true);
  return text;
}

describe('the export as JSON', () => {
  it('is complete, says what it is, and has one ping a line', async () => {
    const records = history(30);
    const text = await written('json', records);
    expect(JSON.parse(text)).toEqual({
      format: 'trackback-sender-history',
      version: 1,
      exportedAt: '2026-11-20T09:41:00.000Z',
      pings: records,
    });
    expect(text.split('\n')).toHaveLength(33);
    expect(JSON.parse(await written('json', []))).toMatchObject({ pings: [] });
  });
});

/** RFC 4180, section 2, read strictly. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === text.length) return rows;
  }
  throw new Error('not RFC 4180');
}

describe('the export as CSV', () => {
  it('has a row for every ping, and every row as many cells as there are names', async () => {
    const records = history(24);
    const rows = parseCsv((await written('csv', records)).slice(1));
    expect(rows).toHaveLength(25);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const [names = [], first = []] = rows;
    const cells = Object.fromEntries(names.map((name, nth) => [name, first[nth]]));
    expect(cells).toMatchObject({
      id: records[0]?.id,
      created: '2026-11-20T09:41:00.000Z',
      verdict: 'accepted',
      ping_url: 'https://arxiv.org/trackback/1706.03762',
      url: FIELDS.url,
      excerpt: FIELDS.excerpt,
    });
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("https://x.example","a")', `"'=HYPERLINK(""https://x.example"",""a"")"`],
    ['a=1', 'a=1'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

describe('the export as YAML', () => {
  it('has one document for every own post, with what was sent from it', async () => {
    const other = { ...FIELDS, url: 'https://notes.example/other' };
    const records = [
      record(ACCEPTED, { id: '1' }),
      record(
        { kind: 'refused', reason: 'closed', message: 'No: “why?” #1', retryAfterSeconds: null },
        { id: '2' },
      ),
      record(ACCEPTED, { id: '3', fields: other }),
    ];
    const documents = parseAllDocuments(await written('yaml', records));
    expect(documents.map((document) => [...document.errors, ...document.warnings])).toEqual([[], []]);
    expect(documents.map((document) => document.toJS() as unknown)).toEqual([
      {
        url: FIELDS.url,
        trackback_sent: [
          {
            ping_url: 'https://arxiv.org/trackback/1706.03762',
            title: 'Attention Is All You Need',
            entry: 'https://arxiv.org/abs/1706.03762',
            sent: '2026-11-20T09:41:00.000Z',
            verdict: 'accepted',
          },
          expect.objectContaining({ verdict: 'refused', message: 'No: “why?” #1' }),
        ],
      },
      {
        url: 'https://notes.example/other',
        trackback_sent: [expect.objectContaining({ verdict: 'accepted' })],
      },
    ]);
  });

  it.each([
    'yes',
    'null',
    '1e3',
    '0x1F',
    '2026-11-20',
    '- a',
    'a: b',
    'a #b',
    '---',
    '"',
    '\\',
    '\n  evil: true',
    '\u0085\u2028\u2029\uFEFF\u0000\u007F',
    '漢字😀',
    '*a &b !c %d @e `f',
    '',
  ])('keeps %j as the text that it is', (text) => {
    const [document] = parseAllDocuments(`- ${yamlText(text)}\n`);
    expect(document?.toJS()).toEqual([text]);
  });

  it('writes half characters as what they are: no characters', () => {
    expect(yamlText('a\uD800b')).toBe('"a\uFFFDb"');
  });
});

describe('exportHistory', () => {
  it('reads a few at a time, says how far it is, and stops when it is cancelled', async () => {
    const records = history(1000);
    const sizes: number[] = [];
    const progress: number[] = [];
    const load = loaderOf(records);
    const isDone = await exportHistory(
      records.map(({ id }) => id),
      exportWriter('csv', NOW),
      {
        load: (ids) => {
          sizes.push(ids.length);
          return load(ids);
        },
        keep: () => undefined,
        onProgress: (done) => progress.push(done),
        isCancelled: () => progress.at(-1) === 500,
      },
    );
    expect(isDone).toBe(false);
    expect(Math.max(...sizes)).toBe(250);
    expect(progress).toEqual([250, 500]);
  });
});
