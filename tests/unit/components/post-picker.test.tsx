// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { authorAids } from '../../../components/author-aids.tsx';
import type { AuthorDesk, DeskState } from '../../../components/author-desk.ts';
import { createAuthorDesk } from '../../../components/author-desk.ts';
import type { PostsOutcome } from '../../../components/author-services.ts';
import { Composer } from '../../../components/composer.tsx';
import type { Blog } from '../../../lib/author/blog.ts';
import type { SuggestedFields } from '../../../lib/outbox/draft.ts';
import type { PreviousPing } from '../../../lib/outbox/submission.ts';
import type { PingFields } from '../../../lib/trackback/ping-fields.ts';
import { USUAL_OPTIONS } from '../../../lib/trackback/ping-fields.ts';
import { NO_FIELDS } from '../../support/samples.ts';

afterEach(cleanup);

const PING_URL = 'https://arxiv.org/trackback/1706.03762';
const PAPER = 'https://arxiv.org/abs/1706.03762';
const BLOG: Blog = {
  id: 'a',
  name: 'Notes',
  url: 'https://notes.example/',
  feed: 'https://notes.example/feed.xml',
  excerptRule: 'summary',
  targets: 'any',
};

function posts(count: number): PostsOutcome {
  const list = Array.from({ length: count }, (_, index) => ({
    url: `https://notes.example/${index}/`,
    title: index === 1 ? '' : `Post ${index}`,
    summary: `Summary ${index}`,
    opening: '',
    publishedAt: index === 2 ? null : Date.UTC(2026, 10, 18),
    links: index === 2 ? [PAPER] : index === 3 ? ['https://arxiv.org/pdf/1706.03762v2'] : [],
    isComplete: true,
  }));
  return { kind: 'feed', feed: { title: 'Notes', homeUrl: null, posts: list } };
}

interface Shown {
  readonly outcome?: PostsOutcome;
  readonly blogs?: readonly Blog[];
  readonly past?: readonly (PreviousPing & { readonly ownUrl: string })[];
}

/** The form with the posts below its address, as a page holds both. */
async function show({ outcome = posts(4), blogs = [BLOG], past = [] }: Shown = {}) {
  const onSubmit = vi.fn<() => void>();
  const requestAccess = vi.fn<(url: string) => Promise<boolean>>(async () => false);
  const readPosts = vi.fn<(blog: Blog) => Promise<PostsOutcome>>(async () => outcome);
  function Page() {
    const form = useRef<{ fields: PingFields; suggested: SuggestedFields }>({
      fields: NO_FIELDS,
      suggested: {},
    });
    const [, paint] = useState(0);
    const [state, setState] = useState<DeskState | null>(null);
    const [desk] = useState<AuthorDesk>(() =>
      createAuthorDesk(
        PING_URL,
        { permalink: PAPER, pageUrl: PAPER, foundBy: 'arxiv-rule', isPageOwn: true },
        {
          blogs: async () => blogs,
          readPosts,
          readPost: async (url) => ({ kind: 'needs-access', url }),
          selectionOn: async () => '',
          pastPings: async () => past,
          openBlogs: () => undefined,
          requestAccess,
          later: () => () => undefined,
        },
        {
          latest: () => form.current,
          suggest(texts, from) {
            form.current = { fields: { ...form.current.fields, ...texts }, suggested: from };
          },
          isHeld: () => false,
        },
        setState,
      ),
    );
    useState(() => desk.start(true));
    return (
      <Composer
        pingUrl={PING_URL}
        fields={form.current.fields}
        options={USUAL_OPTIONS}
        rememberedUrl={false}
        accessNeeded={false}
        busy={false}
        field={null}
        questions={[]}
        aids={state === null ? {} : authorAids(desk, state, form.current.suggested, () => undefined)}
        onFieldChange={(name, value) => {
          form.current = { ...form.current, fields: { ...form.current.fields, [name]: value } };
          desk.typed(name, value);
          paint((count) => count + 1);
        }}
        onOptionsChange={() => undefined}
        onSubmit={onSubmit}
        onAnswer={() => undefined}
      />
    );
  }
  const { container } = render(<Page />);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  const address = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Your post’s address' });
  return {
    container,
    onSubmit,
    requestAccess,
    readPosts,
    address,
    rows: () => screen.queryAllByRole('option').filter((row) => row.dataset['postUrl'] !== undefined),
    active: () => document.getElementById(address().getAttribute('aria-activedescendant') ?? '')?.textContent,
    /** False when the key was taken and nothing else is to come of it. */
    press(key: string, more: KeyboardEventInit = {}): boolean {
      let goesOn = true;
      void act(() => {
        goesOn = fireEvent.keyDown(address(), { key, ...more });
      });
      return goesOn;
    },
    type: (text: string) => act(() => void fireEvent.input(address(), { target: { value: text } })),
  };
}

