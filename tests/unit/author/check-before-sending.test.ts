import { describe, expect, it } from 'vitest';
import type { BeforeSendingCheck, PastPing } from '../../../lib/author/before-sending-check.ts';
import type { BeforeSending } from '../../../lib/author/check-before-sending.ts';
import { checkBeforeSending } from '../../../lib/author/check-before-sending.ts';
import type { PostPage } from '../../../lib/author/post-page.ts';
import type { PostReading } from '../../../lib/author/post-reading.ts';
import { USUAL_OPTIONS } from '../../../lib/trackback/ping-fields.ts';
import { FIELDS, postReading } from '../../support/samples.ts';

const POST = 'https://notes.example/2026/a-post/';
const ARXIV = 'https://arxiv.org/trackback/hep-th/9711200';
const ABSTRACT = 'https://arxiv.org/abs/hep-th/9711200';
const ENTRY = 'https://weblog.example/2026/entry/';

const BLOG = {
  pingUrl: 'https://weblog.example/tb.cgi/7',
  target: { permalink: ENTRY, pageUrl: ENTRY, foundBy: 'rdf', isPageOwn: true },
} as const;
const PAPER = {
  pingUrl: ARXIV,
  target: { permalink: ABSTRACT, pageUrl: ABSTRACT, foundBy: 'rdf', isPageOwn: true },
} as const;

function read(
  page: Partial<PostPage> = {},
  rest: { isNoindex?: boolean; isCut?: boolean } = {},
): PostReading {
  return { ...postReading({ url: POST, links: [ENTRY, ABSTRACT], ...page }), ...rest };
}

function check(ping: Partial<Omit<BeforeSending, 'fields'>> & { url?: string; title?: string } = {}) {
  const { url = POST, title = FIELDS.title, ...rest } = ping;
  const fields = { ...FIELDS, url, title };
  return checkBeforeSending({
    ...BLOG,
    options: USUAL_OPTIONS,
    reading: read(),
    pastPings: [],
    ...rest,
    fields,
  });
}

function only(checks: readonly BeforeSendingCheck[], kind: BeforeSendingCheck['kind']): string {
  const found = checks.filter((one) => one.kind === kind);
  return found.map(({ state, code }) => `${state} ${code}`).join(', ');
}

const failed = (reason: Extract<PostReading, { kind: 'failed' }>['reason'], status: number | null = null) =>
  ({ kind: 'failed', reason, status }) as const;

describe('a ping against which nothing speaks', () => {
  it.each([
    ['to a blog', BLOG],
    ['to arXiv', PAPER],
  ])('%s has one good check of each kind', (_, ping) => {
    expect(check(ping).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'public good',
      'link good',
      'own-host good',
      'first-time good',
      'fields good',
    ]);
  });

  it('is not looked at without an address, and only its fields with one that is none', () => {
    expect(check({ url: '  ' })).toEqual([]);
    expect(check({ url: 'my post' }).map(({ kind, state, code }) => `${kind} ${state} ${code}`)).toEqual([
      'field wrong not-a-url',
    ]);
  });

  it('survives as JSON', () => {
    const checks = check({ reading: null, pastPings: null });
    expect(JSON.parse(JSON.stringify(checks))).toEqual(checks);
  });
});

