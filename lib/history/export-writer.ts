import type { Instant, PingRecord } from '../outbox/ping-record.ts';
import { csvWriter } from './csv-writer.ts';
import { jsonWriter } from './json-writer.ts';
import { yamlWriter } from './yaml-writer.ts';

export const EXPORT_FORMATS = ['json', 'csv', 'yaml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Writes pings one after the other, so that no more than a few are in memory. */
export interface ExportWriter {
  readonly mediaType: string;
  readonly head: string;
  /** `previous` is the ping written before this one, null for the first. */
  write(record: PingRecord, previous: PingRecord | null): string;
  readonly tail: string;
}

export function exportWriter(format: ExportFormat, exportedAt: Instant): ExportWriter {
  switch (format) {
    case 'json':
      return jsonWriter(exportedAt);
    case 'csv':
      return csvWriter();
    case 'yaml':
      return yamlWriter();
    default:
      return format satisfies never;
  }
}
