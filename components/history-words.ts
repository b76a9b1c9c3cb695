import { i18n } from '#i18n';
import type { ExportFormat } from '../lib/history/export-writer.ts';
import type { HistoryOrder } from '../lib/history/history-query.ts';
import type { ImportPreview } from '../lib/history/import-outcome.ts';
import type { PingMark } from '../lib/history/ping-digest.ts';
import type { FileProblem } from '../lib/history/read-history-file.ts';
import type { Retention } from '../lib/history/retention.ts';
import type { StorageTrouble } from '../lib/history/storage-trouble.ts';

/** A verdict, for choosing by it. */
export function markWords(mark: PingMark): string {
  switch (mark) {
    case 'accepted':
      return i18n.t('verdict.accepted');
    case 'duplicate':
      return i18n.t('verdict.duplicate');
    case 'refused':
      return i18n.t('verdict.refused');
    case 'not-trackback':
      return i18n.t('verdict.notTrackback');
    case 'unknown':
      return i18n.t('verdict.unknown');
    case 'not-sent':
      return i18n.t('verdict.notSent');
    case 'pending':
      return i18n.t('history.pending');
    case 'dry-run':
      return i18n.t('dryRun.mark');
    default:
      return mark satisfies never;
  }
}

export function orderWords(order: HistoryOrder): string {
  switch (order) {
    case 'newest':
      return i18n.t('history.newestFirst');
    case 'oldest':
      return i18n.t('history.oldestFirst');
    case 'receiver':
      return i18n.t('history.byReceiver');
    default:
      return order satisfies never;
  }
}

export function exportWords(format: ExportFormat): string {
  switch (format) {
    case 'json':
      return i18n.t('export.json');
    case 'csv':
      return i18n.t('export.csv');
    case 'yaml':
      return i18n.t('export.yaml');
    default:
      return format satisfies never;
  }
}

/** What a format is good for. */
export function exportNote(format: ExportFormat): string {
  switch (format) {
    case 'json':
      return i18n.t('export.jsonNote');
    case 'csv':
      return i18n.t('export.csvNote');
    case 'yaml':
      return i18n.t('export.yamlNote');
    default:
      return format satisfies never;
  }
}

export function retentionWords(retention: Retention): string {
  switch (retention) {
    case 'all':
      return i18n.t('history.keepAll');
    case '3-years':
      return i18n.t('history.keepYears');
    case '1-year':
      return i18n.t('history.keepYear');
    case '90-days':
      return i18n.t('history.keepDays');
    default:
      return retention satisfies never;
  }
}

export function troubleWords(trouble: StorageTrouble): string {
  switch (trouble) {
    case 'full':
      return i18n.t('history.full');
    case 'blocked':
      return i18n.t('history.blocked');
    case 'newer':
      return i18n.t('history.newer');
    case 'corrupt':
      return i18n.t('history.corrupt');
    default:
      return trouble satisfies never;
  }
}

/** Why nothing was imported. */
export function importProblemWords(outcome: Exclude<ImportPreview, { readonly kind: 'ready' }>): string {
  switch (outcome.kind) {
    case 'broken':
      return `${fileProblemWords(outcome.problem)} ${i18n.t('import.unchanged')}`;
    case 'cancelled':
      return `${i18n.t('import.cancelled')} ${i18n.t('import.unchanged')}`;
    case 'interrupted':
      return `${i18n.t('import.interrupted')} ${i18n.t('import.unchanged')}`;
    case 'failed':
      return troubleWords(outcome.trouble);
    default:
      return outcome satisfies never;
  }
}

function fileProblemWords(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-a-history':
      return i18n.t('import.notAHistory');
    case 'not-text':
      return i18n.t('import.notText');
    case 'file-too-large':
      return i18n.t('import.fileTooLarge');
    case 'unreadable':
      return i18n.t('import.unreadable');
    case 'newer':
      return i18n.t('import.newer', [problem.version]);
    case 'cut-off':
      return i18n.t('import.cutOff', [problem.at.line]);
    case 'syntax':
      return i18n.t('import.syntax', [problem.at.line, problem.at.column]);
    case 'too-large':
      return i18n.t('import.tooLarge', [problem.at.line]);
    case 'too-many':
      return i18n.t('import.tooMany', [problem.at.line]);
    case 'twice':
      return i18n.t('import.twice', [problem.at.line]);
    case 'not-a-ping':
      return problem.path === ''
        ? i18n.t('import.noPing', [problem.at.line])
        : i18n.t('import.notAPing', [problem.at.line, problem.path]);
    default:
      return problem satisfies never;
  }
}
