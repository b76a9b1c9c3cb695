import { normaliseText } from '../text/normalise-text.ts';

export interface PartedTitle {
  readonly title: string;
  readonly site: string;
}

/** What sites put between a post's title and their own name. Hyphens, slashes and colons only with blanks. */
const SEPARATOR = /\s?(?:[|│｜»«›‹·•∙⋅—–]|::)\s?|\s(?:--?|[~/:<>])\s|:\s/gu;
/** More are no title. */
const MAX_SEPARATORS = 20;
const MAX_CHARS = 1000;

/**
 * A title taken apart from its site's name, which stands before or behind it; null when it is not to be cut. Only a known
 * name of the site is cut off: a dash alone says nothing.
 */
export function partTitle(title: string, siteNames: readonly string[]): PartedTitle | null {
  const sites = new Set(siteNames.map(sameText).filter((name) => name !== ''));
  for (const [before, after] of partingsOf(title)) {
    if (sites.has(sameText(after))) return { title: before, site: after };
    if (sites.has(sameText(before))) return { title: after, site: before };
  }
  return null;
}

/** Every way to part a title at one separator, the last separator first: sites stand at the end more often. */
export function partingsOf(title: string): (readonly [string, string])[] {
  return [...title.slice(0, MAX_CHARS).matchAll(SEPARATOR)]
    .slice(-MAX_SEPARATORS)
    .reverse()
    .map(
      ({ 0: { length }, index }) =>
        [title.slice(0, index).trim(), title.slice(index + length).trim()] as const,
    )
    .filter(([before, after]) => before !== '' && after !== '');
}

/** What two writings of one title have in common: letters, digits and signs. */
export function sameText(text: string): string {
  return normaliseText(text.slice(0, MAX_CHARS))
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, ' ')
    .trim();
}