describe('public', () => {
  const rows: readonly [number, string, string, PostReading | null, string][] = [
    [1, 'a post that answers', POST, read(), 'good answers'],
    [2, 'one that was not read', POST, null, 'unchecked not-read'],
    [
      3,
      'one on a host that is not allowed',
      POST,
      { kind: 'needs-access', url: POST },
      'unchecked needs-access',
    ],
    [4, 'one that search engines may not list', POST, read({}, { isNoindex: true }), 'warning noindex'],
    [5, 'one that is not there', POST, failed('http-status', 404), 'wrong http-status'],
    [6, 'one behind a password', POST, failed('http-status', 401), 'wrong http-status'],
    [7, 'a server that is down', POST, failed('http-status', 503), 'wrong http-status'],
    [8, 'one that did not answer in time', POST, failed('timed-out'), 'warning timed-out'],
    [9, 'one that could not be reached', POST, failed('connection-lost'), 'warning connection-lost'],
    [10, 'a PDF', `${POST}a.pdf`, failed('not-a-page'), 'warning not-a-page'],
    [11, 'one that leads to another site', POST, failed('leads-elsewhere'), 'unchecked leads-elsewhere'],
    [
      12,
      'one that leads to a login',
      POST,
      read({ url: 'https://notes.example/wp-login.php?redirect_to=x' }),
      'wrong login',
    ],
    [
      13,
      'one that leads to another login',
      POST,
      read({ url: 'https://notes.example/users/sign_in' }),
      'wrong login',
    ],
    [
      14,
      'a post about logins',
      'https://notes.example/login-forms/',
      read({ url: 'https://notes.example/login-forms/' }),
      'good answers',
    ],
    [
      15,
      'a draft that is also not there',
      'https://notes.example/?p=4&preview=true',
      failed('http-status', 404),
      'wrong http-status',
    ],
  ];
  it.each(rows)('%i %s', (_number, _name, url, reading, expected) => {
    expect(only(check({ url, reading }), 'public')).toBe(expected);
  });

  it.each([
    [1, 'http://localhost:4000/a-post/'],
    [2, 'http://127.0.0.1:1313/a-post/'],
    [3, 'http://192.168.1.4/a-post/'],
    [4, 'http://[::1]:8080/a-post/'],
    [5, 'http://laptop.local/a-post/'],
    [6, 'http://blog.test/a-post/'],
    [7, 'https://intranet/a-post/'],
  ])('%i a host that nobody else reaches: %s', (_, url) => {
    expect(only(check({ url, reading: null }), 'public')).toBe('wrong private-host');
  });

  it.each([
    [
      1,
      'Netlify: deploy preview',
      'https://deploy-preview-12--notes.netlify.app/a-post/',
      'deploy-preview-12--notes.netlify.app',
    ],
    [2, 'Netlify: branch', 'https://new-look--notes.netlify.app/a-post/', 'new-look--notes.netlify.app'],
    [3, 'Vercel: branch', 'https://notes-git-draft-me.vercel.app/a', 'notes-git-draft-me.vercel.app'],
    [4, 'Vercel: one deployment', 'https://notes-a1b2c3d4e-me.vercel.app/a', 'notes-a1b2c3d4e-me.vercel.app'],
    [5, 'Cloudflare Pages: one deployment', 'https://1a2b3c4d.notes.pages.dev/a', '1a2b3c4d.notes.pages.dev'],
    [6, 'Firebase: preview channel', 'https://notes--pr7-x1y2.web.app/a', 'notes--pr7-x1y2.web.app'],
    [7, 'Render: pull request', 'https://notes-pr-4.onrender.com/a', 'notes-pr-4.onrender.com'],
    [8, 'a tunnel', 'https://quiet-fox.ngrok-free.app/a', 'quiet-fox.ngrok-free.app'],
    [9, 'Codespaces', 'https://x-4000.app.github.dev/a', 'x-4000.app.github.dev'],
    [10, 'a staging host', 'https://staging.notes.example/a', 'staging.notes.example'],
    [11, 'WordPress: preview', 'https://notes.example/?p=12&preview=true', '?preview=true'],
    [
      12,
      'WordPress: preview of what is public',
      'https://notes.example/a/?preview_id=12&preview_nonce=1f',
      '?preview_id=12',
    ],
    [13, 'WordPress: a bare preview', 'https://notes.example/?p=12&preview', '?preview'],
    [14, 'WordPress: editor', 'https://notes.example/wp-admin/post.php?post=12&action=edit', '/wp-admin/'],
    [15, 'a folder of drafts', 'https://notes.example/drafts/a-post/', '/drafts/'],
    [16, 'Jekyll: a folder of drafts', 'https://notes.example/_drafts/a-post.html', '/_drafts/'],
    [17, 'Drupal: preview', 'https://notes.example/node/preview/5f/full', '/node/preview/'],
    [
      18,
      'Ghost: preview',
      'https://notes.example/p/0b6c6f0e-7a39-4a0c-9a53-0d8a1f0e2c11/',
      '/p/0b6c6f0e-7a39-4a0c-9a53-0d8a1f0e2c11/',
    ],
    [19, 'Medium: without a name', 'https://medium.com/p/1f2e3d4c5b6a', '/p/1f2e3d4c5b6a'],
    [20, 'Medium: editor', 'https://me.medium.com/p/1f2e3d4c5b6a/edit', '/p/1f2e3d4c5b6a'],
    [21, 'Substack: editor', 'https://me.substack.com/publish/post/123', '/publish/'],
    [22, 'Blogger: editor', 'https://www.blogger.com/blog/post/edit/1/2', '/blog/post/edit'],
    [23, 'Blogger: preview', 'https://me.blogspot.com/b/post-preview?token=x', '/b/post-preview'],
  ])('%i a draft’s address: %s', (_, _name, url, sign) => {
    expect(check({ url })[0]).toEqual({ kind: 'public', state: 'warning', code: 'draft', sign });
  });

  it.each([
    [1, 'https://notes.netlify.app/a-post/'],
    [2, 'https://xn--bcher-kva.netlify.app/a/'],
    [3, 'https://notes.vercel.app/git-for-writers'],
    [4, 'https://notes.pages.dev/a/'],
    [5, 'https://notes.example/2026/on-previews-and-drafts/'],
    [6, 'https://notes.example/?p=12'],
    [7, 'https://notes.example/?preview=false&p=1'],
    [8, 'https://medium.com/@me/a-post-1f2e3d4c5b6a'],
    [9, 'https://me.substack.com/p/a-post'],
    [10, 'https://preview.example/a/'],
    [11, 'https://notes.example/p/a-post/'],
  ])('%i an address that only looks a little like one: %s', (_, url) => {
    expect(only(check({ url }), 'public')).toBe('good answers');
  });
});

