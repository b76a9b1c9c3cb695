import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { GuideBar } from './guide-bar.tsx';
import css from './guide-page.module.css';

interface Props {
  readonly current: 'welcome' | 'practice' | 'help';
  readonly title: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** What the pages that explain have in common: the name and the way between them on top, then the page's own part. */
export function GuidePage({ current, title, heading, children }: Props) {
  useEffect(() => {
    document.title = title;
  }, []);
  return (
    <>
      <header class={css.header}>
        <p class={css.name}>
          <img src="/icon/48.png" alt="" width="20" height="20" />
          {i18n.t('guide.name')}
        </p>
        <GuideBar current={current} />
      </header>
      <main class={css.page}>
        <h1>{heading}</h1>
        {children}
      </main>
    </>
  );
}
