import { i18n } from '#i18n';
import type { NotOffered, NotOfferedReason } from '../lib/trackback/entry.ts';
import css from './left-out.module.css';

interface Props {
  readonly items: readonly NotOffered[];
}

/** What looked like TrackBack and is not offered, folded away. */
export function LeftOut({ items }: Props) {
  return (
    <details class={css.leftOut}>
      <summary>{i18n.t('nothing.leftOut')}</summary>
      <ul class={css.list}>
        {items.map(({ reason, what }, index) => (
          <li key={index}>
            {reasonWords(reason)}
            {what !== '' && (
              <bdi class={css.what} title={what}>
                {what}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function reasonWords(reason: NotOfferedReason): string {
  switch (reason) {
    case 'closed':
      return i18n.t('nothing.closed');
    case 'bad-address':
      return i18n.t('nothing.badAddress');
    case 'listing-link':
      return i18n.t('nothing.listingLink');
    case 'page-itself':
      return i18n.t('nothing.pageItself');
    default:
      return reason satisfies never;
  }
}
