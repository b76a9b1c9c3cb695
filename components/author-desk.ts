import type { Blog } from '../lib/author/blog.ts';
import { chooseBlog } from '../lib/author/choose-blog.ts';
import type { OrderedPost } from '../lib/author/order-posts.ts';
import { blogAt } from '../lib/author/blog-at.ts';
import { orderPosts } from '../lib/author/order-posts.ts';
import type { Post } from '../lib/author/post.ts';
import type { Suggestion, Suggestions } from '../lib/author/post-page.ts';
import { TEXT_SOURCES } from '../lib/author/post-page.ts';
import type { PostReading } from '../lib/author/post-reading.ts';
import { isSameAddress } from '../lib/author/same-address.ts';
import { suggestFields } from '../lib/author/suggest-fields.ts';
import { targetAddresses } from '../lib/author/target-addresses.ts';
import type { PingedEntry } from '../lib/author/target-addresses.ts';
import type { SuggestedFields } from '../lib/outbox/draft.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import { limitsFor } from '../lib/trackback/receiver-limits.ts';
import type { AuthorServices, PostsOutcome } from './author-services.ts';

export type PastPings = Awaited<ReturnType<AuthorServices['pastPings']>>;

/** A post, whether it links to the entry, and what became of it there before. */
export type PostRow = OrderedPost<PastPings[number]>;

/** What is known of the user's own posts while a ping is written. */
export interface DeskState {
  /** Null while they are looked up. */
  readonly blogs: readonly Blog[] | null;
  /** Whose posts are offered. */
  readonly blog: Blog | null;
  /** The posts of `blog`; null while they are read. */
  readonly posts: PostsOutcome | null;
  /** Null while they are looked up. */
  readonly past: PastPings | null;
  /** What was typed to find a post since the list was opened last. */
  readonly query: string;
  readonly isListOpen: boolean;
  /** The posts as the list shows them, for what was typed. */
  readonly rows: readonly PostRow[];
  /** The row that the arrow keys have come to; -1 for none. */
  readonly active: number;
  /** The post at the address that the form holds; null until it is read, and for what is no address. */
  readonly reading: PostReading | null;
  /** The post is being read because the user asked for it. */
  readonly isReading: boolean;
}

/** The form, as far as the desk writes in it. */
interface Form {
  latest(): { readonly fields: PingFields; readonly suggested: SuggestedFields } | null;
  suggest(texts: Partial<PingFields>, from: SuggestedFields): void;
  /** A question about the words is being asked, or they are on their way: they stay what they are. */
  isHeld(): boolean;
}

interface World extends AuthorServices {
  /** Shows the browser's prompt. Only in a click handler, before any await. */
  requestAccess(url: string): Promise<boolean>;
  /** Calls back once after so many milliseconds; gives the function that calls it off. */
  later(ms: number, then: () => void): () => void;
}

export interface AuthorDesk {
  readonly state: DeskState;
  /** Begins to look things up; `isAtAddress` when the address field has the focus. */
  start(isAtAddress: boolean): void;
  stop(): void;
  openList(): void;
  closeList(): void;
  switchTo(blog: Blog): void;
  readPostsAgain(): void;
  allowPosts(url: string): void;
  pick(post: Post): void;
  /** Goes to the next row (1) or the one before (-1), and round. */
  move(by: 1 | -1): void;
  /** The form is not held any more: what came meanwhile is filled in. */
  goOn(): void;
  /** The user has typed in a field. */
  typed(name: keyof PingFields, value: string): void;
  /** Asks for access to the post, and fills in what it says. Call straight from a click. */
  readThisPost(): void;
}

/** An address is looked at when the typing has come to rest. */
const REST_MS = 500;
interface Filling {
  /** Written into the address field. */
  readonly url?: string;
  /** The fields are a draft's: what was suggested in them stays unless something is better. */
  readonly isReopened?: boolean;
}

const FILLED = ['title', 'excerpt', 'blog_name'] as const;

