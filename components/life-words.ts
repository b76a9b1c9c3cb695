import { i18n } from '#i18n';
import type { LifeEvent } from '../lib/outbox/ping-record.ts';

/** A step of a ping's life, for its course in the history. */
export function lifeWords(state: LifeEvent['state']): string {
  switch (state) {
    case 'awaiting-permission':
      return i18n.t('record.stateAwaiting');
    case 'queued':
      return i18n.t('record.stateQueued');
    case 'sending':
      return i18n.t('record.stateSending');
    case 'settled':
      return i18n.t('record.stateSettled');
    default:
      return state satisfies never;
  }
}
