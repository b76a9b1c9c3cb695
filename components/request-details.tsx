import { i18n } from '#i18n';
import type { PingRequest } from '../lib/trackback/build-request.ts';
import css from './exchange.module.css';
import { Fact, Facts } from './facts.tsx';
import { RawText } from './raw-text.tsx';

interface Props {
  readonly request: PingRequest;
  /** It was only written down. */
  readonly isDryRun?: boolean;
}

/** The request as it went out, or would have, folded away. */
export function RequestDetails({ request, isDryRun = false }: Props) {
  return (
    <details class={css.exchange}>
      <summary>{i18n.t(isDryRun ? 'request.titleDryRun' : 'request.title')}</summary>
      <div class={css.parts}>
        <Facts>
          <Fact name={i18n.t('request.method')}>{request.method}</Fact>
          <Fact name={i18n.t('request.address')}>{request.url}</Fact>
          {Object.entries(request.headers).map(([name, value]) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
        </Facts>
        {request.body === null ? (
          <p>{i18n.t('request.emptyBody')}</p>
        ) : (
          <RawText label={i18n.t('request.body')} text={request.body} />
        )}
      </div>
    </details>
  );
}
