import { escapeMarkup } from './escape-markup.ts';
import { siteShell, type SiteLook } from './site-shell.ts';
import type { Host } from './host.ts';
import type { KeptPing } from './ping-store.ts';
import type { Paper } from './paper.ts';

/**
 * An archive of papers in arXiv's form: `/abs/ID` (a version suffix is allowed and changes nothing),
 * `/trackback/ID` takes pings, `/tb/ID` lists them. `listsAtOnce` is false for arXiv itself, whose
 * editors look at a ping first: what was accepted is not listed.
 */
export function archiveHost(
  origin: string,
  look: SiteLook,
  papers: readonly Paper[],
  listsAtOnce: boolean,
): Host {
  const paperAt = (path: string, prefix: string): Paper | undefined =>
    papers.find((paper) => path.slice(prefix.length).replace(/v\d+$/u, '') === paper.id);
  return {
    origin,
    takesPingsAt: (path) => path.startsWith('/trackback/') && paperAt(path, '/trackback/') !== undefined,
    answer(path, pings) {
      if (path === '/') return indexPage(look, papers);
      if (path.startsWith('/abs/')) {
        const paper = paperAt(path, '/abs/');
        return paper === undefined ? null : abstractPage(origin, look, paper, path.slice('/abs/'.length));
      }
      const prefix = path.startsWith('/tb/') ? '/tb/' : '/trackback/';
      const paper = path.startsWith(prefix) ? paperAt(path, prefix) : undefined;
      if (paper === undefined) return null;
      return listingPage(look, paper, listsAtOnce ? pings.of(`${origin}/trackback/${paper.id}`) : []);
    },
  };
}

/**
 * The block that arXiv's abstract pages carry since 2018, byte for byte: in a comment, the `<` before
 * `rdf:RDF` missing, every address relative to the root, no version in the id.
 */
function trackbackBlock(paper: Paper): string {
  return `<!--
rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">
    <rdf:Description
        rdf:about="/abs/${paper.id}"
        dc:identifier="/abs/${paper.id}"
        dc:title="${escapeMarkup(paper.title)}"
        trackback:ping="/trackback/${paper.id}" />
    </rdf:RDF>
-->`;
}

function abstractPage(origin: string, look: SiteLook, paper: Paper, versionedId: string) {
  return siteShell({
    look,
    title: `[${paper.id}] ${paper.title}`,
    head: `<link rel="canonical" href="${origin}/abs/${paper.id}"/>
<meta name="description" content="Abstract page for paper ${paper.id}: ${escapeMarkup(paper.title)}">
<meta property="og:url" content="${origin}/abs/${versionedId}" />
<meta name="citation_title" content="${escapeMarkup(paper.title)}" />
${paper.authors.map((author) => `<meta name="citation_author" content="${escapeMarkup(author)}" />`).join('\n')}
<meta name="citation_arxiv_id" content="${paper.id}" />
`,
    beforeContent: trackbackBlock(paper),
    content: `<div id="abs-outer">
<p class="quiet">${escapeMarkup(paper.subject)}<br>[Submitted on ${paper.submitted}]</p>
<h1 class="title mathjax">${escapeMarkup(paper.title)}</h1>
<p class="authors">${paper.authors.map((author) => escapeMarkup(author)).join(', ')}</p>
<blockquote class="abstract mathjax">${escapeMarkup(paper.abstract)}</blockquote>
<dl><dt>Subjects</dt><dd>${escapeMarkup(paper.subject)}</dd><dt>Address</dt><dd>${origin}/abs/${versionedId}</dd></dl>
<p><a class="trackback-link" href="/tb/${paper.id}">Blog links</a></p>
</div>`,
  });
}

function indexPage(look: SiteLook, papers: readonly Paper[]) {
  const items = papers.map(
    (paper) =>
      `<h2><a href="/abs/${paper.id}">${escapeMarkup(paper.title)}</a></h2><p class="quiet">${escapeMarkup(paper.authors.join(', '))}</p>`,
  );
  return siteShell({ look, title: look.name, content: `<h1>Recent papers</h1>${items.join('\n')}` });
}

function listingPage(look: SiteLook, paper: Paper, pings: readonly KeptPing[]) {
  const none = `<p><em>There are no trackback pings recorded for <a href="/abs/${paper.id}">${paper.id}</a>.</em></p>`;
  const rows = pings.map(
    (ping) => `<h3 class="trackback-title">
  <a class="mathjax" rel="external nofollow" href="${escapeMarkup(ping.url)}">${escapeMarkup(ping.title)}</a>
</h3>
<p class="trackback-source">
  [    ${escapeMarkup(ping.blogName)}@
    ${escapeMarkup(ping.url)}
]    <small>trackback posted ${ping.receivedAt.toUTCString().replace('GMT', 'UTC')}</small>
</p>`,
  );
  return siteShell({
    look,
    title: 'Article Trackbacks',
    content: `<div class="large-data-list bold-divided-list trackback-styles">
<h2 class="trackback-heading">Trackbacks for <a href="/abs/${paper.id}">${paper.id}</a></h2>
${pings.length === 0 ? none : rows.join('\n')}
</div>`,
  });
}
