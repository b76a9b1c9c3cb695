/** Last parts of the paths under which blogs list entries. */
const LISTS =
  'archives?|categor(?:y|ies)|tags?|topics?|labels?|authors?|search|feeds?|page|blogs?|weblogs?|posts|entries|articles|news|home';

const INDEX_PATH = new RegExp(
  [
    '^/$',
    '/(?:index|default|home)\\.\\w{2,5}$',
    `/(?:${LISTS})/?$`,
    // What is listed: a page's number, a month, a category's or a tag's name.
    '/(?:page|p)/?\\d+/?$',
    '/\\d{4}(?:/\\d{1,2}){0,2}/?$',
    '/(?:category|categories|tags?|topics?|labels?|authors?|search)/[^/.]+/?$',
  ].join('|'),
  'i',
);

/** Queries that ask a list for one of its parts. Any other may name an entry: `/?p=12`, `/index.php?id=7`. */
const LIST_QUERY =
  /^(?:\?(?:paged?|cat|category|tag|author|m|s|q|offset|start|utm_\w+|fbclid|gclid)(?:=[^&]*)?)?(?:&|$)/i;

/**
 * Whether a page is evidently a front page or a list of entries, by its address alone: an only entry on it is one of
 * those that it lists. Says no when it cannot tell.
 */
export function isIndexPage(pageUrl: string): boolean {
  const url = URL.parse(pageUrl);
  return url !== null && INDEX_PATH.test(url.pathname) && LIST_QUERY.test(url.search);
}
