import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import css from './blog-place.module.css';

interface Props {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** The id of what names the blog. */
  readonly describedBy: string;
  readonly onMove: (by: 1 | -1) => void;
}

/** Two buttons that move a blog in the list. */
export function BlogPlace({ index, count, describedBy, onMove }: Props) {
  const pressed = useRef<HTMLButtonElement | null>(null);
  /** The row is somewhere else now, and what moves in a page loses the focus. */
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);

  function button(by: 1 | -1) {
    const isPossible = by === -1 ? index > 0 : index < count - 1;
    const label = by === -1 ? i18n.t('blogs.moveUp') : i18n.t('blogs.moveDown');
    return (
      <button
        type="button"
        class={`quiet ${css.move}`}
        aria-label={label}
        title={label}
        aria-describedby={describedBy}
        aria-disabled={!isPossible}
        onClick={({ currentTarget }) => {
          if (!isPossible) return;
          pressed.current = currentTarget;
          onMove(by);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={by === -1 ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'} />
        </svg>
      </button>
    );
  }

  return (
    <span class={css.place}>
      {button(-1)}
      {button(1)}
    </span>
  );
}
