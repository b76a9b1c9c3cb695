/** What a feed is, in the words themes put beside or instead of the blog's name. */
const KIND =
  'rss(?:\\s*(?:2\\.0|1\\.0|0\\.9\\d))?|atom(?:\\s*1\\.0)?|json|xml|feeds?|rss feed|atom feed|json feed|main feed|all posts|posts|blog posts|articles|entries|recent (?:posts|entries)|latest posts|subscribe|syndication';
const ALONE = new RegExp(`^(?:the\\s+)?(?:(?:${KIND})[\\s:·|()\\/-]*)+$`, 'i');
/** Words that name nothing but a feed's format; a blog may well be called `Ada's Posts` or `The Daily Feed`. */
const FORMAT =
  '(?:rss(?:\\s*(?:2\\.0|1\\.0|0\\.9\\d))?(?:\\s+feeds?)?|(?:atom|json)(?:\\s*1\\.0)?\\s+feeds?)';
const KINDS = `(?:${KIND})(?:\\s+(?:${KIND}))*`;
const BEHIND = new RegExp(
  `(?:\\s*[»›|:·]\\s*${KINDS}|\\s+[–—-]+\\s+${KINDS}|\\s*\\(${KINDS}\\)|\\s+${FORMAT})$`,
  'i',
);
const BEFORE = new RegExp(`^(?:(?:feeds?|${FORMAT})\\s+(?:for|of)|${KINDS}\\s*(?:[:|]|\\s[–—-]))\\s+`, 'i');

/**
 * The blog's name in a feed's title as `<link rel="alternate">` has it: `My Blog » Feed` (WordPress), `My Blog - Atom`
 * (Blogger), `RSS feed for My Blog`. '' when it names no blog, and for feeds of comments.
 */
export function feedName(title: string): string {
  if (title.length > 300 || /\bcomments?\b|» .*(?:Kommentar|commentaires)/i.test(title)) return '';
  if (ALONE.test(title)) return '';
  const name = title.replace(BEHIND, '').replace(BEFORE, '').trim();
  return ALONE.test(name) ? '' : name;
}
