import { i18n } from '#i18n';
import type { FieldProblem } from '../lib/trackback/check-fields.ts';

/** What to say beside a field. */
export function fieldProblemWords(problem: FieldProblem): string {
  switch (problem.code) {
    case 'empty':
      if (problem.field === 'url') return i18n.t('fieldError.urlEmpty');
      return i18n.t(problem.field === 'excerpt' ? 'fieldError.mayBeRefused' : 'fieldError.empty');
    case 'markup':
      return i18n.t('fieldError.markup');
    case 'tag-like':
      return i18n.t('fieldError.tagLike');
    case 'decoded-by-receiver':
      return i18n.t('fieldError.decodedByReceiver', [problem.shows]);
    case 'not-a-url':
      return i18n.t('fieldError.notAUrl');
    case 'not-http':
      return i18n.t('fieldError.notHttp');
    case 'has-credentials':
      return i18n.t('fieldError.credentials');
    case 'too-long-for-receiver':
      return problem.severity === 'error'
        ? i18n.t('fieldError.tooLong', [problem.max])
        : i18n.t('fieldError.willBeCut', [problem.max]);
    default:
      return problem satisfies never;
  }
}
