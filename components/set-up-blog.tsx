import { i18n } from '#i18n';
import css from './set-up-blog.module.css';

interface Props {
  readonly onClick: () => void;
}

/** The way to picking posts instead of pasting addresses. */
export function SetUpBlog({ onClick }: Props) {
  return (
    <button type="button" class={`quiet ${css.line}`} onClick={onClick}>
      {i18n.t('picker.setUp')}
    </button>
  );
}
