import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft } from '../lib/outbox/draft.ts';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';
import css from './unsent-words.module.css';

interface Props {
  readonly draft: Draft;
  readonly onAnswer: (useThem: boolean) => void;
}

/** Stands in place of the form when other words for the same receiver were written and never sent. */
export function UnsentWords({ draft, onAnswer }: Props) {
  const { pingUrl, fields } = draft;
  const panel = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  useLayoutEffect(() => panel.current?.focus(), []);
  return (
    <fieldset class={css.unsent} ref={panel} aria-labelledby={id} tabIndex={-1}>
      <p id={id}>
        <Sentence words={i18n.t('unsent.question', [HERE])} name={receiverHost(pingUrl)} />
      </p>
      <blockquote class={css.words}>
        <bdi>{fields.title || fields.excerpt || fields.url || fields.blog_name}</bdi>
      </blockquote>
      <p class={css.note}>{i18n.t('unsent.note')}</p>
      <div class={css.buttons}>
        <button type="button" class="primary" onClick={() => onAnswer(true)}>
          {i18n.t('unsent.use')}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {i18n.t('unsent.writeAgain')}
        </button>
      </div>
    </fieldset>
  );
}
