import { i18n } from '#i18n';
import css from './private-note.module.css';

/** What stands in a private window in place of the history and the drafts. */
export function PrivateNote() {
  return (
    <div class={css.note}>
      <h1>{i18n.t('privateWindow.title')}</h1>
      <p>{i18n.t('privateWindow.noHistory')}</p>
    </div>
  );
}
