import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PingRequest } from '../lib/trackback/build-request.ts';
import { curlCommand } from '../lib/trackback/curl-command.ts';
import { requestText } from '../lib/trackback/request-text.ts';
import css from './exact-request.module.css';
import { Fact, Facts } from './facts.tsx';
import { RawText } from './raw-text.tsx';

/** What browsers add to the request, whatever an extension says. Measured in Chromium and Firefox. */
const BROWSERS_HEADERS =
  'Host, Connection, Content-Length, User-Agent, Accept-Encoding, Accept-Language, Cache-Control, Pragma, Origin, Sec-Fetch-…, Sec-CH-UA…';

interface Props {
  readonly request: PingRequest;
  /** What may still change about the request before it leaves. */
  readonly mayChange: string | null;
  /** Resolves with false when the text could not be copied. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The request as it would leave now: in words, as it travels, and as a command. */
export function ExactRequest({ request, mayChange, copy }: Props) {
  const [copied, setCopied] = useState<'' | 'done' | 'failed'>('');
  const copyText = (text: string) => void copy(text).then((done) => setCopied(done ? 'done' : 'failed'));
  const form = request.body ?? URL.parse(request.url)?.search.slice(1) ?? '';
  const curl = curlCommand(request);
  return (
    <div class={css.exact}>
      <Facts>
        <Fact name={i18n.t('exact.method')}>{request.method}</Fact>
        <Fact name={i18n.t('exact.address')}>{request.url}</Fact>
        {Object.entries(request.headers).map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
        <Fact name={i18n.t('exact.browserAdds')}>
          <span class={css.soft}>{i18n.t('exact.browserAddsText', [BROWSERS_HEADERS])}</span>
        </Fact>
      </Facts>
      {mayChange !== null && <p class={css.note}>{mayChange}</p>}
      <h2>{i18n.t('exact.fields')}</h2>
      <Facts>
        {[...new URLSearchParams(form)].map(([name, value], nth) => (
          <Fact key={nth} name={name}>
            {value}
          </Fact>
        ))}
      </Facts>
      {request.body === null ? (
        <p class={css.note}>{i18n.t('request.emptyBody')}</p>
      ) : (
        <>
          <h2>{i18n.t('exact.bodyRaw')}</h2>
          <RawText label={i18n.t('exact.body')} text={request.body} />
        </>
      )}
      <h2>{i18n.t('exact.curl')}</h2>
      <RawText label={i18n.t('exact.curl')} text={curl} />
      <p class={css.note}>{i18n.t('exact.curlNote')}</p>
      <div class={css.buttons}>
        <button type="button" onClick={() => copyText(requestText(request))}>
          {i18n.t('exact.copyText')}
        </button>
        <button type="button" onClick={() => copyText(curl)}>
          {i18n.t('exact.copyCurl')}
        </button>
        <span class={css.note} role="status">
          {copied === 'done' && i18n.t('exact.copied')}
          {copied === 'failed' && i18n.t('exact.notCopied')}
        </span>
      </div>
    </div>
  );
}
