import { i18n } from '#i18n';
import css from './options-panel.module.css';

/** Says what a blog is set up for. */
export function NoBlogYet() {
  return (
    <div class={css.empty}>
      <img src="/icon/quiet-48.png" alt="" width="48" height="48" />
      <h2>{i18n.t('blogs.emptyTitle')}</h2>
      <p>{i18n.t('blogs.emptyText')}</p>
    </div>
  );
}
