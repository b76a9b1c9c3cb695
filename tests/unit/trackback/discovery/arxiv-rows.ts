import type { Row } from './row.ts';

const BLOCK = `<!--
rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">
    <rdf:Description
        rdf:about="/abs/hep-th/9711200"
        dc:identifier="/abs/hep-th/9711200"
        dc:title="The &#34;Large N&#34; Limit &amp; $\\hbar$"
        trackback:ping="/trackback/hep-th/9711200" />
    </rdf:RDF>
-->`;
const HEAD =
  '<head><title>[hep-th/9711200] The Large N Limit</title><link rel="canonical" href="https://arxiv.org/abs/hep-th/9711200"/></head>';
const OLD = {
  pingUrl: 'https://arxiv.org/trackback/hep-th/9711200',
  permalink: 'https://arxiv.org/abs/hep-th/9711200',
  isPageOwn: true,
} as const;

/** arXiv's pages, and pages about its papers. */
export const ARXIV_ROWS: readonly Row[] = [
  {
    origin: 'arXiv since 2018: no < before rdf:RDF, three relative addresses',
    html: `<html>${HEAD}<body><div id="content">${BLOCK}<div id="abs-outer"></div></div></body></html>`,
    pageUrl: 'https://arxiv.org/abs/hep-th/9711200',
    entries: [{ ...OLD, foundBy: 'rdf', title: 'The "Large N" Limit & $\\hbar$', confidence: 'high' }],
  },
  {
    origin: "arXiv, a version's page: the block names the paper without version",
    html: `<html>${HEAD}<body>${BLOCK}</body></html>`,
    pageUrl: 'https://arxiv.org/abs/hep-th/9711200v3?context=math#refs',
    entries: [{ ...OLD, foundBy: 'rdf', confidence: 'high' }],
  },
  {
    origin: "arXiv, a version's page without canonical link",
    html: `<html><body>${BLOCK}</body></html>`,
    pageUrl: 'http://www.arxiv.org/abs/hep-th/9711200v3',
    entries: [{ ...OLD, foundBy: 'rdf' }],
  },
  {
    origin: 'arXiv before 2018: well-formed, absolute, http',
    html: '<!--\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"\nxmlns:dc="http://purl.org/dc/elements/1.1/"\nxmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">\n<rdf:Description\nrdf:about="http://arxiv.org/abs/0809.2542"\ndc:identifier="http://arxiv.org/abs/0809.2542"\ndc:title="Title"\ntrackback:ping="http://arxiv.org/trackback/0809.2542" />\n</rdf:RDF>\n-->',
    pageUrl: 'http://arxiv.org/abs/0809.2542v4',
    entries: [{ pingUrl: 'https://arxiv.org/trackback/0809.2542', foundBy: 'rdf', isPageOwn: true }],
  },
  {
    origin: 'arXiv in 2005: single quotes',
    html: "<!-- <rdf:RDF xmlns:trackback='http://madskills.com/public/xml/rss/module/trackback/'><rdf:Description rdf:about='http://arxiv.org/abs/cs/0503016' dc:identifier='http://arxiv.org/abs/cs/0503016' dc:title='T' trackback:ping='http://arxiv.org/trackback/cs/0503016' /></rdf:RDF> -->",
    pageUrl: 'http://arxiv.org/abs/cs.DL/0503016',
    entries: [
      {
        pingUrl: 'https://arxiv.org/trackback/cs/0503016',
        foundBy: 'rdf',
        isPageOwn: true,
        confidence: 'high',
      },
    ],
  },
  ...[
    'https://export.arxiv.org',
    'http://de.arxiv.org',
    'http://xxx.lanl.gov',
    'http://arxiv.org',
    'https://www.arxiv.org',
  ].map((host): Row => ({
    origin: `a mirror, or arXiv without encryption: pings go to arXiv itself, ${host}`,
    html: `<html><body>${BLOCK}<link rel="trackback" href="https://arxiv.org/trackback/hep-th/9711200"></body></html>`,
    pageUrl: `${host}/abs/hep-th/9711200`,
    entries: [{ ...OLD, foundBy: 'rdf' }],
  })),
  {
    origin: 'arXiv full text: no RDF there, the rule makes the entry',
    html: '<title>Full text</title><p>text</p>',
    pageUrl: 'https://arxiv.org/html/2401.00001v2',
    entries: [
      {
        pingUrl: 'https://arxiv.org/trackback/2401.00001',
        foundBy: 'arxiv-rule',
        permalink: 'https://arxiv.org/abs/2401.00001',
        confidence: 'high',
        isPageOwn: true,
        title: 'Full text',
      },
    ],
  },
  {
    origin: "arXiv's list of received TrackBacks: the links on it are not ours",
    html: '<h2 class="trackback-heading">Trackbacks for <a href="/abs/2401.00001">2401.00001</a></h2><h3 class="trackback-title"><a rel="external nofollow" href="/tb/redirect/1/abc">A post</a></h3><p>[ Blog@ INVALID-URL ] trackback posted</p>',
    pageUrl: 'https://arxiv.org/tb/2401.00001',
    entries: [{ pingUrl: 'https://arxiv.org/trackback/2401.00001', foundBy: 'arxiv-rule' }],
  },
  {
    origin: 'arXiv abstract page with its "blog links" box and help link',
    html: `<html>${HEAD}<body>${BLOCK}<h3><a class="trackback-link" href="/tb/hep-th/9711200"> 28 blog links</a></h3> (<a href="https://info.arxiv.org/help/trackback.html" class="trackback-help">what is this?</a>)</body></html>`,
    pageUrl: 'https://arxiv.org/abs/hep-th/9711200',
    entries: [{ ...OLD, foundBy: 'rdf' }],
  },
  {
    origin: "alphaXiv: a page about the paper, not the paper's own",
    html: '<title>Discuss</title>',
    pageUrl: 'https://www.alphaxiv.org/abs/2401.00001v1',
    entries: [
      {
        pingUrl: 'https://arxiv.org/trackback/2401.00001',
        foundBy: 'arxiv-rule',
        confidence: 'medium',
        isPageOwn: false,
        title: 'arXiv:2401.00001',
      },
    ],
  },
  {
    origin: 'arXiv listing page: nothing to ping',
    html: '<title>hep-th</title><a href="/abs/2401.00001">x</a>',
    pageUrl: 'https://arxiv.org/list/hep-th/new',
    entries: [],
  },
];