describe('link to arXiv’s abstract page', () => {
  const GOOD = 'good links';
  const FORM = 'warning not-abstract';
  const NONE = 'wrong no-link';
  it.each([
    [1, 'the address itself', 'https://arxiv.org/abs/hep-th/9711200', GOOD],
    [2, 'by http', 'http://arxiv.org/abs/hep-th/9711200', GOOD],
    [3, 'with www', 'https://www.arxiv.org/abs/hep-th/9711200', GOOD],
    [4, 'a slash at the end', 'https://arxiv.org/abs/hep-th/9711200/', GOOD],
    [5, 'a version', 'https://arxiv.org/abs/hep-th/9711200v3', GOOD],
    [6, 'a fragment', 'https://arxiv.org/abs/hep-th/9711200#comments', GOOD],
    [7, 'a query', 'https://arxiv.org/abs/hep-th/9711200?context=math-ph', GOOD],
    [8, 'the PDF', 'https://arxiv.org/pdf/hep-th/9711200', FORM],
    [9, 'the PDF with its ending', 'https://arxiv.org/pdf/hep-th/9711200v3.pdf', FORM],
    [10, 'the HTML', 'https://arxiv.org/html/hep-th/9711200v3', FORM],
    [11, 'the DOI', 'https://doi.org/10.48550/arXiv.hep-th/9711200', FORM],
    [12, 'ar5iv', 'https://ar5iv.labs.arxiv.org/html/hep-th/9711200', FORM],
    [13, 'the mirror for robots', 'https://export.arxiv.org/abs/hep-th/9711200', FORM],
    [14, 'the list of TrackBacks', 'https://arxiv.org/tb/hep-th/9711200', FORM],
    [15, 'another paper', 'https://arxiv.org/abs/hep-th/9711201', NONE],
    [16, 'arXiv’s front page', 'https://arxiv.org/', NONE],
    [17, 'a host that only ends like arXiv', 'https://notarxiv.org/abs/hep-th/9711200', NONE],
  ])('%i %s', (_, _name, link, expected) => {
    const reading = read({ links: ['https://elsewhere.example/', link] });
    expect(only(check({ ...PAPER, reading }), 'link')).toBe(expected);
  });

  it('is asked for by name, whatever page the paper was found on', () => {
    const target = {
      permalink: null,
      pageUrl: 'https://arxiv.org/pdf/hep-th/9711200',
      foundBy: 'arxiv-rule',
      isPageOwn: true,
    } as const;
    const [, link] = check({ pingUrl: ARXIV, target, reading: read({ links: [] }) });
    expect(link).toEqual({ kind: 'link', state: 'wrong', code: 'no-link', wanted: ABSTRACT });
  });
});

