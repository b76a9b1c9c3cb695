import { plainMessage } from './plain-message.ts';

/** A page is read no further than this: error pages are short, and on long ones the title says more. */
const PAGE_MAX_CHARS = 65_536;

/** Text of a page up to this length is taken to be its message (WordPress: "Duplicate comment detected; ..."). */
const SHORT_PAGE_CHARS = 300;

/** Elements whose content is not for reading. */
const UNREAD = /<(script|style|noscript|template|svg|head)\b[^>]{0,2000}>/iu;

/** What a web page says to a person: its text when that is short, else its title. Linear in the text. */
export function readPage(text: string): {
  readonly kind: 'html';
  readonly message: string | null;
  readonly hasScript: boolean;
} {
  const page = text.slice(0, PAGE_MAX_CHARS);
  const title = plainMessage(page.match(/<title\b[^>]{0,200}>([^<]{0,1000})/iu)?.[1] ?? '');
  const words = plainMessage(withoutUnread(page));
  const isShort = words !== null && words.length <= SHORT_PAGE_CHARS;
  return { kind: 'html', message: isShort ? words : title, hasScript: /<script\b/iu.test(page) };
}

function withoutUnread(page: string): string {
  const lower = page.toLowerCase();
  let kept = '';
  let rest = page;
  for (let found = UNREAD.exec(rest); found !== null; found = UNREAD.exec(rest)) {
    kept += `${rest.slice(0, found.index)} `;
    const contentStart = page.length - rest.length + found.index + found[0].length;
    // Lower-casing can change the length of a few letters (U+0130); then the end is looked for a little early, which does no harm.
    const end = lower.indexOf(`</${found[1]?.toLowerCase() ?? ''}`, contentStart);
    if (end === -1) return kept;
    rest = page.slice(end);
  }
  return kept + rest;
}
