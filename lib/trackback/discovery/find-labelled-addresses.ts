import type { NotOffered } from '../entry.ts';
import type { PageEvidence } from '../page-evidence.ts';
import type { Candidate, Finding } from './candidate.ts';
import { cleanText } from './clean-text.ts';
import { LIKENESS } from './compare-addresses.ts';
import { isEntryOfPage } from './is-entry-of-page.ts';
import type { PageIdentity } from './page-identity.ts';
import { isEndpointLike, readPingAddress } from './read-ping-address.ts';
import { TRACKBACK_WORD } from './trackback-word.ts';

/** What people call an address, in the languages blogs with TrackBack were written in. */
export const ADDRESS_WORD =
  /\bur[il]s?\b|ur[il](?!\p{L})|address|adress|adresse|indirizzo|dirección|direccion|endereço|adres\b|lien\b|アドレス|送信先|주소|地址|网址|網址|адрес/iu;

/** Between the label and its address: not another sentence. */
const MAX_GAP_CHARS = 100;

/** Entries whose address stands in the page's text behind a label that calls it TrackBack. */
export function findLabelledAddresses(evidence: PageEvidence, page: PageIdentity): Finding {
  const candidates: Candidate[] = [];
  const notOffered: NotOffered[] = [];
  for (const label of evidence.labels) {
    const found = readLabel(label);
    if (found === null) continue;
    const address = readPingAddress(found, evidence.baseUrl);
    if (address.kind === 'empty') continue;
    if (address.kind !== 'ok') {
      notOffered.push({ reason: address.kind, what: cleanText(found, 300) });
      continue;
    }
    if (page.likeness(address.url) >= LIKENESS.page) {
      notOffered.push({ reason: 'page-itself', what: cleanText(found, 300) });
      continue;
    }
    const isPageOwn = isEntryOfPage(address.url, page);
    candidates.push({
      pingUrl: address.url,
      permalink: isPageOwn ? page.permalink : null,
      title: isPageOwn ? cleanText(evidence.title, 300) : '',
      excerpt: '',
      foundBy: 'text',
      confidence: isEndpointLike(address.url) ? 'medium' : 'low',
      isPageOwn,
    });
  }
  return { candidates, notOffered };
}

/** The address a label leads to, or null when the text only mentions TrackBack. */
function readLabel(label: string): string | null {
  const word = TRACKBACK_WORD.exec(label)?.[0] ?? '';
  const at = label.search(/https?:\/\//i);
  const gap = label.slice(word.length, at);
  // A nearer label has an entry of its own in the list.
  if (at < 0 || gap.length > MAX_GAP_CHARS || TRACKBACK_WORD.test(gap)) return null;
  // An attribute in a text about TrackBack, or the rest of a cut comment.
  if (/^[:\w]*\s*=/.test(gap)) return null;
  // Markup that is shown to be read: a tutorial's, a page's source.
  if (/<\/?[a-z!]/i.test(gap)) return null;
  // Another sentence.
  if (/[.!?]\s|[。！？]/u.test(gap)) return null;
  const isLabel =
    /^\P{L}{0,12}$/u.test(gap) || // "TrackBack: "
    /[:\uff1a]\s*[<("「『]?\s*$/u.test(gap) || // "TrackBack URL for this entry: "
    /(?:\s(?:is|ist|lautet|est|es|è|é|är|er|jest|to)|は|是|为|為|는|은)\s*$/iu.test(gap) || // "The URI to TrackBack this entry is "
    new RegExp(`(?:${ADDRESS_WORD.source})\\P{L}{0,12}$`, 'iu').test(gap) || // "Trackback URL "
    (ADDRESS_WORD.test(gap) && /(?:entry|post|article|page|記事|エントリー?|이 글)\P{L}{0,12}$/iu.test(gap)); // "Trackback specific URI for this entry "
  // "Trackbacks: Some Blog http://…" lists what was received.
  if (!isLabel || (/^s\b/i.test(gap) && !ADDRESS_WORD.test(gap))) return null;
  const written = /^[^\s<>"'`|\\^{}「」『』【】、。！？（）]+/u.exec(label.slice(at))?.[0] ?? '';
  if (/^\s*<[/a-z!]/i.test(label.slice(at + written.length))) return null;
  // An address that was cut for show is another address.
  if (/…|\.{3}/.test(written)) return null;
  const address = trimAddress(written);
  // Under a mere heading stand the pings that were received.
  return ADDRESS_WORD.test(gap) || isEndpointLike(address) ? address : null;
}

/** Punctuation behind an address belongs to the sentence. */
function trimAddress(text: string): string {
  let address = text.replace(/[.,;:!?'*]{1,20}$/, '');
  if (/[)\]]$/.test(address) && !/[([]/.test(address)) address = address.replace(/[)\].,;]{1,20}$/, '');
  return address;
}
