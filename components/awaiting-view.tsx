import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { OutcomeHeading } from './outcome-heading.tsx';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import css from './outcome.module.css';

interface Props {
  readonly record: PingRecord;
  /** Whether access has come meanwhile, from elsewhere. */
  readonly hasAccess?: () => Promise<boolean>;
  readonly onAllow?: () => void;
  readonly onWithdraw?: () => void;
  /** Leave it waiting and go on with something else. */
  readonly onLater?: () => void;
}

/** A ping that is written down and waits for access to its receiver. */
export function AwaitingView({ record, hasAccess, onAllow, onWithdraw, onLater }: Props) {
  const mayGo = useMayGo(hasAccess);
  return (
    <section class={css.view}>
      <output class={css.outcome} data-verdict="not-sent">
        <VerdictMark of="not-sent" />
        <span class={css.words}>
          <OutcomeHeading>{i18n.t('awaiting.title')}</OutcomeHeading>
          <span>
            <Sentence
              words={i18n.t(mayGo ? 'awaiting.allowedText' : 'awaiting.text', [HERE])}
              name={receiverHost(record.pingUrl)}
            />
          </span>
          <span>
            <bdi>{record.target.title || record.target.permalink || record.pingUrl}</bdi>
          </span>
          <span class={css.soft}>{i18n.t(mayGo ? 'awaiting.allowedNext' : 'awaiting.next')}</span>
        </span>
      </output>
      <div class={css.actions}>
        {onAllow && (
          <button type="button" class="primary" data-confirm onClick={onAllow}>
            {i18n.t(mayGo ? 'awaiting.send' : 'awaiting.allow')}
          </button>
        )}
        {onWithdraw && (
          <button type="button" onClick={onWithdraw}>
            {i18n.t('awaiting.discard')}
          </button>
        )}
        {onLater && (
          <button type="button" class="quiet" onClick={onLater}>
            {i18n.t('awaiting.later')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Looked at again whenever the user comes back from where access may have been given. */
function useMayGo(hasAccess: (() => Promise<boolean>) | undefined): boolean {
  const [mayGo, setMayGo] = useState(false);
  useEffect(() => {
    if (hasAccess === undefined) return;
    const look = () => void hasAccess().then(setMayGo, () => undefined);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return mayGo;
}
