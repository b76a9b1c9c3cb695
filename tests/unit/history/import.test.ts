import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareImport } from '../../../lib/history/compare-import.ts';
import { findJsonError } from '../../../lib/history/find-json-error.ts';
import { jsonWriter } from '../../../lib/history/json-writer.ts';
import { parsePing } from '../../../lib/history/ping-record-schema.ts';
import type { FileItem } from '../../../lib/history/read-history-file.ts';
import { readHistoryFile } from '../../../lib/history/read-history-file.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { history, NOW, record } from '../../support/samples.ts';
import { loaderOf } from '../../support/shown-history.ts';

const SAMPLES = history(24);
const SETTLED = SAMPLES.filter(({ state }) => state.kind === 'settled');

function fileOf(pings: readonly unknown[], frame: object = {}): string {
  const header = { format: 'trackback-sender-history', version: 1, exportedAt: 'now', ...frame };
  return JSON.stringify({ ...header, pings });
}

async function* inPieces(text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function read(text: string, pieceLength = 1000): Promise<FileItem[]> {
  return Array.fromAsync(readHistoryFile(inPieces(text, pieceLength)));
}

async function problemOf(text: string) {
  const last = (await read(text)).at(-1);
  return last?.kind === 'broken' ? last.problem : null;
}

const records = (items: readonly FileItem[]) =>
  items.flatMap((item) => (item.kind === 'ping' ? [item.record] : []));

describe('readHistoryFile', () => {
  it('reads back what the export writes', async () => {
    const writer = jsonWriter(NOW);
    const body = SETTLED.map((one, nth) => writer.write(one, nth === 0 ? null : one)).join('');
    expect(records(await read(writer.head + body + writer.tail))).toEqual(SETTLED);
  });

  it('reads the same JSON in whatever pieces and layout', async () => {
    const value: unknown = JSON.parse(fileOf(SETTLED.slice(0, 5), { note: 'a "pings":[ in words \\' }));
    for (const indent of [0, 2, '\t']) {
      const text = JSON.stringify(value, null, indent);
      for (const length of [1, 7, 64, text.length]) {
        expect(records(await read(text, length))).toEqual(SETTLED.slice(0, 5));
      }
    }
    const { pings, ...frame } = value as { pings: unknown };
    expect(records(await read(JSON.stringify({ pings, ...frame })))).toEqual(SETTLED.slice(0, 5));
    expect(await read(fileOf([]))).toEqual([]);
  });

  it('ends what was under way when it was exported: an import sends nothing', async () => {
    const pings = [record('queued'), record('sending'), record('awaiting-permission')].map((one, nth) => ({
      ...one,
      id: `00000000-0000-4000-8000-00000000000${nth}`,
    }));
    const states = records(await read(fileOf(pings))).map(({ state }) =>
      state.kind === 'settled' ? state.verdict.reason : state.kind,
    );
    expect(states).toEqual(['interrupted', 'worker-stopped', 'no-access']);
  });

  const one = SETTLED[0] as PingRecord;
  const lines = (...pings: readonly unknown[]) => JSON.stringify(JSON.parse(fileOf(pings)), null, 1);
  it.each([
    ['nothing', '', { kind: 'not-a-history' }],
    ['other JSON', '{"a":1}', { kind: 'not-a-history' }],
    ['a list', '[1,2]', { kind: 'not-a-history' }],
    [
      'a later version, said at the end',
      '{"pings":[],"format":"trackback-sender-history","version":3}',
      { kind: 'newer', version: 3 },
    ],
    ['no version at all', '{"pings":[],"format":"trackback-sender-history"}', { kind: 'not-a-history' }],
    ['another format', fileOf([], { format: 'other' }), { kind: 'not-a-history' }],
    ['no version', fileOf([], { version: 'one' }), { kind: 'not-a-history' }],
    ['a later version', fileOf([], { version: 2 }), { kind: 'newer', version: 2 }],
    ['a page', '<!doctype html>\n<p>pings', { kind: 'not-a-history' }],
    [
      'half a file',
      fileOf([one]).slice(0, -2),
      { kind: 'cut-off', at: { line: 1, column: fileOf([one]).length - 1 } },
    ],
    ['a file that ends within a ping', lines(one).split('\n').slice(0, 9).join('\n'), { kind: 'cut-off' }],
    [
      'a comma too many',
      '{"format":"trackback-sender-history","version":1,\n"pings":[\n,]}',
      { kind: 'syntax', at: { line: 3, column: 1 } },
    ],
    [
      'a comma at the end',
      fileOf([one]).replace(/\]\}$/u, ',\n]}'),
      { kind: 'syntax', at: { line: 2, column: 1 } },
    ],
    ['no comma', fileOf([one, one]).replace('},{', '}\n {'), { kind: 'syntax', at: { line: 2, column: 2 } }],
    ['text behind it', `${fileOf([one])}\n x`, { kind: 'syntax', at: { line: 2, column: 2 } }],
    ['a number for a ping', lines(7), { kind: 'syntax', at: { line: 6, column: 3 } }],
    [
      'a bad word',
      lines(one).replace('"references": false', '"references": nope'),
      { kind: 'syntax', at: { line: 24, column: 19 } },
    ],
    [
      'a field too few',
      lines({ ...one, fields: { ...one.fields, title: undefined } }),
      { kind: 'not-a-ping', path: 'fields.title', at: { line: 6, column: 3 } },
    ],
    ['a field too many', lines({ ...one, extra: 1 }), { kind: 'not-a-ping', path: 'extra' }],
    [
      'a script for an address',
      lines({ ...one, pingUrl: 'javascript:alert(1)' }),
      { kind: 'not-a-ping', path: 'pingUrl' },
    ],
    [
      'a time beyond all times',
      lines({ ...one, createdAt: 9e15 }),
      { kind: 'not-a-ping', path: 'createdAt' },
    ],
    [
      'an invented verdict',
      lines({ ...one, state: { kind: 'settled', at: 1, verdict: { kind: 'published' } } }),
      { kind: 'not-a-ping', path: 'state.verdict.kind' },
    ],
    ['the same ping twice', lines(one, one), { kind: 'twice' }],
  ])('refuses %s and says where', async (_, text, problem) => {
    expect(await problemOf(text)).toMatchObject(problem);
  });

  it('gives up on a ping without end before it fills the memory', async () => {
    async function* endless() {
      yield '{"format":"trackback-sender-history","version":1,"pings":[{"id":"';
      for (;;) yield 'x'.repeat(100_000);
    }
    const items = await Array.fromAsync(readHistoryFile(endless()));
    expect(items).toMatchObject([{ kind: 'broken', problem: { kind: 'too-large' } }]);
  });

  it('is not led astray by names from JavaScript’s own', async () => {
    const text = fileOf([one]).replace('"pingUrl"', '"__proto__":{"id":"x"},"pingUrl"');
    expect(await problemOf(text)).toMatchObject({ kind: 'not-a-ping' });
  });
});

