import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import type { Verdict } from '../lib/trackback/verdict.ts';
import { AnswerDetails } from './answer-details.tsx';
import type { SettledActions } from './outcome-actions.tsx';
import { OutcomeActions } from './outcome-actions.tsx';
import { OutcomeHeading } from './outcome-heading.tsx';
import css from './outcome.module.css';
import { reasonWords } from './reason-words.ts';
import { receiverHost } from './receiver-host.ts';
import { ReceiverMessage } from './receiver-message.tsx';
import { RequestDetails } from './request-details.tsx';
import { HERE, Sentence } from './sentence.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { When } from './when.tsx';

interface Props extends SettledActions {
  readonly record: PingRecord;
  readonly verdict: Verdict;
}

/** What came of a ping: the verdict in words, the receiver's own message, what to do, and the exchange itself. */
export function SettledView({ record, verdict, ...actions }: Props) {
  const host = receiverHost(record.pingUrl);
  const attempt = record.attempts.at(-1);
  const status = attempt?.answer?.status ?? null;
  const { title, text, next } = reasonWords(verdict);
  /** Names the sign, and the verdict's place in the help. */
  const mark = verdict.reason === 'held' ? 'held' : verdict.kind;
  return (
    <section class={css.view}>
      <output class={css.outcome} data-verdict={verdict.kind}>
        <VerdictMark of={mark} />
        <span class={css.words}>
          <OutcomeHeading>
            <Sentence words={title} name={host} />
          </OutcomeHeading>
          <span>{text}</span>
          {verdict.message !== null && <ReceiverMessage host={host} message={verdict.message} />}
          <span class={css.soft}>{next}</span>
          {verdict.kind === 'refused' && verdict.retryAfterSeconds !== null && (
            <span class={css.soft}>
              <Sentence
                words={i18n.t('verdict.retryAfter', [HERE])}
                name={<When at={(attempt?.endedAt ?? record.state.at) + verdict.retryAfterSeconds * 1000} />}
              />
            </span>
          )}
          <span class={css.facts}>
            {status !== null && <span>{i18n.t('verdict.httpStatus', [status])}</span>}
            <When at={record.state.at} />
            <a class={css.more} href={`/help.html#${mark}`} target="_blank">
              {i18n.t('guide.more')}
            </a>
          </span>
        </span>
      </output>
      <OutcomeActions record={record} verdict={verdict} status={status} {...actions} />
      {attempt !== undefined && (
        <div class={css.exchange}>
          <AnswerDetails answer={attempt.answer} />
          <RequestDetails request={attempt.request} />
        </div>
      )}
    </section>
  );
}
