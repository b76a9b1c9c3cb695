import { authorAids } from '../../components/author-aids.tsx';
import type { AuthorDesk, DeskState } from '../../components/author-desk.ts';
import { BlogsPage } from '../../components/blogs-page.tsx';
import type { BlogsServices } from '../../components/blogs-services.ts';
import { Composer } from '../../components/composer.tsx';
import type { Blog } from '../../lib/author/blog.ts';
import type { ShelvedBlog, UnreadableBlog } from '../../lib/author/blog-shelf.ts';
import { orderPosts } from '../../lib/author/order-posts.ts';
import type { Post } from '../../lib/author/post.ts';
import type { SuggestedFields } from '../../lib/outbox/draft.ts';
import { USUAL_OPTIONS } from '../../lib/trackback/ping-fields.ts';
import * as samples from '../support/samples.ts';
import { popup } from './popup-state.tsx';
import type { State } from './state.ts';

const nothing = () => undefined;

const BLOG: Blog = {
  id: 'garden',
  name: 'A Kitchen Garden',
  url: 'https://garden.example/',
  feed: 'https://garden.example/feed.xml',
  excerptRule: 'summary',
  targets: 'any',
};
const LONG_BLOG: Blog = {
  ...BLOG,
  id: 'long',
  name: `Notes from the margin of a very large library, ${'and of the one beside it, '.repeat(4)}`,
  url: `https://${'a-very-long-name-'.repeat(3)}.example/~ada/`,
  feed: null,
  targets: 'papers',
};
const ARABIC_BLOG: Blog = { ...BLOG, id: 'arabic', name: 'مدونة الحديقة', targets: 'blogs' };

const PAPER = samples.ATTENTION.permalink ?? '';

function post(title: string, path: string, more: Partial<Post> = {}): Post {
  return {
    url: `https://garden.example/${path}/`,
    title,
    summary: '',
    opening: '',
    publishedAt: Date.UTC(2026, 10, 18),
    links: [],
    isComplete: true,
    ...more,
  };
}

const POSTS: readonly Post[] = [
  post('Garlic before the frost', 'garlic'),
  post('Attention, and what the beans make of it', 'beans', { links: [PAPER] }),
  post(`Heads of lettuce ${'and of the other kind '.repeat(8)}`, 'heads', {
    links: ['https://arxiv.org/pdf/1706.03762v7'],
  }),
  post('', 'note', { summary: 'A note without a title', publishedAt: null }),
  post('ما تركه المطر', 'rain'),
];
const FEED = { kind: 'feed', feed: { title: 'A Kitchen Garden', homeUrl: null, posts: POSTS } } as const;

const PAST = [
  { id: '1', ownUrl: 'https://garden.example/beans/', at: samples.NOW, verdict: 'accepted' },
  { id: '2', ownUrl: 'https://garden.example/rain/', at: samples.NOW, verdict: 'unknown' },
] as const;

const OPEN: DeskState = {
  blogs: [BLOG],
  blog: BLOG,
  posts: FEED,
  past: PAST,
  query: '',
  isListOpen: true,
  rows: orderPosts(POSTS, { pingUrl: samples.ATTENTION.pingUrl, addresses: [PAPER], pastPings: PAST }, ''),
  active: -1,
  reading: null,
  isReading: false,
};
const WITHOUT: DeskState = { ...OPEN, rows: [] };

const BLOGS: BlogsServices = {
  watch: () => nothing,
  requestAccess: async () => true,
  find: () => new Promise(nothing),
  readPosts: async () => FEED,
  save: async () => ({ kind: 'saved', onlyHere: null }),
  remove: async () => true,
  discard: async () => true,
  newId: () => 'new',
};

