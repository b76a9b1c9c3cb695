import { i18n } from '#i18n';
import type { PreviousPing } from '../lib/outbox/submission.ts';
import { HERE } from './sentence.tsx';

/** That the same post went to the same receiver before, and how that ended. With `HERE` where the moment belongs. */
export function repeatWords(verdict: PreviousPing['verdict']): string {
  switch (verdict) {
    case 'accepted':
      return i18n.t('question.repeatAccepted', [HERE]);
    case 'duplicate':
      return i18n.t('question.repeatDuplicate', [HERE]);
    case 'refused':
      return i18n.t('question.repeatRefused', [HERE]);
    case 'not-trackback':
      return i18n.t('question.repeatNotTrackback', [HERE]);
    case 'unknown':
      return i18n.t('question.repeatUnknown', [HERE]);
    case 'not-sent':
      return i18n.t('question.repeatNotSent', [HERE]);
    case 'pending':
      return i18n.t('question.repeatPending', [HERE]);
    default:
      return verdict satisfies never;
  }
}
