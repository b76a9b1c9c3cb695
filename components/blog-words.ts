import { i18n } from '#i18n';
import type { BlogTargets, ExcerptRule } from '../lib/author/blog.ts';

export function blogTargetsWords(targets: BlogTargets): string {
  switch (targets) {
    case 'any':
      return i18n.t('blogs.targetsAny');
    case 'papers':
      return i18n.t('blogs.targetsPapers');
    case 'blogs':
      return i18n.t('blogs.targetsBlogs');
    default:
      return targets satisfies never;
  }
}

export function excerptRuleWords(rule: ExcerptRule): string {
  switch (rule) {
    case 'summary':
      return i18n.t('blogs.excerptSummary');
    case 'first-paragraph':
      return i18n.t('blogs.excerptFirstParagraph');
    case 'none':
      return i18n.t('blogs.excerptNone');
    default:
      return rule satisfies never;
  }
}
