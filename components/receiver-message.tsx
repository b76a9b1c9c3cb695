import { i18n } from '#i18n';
import css from './receiver-message.module.css';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly host: string;
  /** Plain text from the receiver, at most 500 characters. */
  readonly message: string;
}

/** The receiver's own words. Phrasing content only, since it stands in an `<output>`. */
export function ReceiverMessage({ host, message }: Props) {
  return (
    <span class={css.quote}>
      <span class={css.who}>
        <Sentence words={i18n.t('verdict.says', [HERE])} name={host} />
      </span>{' '}
      <span class={css.message} data-message dir="auto">
        {message}
      </span>
    </span>
  );
}
