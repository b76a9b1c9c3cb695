import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TextSource } from '../lib/author/post-page.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import css from './field-source.module.css';
import { textSourceWords } from './text-source-words.ts';

interface Props {
  readonly name: keyof PingFields;
  /** What the field is called. */
  readonly label: string;
  readonly from: TextSource;
  readonly onClear: () => void;
}

/** Where a suggested text comes from, for those who ask, and the way to be rid of it. */
export function FieldSource({ name, label, from, onClear }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={`quiet ${css.why}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-source={from}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t('source.why')}
        <span class="visually-hidden"> {label}</span>
      </button>
      {isOpen && (
        <p class={css.source} id={id}>
          {textSourceWords(from)}{' '}
          <button
            type="button"
            class={`quiet ${css.clear}`}
            onClick={(event) => {
              // The button goes with the text it is about.
              event.currentTarget.form?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
              onClear();
            }}
          >
            {i18n.t('source.clear')}
            <span class="visually-hidden"> {label}</span>
          </button>
        </p>
      )}
    </>
  );
}
