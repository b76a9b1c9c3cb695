import { describe, expect, it } from 'vitest';
import type { AuthorDesk, DeskState } from '../../../components/author-desk.ts';
import { createAuthorDesk } from '../../../components/author-desk.ts';
import type { AuthorServices, PostsOutcome } from '../../../components/author-services.ts';
import type { Blog } from '../../../lib/author/blog.ts';
import type { Post } from '../../../lib/author/post.ts';
import type { PostReading } from '../../../lib/author/post-reading.ts';
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
}

/** The desk beside a form that a test can read; what was put off happens when it says so. */
function open({ fields, suggested, granted = true, ...services }: Start = {}) {
  const form = { fields: { ...NO_WORDS, ...fields }, suggested: suggested ?? {} };
  const putOff: (() => void)[] = [];
  const states: DeskState[] = [];
  const desk: AuthorDesk = createAuthorDesk(
    'https://arxiv.org/trackback/1706.03762',
    ['https://arxiv.org/abs/1706.03762'],
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
      suggest(texts, from) {
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
