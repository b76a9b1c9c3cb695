import { normaliseText } from '../text/normalise-text.ts';
import { claimOfText } from './claim-of-text.ts';
import type { Claim } from './post-page.ts';

/** What sites put between a post's title and their own name. A hyphen only with blanks around it. */
const SEPARATOR = /\s*(?:[|│｜»«›‹·•∙⋅—–]|::|\s-\s|\s--\s|\s~\s|\s\/\s|\s:\s|\s<\s|\s>\s)\s*|\s-\s/gu;

const MAX_TITLE = 1000;

/**
 * The title in `<title>`, without the name of its site before or behind it. Only what is known to be the site's name
 * is cut off, or what stands beside a title that the page also gives elsewhere: a dash alone says nothing.
 */
export function claimsOfTitle(
  document: Document,
  {
    siteNames,
    postTitles,
  }: { readonly siteNames: readonly string[]; readonly postTitles: readonly string[] },
): Claim[] {
  const title = (document.querySelector('title')?.textContent ?? '').slice(0, MAX_TITLE * 4);
  const whole = claimOfText('title', 'title-element', title)[0];
  if (whole === undefined) return [];
  const sites = new Set(siteNames.map(sameText));
  const titles = new Set(postTitles.map((text) => sameText(text)));
  // The whole of it is the post's title, whatever is in it.
  if (titles.has(sameText(whole.text))) return [whole];
  for (const [first, second] of partings(whole.text)) {
    if (sites.has(sameText(second)) || titles.has(sameText(first))) return bothOf(shorter(first), second);
    if (sites.has(sameText(first)) || titles.has(sameText(second))) return bothOf(shorter(second), first);
  }
  return sites.has(sameText(whole.text)) ? [] : [whole];

  /** Substack puts the author between title and site. */
  function shorter(title: string): string {
    for (const [first] of partings(title)) if (titles.has(sameText(first))) return first;
    return title;
  }
}

function bothOf(title: string, site: string): Claim[] {
  return [
    ...claimOfText('title', 'title-element', title),
    ...claimOfText('blog_name', 'title-element', site),
  ];
}

/** Every way to part the title at one separator, the last separator first: sites stand at the end more often. */
function* partings(title: string): Generator<readonly [string, string]> {
  const found = [...title.matchAll(SEPARATOR)].slice(-20);
  for (const { 0: separator, index } of found.reverse()) {
    const parts = [title.slice(0, index).trim(), title.slice(index + separator.length).trim()] as const;
    if (parts[0] !== '' && parts[1] !== '') yield parts;
  }
}

function sameText(text: string): string {
  return normaliseText(text.slice(0, MAX_TITLE))
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, ' ')
    .trim();
}