describe('link to an entry', () => {
  it.each([
    [1, 'the address itself', ENTRY, 'good links'],
    [2, 'by http', 'http://weblog.example/2026/entry/', 'good links'],
    [3, 'with www', 'https://www.weblog.example/2026/entry/', 'good links'],
    [4, 'without the slash', 'https://weblog.example/2026/entry', 'good links'],
    [5, 'with a fragment', `${ENTRY}#comments`, 'good links'],
    [6, 'another entry of the same site', 'https://weblog.example/2025/other/', 'warning other-page'],
    [7, 'another site', 'https://elsewhere.example/2026/entry/', 'wrong no-link'],
  ])('%i %s', (_, _name, link, expected) => {
    expect(only(check({ reading: read({ links: [link] }) }), 'link')).toBe(expected);
  });

  it('takes &amp;amp; for the & that was meant', () => {
    const permalink = 'https://weblog.example/index.php?blog=2&p=7';
    const target = { ...BLOG.target, permalink, pageUrl: null };
    const links = ['https://weblog.example/index.php?blog=2&amp;p=7'];
    expect(only(check({ target, reading: read({ links }) }), 'link')).toBe('good links');
  });

  it('takes the page’s address for the entry’s only where the page is the entry’s own', () => {
    const pageUrl = 'https://weblog.example/';
    const reading = read({ links: [pageUrl] });
    const target = { ...BLOG.target, pageUrl };
    expect(only(check({ target, reading }), 'link')).toBe('good links');
    expect(only(check({ target: { ...target, isPageOwn: false }, reading }), 'link')).toBe(
      'warning other-page',
    );
  });

  const notThere = { links: ['https://elsewhere.example/'], scriptedLinks: [ENTRY] };
  const many = Array.from({ length: 2000 }, (_, nth) => `https://elsewhere.example/${nth}`);
  it.each<[number, string, PostReading | null, string]>([
    [1, 'only a script makes', read(notThere), 'warning scripted'],
    [2, 'may be in the part that was not read', read(notThere, { isCut: true }), 'unchecked cut'],
    [3, 'may be among the links that were left out', read({ links: many }), 'unchecked cut'],
    [4, 'stands before the part that was not read', read({}, { isCut: true }), 'good links'],
    [5, 'nobody has looked for', null, 'unchecked not-read'],
    [6, 'may not be looked for', { kind: 'needs-access', url: POST }, 'unchecked needs-access'],
    [7, 'could not be looked for', failed('timed-out'), 'unchecked unreadable'],
  ])('%i that %s', (_, _name, reading, expected) => {
    expect(only(check({ reading }), 'link')).toBe(expected);
  });

  const pasted = { permalink: null, pageUrl: POST, foundBy: 'pasted', isPageOwn: false } as const;
  it('is not known for a pasted TrackBack URL that does not tell, and is with one that does', () => {
    expect(only(check({ target: pasted }), 'link')).toBe('unchecked no-target');
    const pingUrl = 'https://weblog.example/2026/entry/trackback/';
    expect(only(check({ pingUrl, target: pasted }), 'link')).toBe('good links');
    expect(only(check({ pingUrl: 'https://weblog.example/trackback/', target: pasted }), 'link')).toBe(
      'unchecked no-target',
    );
  });
});

