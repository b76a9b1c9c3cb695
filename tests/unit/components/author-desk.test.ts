import { describe, expect, it } from 'vitest';
import type { AuthorDesk, DeskState } from '../../../components/author-desk.ts';
import { createAuthorDesk } from '../../../components/author-desk.ts';
import type { AuthorServices, PostsOutcome } from '../../../components/author-services.ts';
import type { Blog } from '../../../lib/author/blog.ts';
import type { Post } from '../../../lib/author/post.ts';
import type { PostReading } from '../../../lib/author/post-reading.ts';
import type { PingedEntry } from '../../../lib/author/target-addresses.ts';
import type { SuggestedFields } from '../../../lib/outbox/draft.ts';
import type { PingFields } from '../../../lib/trackback/ping-fields.ts';

const BLOG: Blog = {
  id: 'a',
  name: 'Notes',
  url: 'https://notes.example/',
  feed: 'https://notes.example/feed.xml',
  excerptRule: 'summary',
  targets: 'any',
};

const post = (name: string, part: Partial<Post> = {}): Post => ({
  url: `https://notes.example/${name}/`,
  title: `Title of ${name}`,
  summary: `Summary of ${name}`,
  opening: '',
  publishedAt: null,
  links: [],
  isComplete: true,
  ...part,
});

const ONE = post('one');
const TWO = post('two', { summary: '' });
const NO_WORDS: PingFields = { url: '', title: '', excerpt: '', blog_name: '' };
const NO_TARGET: PingedEntry = { permalink: null, pageUrl: null, foundBy: 'pasted', isPageOwn: false };
const NEEDS_ACCESS: PostReading = { kind: 'needs-access', url: ONE.url };

function pageSaying(title: string, excerpt: string): PostReading {
  return {
    kind: 'read',
    isNoindex: false,
    isCut: false,
    page: {
      url: ONE.url,
      canonicalUrl: null,
      claims: [
        { field: 'title', text: title, from: 'open-graph' },
        { field: 'excerpt', text: excerpt, from: 'meta-description' },
      ],
      links: [],
      scriptedLinks: [],
      isNoindex: false,
      feeds: [],
    },
  };
}

interface Start extends Partial<AuthorServices> {
  readonly fields?: Partial<PingFields>;
  readonly suggested?: SuggestedFields;
  readonly granted?: boolean;
  readonly pingUrl?: string;
  readonly target?: PingedEntry;
}

/** The desk beside a form that a test can read; what was put off happens when it says so. */
function open({
  fields,
  suggested,
  granted = true,
  pingUrl = 'https://arxiv.org/trackback/1706.03762',
  target = NO_TARGET,
  ...services
}: Start = {}) {
  const held = { now: false };
  const written: Partial<PingFields>[] = [];
  const form = { fields: { ...NO_WORDS, ...fields }, suggested: suggested ?? {} };
  const putOff: (() => void)[] = [];
  const states: DeskState[] = [];
  const desk: AuthorDesk = createAuthorDesk(
    pingUrl,
    target,
    {
      blogs: async () => [BLOG],
      readPosts: async (): Promise<PostsOutcome> => ({
        kind: 'feed',
        feed: { title: 'Notes', homeUrl: null, posts: [ONE, TWO] },
      }),
      readPost: async () => NEEDS_ACCESS,
      selectionOn: async () => '',
      pastPings: async () => [],
      openBlogs: () => undefined,
      requestAccess: async () => granted,
      later(_, then) {
        putOff.push(then);
        return () => void putOff.splice(putOff.indexOf(then), 1);
      },
      ...services,
    },
    {
      latest: () => form,
      isHeld: () => held.now,
      suggest(texts, from) {
        written.push(texts);
        const kept = Object.entries(form.suggested).filter(([name]) => !(name in texts));
        Object.assign(form, {
          fields: { ...form.fields, ...texts },
          suggested: { ...Object.fromEntries(kept), ...from },
        });
      },
    },
    (state) => states.push(state),
  );
  return {
    desk,
    form,
    held,
    written,
    type(name: keyof PingFields, value: string) {
      const { [name]: _, ...others } = form.suggested;
      Object.assign(form, { fields: { ...form.fields, [name]: value }, suggested: others });
      desk.typed(name, value);
    },
    rest: () => putOff.splice(0).forEach((then) => then()),
  };
}

