import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import type { Verdict } from '../lib/trackback/verdict.ts';
import { AnswerDetails } from './answer-details.tsx';
import { Fact, Facts } from './facts.tsx';
import { foundByWords } from './found-by-words.ts';
import { lifeWords } from './life-words.ts';
import { reasonWords } from './reason-words.ts';
import { receiverHost } from './receiver-host.ts';
import { ReceiverMessage } from './receiver-message.tsx';
import css from './record-details.module.css';
import { RequestDetails } from './request-details.tsx';
import { Sentence } from './sentence.tsx';
import { When } from './when.tsx';

interface Props {
  readonly record: PingRecord;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Everything that is kept of one ping. */
export function RecordDetails({ record, children }: Props) {
  const { state, target, fields } = record;
  const isDryRun = state.kind === 'settled' && state.verdict.reason === 'dry-run';
  return (
    <div class={css.record}>
      {state.kind === 'settled' && <Ending verdict={state.verdict} host={receiverHost(record.pingUrl)} />}
      <Facts>
        <Fact name={i18n.t('composer.url')}>{fields.url}</Fact>
        <Fact name={i18n.t('composer.title')}>{fields.title || <Empty />}</Fact>
        <Fact name={i18n.t('composer.excerpt')}>{fields.excerpt || <Empty />}</Fact>
        <Fact name={i18n.t('composer.blogName')}>{fields.blog_name || <Empty />}</Fact>
      </Facts>
      <Facts>
        {target.permalink !== null && <Fact name={i18n.t('record.entry')}>{target.permalink}</Fact>}
        {target.pageUrl !== null && <Fact name={i18n.t('record.page')}>{target.pageUrl}</Fact>}
        <Fact name={i18n.t('record.pingUrl')}>{record.pingUrl}</Fact>
        <Fact name={i18n.t('record.foundBy')}>{foundByWords(target.foundBy)}</Fact>
        <Fact name={i18n.t('record.method')}>
          {i18n.t(record.options.method === 'get' ? 'record.methodGet' : 'record.methodPost')}
        </Fact>
        <Fact name={i18n.t('record.life')}>
          <ol>
            {record.life.map((event, index) => (
              <li key={index}>
                <When at={event.at} as="exact" /> {lifeWords(event.state)}
              </li>
            ))}
          </ol>
        </Fact>
      </Facts>
      {record.attempts.map((attempt, index) => (
        <section key={index} class={css.attempt}>
          {record.attempts.length > 1 && <h3>{i18n.t('record.attempt', [index + 1])}</h3>}
          {!isDryRun && <AnswerDetails answer={attempt.answer} />}
          <RequestDetails request={attempt.request} isDryRun={isDryRun} />
        </section>
      ))}
      <div class={css.actions}>{children}</div>
    </div>
  );
}

function Ending({ verdict, host }: { readonly verdict: Verdict; readonly host: string }) {
  const { title, text, next } = reasonWords(verdict);
  return (
    <div class={css.ending}>
      <h3>
        <Sentence words={title} name={host} />
      </h3>
      <p>
        {text} {next}
      </p>
      {verdict.message !== null && <ReceiverMessage host={host} message={verdict.message} />}
    </div>
  );
}

function Empty() {
  return <span class={css.empty}>{i18n.t('record.emptyField')}</span>;
}
