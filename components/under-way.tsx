import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import css from './outcome.module.css';

interface Props {
  readonly record: PingRecord;
  readonly state: 'queued' | 'sending';
  /** From a private window, where no history is kept. */
  readonly isPrivate: boolean;
}

/** A ping that waits for its turn or for its answer. */
export function UnderWay({ record, state, isPrivate }: Props) {
  return (
    <div class={css.outcome} role="status">
      <AfterAMoment>
        <VerdictMark of="pending" />
        <div class={css.words}>
          <p class={css.title}>
            {state === 'queued' ? (
              i18n.t('progress.queued')
            ) : (
              <Sentence words={i18n.t('progress.sending', [HERE])} name={receiverHost(record.pingUrl)} />
            )}
          </p>
          <p class={css.soft}>{i18n.t(isPrivate ? 'progress.privateText' : 'progress.text')}</p>
        </div>
      </AfterAMoment>
    </div>
  );
}