/** Everything that was promised has come. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('picking a post', () => {
  it.each([
    ['two', [TWO.url], true],
    ['no such words', [], true],
    ['https://notes.example/', [], false],
  ])('goes on from “%s”, typed before the desk was there', async (url, found, isListOpen) => {
    const { desk } = open({ fields: { url } });
    desk.start(true);
    await settled();
    expect(desk.state.isListOpen).toBe(isListOpen);
    expect(isListOpen ? desk.state.rows.map(({ post }) => post.url) : []).toEqual(found);
  });

  it('fills the empty fields at once from the feed', async () => {
    const { desk, form } = open();
    desk.start(true);
    await settled();
    expect(desk.state.isListOpen).toBe(true);
    desk.pick(ONE);
    expect(form.fields).toEqual({
      url: ONE.url,
      title: 'Title of one',
      excerpt: 'Summary of one',
      blog_name: 'Notes',
    });
    expect(form.suggested).toEqual({ title: 'feed', excerpt: 'feed', blog_name: 'profile' });
    expect(desk.state.isListOpen).toBe(false);
  });

  it('adds what only the page says when that is read', async () => {
    const { desk, form } = open({ readPost: async () => pageSaying('From the page', 'Described there') });
    desk.start(true);
    await settled();
    desk.pick(TWO);
    expect(form.fields.excerpt).toBe('');
    await settled();
    expect(form.fields).toMatchObject({ title: 'Title of two', excerpt: 'Described there' });
    expect(desk.state.reading?.kind).toBe('read');
  });

  it('leaves alone what was typed, before and after', async () => {
    const { desk, form, type } = open({ readPost: async () => pageSaying('Page', 'Page') });
    desk.start(true);
    await settled();
    type('title', 'Mine');
    desk.pick(TWO);
    type('excerpt', '');
    type('blog_name', 'My name');
    await settled();
    expect(form.fields).toEqual({ url: TWO.url, title: 'Mine', excerpt: '', blog_name: 'My name' });
  });

  it('refills what another post had filled, and empties what this one does not say', async () => {
    const { desk, form, type } = open();
    desk.start(true);
    await settled();
    desk.pick(ONE);
    type('title', 'Mine');
    desk.pick(TWO);
    await settled();
    expect(form.fields).toEqual({ url: TWO.url, title: 'Mine', excerpt: '', blog_name: 'Notes' });
  });

  it('leaves a draft’s words alone, but not those that were suggested into it', async () => {
    const { desk, form } = open({
      fields: { url: ONE.url, title: 'Mine', excerpt: 'Suggested' },
      suggested: { excerpt: 'feed' },
    });
    desk.start(true);
    await settled();
    expect(form.fields).toMatchObject({ title: 'Mine', excerpt: 'Suggested' });
    desk.pick(ONE);
    expect(form.fields).toMatchObject({ title: 'Mine', excerpt: 'Summary of one' });
  });

  it('takes what is selected on the post before anything else', async () => {
    const { desk, form } = open({ selectionOn: async () => 'Selected words' });
    desk.start(true);
    await settled();
    desk.pick(ONE);
    await settled();
    expect(form.fields.excerpt).toBe('Selected words');
    expect(form.suggested.excerpt).toBe('selection');
  });

  it('does not take the answer about one post for another', async () => {
    const first = Promise.withResolvers<PostReading>();
    const { desk, form } = open({
      readPost: (url) => (url === TWO.url ? first.promise : Promise.resolve(NEEDS_ACCESS)),
    });
    desk.start(true);
    await settled();
    desk.pick(TWO);
    desk.pick(ONE);
    first.resolve(pageSaying('Late', 'Late'));
    await settled();
    expect(form.fields.excerpt).toBe('Summary of one');
    expect(desk.state.reading).toEqual(NEEDS_ACCESS);
  });
});

describe('a page that is read late', () => {
  it('writes nothing where it says what the form has already', async () => {
    const read = Promise.withResolvers<PostReading>();
    const { desk, written } = open({ readPost: () => read.promise });
    desk.start(true);
    await settled();
    desk.pick(ONE);
    read.resolve(pageSaying('Page', 'Described'));
    await settled();
    expect(desk.state.reading?.kind).toBe('read');
    expect(written).toHaveLength(1);
  });

  it('changes no word while a question about them is asked, and fills in afterwards', async () => {
    const read = Promise.withResolvers<PostReading>();
    const { desk, form, held, written } = open({ readPost: () => read.promise });
    desk.start(true);
    await settled();
    desk.pick(TWO);
    held.now = true;
    read.resolve(pageSaying('Page', 'Described'));
    await settled();
    expect(written).toHaveLength(1);
    held.now = false;
    desk.goOn();
    expect(form.fields.excerpt).toBe('Described');
  });

  it('is forgotten when another address is typed while the question is asked', async () => {
    const read = Promise.withResolvers<PostReading>();
    const { desk, form, held, type } = open({ readPost: () => read.promise });
    desk.start(true);
    await settled();
    desk.pick(TWO);
    held.now = true;
    read.resolve(pageSaying('Page', 'Described'));
    await settled();
    type('url', 'https://notes.example/three/');
    held.now = false;
    desk.goOn();
    expect(form.fields.excerpt).toBe('');
  });
});

describe('opened again', () => {
  const reopened = { url: TWO.url, title: 'Title of two', blog_name: 'Notes' };

  it('fills what was still empty when the popup closed', async () => {
    const { desk, form } = open({
      fields: reopened,
      suggested: { title: 'feed', blog_name: 'profile' },
      readPost: async () => pageSaying('Page', 'Described'),
    });
    desk.start(false);
    await settled();
    expect(form.fields).toEqual({ ...reopened, excerpt: 'Described' });
  });

  it('keeps the words that are the user’s', async () => {
    const { desk, form } = open({
      fields: { ...reopened, title: 'Mine' },
      readPost: async () => pageSaying('Page', 'Described'),
    });
    desk.start(false);
    await settled();
    expect(form.fields).toEqual({ ...reopened, title: 'Mine', excerpt: 'Described' });
  });

  it('puts a better suggestion in the place of ours', async () => {
    const { desk, form } = open({
      fields: { ...reopened, title: 'First words', excerpt: 'Selected' },
      suggested: { title: 'title-element', excerpt: 'selection' },
      readPost: async () => pageSaying('Page', 'Described'),
    });
    desk.start(false);
    await settled();
    expect(form.fields).toMatchObject({ title: 'Page', excerpt: 'Selected' });
  });

  it('keeps to the rule of the post’s blog', async () => {
    const { desk, form } = open({
      blogs: async () => {
        await settled();
        return [{ ...BLOG, excerptRule: 'none' }];
      },
      fields: { url: 'https://notes.example/unlisted/' },
      readPost: async () => pageSaying('Page', 'Described'),
    });
    desk.start(false);
    await settled();
    await settled();
    expect(form.fields).toMatchObject({ title: 'Page', excerpt: '' });
  });
});

describe('which posts link here', () => {
  const index = 'https://bob.example/';
  it.each([
    [1, 'a page with several entries is none of them', 'https://bob.example/tb/7', 'rdf', index, 'none'],
    [2, 'a page of its own is', 'https://bob.example/tb/7', 'rdf', `${index}x`, 'accepted'],
    [
      3,
      'a TrackBack URL pasted elsewhere tells its paper',
      'https://arxiv.org/trackback/2401.00001',
      'pasted',
      index,
      'accepted',
    ],
  ] as const)('%i. %s', async (_, __, pingUrl, foundBy, pageUrl, link) => {
    const links = [index, `${index}x`, 'https://arxiv.org/abs/2401.00001'];
    const { desk } = open({
      pingUrl,
      target: {
        permalink: pageUrl === index && foundBy !== 'pasted' ? `${index}7` : null,
        pageUrl,
        foundBy,
        isPageOwn: false,
      },
      readPosts: async () => ({
        kind: 'feed',
        feed: { title: '', homeUrl: null, posts: [post('one', { links })] },
      }),
    });
    desk.start(true);
    await settled();
    expect(desk.state.rows[0]?.link).toBe(link);
  });
});

describe('typing an address', () => {
  it('reads it when the typing has come to rest, and fills what is empty', async () => {
    const read: string[] = [];
    const { desk, form, type, rest } = open({
      readPost: async (url) => {
        read.push(url);
        return pageSaying('Page', 'Described');
      },
    });
    desk.start(true);
    await settled();
    type('url', 'https://notes.example/unli');
    type('url', 'https://notes.example/unlisted/');
    expect(desk.state).toMatchObject({ isListOpen: false, reading: null });
    rest();
    await settled();
    expect(read).toEqual(['https://notes.example/unlisted/']);
    expect(form.fields).toEqual({
      url: 'https://notes.example/unlisted/',
      title: 'Page',
      excerpt: 'Described',
      blog_name: 'Notes',
    });
  });

  it('keeps the blog’s name of last time where the post says none', async () => {
    const { desk, form, type, rest } = open({
      blogs: async () => [],
      fields: { blog_name: 'Last time' },
      suggested: { blog_name: 'last-time' },
      readPost: async () => pageSaying('Page', 'Described'),
    });
    desk.start(true);
    await settled();
    type('url', 'https://elsewhere.example/post');
    rest();
    await settled();
    expect(form.fields).toMatchObject({ title: 'Page', blog_name: 'Last time' });
  });

  it('finds the post in the feed whatever its last slash', async () => {
    const { desk, form, type, rest } = open({ readPost: async () => pageSaying('Page', 'Described') });
    desk.start(true);
    await settled();
    type('url', 'https://notes.example/one');
    rest();
    await settled();
    expect(form.fields).toMatchObject({ url: 'https://notes.example/one', title: 'Title of one' });
  });

  it('does not bring back what was cleared when a letter of the address changes, but for another post', async () => {
    const { desk, form, type, rest } = open({ readPost: async () => pageSaying('Page', 'Described') });
    desk.start(true);
    await settled();
    desk.pick(ONE);
    await settled();
    type('title', '');
    type('url', 'https://notes.example/one');
    rest();
    await settled();
    expect(form.fields.title).toBe('');
    type('url', '');
    type('url', ONE.url);
    rest();
    await settled();
    expect(form.fields.title).toBe('Title of one');
  });

  it('fills nothing where access is missing, and all of it once that is given', async () => {
    let hasAccess = false;
    const { desk, form, type, rest } = open({
      readPosts: async () => ({ kind: 'failed', reason: 'timed-out', status: null }),
      readPost: async () => (hasAccess ? pageSaying('Page', 'Described') : NEEDS_ACCESS),
    });
    desk.start(true);
    await settled();
    type('url', ONE.url);
    rest();
    await settled();
    expect(desk.state.reading).toEqual(NEEDS_ACCESS);
    expect(form.fields.title).toBe('');
    hasAccess = true;
    desk.readThisPost();
    await settled();
    expect(form.fields.title).toBe('Page');
  });

  it('goes on after a prompt that closed the popup: a draft with nothing but an address is filled', async () => {
    const { desk, form } = open({
      fields: { url: ONE.url },
      readPost: async () => pageSaying('Page', 'Described'),
    });
    desk.start(false);
    await settled();
    expect(form.fields).toMatchObject({ title: 'Page', excerpt: 'Described' });
  });

  it('filters the posts by words that begin no address', async () => {
    const { desk, type } = open();
    desk.start(true);
    await settled();
    type('url', 'two');
    expect(desk.state.rows.map((row) => row.post)).toEqual([TWO]);
    desk.move(1);
    desk.move(1);
    expect(desk.state.active).toBe(0);
  });
});

describe('when something fails', () => {
  it.each(['blogs', 'readPosts', 'readPost', 'selectionOn', 'pastPings'] as const)(
    'at %s, picking goes on as far as it can',
    async (what) => {
      const { desk, form } = open({ [what]: () => Promise.reject(new Error('the background is gone')) });
      desk.start(true);
      await settled();
      desk.pick(ONE);
      await settled();
      expect(form.fields).toMatchObject({ url: ONE.url, title: 'Title of one' });
    },
  );

  it('says nothing more once the form is gone', async () => {
    const read = Promise.withResolvers<PostReading>();
    const { desk, form } = open({ readPost: () => read.promise });
    desk.start(true);
    await settled();
    desk.pick(TWO);
    desk.stop();
    read.resolve(pageSaying('Late', 'Late'));
    await settled();
    expect(form.fields.excerpt).toBe('');
  });
});
