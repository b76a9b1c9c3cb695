import { i18n } from '#i18n';
import type { BeforeSendingCheck } from '../lib/author/before-sending-check.ts';
import { fieldProblemWords } from './field-problem-words.ts';
import { receiverHost } from './receiver-host.ts';
import { repeatWords } from './repeat-words.ts';
import { HERE } from './sentence.tsx';

export interface CheckWords {
  /** With `HERE` where `name` belongs. */
  readonly words: string;
  /** A string from outside; '' where there is none. */
  readonly name: string;
}

type Of<Kind extends BeforeSendingCheck['kind']> = Extract<BeforeSendingCheck, { readonly kind: Kind }>;

/** What a check found, in a sentence. The moment of an earlier ping is left to whoever shows it. */
export function checkWords(check: BeforeSendingCheck): CheckWords {
  switch (check.kind) {
    case 'public':
      return publicWords(check);
    case 'link':
      return linkWords(check);
    case 'own-host':
      return ownHostWords(check);
    case 'first-time':
      return firstTimeWords(check);
    case 'fields':
      return plain(i18n.t('before.fieldsGood'));
    case 'field':
      return plain(fieldWords(check));
    default:
      return check satisfies never;
  }
}

function plain(words: string): CheckWords {
  return { words, name: '' };
}

function publicWords(check: Of<'public'>): CheckWords {
  switch (check.code) {
    case 'answers':
      return plain(i18n.t('before.publicAnswers'));
    case 'not-read':
    case 'needs-access':
      return plain(i18n.t('before.publicNotRead'));
    case 'leads-elsewhere':
      return plain(i18n.t('before.publicElsewhere'));
    case 'noindex':
      return plain(i18n.t('before.publicNoindex'));
    case 'not-a-page':
      return plain(i18n.t('before.publicNotAPage'));
    case 'draft':
      return { words: i18n.t('before.publicDraft', [HERE]), name: check.sign };
    case 'timed-out':
      return plain(i18n.t('before.publicTimedOut'));
    case 'connection-lost':
      return plain(i18n.t('before.publicLost'));
    case 'private-host':
      return { words: i18n.t('before.publicPrivate', [HERE]), name: receiverHost(`http://${check.host}/`) };
    case 'login':
      return { words: i18n.t('before.publicLogin', [HERE]), name: receiverHost(check.url) };
    case 'http-status':
      return plain(i18n.t('before.publicStatus', [check.status ?? '?']));
    default:
      return check satisfies never;
  }
}

function linkWords(check: Of<'link'>): CheckWords {
  switch (check.code) {
    case 'links':
      return { words: i18n.t('before.linkGood', [HERE]), name: withoutScheme(check.link) };
    case 'not-read':
    case 'needs-access':
    case 'unreadable':
      return plain(i18n.t('before.linkNotRead'));
    case 'cut':
      return plain(i18n.t('before.linkCut'));
    case 'no-target':
      return plain(i18n.t('before.linkNoTarget'));
    case 'not-abstract':
      return { words: i18n.t('before.linkNotAbstract', [HERE]), name: withoutScheme(check.wanted) };
    case 'scripted':
      return { words: i18n.t('before.linkScripted', [HERE]), name: withoutScheme(check.wanted) };
    case 'other-page':
      return { words: i18n.t('before.linkOtherPage', [HERE]), name: withoutScheme(check.wanted) };
    case 'no-link':
      return { words: i18n.t('before.linkNone', [HERE]), name: withoutScheme(check.wanted) };
    default:
      return check satisfies never;
  }
}

function ownHostWords(check: Of<'own-host'>): CheckWords {
  switch (check.code) {
    case 'other-host':
      return plain(i18n.t('before.ownHostGood'));
    case 'same-host':
      return { words: i18n.t('before.ownHostSame', [HERE]), name: receiverHost(`http://${check.host}/`) };
    case 'same-page':
      return plain(i18n.t('before.ownHostPage'));
    default:
      return check satisfies never;
  }
}

function firstTimeWords(check: Of<'first-time'>): CheckWords {
  switch (check.code) {
    case 'first':
      return plain(i18n.t('before.firstTimeGood'));
    case 'not-looked-up':
      return plain(i18n.t('before.firstTimeNotKnown'));
    case 'pinged':
      return plain(repeatWords(check.last.verdict));
    default:
      return check satisfies never;
  }
}

function fieldWords({ problem }: Of<'field'>): string {
  const words = fieldProblemWords(problem);
  switch (problem.field) {
    case 'url':
      return i18n.t('before.fieldUrl', [words]);
    case 'title':
      return i18n.t('before.fieldTitle', [words]);
    case 'excerpt':
      return i18n.t('before.fieldExcerpt', [words]);
    case 'blog_name':
      return i18n.t('before.fieldBlogName', [words]);
    default:
      return problem satisfies never;
  }
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//u, '');
}
