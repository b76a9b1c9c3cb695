import type { NotOffered } from '../entry.ts';
import type { Candidate, Finding } from './candidate.ts';
import { cleanText } from './clean-text.ts';
import { LIKENESS } from './compare-addresses.ts';
import { isEntryOfPage } from './is-entry-of-page.ts';
import { isExampleHost, isPlaceholder } from './is-placeholder.ts';
import { isSameSite } from './is-same-site.ts';
import type { PageIdentity } from './page-identity.ts';
import { isEndpointLike, readPingAddress } from './read-ping-address.ts';
import { ADDRESS, END, START } from './read-labels.ts';
import { TRACKBACK_WORD } from './trackback-word.ts';
import type { ReadEvidence } from './read-tags.ts';

/** What people call an address, in the languages blogs with TrackBack were written in. */
export const ADDRESS_WORD =
  /\bur[il]s?\b|ur[il](?!\p{L})|address|adress|adresse|indirizzo|dirección|direccion|endereço|adres\b|lien\b|アドレス|送信先|(?<!\p{L})先|주소|地址|网址|網址|адрес/iu;

/** What has an address too, and takes no pings: `Trackback specification URL: …`. */
const SOMETHING_ELSE =
  /specification|spezifikation|\b(?:spec|standard|protocol|documentation|docs|tutorial|how-?to|help|faq|wiki|wikipedia|plug-?in|modul|module|software|library|project|validator|homepage)s?\b|仕様|协议|協議|とは/iu;

/** Between the label and its address: not another sentence. */
const MAX_GAP_CHARS = 100;

/** Entries whose address stands in the page's text behind a label that calls it TrackBack. */
export function findLabelledAddresses(evidence: ReadEvidence, page: PageIdentity): Finding {
  const { links, shown } = readLinks(evidence);
  const candidates: Candidate[] = [];
  const notOffered: NotOffered[] = [];
  /** What is copied and is not like a receiver: behind the TrackBack address may be a button that copies another one. */
  const unlike = new Set<string>();
  for (const label of evidence.labels) {
    const found = links.has(label) ? (links.get(label) ?? null) : readLabel(label, shown);
    if (found === null || isPlaceholder(found) || isExampleHost(found, evidence.pageUrl)) continue;
    const address = readPingAddress(found, evidence.baseUrl);
    // A label and nothing but a host behind it: an address that was cut, or the reader's to fill in.
    if (address.kind === 'empty' || isHostAlone(found)) continue;
    if (address.kind !== 'ok') {
      notOffered.push({ reason: address.kind, what: cleanText(found, 300) });
      continue;
    }
    if (isHostAlone(address.url)) continue;
    const isCopied = label.includes(ADDRESS + END);
    if (page.likeness(address.url) >= LIKENESS.page) {
      // A button that copies the page's own address is there to share it.
      if (!isCopied) notOffered.push({ reason: 'page-itself', what: cleanText(found, 300) });
      continue;
    }
    const isPageOwn = isEntryOfPage(address.url, page);
    if (isCopied && !isEndpointLike(address.url)) unlike.add(address.url);
    candidates.push({
      pingUrl: address.url,
      permalink: isPageOwn ? page.permalink : null,
      title: isPageOwn ? cleanText(evidence.title, 300) : '',
      excerpt: '',
      foundBy: 'text',
      confidence: isEndpointLike(address.url) && isSameSite(address.url, evidence.pageUrl) ? 'medium' : 'low',
      isPageOwn,
    });
  }
  const likely = candidates.filter(({ pingUrl }) => !unlike.has(pingUrl));
  return { candidates: likely.length > 0 ? likely : candidates, notOffered };
}

function isHostAlone(address: string): boolean {
  return /^https?:[/]*[^/]*[/]?$/i.test(address);
}

/**
 * What the labels' links lead to. An address that a link shows is often cut to fit (`http://b.example/mt-tb…`), where it is
 * not said that it was cut, too: so its own is taken for the shown one wherever that stands.
 */
