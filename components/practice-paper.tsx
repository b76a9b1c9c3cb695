import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { PRACTICE_HTML, PRACTICE_PAPER } from '../lib/practice/practice-paper.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import css from './practice-page.module.css';
import { RawText } from './raw-text.tsx';

interface Props {
  readonly id: string;
  /** The pings that its receiver lists. */
  readonly listed: readonly PingFields[];
  readonly place: RefObject<HTMLElement | null>;
}

/** A page as an archive of papers shows it, with the blogs that link to it below. */
export function PracticePaper({ id, listed, place }: Props) {
  return (
    <section class={css.window} id={id} ref={place} tabIndex={-1} aria-label={i18n.t('practice.paper')}>
      <p class={css.address}>
        <bdi>{PRACTICE_PAPER.url}</bdi>
      </p>
      <div class={css.paper}>
        <h2>{PRACTICE_PAPER.title}</h2>
        <p>{PRACTICE_PAPER.authors}</p>
        <p>{PRACTICE_PAPER.abstract}</p>
        <h3>{i18n.t('practice.blogLinks')}</h3>
        {listed.length === 0 ? (
          <p class={css.soft}>{i18n.t('practice.noLinks')}</p>
        ) : (
          <ul class={css.links}>
            {listed.map(({ url, title, blog_name: blogName }) => (
              <li key={url}>
                <bdi>{title}</bdi>
                <bdi class={css.soft}>{blogName}</bdi>
                <bdi class={css.soft}>{url}</bdi>
              </li>
            ))}
          </ul>
        )}
        <details>
          <summary>{i18n.t('practice.source')}</summary>
          <RawText text={PRACTICE_HTML} label={i18n.t('practice.source')} />
        </details>
      </div>
    </section>
  );
}
