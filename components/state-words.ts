import { i18n } from '#i18n';
import type { PingState } from '../lib/outbox/ping-record.ts';
import type { Verdict } from '../lib/trackback/verdict.ts';
import type { Mark } from './verdict-mark.tsx';

export interface StateWords {
  readonly mark: Mark;
  readonly words: string;
}

/** Where a ping stands, in a word and a sign. */
export function stateWords(state: PingState): StateWords {
  switch (state.kind) {
    case 'awaiting-permission':
      return { mark: 'pending', words: i18n.t('verdict.awaiting') };
    case 'queued':
      return { mark: 'pending', words: i18n.t('verdict.queued') };
    case 'sending':
      return { mark: 'pending', words: i18n.t('verdict.sending') };
    case 'settled':
      return verdictWords(state.verdict);
    default:
      return state satisfies never;
  }
}

function verdictWords(verdict: Verdict): StateWords {
  switch (verdict.kind) {
    case 'accepted':
      return verdict.reason === 'held'
        ? { mark: 'held', words: i18n.t('verdict.held') }
        : { mark: 'accepted', words: i18n.t('verdict.accepted') };
    case 'duplicate':
      return { mark: 'duplicate', words: i18n.t('verdict.duplicate') };
    case 'refused':
      return { mark: 'refused', words: i18n.t('verdict.refused') };
    case 'not-trackback':
      return { mark: 'not-trackback', words: i18n.t('verdict.notTrackback') };
    case 'unknown':
      return { mark: 'unknown', words: i18n.t('verdict.unknown') };
    case 'not-sent':
      return {
        mark: 'not-sent',
        words: i18n.t(verdict.reason === 'dry-run' ? 'verdict.dryRun' : 'verdict.notSent'),
      };
    default:
      return verdict satisfies never;
  }
}
