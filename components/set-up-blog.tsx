import { i18n } from '#i18n';

/** For someone without a blog: one quiet line. */
export function SetUpBlog({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" class="quiet line" onClick={onClick}>
      {i18n.t('picker.setUp')}
    </button>
  );
}
