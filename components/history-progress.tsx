import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { DialogButtons } from './history-dialog.tsx';
import css from './history-dialog.module.css';

interface Props {
  readonly words: string;
  /** From 0 to 1; null while it cannot be said. */
  readonly share: number | null;
  /** Without it the work cannot be stopped any more. */
  readonly onCancel?: () => void;
}

/** How far some work is, and the way to stop it. */
export function HistoryProgress({ words, share, onCancel }: Props) {
  const id = useId();
  return (
    <>
      <div class={css.progress}>
        <label for={id}>{words}</label>
        <progress id={id} max={1} {...(share !== null && { value: share })} />
      </div>
      {onCancel !== undefined && (
        <DialogButtons>
          <button type="button" onClick={onCancel}>
            {i18n.t('common.cancel')}
          </button>
        </DialogButtons>
      )}
    </>
  );
}
