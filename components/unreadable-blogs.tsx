import { i18n } from '#i18n';
import type { UnreadableBlog } from '../lib/author/blog-shelf.ts';
import css from './options-panel.module.css';
import { RawText } from './raw-text.tsx';

interface Props {
  readonly blogs: readonly UnreadableBlog[];
  readonly onDiscard: (key: string) => void;
}

/** What is kept as a blog and cannot be read as one. It is neither used nor lost. */
export function UnreadableBlogs({ blogs, onDiscard }: Props) {
  if (blogs.length === 0) return null;
  return (
    <section class={css.section}>
      <h2>{i18n.t('blogs.asideTitle')}</h2>
      <p class={css.soft}>{i18n.t('blogs.asideText')}</p>
      <ul class={css.rows}>
        {blogs.map(({ key, text }) => (
          <li class={css.row} key={key}>
            <div class={css.what}>
              <RawText text={text} label={i18n.t('blogs.asideTitle')} />
            </div>
            <button type="button" onClick={() => onDiscard(key)}>
              {i18n.t('blogs.delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
