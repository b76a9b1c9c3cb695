import { claimOfText } from './claim-of-text.ts';
import { partingsOf, partTitle, sameText } from './part-title.ts';
import type { Claim } from './post-page.ts';

interface Known {
  /** Names the page gives its site elsewhere. */
  readonly siteNames: readonly string[];
  /** Titles it gives the post elsewhere, headings among them. */
  readonly postTitles: readonly string[];
}

const MAX_TITLE = 4000;

/**
 * The title in `<title>`, without the name of its site. What is known to be the site's name is cut off; failing that, what
 * stands beside a title that the page also gives elsewhere.
 */
export function claimsOfTitle(document: Document, { siteNames, postTitles }: Known): Claim[] {
  const text = (document.querySelector('title')?.textContent ?? '').slice(0, MAX_TITLE);
  const whole = claimOfText('title', 'title-element', text)[0];
  if (whole === undefined) return [];
  const sites = new Set(siteNames.map(sameText));
  // On some pages the main heading is the site's name.
  const titles = new Set(postTitles.map(sameText).filter((title) => title !== '' && !sites.has(title)));
  // The whole of it is the post's title, whatever is in it.
  if (titles.has(sameText(whole.text))) return [whole];
  if (sites.has(sameText(whole.text))) return claimOfText('blog_name', 'title-element', whole.text);

  const parted = partTitle(whole.text, siteNames);
  if (parted !== null) {
    // Substack puts the author between title and site.
    const title = partingsOf(parted.title).find(([before]) => titles.has(sameText(before)))?.[0];
    return claimsFor(title ?? parted.title, parted.site);
  }
  for (const [before, after] of partingsOf(whole.text)) {
    if (titles.has(sameText(before))) return claimsFor(before, after);
    if (titles.has(sameText(after))) return claimsFor(after, before);
  }
  return [whole];
}

/** A rest with a separator in it is more than a name. */
function claimsFor(title: string, site: string): Claim[] {
  return [
    ...claimOfText('title', 'title-element', title),
    ...(partingsOf(site).length === 0 ? claimOfText('blog_name', 'title-element', site) : []),
  ];
}
