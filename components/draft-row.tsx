import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft } from '../lib/outbox/draft.ts';
import css from './options-panel.module.css';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';
import { When } from './when.tsx';

interface Props {
  readonly draft: Draft;
  /** Deleted a moment ago: the row offers to take that back. */
  readonly isRemoved: boolean;
  readonly onResume: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

/** One draft: what it is, for whom, and what can be done with it. */
export function DraftRow({ draft, isRemoved, onResume, onRemove, onRestore }: Props) {
  const { pingUrl, fields, updatedAt } = draft;
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const wasRemoved = useRef(isRemoved);
  /** The button that was pressed is gone; the focus goes on to the one in its place. */
  useLayoutEffect(() => {
    if (wasRemoved.current !== isRemoved) first.current?.focus();
    wasRemoved.current = isRemoved;
  }, [isRemoved]);

  const host = receiverHost(pingUrl);
  if (isRemoved) {
    return (
      <li class={css.row}>
        <p class={css.text} id={id} role="status">
          <Sentence words={i18n.t('drafts.deleted', [HERE])} name={host} />
        </p>
        <button type="button" ref={first} aria-describedby={id} onClick={onRestore}>
          {i18n.t('drafts.undo')}
        </button>
      </li>
    );
  }
  return (
    <li class={css.row} data-draft-for={pingUrl}>
      <span class={css.what} id={id}>
        <bdi class={css.name}>{fields.title || fields.url || i18n.t('drafts.untitled')}</bdi>
        <span class={css.note}>
          <Sentence words={i18n.t('drafts.goesTo', [HERE])} name={host} /> · <When at={updatedAt} />
        </span>
        {fields.title !== '' && fields.url !== '' && (
          <bdi class={css.note} dir="ltr">
            {fields.url}
          </bdi>
        )}
      </span>
      <span class={css.buttons}>
        <button type="button" ref={first} aria-describedby={id} onClick={onResume}>
          {i18n.t('drafts.resume')}
        </button>
        <button type="button" class="danger" aria-describedby={id} onClick={onRemove}>
          {i18n.t('drafts.delete')}
        </button>
      </span>
    </li>
  );
}