function readLinks({ labels, baseUrl }: ReadEvidence): {
  /** The label, and the address that its link has; null when it is none that the label speaks of. */
  readonly links: ReadonlyMap<string, string | null>;
  /** An address as a link shows it, and the link's own; null when both are addresses, and different ones. */
  readonly shown: ReadonlyMap<string, string | null>;
} {
  const links = new Map<string, string | null>();
  const shown = new Map<string, string>();
  for (const label of labels) {
    const [before = '', href, text = ''] = label.split(ADDRESS);
    if (href === undefined) continue;
    if (text.startsWith(END)) {
      links.set(label, readCarrier(before, href, text.slice(END.length)));
      continue;
    }
    const word = TRACKBACK_WORD.exec(before)?.[0] ?? '';
    const gap = plain(before.slice(word.length));
    // A script in a link's place.
    const inScript = /^\s*javascript:/i.test(href) ? readCarrier(before, decodeScript(href), 'href') : null;
    if (inScript !== null) {
      links.set(label, inScript);
      continue;
    }
    const url = URL.parse(href, baseUrl)?.href ?? '';
    const visible = /^https?:\/\/\S*/i.exec(text)?.[0];
    if (visible !== undefined) {
      const [start = ''] = visible.split(/…|\.{3}/, 1);
      if (withoutScheme(url).startsWith(withoutScheme(start))) shown.set(trimAddress(visible), href);
      links.set(label, null);
      if (isLabelBefore(gap) && start !== visible && shown.has(trimAddress(visible))) links.set(label, href);
    } else links.set(label, isLabelBefore(gap) && isEndpointLike(url) ? href : null);
  }
  return { links, shown };
}

/** Attributes whose address is fetched, sent to or named, but never copied. */
const NOT_TO_COPY =
  /^(?:action|formaction|background|cite|classid|codebase|content|data|longdesc|manifest|ping|poster|profile|style|usemap|integrity|itemid|itemtype|itemprop|vocab|about|resource|typeof|prefix)$|thumb|image|img|avatar|icon|permalink|share/i;

/**
 * The address that an attribute holds behind or around a label, or at a control that is called TrackBack: as it is, or the one
 * string in a script. Without a word for an address, or with nothing that says that it is to be copied, it has to be like a receiver's.
 */
