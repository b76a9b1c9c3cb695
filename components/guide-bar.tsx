import { i18n } from '#i18n';
import css from './guide-bar.module.css';

type GuidePart = 'welcome' | 'practice' | 'help';

interface Props {
  /** The page that this stands on; null on the options page. */
  readonly current: GuidePart | null;
}

/** The way between the first steps, practice, help and the options. */
export function GuideBar({ current }: Props) {
  const link = (part: GuidePart, words: string) => (
    <a href={`/${part}.html`} aria-current={part === current ? 'page' : undefined}>
      {words}
    </a>
  );
  return (
    <nav class={css.bar} aria-label={i18n.t('guide.parts')}>
      {current !== null && <a href="/options.html">{i18n.t('guide.history')}</a>}
      {link('welcome', i18n.t('guide.welcome'))}
      {link('practice', i18n.t('guide.practice'))}
      {link('help', i18n.t('guide.help'))}
    </nav>
  );
}
