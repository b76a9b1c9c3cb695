// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BlogsPage } from '../../../components/blogs-page.tsx';
import type { BlogFinding, BlogsServices } from '../../../components/blogs-services.ts';
import type { Blog } from '../../../lib/author/blog.ts';
import type { BlogShelf, ShelvedBlog } from '../../../lib/author/blog-shelf.ts';
import { pick } from '../../support/pick.ts';

afterEach(cleanup);

const NOTES: Blog = {
  id: 'a',
  name: 'Notes',
  url: 'https://notes.example/',
  feed: 'https://notes.example/feed.xml',
  excerptRule: 'summary',
  targets: 'any',
};

const shelved = (blog: Blog, position = 1): ShelvedBlog => ({ blog, position, onlyHere: null });

const FOUND: BlogFinding = {
  kind: 'found',
  name: 'Notes',
  url: NOTES.url,
  feeds: ['https://notes.example/feed.xml', 'https://notes.example/links.xml'],
};

/** The page over a shelf in memory. */
async function open(blogs: readonly ShelvedBlog[], services: Partial<BlogsServices> = {}) {
  let shelf: BlogShelf = { blogs, unreadable: [] };
  let tell: (shelf: BlogShelf) => void = () => undefined;
  const change = (next: readonly ShelvedBlog[]) => {
    shelf = { ...shelf, blogs: next };
    tell(shelf);
  };
  const { container } = render(
    <BlogsPage
      services={{
        watch(onChange) {
          tell = onChange;
          onChange(shelf);
          return () => undefined;
        },
        requestAccess: async () => true,
        find: async () => FOUND,
        readPosts: async () => ({ kind: 'failed', reason: 'timed-out', status: null }),
        async save(blog, position) {
          const others = shelf.blogs.filter((one) => one.blog.id !== blog.id);
          change([...others, shelved(blog, position ?? 9)]);
          return { kind: 'saved', onlyHere: null };
        },
        async remove(blog) {
          change(shelf.blogs.filter((one) => one.blog.id !== blog.id));
          return true;
        },
        discard: async () => true,
        newId: () => 'new',
        ...services,
      }}
    />,
  );
  await act(() => Promise.resolve());
  return {
    container,
    field: (label: string) => screen.getByLabelText<HTMLInputElement>(label),
    async press(name: string) {
      await act(async () => {
        fireEvent.click(screen.getByRole('button', { name }));
        await new Promise((resolve) => setTimeout(resolve));
      });
    },
    async submit() {
      await act(async () => {
        fireEvent.submit(pick(container, 'form', HTMLFormElement));
        await new Promise((resolve) => setTimeout(resolve));
      });
    },
    type: (label: string, text: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value: text } }),
    names: () => [...container.querySelectorAll('[data-blog-url] bdi')].map((name) => name.textContent),
    kept: () => shelf.blogs.map(({ blog, position }) => `${position} ${blog.name}`),
    text: () => container.textContent,
  };
}

describe('adding a blog', () => {
  it('asks for access to just this site, during the click', async () => {
    const asked = vi.fn<(url: string) => Promise<boolean>>(async () => true);
    const page = await open([], { requestAccess: asked });
    expect(page.text()).toContain('Your browser may ask for access to this one site.');
    page.type('Your blog’s address', 'notes.example');
    fireEvent.submit(pick(page.container, 'form', HTMLFormElement));
    expect(asked).toHaveBeenCalledExactlyOnceWith('https://notes.example/');
  });

  it('shows what was found, takes another feed, and saves it', async () => {
    const page = await open([]);
    page.type('Your blog’s address', 'notes.example');
    await page.submit();
    expect(page.field('Name').value).toBe('Notes');
    await page.press('Use https://notes.example/links.xml');
    expect(page.field('Feed').value).toBe('https://notes.example/links.xml');
    page.type('Name', ' My notes ');
    await page.submit();
    expect(page.names()).toEqual(['My notes']);
    expect(document.activeElement?.textContent).toBe('Add a blog…');
  });

  it.each([
    ['denied', { requestAccess: async () => false }, 'Access to notes.example was not allowed'],
    [
      'not reachable',
      { find: async () => ({ kind: 'failed', reason: 'connection-lost', status: null }) },
      'No connection to it could be made.',
    ],
    [
      'on another host',
      { find: async () => ({ kind: 'failed', reason: 'leads-elsewhere', status: null }) },
      'with or without “www.”',
    ],
    [
      'too large',
      { find: async () => ({ kind: 'nothing', reason: 'oversized' }) },
      'a feed that is too large to be read, more than 5 MB.',
    ],
    [
      'damaged',
      { find: async () => ({ kind: 'nothing', reason: 'broken' }) },
      'a feed that is damaged and cannot be read.',
    ],
    [
      'a picture',
      { find: async () => ({ kind: 'nothing', reason: 'other' }) },
      'neither a web page nor a feed.',
    ],
    ['empty', { find: async () => ({ kind: 'nothing', reason: 'empty' }) }, 'There is nothing at this'],
    ['broken', { find: () => Promise.reject(new Error('gone')) }, 'No connection to it could be made.'],
  ] satisfies readonly [string, Partial<BlogsServices>, string][])(
    '%s: says what to do, and can be filled in by hand',
    async (_, services, words) => {
      const page = await open([], services);
      page.type('Your blog’s address', 'notes.example');
      await page.submit();
      expect(page.text()).toContain(words);
      await page.press('Fill in by hand');
      expect(page.field('Address').value).toBe('https://notes.example/');
      page.type('Name', 'Notes');
      await page.submit();
      expect(page.names()).toEqual(['Notes']);
    },
  );

  it('can be broken off, back to the address', async () => {
    const page = await open([]);
    page.type('Your blog’s address', 'notes.example');
    await page.submit();
    await page.press('Cancel');
    expect(document.activeElement).toBe(page.field('Your blog’s address'));
    cleanup();
    const other = await open([shelved(NOTES)]);
    await other.press('Add a blog…');
    expect(document.activeElement).toBe(other.field('Your blog’s address'));
    await other.press('Cancel');
    expect(document.activeElement?.textContent).toBe('Add a blog…');
  });

  it('without a feed says so and goes on', async () => {
    const page = await open([], { find: async () => ({ ...FOUND, feeds: [] }) });
    page.type('Your blog’s address', 'notes.example');
    await page.submit();
    expect(page.text()).toContain('No feed was found there.');
    await page.submit();
    expect(page.text()).toContain('without a feed');
  });

  it('says of a feed that was cut that only its beginning is read', async () => {
    const post = {
      url: 'https://notes.example/1/',
      title: 'One',
      summary: '',
      opening: '',
      publishedAt: null,
      links: [],
      isComplete: true,
    };
    const page = await open([], {
      readPosts: async () => ({
        kind: 'feed',
        feed: { title: 'Notes', homeUrl: null, posts: [post], isCut: true },
      }),
    });
    page.type('Your blog’s address', 'notes.example');
    await page.submit();
    await screen.findByText('The feed is larger than 5 MB, so only its beginning is read.');
    expect(page.text()).toContain('The newest is: One');
  });

  it.each([
    ['Name', ' ', 'Please give it a name.'],
    ['Address', 'ftp://notes.example/', 'Please give a web address'],
    ['Address', 'https://me:secret@notes.example/', 'Please give a web address'],
    ['Feed', 'feed', 'Please give a web address'],
  ])('does not save a %s that is “%s”', async (label, text, words) => {
    const save = vi.fn<BlogsServices['save']>();
    const page = await open([], { save });
    page.type('Your blog’s address', 'notes.example');
    await page.submit();
    page.type(label, text);
    await page.submit();
    expect(page.text()).toContain(words);
    expect(document.activeElement).toBe(page.field(label));
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps what was typed when nothing could be saved', async () => {
    const page = await open([], { save: async () => ({ kind: 'failed' }) });
    page.type('Your blog’s address', 'notes.example');
    await page.submit();
    await page.submit();
    expect(screen.getByRole('alert').textContent).toContain('this was not saved');
    expect(page.field('Name').value).toBe('Notes');
  });
});