function readCarrier(before: string, value: string, key: string): string | null {
  const word = TRACKBACK_WORD.exec(before);
  if (word === null || NOT_TO_COPY.test(key)) return null;
  const gap = plain(before.slice(word.index + word[0].length)).normalize('NFKC');
  // A nearer label, another sentence, what is no receiver; "Trackbacks" are those that were received.
  if (TRACKBACK_WORD.test(gap) || SOMETHING_ELSE.test(gap) || /[.!?]\s|[。！？]/u.test(gap)) return null;
  if (/^s\b/i.test(gap) && !ADDRESS_WORD.test(gap)) return null;
  const strings = /^\s*https?:\/\//i.test(value)
    ? [value.trim()]
    : Array.from(value.matchAll(/(["'`])\s*(https?:\/\/[^"'`]*)\1/gi), ([, , string = '']) => string.trim());
  const receivers = strings.filter(isEndpointLike);
  const [address = null] = receivers.length > 0 ? receivers : strings;
  // White space in it: more than an address was to be copied.
  if (address === null || /\s/.test(address) || new Set(receivers.length > 0 ? receivers : strings).size > 1)
    return null;
  // What a script opens or leads to is shared or looked at.
  if (/\bopen\s*\(|\blocation\b/i.test(value.replace(address, ''))) return null;
  const isToCopy = key === 'value' || /copy|clip/i.test(key + value.replace(address, ''));
  return isEndpointLike(address) || (isToCopy && ADDRESS_WORD.test(gap)) ? address : null;
}

/** In an address even a script may be percent-encoded. */
function decodeScript(href: string): string {
  return href.replace(/%(?:2[27f]|3a)/gi, (escape) => decodeURIComponent(escape));
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase();
}

/** Without the signs of where elements begin and end. */
function plain(text: string): string {
  return text.replaceAll(START, '').replaceAll(END, '');
}

/** Whether what stands between the word TrackBack and an address makes a label of it. */
function isLabelBefore(text: string): boolean {
  // Full-width letters and signs are letters and signs; how the receiver wants its fields is no part of the label.
  const gap = text
    .normalize('NFKC')
    .replace(/\((?:utf-?8|gbk?|gb2312|big5|euc-[jk][pr]|s(?:hift)?_?jis)\)/gi, '');
  // A nearer label has an entry of its own in the list.
  if (gap.length > MAX_GAP_CHARS || TRACKBACK_WORD.test(gap)) return false;
  // An attribute in a text about TrackBack, or the rest of a cut comment.
  if (/^[:\w]*\s*=/.test(gap)) return false;
  // Markup that is shown to be read: a tutorial's, a page's source.
  if (/<\/?[a-z!]/i.test(gap)) return false;
  if (SOMETHING_ELSE.test(gap)) return false;
  // Another sentence.
  if (/[.!?]\s|[。！？]/u.test(gap)) return false;
  const isLabel =
    /^\P{L}{0,12}$/u.test(gap) || // "TrackBack: "
    /[:\uff1a]\s*[<("「『]?\s*$/u.test(gap) || // "TrackBack URL for this entry: "
    /(?:\s(?:is|ist|lautet|est|es|è|é|är|er|jest|to)|は|こちら|こちらです|是|为|為|는|은)\P{L}{0,3}$/iu.test(
      gap,
    ) || // "The URI to TrackBack this entry is "
    new RegExp(`(?:${ADDRESS_WORD.source})\\P{L}{0,12}$`, 'iu').test(gap) || // "Trackback URL "
    (ADDRESS_WORD.test(gap) && /(?:entry|post|article|page|記事|エントリー?|이 글)\P{L}{0,12}$/iu.test(gap)); // "Trackback specific URI for this entry "
  // "Trackbacks: Some Blog http://…" lists what was received.
  return isLabel && (!/^s\b/i.test(gap) || ADDRESS_WORD.test(gap));
}

/** The address that stands behind a label, or null when the text only mentions TrackBack. */
function readLabel(label: string, shown: ReadonlyMap<string, string | null>): string | null {
  const word = TRACKBACK_WORD.exec(label)?.[0] ?? '';
  const at = label.search(/https?:\/\//i);
  const gap = plain(label.slice(word.length, at));
  if (at < 0 || !isLabelBefore(gap)) return null;
  const written = /^[^\s<>"'`|\\^{}「」『』【】、。！？（）]+/u.exec(label.slice(at))?.[0] ?? '';
  // Markup that is shown to be read; or the address goes on with what a template would fill in.
  if (/^(?:\s*<[/a-z!]|[{<])/i.test(label.slice(at + written.length))) return null;
  const whole = joinElements(written);
  if (whole === null) return null;
  const link = shown.get(trimAddress(whole));
  // An address that was cut for show is another address.
  if (link === undefined && /…|\.{3}/.test(whole)) return null;
  const address = link ?? trimAddress(whole);
  // Under a mere heading stand the pings that were received.
  return ADDRESS_WORD.test(gap) || isEndpointLike(address) ? address : null;
}

/**
 * An address through which elements begin and end (`http://b.example/<b>tb</b>/1`). Where a letter meets a letter at an element that
 * ends, so does the address, if it began in that element; nobody can tell of one that begins there, and null is given.
 */
function joinElements(written: string): string | null {
  const [first = '', ...rest] = written.split(/(?=\0)/);
  let address = first;
  let hasOpened = false;
  for (const part of rest) {
    const isOpening = part.startsWith(START);
    const text = part.slice(START.length);
    if (/[\p{L}\p{N}]$/u.test(address) && /^[\p{L}\p{N}]/u.test(text))
      return isOpening || hasOpened ? null : address;
    hasOpened ||= isOpening;
    address += text;
  }
  return address;
}

/** Punctuation behind an address belongs to the sentence. */
function trimAddress(text: string): string {
  let address = text.replace(/[.,;:!?'*]{1,20}$/, '');
  if (/[)\]]$/.test(address) && !/[([]/.test(address)) address = address.replace(/[)\].,;]{1,20}$/, '');
  return address;
}
