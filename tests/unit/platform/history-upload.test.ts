import { describe, expect, it } from 'vitest';
import { jsonWriter } from '../../../lib/history/json-writer.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { previewImport } from '../../../lib/platform/history-upload.ts';
import { history, NOW } from '../../support/samples.ts';
import { loaderOf } from '../../support/shown-history.ts';

const WATCH = { signal: new AbortController().signal, onProgress: () => undefined };
const RECORDS = history(12).toSorted((a, b) => a.createdAt - b.createdAt);
const [FIRST, , , FOURTH] = RECORDS;

function fileOf(records: readonly PingRecord[]): File {
  const writer = jsonWriter(NOW);
  const written = records.map((record, nth) => writer.write(record, records[nth - 1] ?? null));
  return new File([writer.head, ...written, writer.tail], 'history.json');
}

describe('previewImport', () => {
  it('counts the new pings that are older than pings are kept: they would not stay', async () => {
    const file = fileOf(RECORDS);
    const here = loaderOf([FIRST!]);
    const since = FOURTH!.createdAt;
    const counts = { kind: 'ready', fresh: 11, same: 1, conflicts: 0 };
    expect(await previewImport(file, here, since, WATCH)).toMatchObject({ ...counts, outdated: 2 });
    expect(await previewImport(file, here, null, WATCH)).toMatchObject({ ...counts, outdated: 0 });
  });
});
