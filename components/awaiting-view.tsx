import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { OutcomeHeading } from './outcome-heading.tsx';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import css from './outcome.module.css';

interface Props {
  readonly record: PingRecord;
  readonly onAllow?: () => void;
  readonly onWithdraw?: () => void;
  /** Leave it waiting and go on with something else. */
  readonly onLater?: () => void;
}

/** A ping that is written down and waits for access to its receiver. */
export function AwaitingView({ record, onAllow, onWithdraw, onLater }: Props) {
  return (
    <section class={css.view}>
      <output class={css.outcome} data-verdict="not-sent">
        <VerdictMark of="not-sent" />
        <span class={css.words}>
          <OutcomeHeading>{i18n.t('awaiting.title')}</OutcomeHeading>
          <span>
            <Sentence words={i18n.t('awaiting.text', [HERE])} name={receiverHost(record.pingUrl)} />
          </span>
          <span>
            <bdi>{record.target.title || record.target.permalink || record.pingUrl}</bdi>
          </span>
          <span class={css.soft}>{i18n.t('awaiting.next')}</span>
        </span>
      </output>
      <div class={css.actions}>
        {onAllow && (
          <button type="button" class="primary" data-confirm onClick={onAllow}>
            {i18n.t('awaiting.allow')}
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
