import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryView } from './history-view.ts';
import { curlCommand } from '../lib/trackback/curl-command.ts';
import { pingDigest, pingMark } from '../lib/history/ping-digest.ts';
import { rawExchange } from '../lib/history/raw-exchange.ts';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { checkPingUrl } from '../lib/trackback/check-ping-url.ts';
import { requestFor } from '../lib/trackback/request-for.ts';
import type { VerdictKind } from '../lib/trackback/verdict.ts';
import css from './history-ping-actions.module.css';
import type { Looking } from './look-for-post.tsx';
import { LookForPost } from './look-for-post.tsx';

export interface PingActionsProps {
  /** Opens the ping's words for sending them again, edited or not. Without it there is no such button. */
  readonly onSendAgain?: (id: string) => void;
  /** Opens a ping that waits for access, to allow it or to discard it. */
  readonly onResume?: (id: string) => void;
  /** Looks whether a ping arrived after all. Without it that is not offered. */
  readonly lookingFor?: (record: PingRecord) => Looking;
  /** Shows what else went to the same receiver, or from the same own post. */
  readonly onNarrow: (filter: Partial<HistoryView['filter']>) => void;
  /** Resolves with false when the text could not be copied. */
  readonly copy: (text: string) => Promise<boolean>;
}

interface Props extends PingActionsProps {
  readonly record: PingRecord;
}

/** These may have arrived: that comes before sending them once more. */
const MAY_SHOW: ReadonlySet<VerdictKind> = new Set(['unknown', 'not-trackback']);

/** What can be done with a ping of the past. */
export function PingActions({ record, onSendAgain, onResume, lookingFor, onNarrow, copy }: Props) {
  const [isLooking, setIsLooking] = useState(false);
  const [copied, setCopied] = useState<'' | 'done' | 'failed'>('');
  const copyText = (text: string) => void copy(text).then((done) => setCopied(done ? 'done' : 'failed'));
  const request =
    record.attempts.at(-1)?.request ?? requestFor(record.pingUrl, record.fields, record.options);
  const { state } = record;
  const isSettled = state.kind === 'settled';
  const mayShow = isSettled && lookingFor !== undefined && MAY_SHOW.has(state.verdict.kind);
  return (
    <div class={css.actions}>
      {mayShow && isLooking && (
        <div class={css.look}>
          <LookForPost looking={lookingFor(record)} />
        </div>
      )}
      {mayShow && !isLooking && (
        <button type="button" class="primary" onClick={() => setIsLooking(true)}>
          {i18n.t('look.see')}
        </button>
      )}
      {isSettled && onSendAgain !== undefined && (
        <button type="button" onClick={() => onSendAgain(record.id)}>
          {i18n.t(pingMark(record) === 'dry-run' ? 'record.sendDryRun' : 'record.sendAgain')}
        </button>
      )}
      {state.kind === 'awaiting-permission' && onResume !== undefined && (
        <button type="button" onClick={() => onResume(record.id)}>
          {i18n.t('record.resume')}
        </button>
      )}
      <LinkOut to={record.target.permalink ?? record.target.pageUrl} words={i18n.t('record.openEntry')} />
      <LinkOut to={record.fields.url} words={i18n.t('record.openOwn')} />
      <button type="button" class="quiet" onClick={() => onNarrow({ receiver: pingDigest(record).receiver })}>
        {i18n.t('record.sameReceiver')}
      </button>
      <button type="button" class="quiet" onClick={() => onNarrow({ ownUrl: record.fields.url })}>
        {i18n.t('record.sameOwn')}
      </button>
      <button type="button" class="quiet" onClick={() => copyText(curlCommand(request))}>
        {i18n.t('record.copyCurl')}
      </button>
      <button type="button" class="quiet" onClick={() => copyText(rawExchange(record))}>
        {i18n.t('record.copyExchange')}
      </button>
      <span class={css.copied} role="status">
        {copied === 'done' && i18n.t('record.copied')}
        {copied === 'failed' && i18n.t('record.notCopied')}
      </span>
    </div>
  );
}

/** A link that looks like its neighbours. None for what is no web address: it comes from strangers. */
function LinkOut({ to, words }: { readonly to: string | null; readonly words: string }) {
  const address = checkPingUrl(to ?? '');
  if (to === null || address.kind === 'bad') return null;
  return (
    <a class="button" href={to} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
