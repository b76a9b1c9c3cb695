import { i18n } from '#i18n';
import { shownByArxiv } from '../lib/arxiv/shown-by-arxiv.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import { writeReferences } from '../lib/trackback/write-references.ts';
import css from './arxiv-letters.module.css';

interface Props {
  readonly fields: PingFields;
  /** Whether letters beyond ASCII are written as references. */
  readonly references: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (references: boolean) => void;
}

/** For arXiv, which keeps latin1: the choice to write letters as references, with what its list will show. Only where it matters. */
export function ArxivLetters({ fields, references, isReadOnly, onChange }: Props) {
  if (!/[^\0-\x7f]/.test(fields.title + fields.blog_name)) return null;
  const { title, blog_name } = references ? writeReferences(fields) : fields;
  return (
    <div class={css.letters}>
      <p class={css.shown}>
        <span class={css.label}>{i18n.t('arxiv.shows')}</span>
        <bdi class={css.title}>{shownByArxiv('title', title)}</bdi>
        <bdi class={css.blog}>{shownByArxiv('blog_name', blog_name)}</bdi>
      </p>
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
    </div>
  );
}
