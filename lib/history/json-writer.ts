import type { Instant } from '../outbox/ping-record.ts';
import type { ExportWriter } from './export-writer.ts';

export const HISTORY_FORMAT = 'trackback-sender-history';
/** Rises with every change that an older reader would misread. */
export const HISTORY_VERSION = 1;

/** Everything that is kept of every ping, for reading it in again: docs/history-format.md. One ping a line. */
export function jsonWriter(exportedAt: Instant): ExportWriter {
  const header = JSON.stringify({
    format: HISTORY_FORMAT,
    version: HISTORY_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
  });
  return {
    mediaType: 'application/json',
    head: `${header.slice(0, -1)},"pings":[`,
    write: (record, previous) => `${previous === null ? '\n' : ',\n'}${JSON.stringify(record)}`,
    tail: '\n]}\n',
  };
}
