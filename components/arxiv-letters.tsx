import { i18n } from '#i18n';
import css from './composer.module.css';

interface Props {
  /** Whether letters beyond ASCII are written as references. */
  readonly references: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (references: boolean) => void;
}

/** For arXiv, which keeps latin1: the choice to write letters as references. */
export function ArxivLetters({ references, isReadOnly, onChange }: Props) {
  return (
    <label class={css.option}>
      <input
        type="checkbox"
        checked={references}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {i18n.t('arxiv.references')}
        <span class={css.soft}>{i18n.t('arxiv.referencesText')}</span>
      </span>
    </label>
  );
}
