import { i18n } from '#i18n';
import { AfterAMoment } from './after-a-moment.tsx';
import css from './send-action.module.css';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly host: string;
  readonly accessNeeded: boolean;
  readonly draftKept: boolean;
  readonly busy: boolean;
  /** How many lines that speak against the ping are out of sight. */
  readonly unseen: number;
  readonly onShowUnseen: () => void;
}

/** The one button that sends, and what a press on it means. */
export function SendAction({ host, accessNeeded, draftKept, busy, unseen, onShowUnseen }: Props) {
  const send = <Sentence words={i18n.t('composer.send', [HERE])} name={host} />;
  return (
    <>
      <div class={css.bar}>
        {unseen > 0 && (
          <button type="button" class={`quiet ${css.unseen}`} onClick={onShowUnseen}>
            {i18n.t('composer.unseen', unseen)}
          </button>
        )}
        {!draftKept && (
          <p class={css.notKept} role="status">
            {i18n.t('error.draftNotKept')}
          </p>
        )}
        {/* Before the press, and in sight with the button: the prompt follows it. */}
        {accessNeeded && (
          <p class={css.access}>
            <Sentence words={i18n.t('composer.accessNeeded', [HERE])} name={host} />
          </p>
        )}
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? <AfterAMoment before={send}>{i18n.t('composer.sending')}</AfterAMoment> : send}
        </button>
      </div>
      <div class={css.notes}>
        <p>
          <Sentence words={i18n.t('composer.whatIsSent', [HERE])} name={host} />
        </p>
      </div>
    </>
  );
}
