import { plainText } from './plain-message.ts';

/** On a page longer than this nobody looks for one sentence: its title says more. Style sheets are counted in. */
const PAGE_MAX_CHARS = 16_384;

/** Text of a page up to this length is taken to be its message (WordPress: "Duplicate comment detected; ..."). */
const SHORT_PAGE_CHARS = 300;

/** What a web page says to a person. */
export interface PageReading {
  readonly kind: 'html';
  /** The page's text when that is short, else its title. */
  readonly message: string | null;
}

/** Reads a web page that came where a TrackBack answer should have. Linear in the text. */
export function readPage(text: string): PageReading {
  const page = text.slice(0, PAGE_MAX_CHARS);
  const words = text.length > PAGE_MAX_CHARS ? null : plainText(page);
  const isShort = words !== null && words.length <= SHORT_PAGE_CHARS;
  return { kind: 'html', message: isShort ? words : titleOf(page) };
}

function titleOf(page: string): string | null {
  return plainText(/<title\b[^<>]{0,200}>([^<]{0,1000})/iu.exec(page)?.[1] ?? '');
}
