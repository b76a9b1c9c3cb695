import { i18n } from '#i18n';
import type { ReadFailure } from '../lib/trackback/find-outcome.ts';
import { readFailureWords } from './read-failure-words.ts';

/** Why something of the user's own could not be read. Its address is theirs to correct. */
export function ownFailureWords(reason: ReadFailure, status: number | null): string {
  return reason === 'leads-elsewhere' ? i18n.t('blogs.leadsElsewhere') : readFailureWords(reason, status);
}
