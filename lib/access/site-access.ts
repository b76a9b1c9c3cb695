/** What the extension may reach, as a person would count it: by site, whatever patterns the browser keeps. */
export interface SiteAccess {
  /** arXiv comes with the installation, but the browser's own settings can take it away. */
  readonly hasArxiv: boolean;
  /** The patterns that cover every site; none is the usual case. */
  readonly everySite: readonly string[];
  /** By host. */
  readonly sites: readonly GrantedSite[];
}

export interface GrantedSite {
  /** As in the pattern: punycode, and perhaps `*.` before it. */
  readonly host: string;
  /** The match patterns that were granted for it. */
  readonly patterns: readonly string[];
}

export const ARXIV_PATTERN = 'https://arxiv.org/*';
/**
 * To have arXiv back after the wide pattern took it along: Chromium gives this one silently, as a part of what was
 * granted once, and asks about the manifest's own.
 */
const ARXIV_AGAIN = '*://arxiv.org/*';
export const EVERY_SITE_PATTERN = '*://*/*';

/** The host of a match pattern. */
const PATTERN = /^(?:\*|https?):\/\/([^/]+)\//;

/** Sorts the match patterns of `permissions.getAll()`. */
export function siteAccess(origins: readonly string[]): SiteAccess {
  const everySite = origins.filter((origin) => origin === '<all_urls>' || hostOf(origin) === '*');
  const sites = Map.groupBy(
    // Chromium also lists the pages of the manifest's content script.
    origins.filter((origin) => !everySite.includes(origin) && hostOf(origin) !== 'arxiv.org'),
    hostOf,
  );
  return {
    hasArxiv: everySite.length > 0 || origins.includes(ARXIV_PATTERN) || origins.includes(ARXIV_AGAIN),
    everySite,
    sites: [...sites]
      .map(([host, patterns]) => ({ host, patterns }))
      .sort((a, b) => (a.host < b.host ? -1 : 1)),
  };
}

/** What `now` lacks of what `before` had, as patterns to ask for again. */
export function lostPatterns(before: SiteAccess, now: SiteAccess): readonly string[] {
  const kept = new Set(now.sites.flatMap(({ patterns }) => patterns));
  const lost = before.sites.flatMap(({ patterns }) => patterns).filter((pattern) => !kept.has(pattern));
  return before.hasArxiv && !now.hasArxiv ? [ARXIV_AGAIN, ...lost] : lost;
}

/** The hosts behind `lostPatterns`. */
export function lostSites(before: SiteAccess, now: SiteAccess): readonly string[] {
  return [...new Set(lostPatterns(before, now).map(hostOf))];
}

function hostOf(origin: string): string {
  return PATTERN.exec(origin)?.[1] ?? origin;
}
