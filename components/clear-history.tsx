import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import css from './clear-history.module.css';

interface Props {
  readonly total: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before the whole history goes. Escape cancels; the focus returns to where it was. */
export function ClearHistory({ total, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class={css.dialog}
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onCancel}
    >
      <h2 id={`${id}-title`}>{i18n.t('history.clearTitle')}</h2>
      <p id={`${id}-text`}>{i18n.t('history.clearText', total)}</p>
      <div class={css.buttons}>
        <button type="button" onClick={() => dialog.current?.close()}>
          {i18n.t('common.cancel')}
        </button>
        <button type="button" class="danger" data-confirm onClick={onConfirm}>
          {i18n.t('history.clearYes')}
        </button>
      </div>
    </dialog>
  );
}