/**
 * Offers the user's posts and fills the fields from the one that is picked or pasted. What the user typed is never
 * overwritten: only fields that are empty, or hold what was suggested here and was not touched since.
 */
export function createAuthorDesk(
  pingUrl: string,
  target: PingedEntry,
  world: World,
  form: Form,
  onChange: (state: DeskState) => void,
): AuthorDesk {
  const limits = limitsFor(pingUrl);
  const addresses = targetAddresses(pingUrl, target);
  let state: DeskState = {
    blogs: null,
    blog: null,
    posts: null,
    past: null,
    query: '',
    isListOpen: false,
    rows: [],
    active: -1,
    reading: null,
    isReading: false,
  };
  /** What was typed in since a post was chosen: a late answer leaves it alone, also where it is empty. */
  const touched = new Set<keyof PingFields>();
  /** Counts the addresses: what is answered about an earlier one comes too late. */
  let chosen = 0;
  let postsRead = 0;
  let callOff: (() => void) | null = null;
  /** What came while the form was held. */
  let waiting: (() => void) | null = null;
  const blogsKnown = Promise.withResolvers<void>();
  let isStopped = false;

  function set(change: Partial<DeskState>): void {
    if (isStopped) return;
    const { posts, past, query } = state;
    state = { ...state, ...change };
    if (state.posts !== posts || state.past !== past || state.query !== query) {
      const all = state.posts?.kind === 'feed' ? state.posts.feed.posts : [];
      const rows = orderPosts(all, { pingUrl, addresses, pastPings: state.past ?? [] }, state.query);
      state = { ...state, rows, active: -1 };
    }
    onChange(state);
  }

  async function lookUp(): Promise<void> {
    const [blogs, past] = await Promise.all([
      world.blogs().catch(() => []),
      world.pastPings(pingUrl).catch(() => []),
    ]);
    set({ blogs, past });
    blogsKnown.resolve();
    const blog = chooseBlog(blogs, pingUrl);
    if (blog !== null) await readPosts(blog);
  }

  async function readPosts(blog: Blog): Promise<void> {
    postsRead += 1;
    const mine = postsRead;
    set({ blog, posts: null });
    const posts = await world.readPosts(blog).catch((): PostsOutcome => LOST);
    if (mine === postsRead) set({ posts });
  }

  /** The post at this address as a feed tells of it, if it does. */
  function postAt(url: string): Post | null {
    const posts = state.posts?.kind === 'feed' ? state.posts.feed.posts : [];
    return posts.find((post) => isSameAddress(post.url, url)) ?? null;
  }

  /** The blog that an address belongs to; the one whose posts are offered for one that may be anywhere. */
  function blogOf(url: string, post: Post | null): Blog | null {
    if (post !== null) return state.blog;
    return blogAt(url, state.blogs ?? []);
  }

  async function readAndFill(url: string, isReopened = false): Promise<void> {
    chosen += 1;
    waiting = null;
    const mine = chosen;
    const [reading, selection] = await Promise.all([
      world.readPost(url).catch((): PostReading => LOST),
      world.selectionOn(url).catch(() => ''),
      // A blog has a say in what becomes the excerpt.
      blogsKnown.promise,
    ]);
    if (mine !== chosen || isStopped) return;
    set({ reading, isReading: false });
    const post = postAt(url);
    const page = reading.kind === 'read' ? reading.page : null;
    if (page === null && post === null) return;
    const suggestions = suggestFields({ blog: blogOf(url, post), post, page, selection, limits });
    const fillIn = () => fill(suggestions, { isReopened });
    if (form.isHeld()) waiting = fillIn;
    else fillIn();
  }

  function fill(suggestions: Suggestions, { url, isReopened = false }: Filling): void {
    const latest = form.latest();
    if (latest === null) return;
    const { fields, suggested } = latest;
    const texts: Partial<Record<keyof PingFields, string>> = url === undefined ? {} : { url };
    const from: Partial<Record<keyof PingFields, string>> = {};
    for (const name of FILLED) {
      if (touched.has(name) || (fields[name] !== '' && suggested[name] === undefined)) continue;
      const suggestion = suggestions[name];
      // A post that says nothing of its blog is no reason to forget the blog's name.
      if (name === 'blog_name' && suggestion === undefined) continue;
      if (isReopened && !isBetter(suggestion, fields[name], suggested[name])) continue;
      if ((suggestion?.text ?? '') === fields[name]) continue;
      texts[name] = suggestion?.text ?? '';
      if (suggestion !== undefined) from[name] = suggestion.from;
    }
    // To write is to take back a question that is being asked.
    if (Object.keys(texts).length > 0) form.suggest(texts, from);
  }

  function address(): string | null {
    const url = URL.parse(form.latest()?.fields.url.trim() ?? '');
    return url !== null && /^https?:$/.test(url.protocol) && url.host !== '' ? url.href : null;
  }

  return {
    get state() {
      return state;
    },
    start(isAtAddress) {
      // Whoever types fast has looked for a post before the desk was there.
      const typed = form.latest()?.fields.url;
      if (isAtAddress && typed !== undefined && isWords(typed))
        set({ query: typed.trim(), isListOpen: true });
      void lookUp();
      const url = address();
      // A draft's address: the popup may have been closed, by the browser's own prompt for one, before the post was read.
      if (url !== null) void readAndFill(url, true);
    },
    stop() {
      isStopped = true;
      callOff?.();
    },
    openList() {
      if (!state.isListOpen) set({ isListOpen: true, query: '', active: -1 });
    },
    closeList() {
      if (state.isListOpen) set({ isListOpen: false });
    },
    switchTo: (blog) => void readPosts(blog),
    readPostsAgain: () => void (state.blog !== null && readPosts(state.blog)),
    allowPosts(url) {
      const { blog } = state;
      void world.requestAccess(url).then(async (granted) => {
        if (!granted || blog === null) return;
        // The prompt has taken the focus, and the list with it.
        set({ isListOpen: true });
        await readPosts(blog);
      });
    },
    move(by) {
      const { length } = state.rows;
      if (length === 0) return;
      const from = state.active === -1 && by === -1 ? 0 : state.active;
      set({ active: (from + by + length) % length });
    },
    goOn() {
      const fillIn = waiting;
      waiting = null;
      if (!isStopped) fillIn?.();
    },
    pick(post) {
      callOff?.();
      touched.clear();
      set({ isListOpen: false, query: '', reading: null, isReading: false });
      // At once what the feed says; what the page adds comes when it is read.
      fill(suggestFields({ blog: state.blog, post, page: null, selection: '', limits }), {
        url: post.url,
      });
      void readAndFill(post.url);
    },
    typed(name, value) {
      touched.add(name);
      if (name !== 'url') return;
      callOff?.();
      waiting = null;
      // What is typed into an empty field is another post's address; the same one with a letter more is not.
      if (value.trim() === '') touched.clear();
      chosen += 1;
      set({ query: value.trim(), isListOpen: isWords(value), reading: null, isReading: false });
      const url = address();
      if (url !== null) callOff = world.later(REST_MS, () => void readAndFill(url));
    },
    readThisPost() {
      const url = address();
      if (url === null) return;
      set({ isReading: true });
      void world.requestAccess(url).then((granted) => {
        if (granted) return readAndFill(url);
        set({ isReading: false });
      });
    },
  };
}

/** What begins like an address is none of the words in a title. */
function isWords(value: string): boolean {
  return !/^https?:/i.test(value.trim());
}

/** Whether a suggestion is to replace one made before the form was opened again; the earlier it is believed, the better. */
function isBetter(suggestion: Suggestion | undefined, text: string, from: string | undefined): boolean {
  if (suggestion === undefined || text === '') return suggestion !== undefined;
  const before = TEXT_SOURCES.findIndex((source) => source === from);
  return before === -1 || TEXT_SOURCES.indexOf(suggestion.from) <= before;
}

const LOST = { kind: 'failed', reason: 'connection-lost', status: null } as const;
