import { escapeMarkup } from './escape-markup.ts';
import { siteShell, type SiteLook } from './site-shell.ts';
import type { Host } from './host.ts';
import type { PingStore } from './ping-store.ts';

export const NOTEBOOK_ORIGIN = 'https://notebook.example';

const LOOK: SiteLook = {
  name: 'Marginal Notebook',
  tagline: 'short entries on slow reading',
  home: '/',
  accent: ['#7a3e9d', '#c79be6'],
  font: 'serif',
};

interface NotebookEntry {
  readonly number: number;
  readonly path: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

export const NOTEBOOK_ENTRIES: readonly NotebookEntry[] = [
  {
    number: 31,
    path: '/2026/11/letters-to-the-margin/',
    title: 'Letters to the margin',
    date: '2026-11-12',
    text: 'Somebody before me had written "no!" beside the third theorem. I spent the evening finding out why, and the pencil was right.',
  },
  {
    number: 30,
    path: '/2026/10/an-index-is-a-promise/',
    title: 'An index is a promise',
    date: '2026-10-20',
    text: 'A good index tells you what the author thinks you will come back for. A bad one tells you what the software could find.',
  },
  {
    number: 28,
    path: '/2026/09/tea-and-other-units/',
    title: 'Tea & other units of time',
    date: '2026-09-03',
    text: 'This chapter took two pots. The appendix took one, although it is longer, which says something about appendices.',
  },
];

/** A blog as Movable Type made them: well-formed RDF in comments, one block per entry on the index, `link` elements as well. */
export const NOTEBOOK_HOST: Host = {
  origin: NOTEBOOK_ORIGIN,
  takesPingsAt: (path) => NOTEBOOK_ENTRIES.some((entry) => path === `/trackback/${entry.number}`),
  answer(path, pings) {
    if (path === '/')
      return siteShell({ look: LOOK, title: LOOK.name, content: NOTEBOOK_ENTRIES.map(summary).join('\n') });
    const entry = NOTEBOOK_ENTRIES.find(
      (candidate) => path === candidate.path || path === `/trackback/${candidate.number}`,
    );
    return entry === undefined ? null : entryPage(entry, pings);
  },
};

function pingUrl(entry: NotebookEntry): string {
  return `${NOTEBOOK_ORIGIN}/trackback/${entry.number}`;
}

function trackbackBlock(entry: NotebookEntry): string {
  const permalink = `${NOTEBOOK_ORIGIN}${entry.path}`;
  return `<!--
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/"
         xmlns:dc="http://purl.org/dc/elements/1.1/">
<rdf:Description
    rdf:about="${permalink}"
    trackback:ping="${pingUrl(entry)}"
    dc:title="${escapeMarkup(entry.title)}"
    dc:identifier="${permalink}"
    dc:description="${escapeMarkup(entry.text)}"
    dc:creator="Marit"
    dc:date="${entry.date}T20:15:00+00:00" />
</rdf:RDF>
-->`;
}

function summary(entry: NotebookEntry): string {
  return `<article>
${trackbackBlock(entry)}
<h2><a href="${entry.path}">${escapeMarkup(entry.title)}</a></h2>
<p class="quiet">${entry.date}</p>
<p>${escapeMarkup(entry.text)}</p>
</article>`;
}

function entryPage(entry: NotebookEntry, pings: PingStore) {
  const received = pings.of(pingUrl(entry)).map(
    (
      ping,
    ) => `<h3><a rel="nofollow" href="${escapeMarkup(ping.url)}">${escapeMarkup(ping.title || ping.url)}</a></h3>
<p>${escapeMarkup(ping.excerpt)}</p><p class="quiet">${escapeMarkup(ping.blogName)}</p>`,
  );
  return siteShell({
    look: LOOK,
    title: `${entry.title} - ${LOOK.name}`,
    head: `<link rel="canonical" href="${NOTEBOOK_ORIGIN}${entry.path}">
<link rel="trackback" type="application/x-www-form-urlencoded" href="/trackback/${entry.number}">
`,
    content: `${trackbackBlock(entry)}
<h1>${escapeMarkup(entry.title)}</h1>
<p class="quiet">${entry.date}</p>
<p>${escapeMarkup(entry.text)}</p>
<section id="trackbacks"><h2>TrackBacks</h2>${received.join('\n') || '<p class="quiet">None yet.</p>'}</section>`,
  });
}
