import { shownByArxiv } from '../arxiv/shown-by-arxiv.ts';
import { decodeEntities } from '../trackback/decode-entities.ts';
import { addressKey } from '../trackback/discovery/compare-addresses.ts';
import type { PingFields } from '../trackback/ping-fields.ts';
import { cleanFields } from '../trackback/request/clean-fields.ts';
import type { PlaceToLook } from './place-to-look.ts';

/** An address in an attribute or in words, or a link relative to its page. */
const ADDRESSES =
  /\bhref\s*=\s*(?:"([^"]{1,2048})"|'([^']{1,2048})'|([^\s"'>]{1,2048}))|(https?:\/\/[^\s"'<>]{1,2048})/gi;

/** A row of arXiv's list: `<h3 class="trackback-title"> <a …>Title</a>` and `[ Blog name@`. */
const ARXIV_ROW =
  /<h3\s[^>]{0,200}trackback-title[^>]{0,200}>([\s\S]{0,2000}?)<\/h3>(?:\s*<p\s[^>]{0,200}trackback-source[^>]{0,200}>\s*\[([^@\]]{0,500}))?/gi;

/** A title that was cut is only told by its beginning, if that is long enough to tell anything. */
const TELLING_START = 30;

/**
 * Whether the page's text shows the post: by its address, whatever its scheme, `www`, final slash and fragment; on
 * arXiv's list, which shows no addresses, by its title and blog name as arXiv garbles and cuts them.
 * Linear in the text's length.
 */
export function isPostShown(html: string, place: PlaceToLook, fields: PingFields): boolean {
  return (
    hasAddress(html, place.url, fields.url) ||
    (place.kind === 'arxiv-list' && hasArxivRow(html, cleanFields(fields)))
  );
}

function hasAddress(html: string, pageUrl: string, ownUrl: string): boolean {
  const own = addressKey(ownUrl);
  if (own === null) return false;
  const host = new URL(ownUrl).hostname.replace(/^www\./, '');
  const isOwnSite = new URL(pageUrl).hostname.replace(/^www\./, '') === host;
  for (const [, double, single, bare, words] of html.matchAll(ADDRESSES)) {
    const raw = decodeEntities(double ?? single ?? bare ?? words ?? '');
    // Only what can be it is taken apart: a page may have a hundred thousand links.
    if (!isOwnSite && !raw.toLowerCase().includes(host)) continue;
    if (candidates(raw).some((candidate) => addressKey(candidate, pageUrl)?.weak === own.weak)) return true;
  }
  return false;
}

/** The address itself, without a sentence's end, and what a counting redirect (`/go?to=https%3A…`) leads to. */
function candidates(raw: string): readonly string[] {
  const query = raw.indexOf('?');
  const leadsTo =
    query === -1
      ? []
      : [...new URLSearchParams(raw.slice(query)).values()].filter((value) => /^https?:/i.test(value));
  return [raw, raw.replace(/[).,;:!?\]]+$/, ''), ...leadsTo];
}

function hasArxivRow(html: string, { title, blog_name }: Pick<PingFields, 'title' | 'blog_name'>): boolean {
  if (title.trim() === '') return false;
  for (const [, heading = '', source = ''] of html.matchAll(ARXIV_ROW)) {
    const shownTitle = words(heading.replace(/<[^<>]*>/g, ''));
    const shownBlog = words(source);
    if (
      isShownAs(shownTitle, title, 'title') &&
      (blog_name.trim() === '' || isShownAs(shownBlog, blog_name, 'blog_name'))
    )
      return true;
  }
  return false;
}

function isShownAs(shown: string, sent: string, field: 'title' | 'blog_name'): boolean {
  // As it is shown today, and as it would be if arXiv mended its letters.
  return [oneLine(shownByArxiv(field, sent)), oneLine(decodeEntities(sent))].some(
    (expected) =>
      shown === expected ||
      (shown.endsWith('...') && shown.length > TELLING_START && expected.startsWith(shown.slice(0, -3))),
  );
}

function words(html: string): string {
  return oneLine(decodeEntities(html));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