/** The user's own side: posts to pick, where a text is from, and My blogs. */
export const AUTHOR_STATES: readonly State[] = [
  picker('picker-posts', { blogs: [BLOG, LONG_BLOG] }),
  picker('picker-active', { active: 1 }),
  picker('picker-loading', { ...WITHOUT, posts: null }),
  picker('picker-no-access', {
    ...WITHOUT,
    posts: { kind: 'needs-access', url: 'https://feeds.elsewhere.example/garden' },
  }),
  picker('picker-no-feed', {
    ...WITHOUT,
    blog: { ...BLOG, feed: null },
    posts: { kind: 'no-feed', reason: 'empty' },
  }),
  picker('picker-no-match', { ...WITHOUT, query: 'parsnips' }),
  picker('picker-empty', { ...WITHOUT, posts: { kind: 'feed', feed: { ...FEED.feed, posts: [] } } }),
  picker('picker-damaged', { ...WITHOUT, posts: { kind: 'no-feed', reason: 'broken' } }),
  picker('picker-failed', {
    ...WITHOUT,
    blogs: [BLOG, ARABIC_BLOG],
    posts: { kind: 'failed', reason: 'http-status', status: 503 },
  }),
  picker(
    'picker-read-post',
    { ...OPEN, isListOpen: false, reading: { kind: 'needs-access', url: samples.FIELDS.url } },
    samples.FIELDS,
  ),
  picker('source-why', { isListOpen: false }, samples.FIELDS, {
    title: 'json-ld',
    excerpt: 'first-paragraph',
    blog_name: 'profile',
  }),
  blogs('blogs-empty', []),
  blogs('blogs-one', [shelved(BLOG)]),
  blogs('blogs-several', [
    shelved(BLOG),
    { ...shelved(LONG_BLOG), onlyHere: 'full' },
    { ...shelved(ARABIC_BLOG), onlyHere: 'unavailable' },
  ]),
  blogs('blogs-aside', [shelved(BLOG)], {
    unreadable: [{ key: 'sync:blog:later', text: `{\n "version": 2,\n "shelf": "${'long '.repeat(30)}"\n}` }],
  }),
  options('blogs-loading', BLOGS),
  options('blogs-unreadable', {
    ...BLOGS,
    watch(onChange) {
      onChange(null);
      return nothing;
    },
  }),
  blogs('blogs-finding', []),
  blogs('blogs-denied', [], { services: { requestAccess: async () => false } }),
  blogs('blogs-too-large', [], {
    services: { find: async () => ({ kind: 'nothing', reason: 'oversized' }) },
  }),
  blogs('blogs-found', [], {
    services: {
      find: async () => ({
        kind: 'found',
        name: BLOG.name,
        url: BLOG.url,
        feeds: ['https://garden.example/feed.xml', `https://garden.example/${'a-long-name-'.repeat(6)}.xml`],
      }),
    },
  }),
  blogs('blogs-edited', [shelved(BLOG), shelved(ARABIC_BLOG)]),
  blogs('blogs-deleted', [shelved(BLOG), shelved(ARABIC_BLOG)]),
];

function shelved(blog: Blog): ShelvedBlog {
  return { blog, position: 1, onlyHere: null };
}

function picker(
  name: string,
  change: Partial<DeskState>,
  fields = samples.NO_FIELDS,
  suggested: SuggestedFields = {},
): State {
  const state = { ...OPEN, ...change };
  const desk: AuthorDesk = {
    state,
    start: nothing,
    stop: nothing,
    openList: nothing,
    closeList: nothing,
    switchTo: nothing,
    readPostsAgain: nothing,
    allowPosts: nothing,
    pick: nothing,
    move: nothing,
    goOn: nothing,
    typed: nothing,
    readThisPost: nothing,
  };
  return popup(name, () => (
    <Composer
      pingUrl={samples.ATTENTION.pingUrl}
      fields={state.query === '' ? fields : { ...fields, url: state.query }}
      options={USUAL_OPTIONS}
      rememberedUrl={false}
      accessNeeded={false}
      busy={false}
      field="url"
      questions={[]}
      aids={authorAids(desk, state, suggested, nothing)}
      onFieldChange={nothing}
      onOptionsChange={nothing}
      onSubmit={nothing}
      onAnswer={nothing}
    />
  ));
}

interface Shelf {
  readonly unreadable?: readonly UnreadableBlog[];
  readonly services?: Partial<BlogsServices>;
}

function blogs(
  name: string,
  shelf: readonly ShelvedBlog[],
  { unreadable = [], services }: Shelf = {},
): State {
  return options(name, {
    ...BLOGS,
    watch(onChange) {
      onChange({ blogs: shelf.map((one, index) => ({ ...one, position: index + 1 })), unreadable });
      return nothing;
    },
    ...services,
  });
}

function options(name: string, services: BlogsServices): State {
  return { name, page: 'options', render: () => <BlogsPage services={services} /> };
}
