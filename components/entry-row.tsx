import { i18n } from '#i18n';
import type { Entry } from '../lib/trackback/entry.ts';
import css from './entry-row.module.css';
import { HowFound } from './how-found.tsx';
import { isOtherHost, receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly entry: Entry;
  readonly pageHost: string;
  readonly isSelected: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One entry as a button: what it is, where its ping goes, how that is known. */
export function EntryRow({ entry, pageHost, isSelected, onChoose, onKeyDown }: Props) {
  const { pingUrl, permalink, title, foundBy, confidence, isPageOwn } = entry;
  return (
    <button
      type="button"
      class={css.row}
      data-ping-url={pingUrl}
      data-found-by={foundBy}
      data-confidence={confidence}
      aria-current={isSelected ? 'true' : undefined}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <span class={css.title}>
        <bdi>{title || permalink || i18n.t('entries.untitled')}</bdi>
      </span>{' '}
      {!isPageOwn && title !== '' && permalink !== null && (
        <bdi class={css.address} title={permalink}>
          {permalink}
        </bdi>
      )}{' '}
      <span class={css.facts}>
        <span>
          <Sentence words={i18n.t('entries.goesTo', [HERE])} name={receiverHost(pingUrl)} />
        </span>{' '}
        {isOtherHost(pingUrl, pageHost) && <span class={css.otherHost}>{i18n.t('entries.otherHost')}</span>}{' '}
        {isPageOwn && <span class={css.soft}>{i18n.t('entries.thisPage')}</span>}{' '}
        <HowFound foundBy={foundBy} confidence={confidence} />
      </span>
      {foundBy === 'guess' && <span class={css.soft}> {i18n.t('entries.guessNote')}</span>}
    </button>
  );
}
