import { i18n } from '#i18n';
import type { Verdict } from '../lib/trackback/verdict.ts';
import { HERE } from './sentence.tsx';

export interface ReasonWords {
  /** With `HERE` where the receiver's host belongs. */
  readonly title: string;
  readonly text: string;
  readonly next: string;
}

const KEY = {
  taken: 'taken',
  held: 'held',
  'already-there': 'alreadyThere',
  'said-no': 'saidNo',
  closed: 'closed',
  throttled: 'throttled',
  'missing-url': 'missingUrl',
  'missing-field': 'missingField',
  'no-link-found': 'noLinkFound',
  'wrong-ip': 'wrongIp',
  'expired-address': 'expiredAddress',
  spam: 'spam',
  'no-such-entry': 'noSuchEntry',
  'wrong-method': 'wrongMethod',
  protected: 'protected',
  forbidden: 'forbidden',
  gone: 'gone',
  unavailable: 'unavailable',
  'http-status': 'httpStatus',
  html: 'html',
  empty: 'empty',
  listing: 'listing',
  'xml-rpc': 'xmlRpc',
  redirected: 'redirected',
  'cut-off': 'cutOff',
  other: 'other',
  'timed-out': 'timedOut',
  'connection-lost': 'connectionLost',
  'worker-stopped': 'workerStopped',
  'server-error': 'serverError',
  'no-access': 'noAccess',
  cancelled: 'cancelled',
  offline: 'offline',
  interrupted: 'interrupted',
  'held-back': 'heldBack',
  'dry-run': 'dryRun',
} as const satisfies Readonly<Record<Verdict['reason'], string>>;

/** What an outcome means: a heading that names the receiver, what happened, what to do now. */
export function reasonWords(verdict: Verdict): ReasonWords {
  const key = KEY[verdict.reason];
  return {
    title: i18n.t(`reason.${key}.title`, [HERE]),
    text: i18n.t(`reason.${key}.text`),
    next: i18n.t(`reason.${key}.next`),
  };
}
