export type FeedFormat = 'rss' | 'rdf' | 'atom';

/** What a text that should be a feed begins with. */
export type FeedRoot =
  | { readonly kind: FeedFormat; readonly at: number }
  | { readonly kind: 'json'; readonly at: number }
  | { readonly kind: 'page' | 'other' | 'empty' };

/** Notices that a server prints before the feed are HTML; the feed begins behind them, if it does. */
const FEED_START = /<(?:\w{1,20}:)?(rss|rdf|feed)(?=[\s/>])/i;
const PAGE_START = /^<(?:!doctype\s+html|html|head|body)\b/i;
/** What may stand before the root element. */
const PREAMBLE = /^\s*<(?:[?!])/;
const MAX_PREAMBLE = 100_000;

/** Finds the element that makes a feed a feed. What stands before it (prolog, doctype, style sheets, junk) says nothing of it. */
export function findFeedRoot(text: string): FeedRoot {
  const at = skipPreamble(text);
  const start = text.slice(at, at + 200).trimStart();
  if (start === '') return { kind: 'empty' };
  if (start.startsWith('{') || start.startsWith('[')) return { kind: 'json', at };
  const format = FEED_START.exec(start.slice(0, 40))?.index === 0 ? FEED_START.exec(start) : null;
  if (format !== null) return { kind: formatOf(format[1] ?? ''), at };
  if (PAGE_START.test(start)) return { kind: 'page' };
  const later = FEED_START.exec(text.slice(at, at + MAX_PREAMBLE));
  if (later !== null) return { kind: formatOf(later[1] ?? ''), at: at + later.index };
  return { kind: /<html\b/i.test(text.slice(at, at + MAX_PREAMBLE)) ? 'page' : 'other' };
}

function formatOf(name: string): FeedFormat {
  switch (name.toLowerCase()) {
    case 'rss':
      return 'rss';
    case 'rdf':
      return 'rdf';
    default:
      return 'atom';
  }
}

/** Where the first element stands, behind prolog, comments and doctype. An HTML doctype stays: it says what the text is. */
function skipPreamble(text: string): number {
  let at = 0;
  while (at < text.length && PREAMBLE.test(text.slice(at, at + 200))) {
    const start = text.indexOf('<', at);
    if (/^<!doctype\s+html/i.test(text.slice(start, start + 30))) return start;
    const end = endOf(text, start);
    if (end < 0) return text.length;
    at = end;
  }
  return at;
}

function endOf(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  if (text.startsWith('<?', start)) return after(text, '>', start);
  const end = after(text, '>', start);
  const subset = text.indexOf('[', start);
  if (subset < 0 || subset > end) return end;
  const closing = after(text, ']', subset);
  return closing < 0 ? -1 : after(text, '>', closing);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
