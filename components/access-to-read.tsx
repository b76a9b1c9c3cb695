import { i18n } from '#i18n';
import css from './access-to-read.module.css';
import { receiverHost } from './receiver-host.ts';

interface Props {
  /** The page that has to be read. */
  readonly url: string;
  readonly wasDenied: boolean;
  /** Called during the click, so that access can be asked for. */
  onAllow(): void;
}

/** Says why a linked page's host is needed, before the browser asks. */
export function AccessToRead({ url, wasDenied, onAllow }: Props) {
  const host = receiverHost(url);
  return (
    <section class={css.access}>
      <h2>{i18n.t('compose.accessTitle', [host])}</h2>
      <p class={css.address} dir="ltr">
        {url}
      </p>
      <p class={css.text} role={wasDenied ? 'status' : undefined}>
        {wasDenied ? i18n.t('compose.accessDenied', [host]) : i18n.t('compose.accessText')}
      </p>
      <button type="button" class="primary" onClick={onAllow}>
        {i18n.t('compose.accessButton', [host])}
      </button>
    </section>
  );
}