describe('own host', () => {
  it.each([
    [1, 'another host', POST, 'good other-host'],
    [2, 'the same host', 'https://weblog.example/my-post/', 'warning same-host'],
    [3, 'the same host with www', 'https://www.weblog.example/my-post/', 'warning same-host'],
    [4, 'the entry itself', 'http://weblog.example/2026/entry', 'wrong same-page'],
    [5, 'a host whose name only ends the same', 'https://my-weblog.example/my-post/', 'good other-host'],
  ])('%i %s', (_, _name, url, expected) => {
    expect(only(check({ url }), 'own-host')).toBe(expected);
  });

  it('is the receiver’s where the entry is not known', () => {
    const target = { permalink: null, pageUrl: null, foundBy: 'pasted', isPageOwn: false } as const;
    expect(only(check({ target, url: 'https://weblog.example/x' }), 'own-host')).toBe('warning same-host');
  });
});

describe('first time', () => {
  const past = (changes: Partial<PastPing>): PastPing => ({
    id: 'ping-1',
    ownUrl: POST,
    at: 5,
    verdict: 'accepted',
    ...changes,
  });
  it.each<[number, string, readonly PastPing[] | null, string]>([
    [1, 'nothing went there', [], 'good first'],
    [2, 'another post went there', [past({ ownUrl: 'https://notes.example/other/' })], 'good first'],
    [3, 'it was accepted', [past({})], 'warning pinged'],
    [4, 'it was refused', [past({ verdict: 'refused' })], 'warning pinged'],
    [5, 'it is under way', [past({ verdict: 'pending' })], 'warning pinged'],
    [6, 'it never left, or was a dry run', [past({ verdict: 'not-sent' })], 'good first'],
    [
      7,
      'under a slightly different address',
      [past({ ownUrl: 'http://notes.example/2026/a-post' })],
      'warning pinged',
    ],
    [8, 'nobody has looked', null, 'unchecked not-looked-up'],
    [
      9,
      'under an address that Send asks about as well',
      [past({ ownUrl: 'https://www.notes.example/2026/A-Post/index.html' })],
      'warning pinged',
    ],
  ])('%i %s', (_, _name, pastPings, expected) => {
    expect(only(check({ pastPings }), 'first-time')).toBe(expected);
  });

  it('tells of the last ping that may have arrived', () => {
    const pastPings = [
      past({ id: 'c', verdict: 'not-sent' }),
      past({ id: 'b', at: 2 }),
      past({ id: 'a', at: 1 }),
    ];
    expect(check({ pastPings })[3]).toMatchObject({ last: { id: 'b' } });
  });
});

describe('fields', () => {
  it.each([
    [1, 'fit', 'A title', false, 'fields', 'good fit'],
    [2, 'too long for arXiv', 'x'.repeat(256), false, 'field', 'warning too-long-for-receiver'],
    [3, 'too long in arXiv’s bytes', 'é'.repeat(128), false, 'field', 'warning too-long-for-receiver'],
    [4, 'too long as references', 'é'.repeat(60), true, 'field', 'warning too-long-for-receiver'],
    [5, 'just fit in arXiv’s bytes', 'é'.repeat(127), false, 'fields', 'good fit'],
    [6, 'have tags in them', 'A <b>bold</b> title', false, 'field', 'warning markup'],
    [7, 'are empty, about which Send asks', '', false, 'fields', 'good fit'],
  ] as const)('%i %s', (_, _name, title, references, kind, expected) => {
    const options = { method: 'post', references } as const;
    expect(only(check({ ...PAPER, title, options }), kind)).toBe(expected);
  });

  it('are wrong where a cut address would lead nowhere', () => {
    const url = `https://notes.example/${'x'.repeat(250)}`;
    expect(only(check({ ...PAPER, url }), 'field')).toBe('wrong too-long-for-receiver');
  });
});
