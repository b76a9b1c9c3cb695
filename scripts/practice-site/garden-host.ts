import { escapeMarkup } from './escape-markup.ts';
import { NOTEBOOK_ENTRIES, NOTEBOOK_ORIGIN } from './notebook-host.ts';
import { page } from './answer.ts';
import { PRACTICE_PAPER_URL } from './paper.ts';
import { siteShell, type SiteLook } from './site-shell.ts';
import type { Host } from './host.ts';

const GARDEN_ORIGIN = 'https://garden.example';

const LOOK: SiteLook = {
  name: 'A Kitchen Garden',
  tagline: 'my own static blog',
  home: '/',
  accent: ['#2f6f3e', '#8fd19e'],
  font: 'sans-serif',
};

const ENTRY_LINKS = NOTEBOOK_ENTRIES.map(
  (entry) => `<li><a href="${NOTEBOOK_ORIGIN}${entry.path}">${escapeMarkup(entry.title)}</a></li>`,
).join('\n');

/** The practising user's own post: the one that the pings are about. It links to everything that it pings. */
export const GARDEN_POST = {
  url: `${GARDEN_ORIGIN}/2026/links-that-knock/`,
  title: 'Links that knock before they enter',
  excerpt:
    'A paper about papers that never hear of their readers, three notebook entries, and why I tell the people I link to.',
  blogName: LOOK.name,
  date: '2026-11-15',
} as const;

const POST_TEXT = `<p>This week I read <a href="${PRACTICE_PAPER_URL}">a study of links between papers and blogs</a>,
and it sent me back to three entries that I had liked and never answered:</p>
<ul>
${ENTRY_LINKS}
</ul>
<p>So here is the answer, and a small knock on each of their doors.
I also went back to <a href="https://arxiv.org/abs/1706.03762">a paper everybody cites</a> and <a href="https://arxiv.org/abs/hep-th/9711200">one I do not understand</a>.</p>`;

interface GardenPost {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly date: string;
  readonly text: string;
}

/** Newest first, as the feed has them; the newest one is about something else. */
const POSTS: readonly GardenPost[] = [
  {
    url: `${GARDEN_ORIGIN}/2026/garlic-before-the-frost/`,
    title: 'Garlic before the frost',
    excerpt: 'Six cloves, six holes, and a bet against the first cold night.',
    date: '2026-11-18',
    text: '<p>Garlic goes into the ground when everything else comes out of it.</p>',
  },
  { ...GARDEN_POST, text: POST_TEXT },
  {
    url: `${GARDEN_ORIGIN}/2026/what-the-rain-left/`,
    title: 'What the rain left',
    excerpt: 'Notes after the wettest October in the book.',
    date: '2026-10-30',
    text: '<p>The book goes back to 1954, and it has no October like this one.</p>',
  },
];

/** A static blog that can take no pings: an index, its posts and an Atom feed. */
export const GARDEN_HOST: Host = {
  origin: GARDEN_ORIGIN,
  takesPingsAt: () => false,
  answer(path) {
    switch (path) {
      case '/':
        return siteShell({
          look: LOOK,
          title: LOOK.name,
          head: feedLink(),
          content: POSTS.map(
            ({ url, title, date, excerpt }) =>
              `<article><h2><a href="${new URL(url).pathname}">${title}</a></h2><p class="quiet">${date}</p><p>${excerpt}</p></article>`,
          ).join('\n'),
        });
      case '/feed.xml':
        return page(feed(), 'application/atom+xml; charset=utf-8');
      default: {
        const post = POSTS.find(({ url }) => new URL(url).pathname === path);
        return post === undefined ? null : postPage(post);
      }
    }
  },
};

function feedLink(): string {
  return `<link rel="alternate" type="application/atom+xml" title="${LOOK.name}" href="/feed.xml">\n`;
}

function postPage({ url, title, excerpt, date, text }: GardenPost) {
  return siteShell({
    look: LOOK,
    title: `${title} | ${LOOK.name}`,
    head: `<link rel="canonical" href="${url}">
<meta name="description" content="${excerpt}">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${LOOK.name}">
${feedLink()}`,
    content: `<h1>${title}</h1><p class="quiet">${date}</p>${text}`,
  });
}

function feed(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${LOOK.name}</title>
<id>${GARDEN_ORIGIN}/</id>
<link href="${GARDEN_ORIGIN}/"/>
<link rel="self" href="${GARDEN_ORIGIN}/feed.xml"/>
<updated>${atNine(POSTS[0]?.date)}</updated>
<author><name>The gardener</name></author>
${POSTS.map(feedEntry).join('\n')}
</feed>
`;
}

function feedEntry({ url, title, excerpt, date, text }: GardenPost): string {
  return `<entry>
<title>${title}</title>
<id>${url}</id>
<link href="${url}"/>
<published>${atNine(date)}</published>
<updated>${atNine(date)}</updated>
<summary>${excerpt}</summary>
<content type="html">${escapeMarkup(text)}</content>
</entry>`;
}

function atNine(date: string = GARDEN_POST.date): string {
  return `${date}T09:00:00Z`;
}
