import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BlogSaving, BlogShelf, ShelvedBlog } from '../lib/author/blog-shelf.ts';
import { moveBlog } from '../lib/author/move-blog.ts';
import { AddBlog } from './add-blog.tsx';
import { AfterAMoment } from './after-a-moment.tsx';
import { BlogRow } from './blog-row.tsx';
import type { BlogsServices } from './blogs-services.ts';
import css from './options-panel.module.css';
import { UnreadableBlogs } from './unreadable-blogs.tsx';

interface Props {
  readonly services: BlogsServices;
}

/** The user's blogs: added by one address, corrected, deleted. */
export function BlogsPage({ services }: Props) {
  /** Undefined until they are read, null when they cannot be. */
  const [shelf, setShelf] = useState<BlogShelf | null | undefined>();
  /** Deleted while this page is open: their rows stay, to take it back. */
  const [removed, setRemoved] = useState<readonly ShelvedBlog[]>([]);
  const [isAdding, setAdding] = useState(false);
  const [failed, setFailed] = useState(false);
  /** Where a blog has just been moved to, for those who do not see it. */
  const [said, setSaid] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const hasJustAdded = useRef(false);
  useEffect(() => services.watch(setShelf), []);

  async function remove(shelved: ShelvedBlog): Promise<void> {
    setRemoved((before) => [...without(before, shelved), shelved]);
    const done = await services.remove(shelved.blog);
    setFailed(!done);
    if (!done) setRemoved((before) => without(before, shelved));
  }

  async function restore(shelved: ShelvedBlog): Promise<void> {
    const { kind } = await services.save(shelved.blog, shelved.position);
    setFailed(kind === 'failed');
    if (kind === 'failed') return;
    // Shown at once: a row that came and went would lose the focus.
    setShelf((now) => now && { ...now, blogs: [...without(now.blogs, shelved), shelved] });
    setRemoved((before) => without(before, shelved));
  }

  async function move({ blog }: ShelvedBlog, by: 1 | -1): Promise<void> {
    if (shelf === undefined || shelf === null) return;
    const kept = inOrder(removed.reduce(without, shelf.blogs));
    const moves = moveBlog(kept, blog.id, by);
    const blogs = moves.reduce<readonly ShelvedBlog[]>(
      (now, one) => [...without(now, one), one],
      shelf.blogs,
    );
    setShelf({ ...shelf, blogs: inOrder(blogs) });
    const place = kept.findIndex((shelved) => shelved.blog.id === blog.id) + by + 1;
    setSaid(i18n.t('blogs.moved', [blog.name, place, kept.length]));
    const savings: BlogSaving[] = [];
    for (const one of moves) savings.push(await services.save(one.blog, one.position));
    const isLost = savings.some(({ kind }) => kind === 'failed');
    setFailed(isLost);
    if (isLost) setShelf(shelf);
  }

  /** The form is gone; the focus goes on to what stands in its place, which for the first blog comes with its row. */
  useLayoutEffect(() => {
    if (!hasJustAdded.current || addButton.current === null) return;
    hasJustAdded.current = false;
    addButton.current.focus();
  });

  function stopAdding(): void {
    hasJustAdded.current = true;
    setAdding(false);
  }

  return (
    <div class={css.panel}>
      <h1>{i18n.t('blogs.heading')}</h1>
      {failed && (
        <p class={css.trouble} role="alert">
          {i18n.t('blogs.failed')}
        </p>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {content()}
    </div>
  );

  function content() {
    if (shelf === undefined) {
      return (
        <p class={css.soft} role="status">
          <AfterAMoment>{i18n.t('blogs.loading')}</AfterAMoment>
        </p>
      );
    }
    if (shelf === null) {
      return (
        <p class={css.trouble} role="alert">
          {i18n.t('blogs.unreadable')}
        </p>
      );
    }
    const rows = inOrder([...removed.reduce(without, shelf.blogs), ...removed]);
    const kept = rows.filter((shelved) => !removed.includes(shelved));
    return (
      <>
        {rows.length > 0 && (
          <ul class={css.rows} aria-label={i18n.t('blogs.heading')}>
            {rows.map((shelved) => (
              <BlogRow
                key={shelved.blog.id}
                services={services}
                shelved={shelved}
                isRemoved={removed.includes(shelved)}
                place={kept.length > 1 ? { index: kept.indexOf(shelved), count: kept.length } : null}
                onMove={(by) => void move(shelved, by)}
                onRemove={() => void remove(shelved)}
                onRestore={() => void restore(shelved)}
              />
            ))}
          </ul>
        )}
        {isAdding || rows.length === 0 ? (
          <AddBlog key="add" services={services} isFirst={rows.length === 0} onDone={stopAdding} />
        ) : (
          <p>
            <button type="button" ref={addButton} onClick={() => setAdding(true)}>
              {i18n.t('blogs.add')}
            </button>
          </p>
        )}
        {rows.length > 0 && (
          <div class={css.notes}>
            {kept.length > 1 && <p>{i18n.t('blogs.order')}</p>}
            <p>{i18n.t('blogs.where')}</p>
          </div>
        )}
        <UnreadableBlogs blogs={shelf.unreadable} onDiscard={(key) => void services.discard(key)} />
      </>
    );
  }
}

function inOrder(blogs: readonly ShelvedBlog[]): readonly ShelvedBlog[] {
  return blogs.toSorted((a, b) => a.position - b.position);
}

function without(blogs: readonly ShelvedBlog[], { blog }: ShelvedBlog): readonly ShelvedBlog[] {
  return blogs.filter((shelved) => shelved.blog.id !== blog.id);
}
