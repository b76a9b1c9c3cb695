import { i18n } from '#i18n';
import type { FoundBy } from '../lib/trackback/entry.ts';

/** How an entry was found, in a few words. */
export function foundByWords(foundBy: FoundBy | 'pasted'): string {
  switch (foundBy) {
    case 'rdf':
      return i18n.t('foundBy.rdf');
    case 'rdf-1.0':
      return i18n.t('foundBy.rdf10');
    case 'link':
      return i18n.t('foundBy.link');
    case 'anchor':
      return i18n.t('foundBy.anchor');
    case 'text':
      return i18n.t('foundBy.text');
    case 'feed':
      return i18n.t('foundBy.feed');
    case 'arxiv-rule':
      return i18n.t('foundBy.arxivRule');
    case 'guess':
      return i18n.t('foundBy.guess');
    case 'pasted':
      return i18n.t('foundBy.pasted');
    default:
      return foundBy satisfies never;
  }
}