describe('the posts below the address', () => {
  it('are a list box that the address field controls', async () => {
    const { address, rows } = await show();
    expect(address().getAttribute('aria-expanded')).toBe('true');
    expect(address().getAttribute('aria-controls')).toBe(
      screen.getByRole('listbox', { name: 'Your posts' }).id,
    );
    expect(rows()).toHaveLength(4);
    expect(screen.getByText('4 posts')).toBeTruthy();
  });

  it('begin with those that link here, in whatever form, and say how a ping of theirs ended', async () => {
    const ping = { id: 'p', at: Date.UTC(2026, 10, 3), verdict: 'refused' } as const;
    const { rows } = await show({ past: [{ ...ping, ownUrl: 'https://notes.example/0/' }] });
    const texts = rows().map((row) => row.textContent);
    expect(texts[0]).toBe('Post 2Links here');
    expect(texts[1]).toMatch(/^Post 3.*Links to another form of it$/);
    expect(texts[2]).toMatch(/^Post 0.*Refused Nov 3, 2026$/);
    expect(texts[3]).toMatch(/^Summary 1/);
  });

  it('are gone through with arrow keys, round the ends, and picked with Enter', async () => {
    const { press, active, address, onSubmit, rows } = await show();
    expect(active()).toBeUndefined();
    expect(press('ArrowDown')).toBe(false);
    expect(active()).toContain('Post 2');
    press('ArrowUp');
    expect(active()).toContain('Summary 1');
    press('ArrowDown');
    expect(press('Enter')).toBe(false);
    expect(address().value).toBe('https://notes.example/2/');
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Post 2');
    expect(rows()).toEqual([]);
    expect(onSubmit).not.toHaveBeenCalled();
    // A key that is still held down must not send the ping.
    expect(press('Enter', { repeat: true })).toBe(false);
    expect(press('Enter')).toBe(true);
  });

  it('are picked with Enter alone when only one is left', async () => {
    const { press, type, address, onSubmit, rows } = await show();
    await type('post');
    expect(press('Enter')).toBe(true);
    await type('post 2');
    expect(rows()).toHaveLength(1);
    expect(press('Enter')).toBe(false);
    expect(address().value).toBe('https://notes.example/2/');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('are closed by Escape, which then does not close the popup, and opened by an arrow key', async () => {
    const { press, rows, address } = await show();
    expect(press('Escape')).toBe(false);
    expect(rows()).toEqual([]);
    expect(address().getAttribute('aria-expanded')).toBe('false');
    expect(press('Escape')).toBe(true);
    press('ArrowDown');
    expect(rows()).toHaveLength(4);
  });

  it('leave keys to an input method that is at work', async () => {
    const { press, active } = await show();
    expect(press('ArrowDown', { isComposing: true })).toBe(true);
    expect(active()).toBeUndefined();
  });

  it('are filtered by what is typed, and gone once that is an address', async () => {
    const { type, rows, container } = await show();
    await type('post 3');
    expect(rows()).toHaveLength(1);
    await type('nothing of that kind');
    expect(container.textContent).toContain('No post is like that.');
    await type('https://');
    expect(container.textContent).not.toContain('No post is like that.');
    expect(rows()).toEqual([]);
  });

  it('close when the focus leaves for another field, and stay for the choice of a blog', async () => {
    const { rows, address } = await show({ blogs: [BLOG, { ...BLOG, id: 'b', name: 'Other' }] });
    const choice = screen.getByRole('combobox', { name: 'Blog' });
    void act(() => void fireEvent.blur(address(), { relatedTarget: choice }));
    expect(rows()).toHaveLength(4);
    void act(() => void fireEvent.focusOut(choice, { relatedTarget: screen.getByLabelText('Title') }));
    expect(rows()).toEqual([]);
  });

  it.each([
    [{ kind: 'no-feed', reason: 'page' }, 'leads to a web page', null],
    [{ kind: 'no-feed', reason: 'broken' }, 'damaged', null],
    [{ kind: 'failed', reason: 'http-status', status: 404 }, 'HTTP status 404', 'Try again'],
    [{ kind: 'failed', reason: 'leads-elsewhere', status: null }, 'with or without “www.”', 'Try again'],
    [
      { kind: 'needs-access', url: 'https://notes.example/feed.xml' },
      'Your browser may ask for access to notes.example.',
      'Allow access to notes.example',
    ],
    [posts(0), 'no posts in the feed yet', null],
  ] satisfies readonly [PostsOutcome, string, string | null][])(
    'that cannot be had: %j',
    async (outcome, words, button) => {
      const { container, requestAccess, readPosts } = await show({ outcome });
      expect(container.textContent).toContain(words);
      if (button === null) return;
      fireEvent.click(screen.getByRole('button', { name: button }));
      const asked = outcome.kind === 'needs-access';
      expect(requestAccess.mock.calls).toEqual(asked ? [['https://notes.example/feed.xml']] : []);
      expect(readPosts).toHaveBeenCalledTimes(asked ? 1 : 2);
    },
  );
});
