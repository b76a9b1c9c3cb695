import { useId } from 'preact/hooks';
import css from './blog-form.module.css';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isAddress?: boolean;
  readonly hint?: string;
  readonly problem: string | null;
  readonly onInput: (value: string) => void;
}

/** One line of the form for a blog. */
export function BlogLine({ name, label, value, isAddress = false, hint, problem, onInput }: Props) {
  const id = useId();
  const describedBy = [problem !== null && `${id}-problem`, hint !== undefined && `${id}-hint`].filter(
    Boolean,
  );
  return (
    <div class={css.line}>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={isAddress ? 'url' : 'text'}
        autoCapitalize={isAddress ? 'off' : 'words'}
        dir={isAddress ? 'ltr' : 'auto'}
        autoComplete="off"
        spellcheck={false}
        placeholder={isAddress ? 'https://' : undefined}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem !== null && (
        <p class={css.problem} id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint !== undefined && (
        <p class={css.soft} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
