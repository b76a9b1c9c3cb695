import type { PingFields } from '../trackback/ping-fields.ts';
import type { ReceiverLimits } from '../trackback/receiver-limits.ts';
import type { Blog, ExcerptRule } from './blog.ts';
import { cutToLimit } from './cut-to-limit.ts';
import { cleanText } from '../trackback/discovery/clean-text.ts';
import { keepable } from './keepable.ts';
import type { Claim, PostPage, Suggestion, Suggestions, TextSource } from './post-page.ts';
import type { Post } from './post.ts';

/** All that is known of a post, and who is to be told of it. */
export interface SuggestionSources {
  /** The blog the post is on; null when the user has not set it up. */
  readonly blog: Blog | null;
  /** The post in the blog's feed; null when it is not in there. */
  readonly post: Post | null;
  /** The post's page; null when it has not been read. */
  readonly page: PostPage | null;
  /** What is selected on the post; '' for nothing. */
  readonly selection: string;
  readonly limits: ReceiverLimits;
}

interface Candidate {
  readonly text: string;
  readonly from: TextSource;
}

const MAX_TEXT = 1000;

/**
 * A text for each field, from the first source in the order of `TEXT_SOURCES` that has one, in characters the receiver keeps
 * and no longer than it keeps. A field about which nothing is known is left out.
 */
export function suggestFields(sources: SuggestionSources): Suggestions {
  const { blog, post, page, limits } = sources;
  const suggestions: { -readonly [Field in keyof PingFields]?: Suggestion } = {};
  const url = first([
    { text: post?.url ?? '', from: 'feed' },
    ...claimsFor('url', page).filter(isOnSameSite(page)),
  ]);
  // A cut address is another address.
  if (url !== null) suggestions.url = url;
  const texts = {
    title: [{ text: post?.title ?? '', from: 'feed' }, ...claimsFor('title', page)],
    excerpt: excerptsFrom(sources),
    blog_name: [{ text: blog?.name ?? '', from: 'profile' }, ...claimsFor('blog_name', page)],
  } satisfies Record<string, readonly Candidate[]>;
  for (const field of ['title', 'excerpt', 'blog_name'] as const) {
    const limit = limits[field];
    const fitting = texts[field].map(({ text, from }) => ({
      text: cutToLimit(keepable(cleanText(text, MAX_TEXT), limit), limit),
      from,
    }));
    const best = first(fitting);
    if (best !== null) suggestions[field] = best;
  }
  return suggestions;
}

/** A selection is the user's word and comes before any rule. */
function excerptsFrom({ blog, post, page, selection }: SuggestionSources): Candidate[] {
  const selected: Candidate = { text: selection, from: 'selection' };
  const claims = claimsFor('excerpt', page);
  const openings: Candidate[] = [
    ...claims.filter(({ from }) => from === 'first-paragraph'),
    { text: post?.opening ?? '', from: 'first-paragraph' },
  ];
  const rule: ExcerptRule = blog?.excerptRule ?? 'summary';
  switch (rule) {
    case 'summary':
      return [
        selected,
        { text: post?.summary ?? '', from: 'feed' },
        ...claims.filter(({ from }) => from !== 'first-paragraph'),
        ...openings,
      ];
    case 'first-paragraph':
      return [selected, ...openings];
    case 'none':
      return [selected];
    default:
      return rule satisfies never;
  }
}

function claimsFor(field: Claim['field'], page: PostPage | null): Candidate[] {
  return page?.claims.filter((claim) => claim.field === field) ?? [];
}

/** A page may call itself what it likes, but a ping is not sent for somebody else's, nor for the site's front page. */
function isOnSameSite(page: PostPage | null): (candidate: Candidate) => boolean {
  const own = URL.parse(page?.url ?? '');
  return ({ text }) => {
    const url = URL.parse(text);
    if (own === null || url === null) return false;
    const isFront = url.pathname === '/' && url.search === '';
    return bareHost(url) === bareHost(own) && (!isFront || own.pathname === '/');
  };
}

function bareHost({ host }: URL): string {
  return host.replace(/^www\./, '');
}

function first(candidates: readonly Candidate[]): Suggestion | null {
  const best = candidates.find(({ text }) => text !== '');
  return best === undefined ? null : { text: best.text, from: best.from };
}
