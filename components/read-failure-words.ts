import { i18n } from '#i18n';
import type { ReadFailure } from '../lib/trackback/find-outcome.ts';

/** Why something on the web could not be read, in a sentence. */
export function readFailureWords(reason: ReadFailure, status: number | null): string {
  switch (reason) {
    case 'timed-out':
      return i18n.t('nothing.timedOut');
    case 'http-status':
      return i18n.t('nothing.httpStatus', [status ?? '?']);
    case 'connection-lost':
      return i18n.t('nothing.connectionLost');
    case 'leads-elsewhere':
      return i18n.t('nothing.leadsElsewhere');
    case 'not-a-page':
      return i18n.t('nothing.notAPage');
    case 'no-target':
      return i18n.t('compose.noTarget');
    case 'not-http':
      return i18n.t('nothing.notHttp');
    default:
      return reason satisfies never;
  }
}
