import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import css from './history-dialog.module.css';

interface Props {
  readonly title: string;
  /** Escape closes it as well. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A question in front of the page. The focus returns to where it was when it is gone. */
export function HistoryDialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const { activeElement } = document;
    dialog.current?.showModal();
    return () => {
      if (activeElement instanceof HTMLElement) activeElement.focus();
    };
  }, []);
  return (
    <dialog class={css.dialog} ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** The buttons at its end, the one that does it last. */
export function DialogButtons({ children }: { readonly children: ComponentChildren }) {
  return <div class={css.buttons}>{children}</div>;
}
