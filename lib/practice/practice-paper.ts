/** A paper that nobody wrote, on a host that does not exist. */
export const PRACTICE_PAPER = {
  url: 'https://papers.example/abs/2611.04217',
  pingUrl: 'https://papers.example/trackback/2611.04217',
  title: 'Footnotes That Answer Back: A Field Study of Links Between Papers and Blogs',
  authors: 'Ilse Vandermolen, Tomás Quiroga',
  abstract:
    'We followed four hundred papers for two years and asked who talked about them, where, and whether the papers ever heard of it. ' +
    'Most conversations happened on personal sites and were found by nobody. Where a link back existed, it was read.',
} as const;

/** A post about it, for who would rather not think one up. */
export const PRACTICE_POST = {
  url: 'https://garden.example/2026/links-that-knock/',
  title: 'Links that knock before they enter',
  excerpt: 'A paper about papers that never hear of their readers, and why I tell the people I link to.',
  blog_name: 'A Kitchen Garden',
} as const;

/** The paper's page as a server would send it, with its TrackBack block in arXiv's form: in a comment, one `<` missing, addresses relative. */
export const PRACTICE_HTML = `<!doctype html>
<html lang="en">
<head>
  <title>[2611.04217] ${PRACTICE_PAPER.title}</title>
  <link rel="canonical" href="${PRACTICE_PAPER.url}"/>
</head>
<body>
<!--
rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">
    <rdf:Description
        rdf:about="/abs/2611.04217"
        dc:identifier="/abs/2611.04217"
        dc:title="${PRACTICE_PAPER.title}"
        trackback:ping="/trackback/2611.04217" />
    </rdf:RDF>
-->
<h1>${PRACTICE_PAPER.title}</h1>
<p>${PRACTICE_PAPER.authors}</p>
<blockquote>${PRACTICE_PAPER.abstract}</blockquote>
</body>
</html>
`;
