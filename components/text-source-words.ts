import { i18n } from '#i18n';
import type { TextSource } from '../lib/author/post-page.ts';

/** Where a suggested text comes from, in a sentence. */
export function textSourceWords(from: TextSource): string {
  switch (from) {
    case 'selection':
      return i18n.t('source.selection');
    case 'profile':
      return i18n.t('source.profile');
    case 'feed':
      return i18n.t('source.feed');
    case 'json-ld':
      return i18n.t('source.jsonLd');
    case 'microformats':
      return i18n.t('source.microformats');
    case 'open-graph':
      return i18n.t('source.openGraph');
    case 'dublin-core':
      return i18n.t('source.dublinCore');
    case 'citation-meta':
      return i18n.t('source.citationMeta');
    case 'meta-description':
      return i18n.t('source.metaDescription');
    case 'title-element':
      return i18n.t('source.titleElement');
    case 'first-paragraph':
      return i18n.t('source.firstParagraph');
    case 'feed-title':
      return i18n.t('source.feedTitle');
    default:
      return from satisfies never;
  }
}
