import { i18n } from '#i18n';
import { EmptyList } from './empty-list.tsx';

/** Says what a blog is set up for. */
export function NoBlogYet() {
  return <EmptyList title={i18n.t('blogs.emptyTitle')} text={i18n.t('blogs.emptyText')} />;
}
