import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PreviousPing } from '../lib/outbox/submission.ts';
import type { PostRow } from './author-desk.ts';
import css from './post-picker.module.css';

/** The list's id; there is one composer on a page. */
export const PICKER_ID = 'post-picker';

const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

export function optionId(index: number): string {
  return `${PICKER_ID}-${index}`;
}

interface Props {
  readonly row: PostRow;
  readonly index: number;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

/** One post to pick: its title, its date, and what it has to do with the entry. */
export function PostOption({ row, index, isActive, onPick }: Props) {
  const { post, link, lastPing } = row;
  const linkWords = wordsForLink(link);
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are the address field's: the focus stays there, as the combobox pattern has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={option}
      class={css.option}
      id={optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-post-url={post.url}
      onClick={onPick}
    >
      <bdi class={css.title}>{post.title || post.summary || post.opening || post.url}</bdi>
      <span class={css.facts}>
        {post.publishedAt !== null && (
          <time dateTime={new Date(post.publishedAt).toISOString()}>{DATE.format(post.publishedAt)}</time>
        )}
        {linkWords !== null && <span class={css.links}>{linkWords}</span>}
        {lastPing !== null && <span>{pastWords(lastPing)}</span>}
      </span>
    </div>
  );
}

function wordsForLink(link: PostRow['link']): string | null {
  switch (link) {
    case 'accepted':
      return i18n.t('picker.linksHere');
    case 'other-form':
      return i18n.t('picker.linksInOtherForm');
    case 'none':
      return null;
    default:
      return link satisfies never;
  }
}

function pastWords({ at, verdict }: PreviousPing): string {
  const date = DATE.format(at);
  switch (verdict) {
    case 'accepted':
      return i18n.t('picker.accepted', [date]);
    case 'duplicate':
      return i18n.t('picker.duplicate', [date]);
    case 'refused':
      return i18n.t('picker.refused', [date]);
    case 'not-trackback':
      return i18n.t('picker.notTrackback', [date]);
    case 'unknown':
      return i18n.t('picker.unknown', [date]);
    case 'not-sent':
      return i18n.t('picker.notSent', [date]);
    case 'pending':
      return i18n.t('picker.pending', [date]);
    default:
      return verdict satisfies never;
  }
}
