import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FieldLimit } from '../lib/trackback/receiver-limits.ts';
import type { FieldAid } from './field-aid.ts';
import css from './field.module.css';

/** From this share of the limit on, the count is shown. */
const NEARLY_FULL = 0.8;

const LINE = {
  // Of type "url" it could be no combobox.
  url: { type: 'text', inputMode: 'url', autoCapitalize: 'off', dir: 'ltr', spellcheck: false },
  text: { type: 'text', dir: 'auto', spellcheck: true },
} as const;

export interface FieldNote {
  readonly severity: 'error' | 'warning';
  readonly words: string;
}

interface Props {
  /** As the protocol names it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type: 'url' | 'text' | 'lines';
  readonly isRequired: boolean;
  readonly isReadOnly: boolean;
  readonly limit: FieldLimit;
  /** What the value takes up of the limit as it is sent. */
  readonly count: number;
  readonly hint: string | null;
  readonly note: FieldNote | null;
  readonly aid: FieldAid | undefined;
  readonly onInput: (value: string) => void;
  /** The field is left, which may be for what stands below to help with it. */
  readonly onBlur: (isForItsAid: boolean) => void;
}

/** One labelled field with its count, its hint and what is wrong with it. */
export function Field(props: Props) {
  const { name, label, value, type, isRequired, isReadOnly, limit, count, hint, note, aid, onInput, onBlur } =
    props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const countShown = count >= limit.max * NEARLY_FULL;
  const describedBy = [note && `${id}-note`, hint && `${id}-hint`, countShown && `${id}-count`].filter(
    Boolean,
  );
  const control = {
    id,
    name,
    value,
    readOnly: isReadOnly,
    'aria-required': isRequired,
    'aria-invalid': note?.severity === 'error',
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
    onBlur(event: FocusEvent) {
      const { relatedTarget } = event;
      onBlur(relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true);
      aid?.onLeave?.(event);
    },
  };
  return (
    <div class={css.field} ref={box}>
      <div class={css.top}>
        <label for={id}>{label}</label>
        {isRequired && <span class={css.soft}>{i18n.t('composer.required')}</span>}
        {countShown && (
          <span id={`${id}-count`} class={count > limit.max ? css.over : css.count}>
            {i18n.t('composer.counter', [count, limit.max])}
          </span>
        )}
        {aid?.beside}
      </div>
      {type === 'lines' ? (
        <textarea {...control} rows={3} dir="auto" />
      ) : (
        <input {...control} {...LINE[type]} {...aid?.control} />
      )}
      {aid?.below}
      {note !== null && (
        <p id={`${id}-note`} class={note.severity === 'error' ? css.error : css.warning}>
          {note.words}
        </p>
      )}
      {hint !== null && (
        <p id={`${id}-hint`} class={css.soft}>
          {hint}
        </p>
      )}
    </div>
  );
}
