import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../../lib/author/post-reading.ts';
import { orderPosts } from '../../../lib/author/order-posts.ts';
import { checkLink } from '../../../lib/author/check-link.ts';
import type { Post } from '../../../lib/author/post.ts';

const PING_URL = 'https://bob.example/x/trackback/';
const PAPER_PING_URL = 'https://arxiv.org/trackback/2401.00001';
const PAPER = 'https://arxiv.org/abs/2401.00001';

function post(name: string, links: readonly string[] = [], more: Partial<Post> = {}): Post {
  return {
    url: `https://ada.example/${name}`,
    title: name,
    summary: '',
    opening: '',
    publishedAt: null,
    links,
    isComplete: true,
    ...more,
  };
}
const order = (posts: readonly Post[], addresses: readonly string[], query = '', pingUrl = PING_URL) =>
  orderPosts(posts, { pingUrl, addresses, pastPings: [] }, query).map(({ post, link }) => [post.title, link]);

const CODES: Readonly<Record<string, string>> = {
  accepted: 'links',
  'other-form': 'not-abstract',
  none: 'no-link',
};

function readWith(link: string): PostReading {
  const page = {
    url: 'https://ada.example/one',
    canonicalUrl: null,
    claims: [],
    links: [link],
    scriptedLinks: [],
    isNoindex: false,
    feeds: [],
  };
  return { kind: 'read', isNoindex: false, isCut: false, page };
}

describe('posts that link to the target', () => {
  it.each([
    ['itself', 'https://bob.example/x', 'accepted'],
    ['other scheme', 'http://bob.example/x', 'accepted'],
    ['www', 'https://www.bob.example/x', 'accepted'],
    ['slash', 'https://bob.example/x/', 'accepted'],
    ['fragment', 'https://bob.example/x#comments', 'accepted'],
    ['another page', 'https://bob.example/xy', 'none'],
    ['the site only', 'https://bob.example/', 'none'],
  ])('in the form: %s', (_, link, expected) => {
    expect(order([post('one', [link])], ['https://bob.example/x'])).toEqual([['one', expected]]);
  });

  it('with a query that was escaped once too often', () => {
    expect(
      order([post('one', ['https://bob.example/?p=1&amp;q=2'])], ['https://bob.example/?p=1&q=2']),
    ).toEqual([['one', 'accepted']]);
  });

  it.each([
    ['abstract page', 'https://arxiv.org/abs/2401.00001', 'accepted'],
    ['a version of it', 'http://www.arxiv.org/abs/2401.00001v2', 'accepted'],
    ['a mirror for robots', 'https://export.arxiv.org/abs/2401.00001', 'other-form'],
    ['a mirror in Germany', 'https://de.arxiv.org/abs/2401.00001', 'other-form'],
    ['the mirror in Los Alamos', 'http://xxx.lanl.gov/abs/2401.00001', 'other-form'],
    ['PDF', 'https://arxiv.org/pdf/2401.00001', 'other-form'],
    ['DOI', 'https://doi.org/10.48550/arXiv.2401.00001', 'other-form'],
    ['another paper', 'https://arxiv.org/abs/2401.00002', 'none'],
  ])('of a paper: %s', (_, link, expected) => {
    expect(order([post('one', [link])], [PAPER], '', PAPER_PING_URL)).toEqual([['one', expected]]);
    // The check below the form has the same to say.
    expect(checkLink(PAPER_PING_URL, [PAPER], readWith(link))).toMatchObject({ code: CODES[expected] });
  });

  it('come first, those whose link counts before others, otherwise in order', () => {
    const posts = [
      post('a'),
      post('b', ['https://arxiv.org/pdf/2401.00001']),
      post('c', ['https://arxiv.org/abs/2401.00001']),
      post('d'),
      post('e', ['https://arxiv.org/pdf/2401.00001', 'https://arxiv.org/abs/2401.00001']),
    ];
    expect(order(posts, [PAPER], '', PAPER_PING_URL).map(([title]) => title)).toEqual([
      'c',
      'e',
      'b',
      'a',
      'd',
    ]);
  });
});

it('says of each post when and how it was last sent', () => {
  const last = { ownUrl: 'http://www.ada.example/a/', at: 2, verdict: 'accepted' };
  const before = { ownUrl: 'https://ada.example/a', at: 1, verdict: 'refused' };
  const ordered = orderPosts(
    [post('a'), post('b')],
    { pingUrl: PING_URL, addresses: [], pastPings: [last, before] },
    '',
  );
  expect(ordered.map(({ lastPing }) => lastPing)).toEqual([last, null]);
});

describe('a query', () => {
  const posts = [
    post('a', [], { title: 'Über Primzahlen', summary: 'Lücken' }),
    post('b%C3%A9ton', [], { title: 'Concrete' }),
  ];
  it.each([
    ['', 2],
    ['  ', 2],
    ['primzahl uber', 1],
    ['LUCKEN primz', 1],
    ['béton', 1],
    ['ada.example', 2],
    ['primzahl concrete', 0],
  ])('%j finds %i', (query, found) => {
    expect(order(posts, [], query)).toHaveLength(found);
  });
});
