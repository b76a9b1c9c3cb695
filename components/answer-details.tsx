import { i18n } from '#i18n';
import type { StoredAnswer } from '../lib/outbox/ping-record.ts';
import css from './exchange.module.css';
import { Fact, Facts } from './facts.tsx';
import { RawText } from './raw-text.tsx';

interface Props {
  /** Null when none came. */
  readonly answer: StoredAnswer | null;
}

/** The receiver's answer as it came, folded away. */
export function AnswerDetails({ answer }: Props) {
  return (
    <details class={css.exchange}>
      <summary>{i18n.t('answer.title')}</summary>
      {answer === null ? <p>{i18n.t('answer.none')}</p> : <Answer answer={answer} />}
    </details>
  );
}

function Answer({ answer }: { readonly answer: StoredAnswer }) {
  return (
    <div class={css.parts}>
      <Facts>
        <Fact name={i18n.t('answer.status')}>{i18n.t('verdict.httpStatus', [answer.status])}</Fact>
        <Fact name={i18n.t('answer.address')}>{answer.finalUrl}</Fact>
        <Fact name={i18n.t('answer.contentType')}>
          {answer.contentType ?? i18n.t('answer.noContentType')}
        </Fact>
        <Fact name={i18n.t('answer.charset')}>{answer.charset}</Fact>
      </Facts>
      {answer.text === '' ? (
        <p>{i18n.t('answer.emptyBody')}</p>
      ) : (
        <RawText label={i18n.t('answer.body')} text={answer.text} />
      )}
      {answer.truncated && <p>{i18n.t('answer.truncated')}</p>}
    </div>
  );
}