describe('findJsonError', () => {
  it('agrees with JSON.parse on what is JSON', () => {
    const mangled = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', '\\', '0', ' ', ':', '\u0001'),
      )
      .map(
        ([text, at, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), mangled, fc.string()), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findJsonError(text) === null).toBe(isJson);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['{"a":tru}', 5],
    ['"a\nb"', 2],
    ['[01]', 2],
    ['', 0],
  ])('points into %j at %i', (text, at) => {
    expect(findJsonError(text)).toBe(at);
  });

  it('bears a hundred thousand brackets', () => {
    expect(findJsonError('['.repeat(100_000))).toBe(100_000);
  });
});

describe('parsePing', () => {
  it('takes every ping that there can be', () => {
    const dryRun = record({ kind: 'not-sent', reason: 'dry-run', message: null });
    for (const one of [...SAMPLES, dryRun])
      expect(parsePing(JSON.parse(JSON.stringify(one)))).toEqual({ kind: 'ok', record: one });
  });
});

describe('compareImport', () => {
  async function* items(pings: readonly PingRecord[]): AsyncGenerator<FileItem> {
    for (const one of pings) yield { kind: 'ping', record: one };
  }

  it('tells what is new, the same and in conflict', async () => {
    const [a, b, c] = SETTLED as [PingRecord, PingRecord, PingRecord];
    const changed = { ...b, fields: { ...b.fields, title: 'Another title' } };
    const steps = await Array.fromAsync(compareImport(items([a, changed, c]), loaderOf([a, b])));
    expect(steps).toEqual([
      { kind: 'pings', fresh: [c], same: 1, conflicts: [{ mine: b, theirs: changed }] },
    ]);
  });

  it('takes the order of fields for nothing', async () => {
    const [a] = SETTLED as [PingRecord];
    const reversed = Object.fromEntries(Object.entries(a).toReversed()) as unknown as PingRecord;
    expect(await Array.fromAsync(compareImport(items([reversed]), loaderOf([a])))).toMatchObject([
      { same: 1 },
    ]);
  });

  it('keeps the ending that came after the export, without a question', async () => {
    const sent = record({ kind: 'accepted', reason: 'taken', message: null });
    const underWay = record('sending');
    const [exported] = records(await read(fileOf([underWay]))) as [PingRecord];
    expect(await Array.fromAsync(compareImport(items([exported]), loaderOf([sent])))).toMatchObject([
      { same: 1 },
    ]);
    const other = { ...exported, pingUrl: 'https://other.example/tb' };
    expect(await Array.fromAsync(compareImport(items([other]), loaderOf([sent])))).toMatchObject([
      { conflicts: [{ theirs: other }] },
    ]);
  });

  it('looks at a few at a time, and stops where the file is broken', async () => {
    async function* broken(): AsyncGenerator<FileItem> {
      yield* items(history(250));
      yield { kind: 'broken', problem: { kind: 'not-a-history' } };
    }
    const asked: number[] = [];
    const steps = await Array.fromAsync(
      compareImport(broken(), async (ids) => {
        asked.push(ids.length);
        return [];
      }),
    );
    expect(asked).toEqual([100, 100]);
    expect(steps.at(-1)?.kind).toBe('broken');
  });
});
