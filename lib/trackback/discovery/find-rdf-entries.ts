import type { Confidence, NotOffered } from '../entry.ts';
import type { PageEvidence } from '../page-evidence.ts';
import type { Candidate, Finding } from './candidate.ts';
import { cleanText } from './clean-text.ts';
import { LIKENESS } from './compare-addresses.ts';
import type { Likeness } from './compare-addresses.ts';
import { resolvePermalink } from './page-identity.ts';
import type { PageIdentity } from './page-identity.ts';
import { makeRdfBlock } from './rdf-block.ts';
import type { RdfBlock } from './rdf-block.ts';
import { isEndpointLike, readPingAddress } from './read-ping-address.ts';
import { scanRdfComment } from './scan-rdf-comment.ts';

/** A block with what has been made of its addresses. */
interface ReadBlock {
  readonly block: RdfBlock;
  readonly pingUrls: readonly string[];
  readonly foundBy: 'rdf' | 'rdf-1.0';
  readonly permalink: string | null;
  readonly likeness: Likeness;
}

/** Entries described in RDF: in comments, in CDATA, as elements, and in comments that a raw `-->` cut in two. */
export function findRdfEntries(evidence: PageEvidence, page: PageIdentity): Finding {
  const notOffered: NotOffered[] = [];
  const read: ReadBlock[] = [];
  for (const block of rdfBlocks(evidence)) {
    const what = cleanText(block.title, 300) || cleanText(block.identifier ?? block.about ?? '', 300);
    const pingUrls: string[] = [];
    for (const ping of block.pings) {
      const address = readPingAddress(ping, evidence.baseUrl);
      if (address.kind === 'ok') pingUrls.push(address.url);
      else if (address.kind !== 'empty')
        notOffered.push({ reason: address.kind, what: what || cleanText(ping, 300) });
    }
    const oldPing = block.pings.length === 0 ? pingInAbout(block, evidence.baseUrl) : null;
    if (pingUrls.length === 0 && oldPing === null) {
      // Publify leaves the ping out when the author closes TrackBack. Licences and other RDF are not ours to explain.
      if (block.pings.length === 0 && block.speaksOfTrackback && block.identifier !== null)
        notOffered.push({ reason: 'closed', what });
      continue;
    }
    const named = oldPing === null ? [block.identifier, block.about] : [block.identifier];
    const permalink =
      named
        .map((address) => resolvePermalink(address, evidence.baseUrl))
        .find((address) => address !== null) ?? null;
    const likenesses = named.map((address) => page.likeness(resolvePermalink(address, evidence.baseUrl)));
    read.push({
      block,
      pingUrls: oldPing === null ? pingUrls : [oldPing],
      foundBy: oldPing === null ? 'rdf' : 'rdf-1.0',
      permalink,
      likeness: likenesses.reduce((a, b) => (b > a ? b : a)),
    });
  }

  const ownBlocks = findOwn(read);
  const candidates: Candidate[] = [];
  for (const one of read) {
    const isPageOwn = ownBlocks.has(one);
    for (const pingUrl of one.pingUrls) {
      // Hatena and etp take pings at the entry's own address; without an identifier that says so it is a mistake.
      const isPageItself = page.likeness(pingUrl) >= LIKENESS.page;
      if (isPageItself && one.likeness < LIKENESS.weak) {
        notOffered.push({
          reason: 'page-itself',
          what: cleanText(one.block.title, 300) || pingUrl.slice(0, 300),
        });
        continue;
      }
      const confidence = isPageItself ? 'low' : confidenceOf(one, isPageOwn);
      candidates.push({
        pingUrl,
        permalink: one.permalink,
        title: cleanText(one.block.title, 300),
        excerpt: cleanText(one.block.description, 500),
        foundBy: one.foundBy,
        confidence,
        isPageOwn,
      });
    }
  }
  return { candidates, notOffered };
}

function rdfBlocks({ comments, elements, labels }: PageEvidence): RdfBlock[] {
  // The visible rest of a comment that a raw `-->` in a title ended too early.
  const loosePings = labels
    .map((label) => /^trackback:ping\s*=\s*(["'])\s?([^"'\s]+)\s?\1/i.exec(label)?.[2])
    .filter((ping) => ping !== undefined);
  const blocks: RdfBlock[] = [];
  const add = (block: RdfBlock) => {
    const ping = block.pings.length === 0 && block.isCut ? loosePings.shift() : undefined;
    blocks.push(ping === undefined ? block : { ...block, pings: [ping] });
  };
  for (const comment of comments) for (const block of scanRdfComment(comment)) add(block);

  let speaksOfTrackback = false;
  for (const { name, attributes, properties } of elements) {
    speaksOfTrackback =
      Object.entries(attributes).some(
        ([key, value]) => /trackback/i.test(key) || /module\/trackback/i.test(value),
      ) ||
      (name !== 'rdf:rdf' && speaksOfTrackback);
    if (name === 'rdf:rdf') continue;
    add(
      makeRdfBlock([...Object.entries(attributes), ...Object.entries(properties)], {
        speaksOfTrackback,
        isCut: true,
      }),
    );
  }
  return blocks;
}

/** TrackBack 1.0 had the ping address in `rdf:about` and the entry's in `dc:identifier`. */
function pingInAbout({ about, identifier }: RdfBlock, baseUrl: string): string | null {
  if (about === null || identifier === null) return null;
  const address = readPingAddress(about, baseUrl);
  if (address.kind !== 'ok' || !isEndpointLike(address.url)) return null;
  return address.url === resolvePermalink(identifier, baseUrl) ? null : address.url;
}

/**
 * The blocks that describe the page itself: the best likeness wins. When several are equally like it
 * and name different entries, the page is a list (Movable Type's archives: `archive.html#000123`)
 * and none of them is its own.
 */
function findOwn(blocks: readonly ReadBlock[]): ReadonlySet<ReadBlock> {
  const best = blocks.reduce<Likeness>(
    (likeness, one) => (one.likeness > likeness ? one.likeness : likeness),
    LIKENESS.none,
  );
  if (best === LIKENESS.none) return new Set();
  const own = blocks.filter((one) => one.likeness === best);
  const names = new Set(own.map((one) => one.permalink));
  return names.size === 1 && (best > LIKENESS.lastSegment || own.length === 1) ? new Set(own) : new Set();
}

function confidenceOf({ foundBy, likeness, pingUrls }: ReadBlock, isPageOwn: boolean): Confidence {
  if (foundBy === 'rdf-1.0') return isPageOwn ? 'medium' : 'low';
  return isPageOwn && likeness > LIKENESS.lastSegment && pingUrls.length === 1 ? 'high' : 'medium';
}
