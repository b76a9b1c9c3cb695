import type { BeforeSendingCheck } from './before-sending-check.ts';
import { judgeLinks } from './judge-link.ts';
import type { TargetLink } from './judge-link.ts';
import type { PostPage } from './post-page.ts';
import type { PostReading } from './post-reading.ts';
import { isSameHost } from './same-address.ts';
import { arxivPaperAt } from './target-addresses.ts';

type LinkCheck = Extract<BeforeSendingCheck, { readonly kind: 'link' }>;

/** How many links of a page are read: with so many the one that is missing may have been left out. */
const ALL_LINKS = 2000;

/** Whether the post that was read links to one of `targets`. Only links in the page itself count: receivers run no scripts. */
export function checkLink(
  pingUrl: string,
  targets: readonly string[],
  reading: PostReading | null,
): LinkCheck {
  const [wanted] = targets;
  if (wanted === undefined) return { kind: 'link', state: 'unchecked', code: 'no-target' };
  switch (reading?.kind) {
    case undefined:
      return { kind: 'link', state: 'unchecked', code: 'not-read' };
    case 'needs-access':
      return { kind: 'link', state: 'unchecked', code: 'needs-access' };
    case 'failed':
      return { kind: 'link', state: 'unchecked', code: 'unreadable' };
    case 'read': {
      const { page } = reading;
      const judge = judgeLinks(pingUrl, targets);
      const link = page.links.find((one) => judge(one) === 'accepted');
      if (link !== undefined) return { kind: 'link', state: 'good', code: 'links', link };
      if (reading.isCut || page.links.length >= ALL_LINKS) {
        return { kind: 'link', state: 'unchecked', code: 'cut' };
      }
      return insteadOfLink(pingUrl, wanted, page, judge);
    }
    default:
      return reading satisfies never;
  }
}

function insteadOfLink(
  pingUrl: string,
  wanted: string,
  { url, links, scriptedLinks }: PostPage,
  judge: (link: string) => TargetLink,
): LinkCheck {
  const otherForm = links.find((link) => judge(link) === 'other-form');
  if (otherForm !== undefined)
    return { kind: 'link', state: 'warning', code: 'not-abstract', link: otherForm, wanted };
  const scripted = scriptedLinks.find((link) => judge(link) === 'accepted');
  if (scripted !== undefined) {
    return { kind: 'link', state: 'warning', code: 'scripted', link: scripted, wanted };
  }
  // Other papers are no hint, and a site's links to itself are none either.
  const isElsewhere = arxivPaperAt(pingUrl) === null && !isSameHost(url, wanted);
  const near = isElsewhere ? links.find((link) => isSameHost(link, wanted)) : undefined;
  if (near !== undefined) return { kind: 'link', state: 'warning', code: 'other-page', link: near, wanted };
  return { kind: 'link', state: 'wrong', code: 'no-link', wanted };
}
