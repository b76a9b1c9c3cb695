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

/** A static blog that can take no pings: an index, one post and an Atom feed. */
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
          content: `<article><h2><a href="${new URL(GARDEN_POST.url).pathname}">${GARDEN_POST.title}</a></h2><p class="quiet">${GARDEN_POST.date}</p><p>${GARDEN_POST.excerpt}</p></article>`,
        });
      case new URL(GARDEN_POST.url).pathname:
        return postPage();
      case '/feed.xml':
        return page(feed(), 'application/atom+xml; charset=utf-8');
      default:
        return null;
    }
  },
};

function feedLink(): string {
  return `<link rel="alternate" type="application/atom+xml" title="${LOOK.name}" href="/feed.xml">\n`;
}

function postPage() {
  return siteShell({
    look: LOOK,
    title: `${GARDEN_POST.title} | ${LOOK.name}`,
    head: `<link rel="canonical" href="${GARDEN_POST.url}">
<meta name="description" content="${GARDEN_POST.excerpt}">
<meta property="og:title" content="${GARDEN_POST.title}">
<meta property="og:site_name" content="${LOOK.name}">
${feedLink()}`,
    content: `<h1>${GARDEN_POST.title}</h1><p class="quiet">${GARDEN_POST.date}</p>${POST_TEXT}`,
  });
}

function feed(): string {
  const at = `${GARDEN_POST.date}T09:00:00Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${LOOK.name}</title>
<id>${GARDEN_ORIGIN}/</id>
<link href="${GARDEN_ORIGIN}/"/>
<link rel="self" href="${GARDEN_ORIGIN}/feed.xml"/>
<updated>${at}</updated>
<author><name>The gardener</name></author>
<entry>
<title>${GARDEN_POST.title}</title>
<id>${GARDEN_POST.url}</id>
<link href="${GARDEN_POST.url}"/>
<updated>${at}</updated>
<summary>${GARDEN_POST.excerpt}</summary>
<content type="html">${escapeMarkup(POST_TEXT)}</content>
</entry>
</feed>
`;
}
