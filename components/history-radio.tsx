import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './history-dialog.module.css';

interface Props {
  readonly name: string;
  readonly checked: boolean;
  readonly note?: string;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** One of several answers, with what it means. */
export function Radio({ name, checked, note, onChoose, children }: Props) {
  const id = useId();
  return (
    <div class={css.choice}>
      <input
        type="radio"
        id={id}
        name={name}
        checked={checked}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={onChoose}
      />
      <label for={id}>{children}</label>
      {note !== undefined && (
        <p id={`${id}-note`} class={css.note}>
          {note}
        </p>
      )}
    </div>
  );
}
