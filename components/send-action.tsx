import { i18n } from '#i18n';
import { AfterAMoment } from './after-a-moment.tsx';
import css from './send-action.module.css';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly host: string;
  readonly accessNeeded: boolean;
  readonly busy: boolean;
}

/** The one button that sends, and what a press on it means. */
export function SendAction({ host, accessNeeded, busy }: Props) {
  const send = <Sentence words={i18n.t('composer.send', [HERE])} name={host} />;
  return (
    <>
      <div class={css.bar}>
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? <AfterAMoment before={send}>{i18n.t('composer.sending')}</AfterAMoment> : send}
        </button>
      </div>
      <div class={css.notes}>
        <p>
          <Sentence words={i18n.t('composer.whatIsSent', [HERE])} name={host} />
        </p>
        {accessNeeded && (
          <p>
            <Sentence words={i18n.t('composer.accessNeeded', [HERE])} name={host} />
          </p>
        )}
      </div>
    </>
  );
}
