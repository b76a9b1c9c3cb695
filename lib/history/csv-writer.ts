import type { PingRecord } from '../outbox/ping-record.ts';
import type { ExportWriter } from './export-writer.ts';
import { pingMark } from './ping-digest.ts';

const COLUMNS: Readonly<Record<string, (record: PingRecord) => string>> = {
  id: ({ id }) => id,
  created: ({ createdAt }) => new Date(createdAt).toISOString(),
  verdict: pingMark,
  reason: ({ state }) => (state.kind === 'settled' ? state.verdict.reason : ''),
  receiver_message: ({ state }) => (state.kind === 'settled' ? (state.verdict.message ?? '') : ''),
  http_status: ({ attempts }) => String(attempts.at(-1)?.answer?.status ?? ''),
  ping_url: ({ pingUrl }) => pingUrl,
  entry_title: ({ target }) => target.title,
  entry_url: ({ target }) => target.permalink ?? '',
  page_url: ({ target }) => target.pageUrl ?? '',
  found_by: ({ target }) => target.foundBy,
  method: ({ options }) => options.method,
  url: ({ fields }) => fields.url,
  title: ({ fields }) => fields.title,
  excerpt: ({ fields }) => fields.excerpt,
  blog_name: ({ fields }) => fields.blog_name,
};

/** A table for spreadsheets, as RFC 4180 has it. The mark at the beginning tells Excel that it is UTF-8. */
export function csvWriter(): ExportWriter {
  return {
    mediaType: 'text/csv',
    head: `\uFEFF${Object.keys(COLUMNS).join(',')}\r\n`,
    write: (record) =>
      `${Object.values(COLUMNS)
        .map((column) => csvCell(column(record)))
        .join(',')}\r\n`,
    tail: '',
  };
}

/** What makes a spreadsheet compute a cell instead of showing it, also after blanks and in full width. */
const FORMULA = /^[\s\u0000-\u0020]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** A cell that is always text: everything in it may come from strangers. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
