import { resolvePermalink } from '../trackback/discovery/page-identity.ts';

const MAX_LINKS = 500;
/** Of all scripts and templates together. */
const MAX_CHARS = 4_000_000;

/** An absolute address in a script: ended by what ends a string, its slashes perhaps escaped. */
const ADDRESS =
  /https?:(?:\\?\/|\\u002[fF]){2}(?:[^\s"'`<>\\(){}[\]|^]|\\\/|\\u00(?:2[fF]|26|3[dD])){1,2000}/g;

/**
 * The absolute http(s) addresses that stand in the page's scripts (data in them included) and in links inside its templates, and that
 * no `<a href>` has: a reader may see links there, receivers do not.
 */
export function readScriptedLinks(
  document: Document,
  { baseUrl, links }: { readonly baseUrl: string; readonly links: readonly string[] },
): string[] {
  const seen = new Set(links);
  const scripted = new Set<string>();
  let room = MAX_CHARS;
  for (const script of document.querySelectorAll('script')) {
    const text = (script.textContent ?? '').slice(0, room);
    room -= text.length;
    for (const [address] of text.matchAll(ADDRESS)) take(unescape(address));
    if (room <= 0) break;
  }
  for (const template of document.querySelectorAll('template')) {
    // In XML without HTML's namespace it is an element like others.
    if (!('content' in template)) continue;
    for (const link of template.content.querySelectorAll('a[href]')) take(link.getAttribute('href') ?? '');
  }
  return [...scripted];

  function take(address: string): void {
    if (scripted.size >= MAX_LINKS || address.startsWith('#')) return;
    const url = resolvePermalink(address, baseUrl);
    if (url !== null && !seen.has(url)) scripted.add(url);
  }
}

function unescape(address: string): string {
  return address
    .replace(/\\u00([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\/', '/')
    .replace(/[.,;:!?]+$/, '');
}
