import { XMLValidator } from 'fast-xml-parser';
import { detectJsonFeed, parseJsonFeed } from 'feedsmith';
import { resolvePermalink } from '../trackback/discovery/page-identity.ts';
import { closeCutJson } from './close-cut-json.ts';
import { decodeFeed } from './decode-feed.ts';
import { draftAtom } from './draft-atom.ts';
import { draftJsonFeed } from './draft-json-feed.ts';
import { draftRss } from './draft-rss.ts';
import type { FeedDraft } from './feed-item.ts';
import { findFeedRoot } from './find-feed-root.ts';
import { listPosts } from './list-posts.ts';
import { parseFeed } from './parse-feed.ts';
import type { ParsedFeed } from './parse-feed.ts';
import { plainText } from './plain-text.ts';
import type { FeedOutcome } from './post.ts';

export interface FeedSource {
  /** Where the bytes came from, after redirects. */
  readonly feedUrl: string;
  /** The response's Content-Type, or null. Only its charset counts: servers give feeds all kinds of types. */
  readonly contentType: string | null;
  /** There was more of it than was fetched. */
  readonly isCut?: boolean;
}

const MAX_TITLE = 300;

/**
 * Reads a blog's feed: RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed; well-formed or not, in whatever
 * charset. Dates in the future stay as they are. Takes time linear in the feed's length. Never throws.
 */
export function readFeed(bytes: Uint8Array, source: FeedSource): FeedOutcome {
  const outcome = readText(bytes, source);
  if (source.isCut !== true) return outcome;
  // It is read up to where it was cut; where not even one post came before that, the cut is the reason.
  const isLost = outcome.kind === 'feed' ? outcome.feed.posts.length === 0 : outcome.reason === 'broken';
  if (isLost) return { kind: 'no-feed', reason: 'oversized' };
  return outcome.kind === 'feed' ? { kind: 'feed', feed: { ...outcome.feed, isCut: true } } : outcome;
}

function readText(bytes: Uint8Array, { feedUrl, contentType }: FeedSource): FeedOutcome {
  const text = decodeFeed(bytes, contentType);
  const root = findFeedRoot(text);
  switch (root.kind) {
    case 'empty':
    case 'page':
      return { kind: 'no-feed', reason: root.kind };
    case 'other': {
      const isBroken = text.trimStart().startsWith('<') && XMLValidator.validate(text) !== true;
      return { kind: 'no-feed', reason: isBroken ? 'broken' : 'other' };
    }
    case 'json':
      return readJson(text.slice(root.at), feedUrl);
    case 'rss':
    case 'rdf':
    case 'atom': {
      const parsed = parseFeed(root.kind, text.slice(root.at));
      return parsed === null ? { kind: 'no-feed', reason: 'broken' } : finish(draftOf(parsed), feedUrl);
    }
    default:
      return root satisfies never;
  }
}

function readJson(text: string, feedUrl: string): FeedOutcome {
  const whole = parseJson(text);
  const json = whole === undefined ? parseCutJson(text) : whole;
  if (json === undefined) return { kind: 'no-feed', reason: 'broken' };
  if (!detectJsonFeed(json)) return { kind: 'no-feed', reason: whole === undefined ? 'broken' : 'other' };
  const outcome = finish(draftJsonFeed(parseFoundJson(json)), feedUrl);
  // What broke off before its first post tells of no posts, not of a blog without any.
  const isNothing = whole === undefined && outcome.kind === 'feed' && outcome.feed.posts.length === 0;
  return isNothing ? { kind: 'no-feed', reason: 'broken' } : outcome;
}

/** The library throws at a feed in which nothing stands but what it is. */
function parseFoundJson(json: unknown): ReturnType<typeof parseJsonFeed<string>> {
  try {
    return parseJsonFeed(json);
  } catch {
    return {};
  }
}

/** Generators that sort what they write put a feed's version and title behind its posts, where the cut has taken them. */
function parseCutJson(text: string): unknown {
  const json = parseJson(closeCutJson(text));
  const isList = typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items);
  return isList ? { version: 'https://jsonfeed.org/version/1.1', ...json } : json;
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function draftOf(parsed: ParsedFeed): FeedDraft {
  return parsed.kind === 'atom' ? draftAtom(parsed.feed) : draftRss(parsed.feed);
}

function finish(draft: FeedDraft, feedUrl: string): FeedOutcome {
  const base = resolvePermalink(draft.base ?? null, feedUrl) ?? feedUrl;
  const homeUrl =
    draft.homes.map((home) => resolvePermalink(home ?? null, base)).find((home) => home !== null) ?? null;
  const title = draft.title === null ? '' : plainText(draft.title.text, MAX_TITLE, draft.title.isMarkup);
  return { kind: 'feed', feed: { title, homeUrl, posts: listPosts(draft, { homeUrl, feedUrl }) } };
}
