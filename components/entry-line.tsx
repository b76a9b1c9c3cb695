import { i18n } from '#i18n';
import type { Entry } from '../lib/trackback/entry.ts';
import css from './entry-line.module.css';
import { HowFound } from './how-found.tsx';
import { isOtherHost, receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  /** Null for an address that was pasted. */
  readonly entry: Entry | null;
  readonly pingUrl: string;
  /** Host of the page the entry was found on; null when there is none. */
  readonly pageHost: string | null;
  readonly canChange: boolean;
  readonly onChange: () => void;
}

/** The entry the composer writes to, on top of it. */
export function EntryLine({ entry, pingUrl, pageHost, canChange, onChange }: Props) {
  const foundBy = entry?.foundBy ?? 'pasted';
  const confidence = entry?.confidence ?? 'high';
  return (
    <div class={css.line} data-ping-url={pingUrl} data-found-by={foundBy} data-confidence={confidence}>
      <div class={css.text}>
        <p class={css.title} title={pingUrl}>
          <bdi>{entry?.title || entry?.permalink || pingUrl}</bdi>
        </p>
        <p class={css.facts}>
          <span>
            <Sentence words={i18n.t('entries.goesTo', [HERE])} name={receiverHost(pingUrl)} />
          </span>
          {pageHost !== null && isOtherHost(pingUrl, pageHost) && (
            <span class={css.otherHost}>{i18n.t('entries.otherHost')}</span>
          )}
          <HowFound foundBy={foundBy} confidence={confidence} />
        </p>
        {foundBy === 'guess' && <p class={css.note}>{i18n.t('entries.guessNote')}</p>}
      </div>
      {canChange && (
        <button type="button" class="quiet" onClick={onChange}>
          {i18n.t('entries.change')}
        </button>
      )}
    </div>
  );
}
