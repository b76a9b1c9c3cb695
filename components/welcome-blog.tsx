import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BlogShelf } from '../lib/author/blog-shelf.ts';
import { AddBlog } from './add-blog.tsx';
import type { BlogsServices } from './blogs-services.ts';
import css from './guide-page.module.css';

interface Props {
  readonly services: BlogsServices;
}

/** The one field with which a blog is set up, or the way to those that are. */
export function WelcomeBlog({ services }: Props) {
  const [shelf, setShelf] = useState<BlogShelf | null>(null);
  useEffect(() => services.watch(setShelf), []);
  const names = shelf?.blogs.map(({ blog }) => blog.name) ?? [];
  const ready = useRef<HTMLParagraphElement>(null);
  const isDone = useRef(false);
  /** The form is gone; the next key goes on from what came of it. */
  const goOn = () => {
    if (isDone.current) ready.current?.focus();
  };
  useLayoutEffect(goOn, [names.length]);

  /** The blog may be shown already. */
  function finish(): void {
    isDone.current = true;
    goOn();
  }

  return (
    <section class={css.section}>
      <h2>{i18n.t('welcome.blogTitle')}</h2>
      <p>{i18n.t('welcome.blogText')}</p>
      {names.length === 0 ? (
        <AddBlog services={services} isFirst before={null} onDone={finish} />
      ) : (
        <p role="status" ref={ready} tabIndex={-1}>
          {i18n.t('welcome.blogReady')} <bdi>{names.join(', ')}</bdi>
        </p>
      )}
      <a href="/options.html#blogs">{i18n.t('welcome.blogLink')}</a>
    </section>
  );
}
