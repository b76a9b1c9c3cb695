import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Blog } from '../lib/author/blog.ts';
import type { OnlyHere, ShelvedBlog } from '../lib/author/blog-shelf.ts';
import { BlogForm } from './blog-form.tsx';
import { BlogPlace } from './blog-place.tsx';
import { blogTargetsWords } from './blog-words.ts';
import type { BlogsServices } from './blogs-services.ts';
import css from './options-panel.module.css';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly services: BlogsServices;
  readonly shelved: ShelvedBlog;
  /** Deleted a moment ago: the row offers to take that back. */
  readonly isRemoved: boolean;
  /** Where it is in the list, from 0; null while there is only one. */
  readonly place: { readonly index: number; readonly count: number } | null;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

/** One blog: what it is, and the form to correct it. */
export function BlogRow({ services, shelved, isRemoved, place, onMove, onRemove, onRestore }: Props) {
  const { blog, onlyHere } = shelved;
  const [isEdited, setEdited] = useState(false);
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const shown = isRemoved ? 'removed' : isEdited ? 'form' : 'row';
  const before = useRef(shown);
  /** The button that was pressed is gone; the focus goes on to the one in its place. */
  useLayoutEffect(() => {
    if (before.current !== shown) first.current?.focus();
    before.current = shown;
  }, [shown]);

  switch (shown) {
    case 'removed':
      return (
        <li class={css.row}>
          <p class={css.text} id={id} role="status">
            <Sentence words={i18n.t('blogs.deleted', [HERE])} name={blog.name} />
          </p>
          <button type="button" ref={first} aria-describedby={id} onClick={onRestore}>
            {i18n.t('blogs.undo')}
          </button>
        </li>
      );
    case 'form':
      return (
        <li class={css.row}>
          <BlogForm
            services={services}
            initial={blog}
            feeds={[]}
            label={i18n.t('blogs.editOf', [blog.name])}
            onDone={() => setEdited(false)}
          />
        </li>
      );
    case 'row':
      return (
        <li class={css.row} data-blog-url={blog.url}>
          <span class={css.what}>
            <bdi class={css.name} id={id}>
              {blog.name}
            </bdi>
            <span class={css.note}>{facts(blog)}</span>
            {onlyHere !== null && <span class={css.note}>{onlyHereWords(onlyHere)}</span>}
          </span>
          <span class={css.buttons}>
            {place !== null && <BlogPlace {...place} describedBy={id} onMove={onMove} />}
            <button type="button" ref={first} aria-describedby={id} onClick={() => setEdited(true)}>
              {i18n.t('blogs.edit')}
            </button>
            <button type="button" aria-describedby={id} onClick={onRemove}>
              {i18n.t('blogs.delete')}
            </button>
          </span>
        </li>
      );
    default:
      return shown satisfies never;
  }
}

function facts({ url, feed, targets }: Blog): string {
  const parts = [receiverHost(url)];
  if (feed === null) parts.push(i18n.t('blogs.withoutFeed'));
  if (targets !== 'any') parts.push(blogTargetsWords(targets));
  return parts.join(' · ');
}

function onlyHereWords(onlyHere: OnlyHere): string {
  switch (onlyHere) {
    case 'full':
      return i18n.t('blogs.onlyHereFull');
    case 'unavailable':
      return i18n.t('blogs.onlyHereUnavailable');
    default:
      return onlyHere satisfies never;
  }
}
