import { parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { decodeEntities } from '../../lib/trackback/decode-entities.ts';
import { INLINE_ELEMENTS } from '../../lib/trackback/discovery/inline-elements.ts';

const INLINE = new Set(INLINE_ELEMENTS.split(','));

/**
 * Whether a ping address is one that a page gives: some stretch of it between quotes, white space or
 * angle brackets, as it stands or its entities decoded once, names that address from the page's base.
 * Looks into the bare text first; what it does not find there, it looks for in a tree made of it.
 */
export function isInPage(pingUrl: string, text: string, baseUrl: string): boolean {
  const { pathname, search } = new URL(pingUrl);
  const end = lastSign(pathname + search);
  const isQuicklyFound = stretches(text).some(
    (stretch) => lastSign(stretch) === end && names(stretch, baseUrl, pingUrl),
  );
  if (isQuicklyFound) return true;
  const found = (whole: string) => stretches(whole).some((stretch) => names(stretch, baseUrl, pingUrl));
  const withDecoded = (whole: string) => [whole, decodeEntities(whole), ...decodeAsHtml(whole)];
  // A reader of tokens alone drops end tags that a tree would know what to do with; instructions part no text.
  const withoutTags = [
    /<wbr[^>]*>|<\/>/gi,
    /<wbr[^>]*>|<\/[^>]*>/gi,
    /<!--.*?-->|<\/?[a-z][^<>]*>/gis,
    /<\?.*?\?>/gs,
  ].map((tag) => text.replaceAll(tag, ''));
  // In XML a tab or a new line in an attribute is a space.
  const asXml = text.replaceAll(/[\t\n\r]/g, ' ');
  const strings = [text, asXml, ...withoutTags, ...stringsOfTree(text)];
  // A script in an address may be percent-encoded.
  const scripts = strings
    .filter((string) => /javascript:/i.test(string))
    .map((string) => string.replaceAll(/%(?:2[27f]|3a)/gi, (escape) => decodeURIComponent(escape)));
  return [...strings, ...scripts].some(
    (string) =>
      found(string) ||
      stretches(string).some((stretch) => stretch.includes('&') && withDecoded(stretch).some(found)),
  );
}

function stretches(text: string): string[] {
  // Readers see no NUL, or U+FFFD in its place.
  const wholes = new Set([text, text.replaceAll('\0', ''), text.replaceAll('\0', '\ufffd')]);
  const found = new Set<string>();
  for (const whole of wholes) {
    for (const cut of [
      /["'\s<>=]+/,
      /["']+/,
      /"/,
      /[\s<>]+/,
      /["'<>]+/,
      /["']|--!?>|<!\[CDATA\[|\]\]>/,
      /[<>]/,
    ])
      for (const part of whole.split(cut)) addVariants(part, found);
  }
  return [...found];
}

/** Longer addresses are not believed, were every character of them written as a reference. */
const LONGEST_CHARS = 20_000;

/** A stretch as it is, from each `http://` and from behind each `=` in it on, and without the punctuation that belongs to the sentence. */
function addVariants(part: string, found: Set<string>): void {
  const starts = Array.from(part.matchAll(/https?:\/\/|(?<==)/gi), ({ index }) => index);
  for (const start of new Set([0, ...starts])) {
    let rest = start === 0 ? part : part.slice(start, start + LONGEST_CHARS);
    found.add(rest);
    const ends = /^[^\s<>"'`|\\^{}「」『』【】、。！？（）]+/u.exec(rest)?.[0] ?? '';
    found.add(ends);
    for (rest of [rest, ends]) {
      for (let cut = 0; cut < 45 && /[\])!?.,;:'*/-]$/.test(rest); cut += 1) {
        rest = rest.slice(0, -1);
        found.add(rest);
      }
    }
  }
}

function decodeAsHtml(stretch: string): string[] {
  const inAttribute = parseFragment(`<p title="${stretch.replaceAll('"', '')}">`).childNodes[0];
  const inText = parseFragment(`<textarea>${stretch}</textarea>`).childNodes[0];
  const [text] = inText !== undefined && 'childNodes' in inText ? inText.childNodes : [];
  return [
    (inAttribute !== undefined && 'attrs' in inAttribute && inAttribute.attrs[0]?.value) || '',
    text !== undefined && 'value' in text ? text.value : '',
  ];
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Attribute values, comments, and text that nothing but inline elements and comments interrupt, as well as what stands in one of those. */
function stringsOfTree(text: string): string[] {
  const strings: string[] = [];
  let run = '';
  const endRun = () => {
    strings.push(run);
    run = '';
  };
  const pending: (Node | null)[] = [parse(text, { scriptingEnabled: true })];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === null) endRun();
    else if ('value' in node) {
      run += node.value;
      strings.push(node.value);
    } else if ('data' in node) strings.push(node.data);
    if (node === null) continue;
    if ('attrs' in node) strings.push(...node.attrs.map(({ value }) => value));
    if (!('childNodes' in node)) continue;
    const isInline = INLINE.has(node.nodeName);
    if (isInline)
      strings.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    if (!isInline) {
      endRun();
      pending.push(null);
    }
    pending.push(...node.childNodes.toReversed());
  }
  endRun();
  return strings;
}

/** The last letter or digit, which mostly survives resolving: what does not end in it need not be parsed at first. */
function lastSign(address: string): string {
  return (
    address
      .replace(/#.*$/s, '')
      .replaceAll(/%[\da-f]{2}/gi, '')
      .match(/[a-z\d](?=[^a-z\d]*$)/i)?.[0]
      .toLowerCase() ?? ''
  );
}

function names(address: string, baseUrl: string, pingUrl: string): boolean {
  const url = URL.parse(address.trim(), baseUrl) ?? URL.parse(address.trim());
  if (url === null) return false;
  url.hash = '';
  return url.href === pingUrl;
}