describe('the list', () => {
  it('keeps the order, also of one that was deleted and taken back', async () => {
    const second = { ...NOTES, id: 'b', name: 'Second' };
    const page = await open([shelved(second, 2), shelved(NOTES, 1)]);
    expect(page.names()).toEqual(['Notes', 'Second']);
    await act(async () => {
      fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[0] ?? document.body);
      await Promise.resolve();
    });
    expect(page.names()).toEqual(['Second']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await page.press('Undo');
    expect(page.names()).toEqual(['Notes', 'Second']);
    expect(page.kept()).toEqual(['2 Second', '1 Notes']);
  });

  it('is put in another order, which keeps the focus on the button and is said', async () => {
    const [second, third] = [
      { ...NOTES, id: 'b', name: 'Second' },
      { ...NOTES, id: 'c', name: 'Third' },
    ];
    const page = await open([shelved(NOTES, 1), shelved(second, 2), shelved(third, 3)]);
    const press = async (name: string, row: number) => {
      const button = screen.getAllByRole('button', { name })[row] ?? document.body;
      button.focus();
      await act(async () => {
        fireEvent.click(button);
        await new Promise((resolve) => setTimeout(resolve));
      });
    };
    await press('Move up', 2);
    expect(page.names()).toEqual(['Notes', 'Third', 'Second']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up');
    expect(document.activeElement?.closest('li')?.textContent).toContain('Third');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Third is now 2 of 3.');
    await press('Move up', 1);
    await press('Move up', 0);
    expect(page.names()).toEqual(['Third', 'Notes', 'Second']);
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
    await press('Move down', 1);
    expect(page.names()).toEqual(['Third', 'Second', 'Notes']);
    expect(document.activeElement?.closest('li')?.textContent).toContain('Notes');
    expect(page.kept().toSorted()).toEqual(['0 Third', '2 Second', '3 Notes']);
  });

  it('does not offer to move the only one', async () => {
    await open([shelved(NOTES)]);
    expect(screen.queryByRole('button', { name: 'Move up' })).toBeNull();
  });

  it('goes back to the order that is kept when another could not be', async () => {
    const second = { ...NOTES, id: 'b', name: 'Second' };
    const page = await open([shelved(NOTES, 1), shelved(second, 2)], {
      save: async () => ({ kind: 'failed' }),
    });
    await act(async () => {
      fireEvent.click(screen.getAllByRole('button', { name: 'Move down' })[0] ?? document.body);
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(page.names()).toEqual(['Notes', 'Second']);
    expect(screen.getByRole('alert').textContent).toContain('nothing was changed');
  });

  it('says so when a blog could not be deleted', async () => {
    const page = await open([shelved(NOTES)], { remove: async () => false });
    await page.press('Delete');
    expect(page.names()).toEqual(['Notes']);
    expect(screen.getByRole('alert').textContent).toContain('nothing was changed');
  });

  it('says so when the blogs cannot be read', async () => {
    await open([], {
      watch(onChange) {
        onChange(null);
        return () => undefined;
      },
    });
    expect(screen.getByRole('alert').textContent).toBe('Your blogs could not be read.');
  });

  it('goes back to the button that opened the form', async () => {
    const page = await open([shelved(NOTES)]);
    await page.press('Edit');
    await page.press('Cancel');
    expect(document.activeElement?.textContent).toBe('Edit');
  });
});
