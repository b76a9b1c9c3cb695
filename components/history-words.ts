import { i18n } from '#i18n';
import type { HistoryOrder } from '../lib/history/history-query.ts';
import type { PingMark } from '../lib/history/ping-digest.ts';

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
