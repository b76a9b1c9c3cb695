import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { expect, test } from './harness/test.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const COMPOSE = `compose.html?target=${encodeURIComponent(PAPER)}`;
const POST = 'https://garden.example/2026/11/gaps/';

test.use({ allowedHosts: ['garden.example'] });

/** Posts as products show them, with what only a browser's own parser makes something of; the fields as arXiv can keep them. */
const SHAPES = [
  {
    product:
      'WordPress with Yoast SEO: JSON-LD graph, entities, pictures in noscript, inline styles and scripts',
    contentType: 'text/html; charset=UTF-8',
    html: `<!DOCTYPE html><html lang="en-US" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8">
<title>Attention &#8211; is it enough? &#8226; A Kitchen Garden</title>
<meta name="description" content="On weeding &amp; heads."><link rel="canonical" href="${POST}">
<meta property="og:title" content="Attention &#8211; is it enough?"><meta property="og:site_name" content="A Kitchen Garden">
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"${POST}#article","isPartOf":{"@id":"${POST}"},"headline":"Attention &#8211; is it enough?","wordCount":120},{"@type":"WebPage","@id":"${POST}","url":"${POST}","name":"Attention &#8211; is it enough? &#8226; A Kitchen Garden","description":"On weeding &amp; heads."},{"@type":"WebSite","@id":"https://garden.example/#website","url":"https://garden.example/","name":"A Kitchen Garden"}]}</script>
<style id='wp-block-library-inline-css'>.wp-block{color:#32373c}</style>
<script>document.title = 'By a script'</script>
<link rel="stylesheet" href="/wp-content/themes/style.css">
</head><body class="post-template-default single" style="--wp--preset:1" onload="document.title='loaded'">
<noscript><img src="/pixel-noscript.gif" alt=""></noscript>
<main><article class="post type-post hentry"><h1 class="entry-title">Attention &#8211; is it enough?</h1>
<img src="/wp-content/uploads/heads.jpg" srcset="/wp-content/uploads/heads-2x.jpg 2x" alt="Heads" onerror="x()">
<iframe src="https://garden.example/embed/"></iframe>
<div class="entry-content"><p>Eight heads of lettuce, and what <a href='${PAPER}v7'>the paper</a> says of them.</p></div></article></main></body></html>`,
    fields: ['Attention - is it enough?', 'On weeding & heads.', 'A Kitchen Garden'],
  },
  {
    product: 'Jekyll without a plugin: MathJax, no description, unclosed paragraphs',
    contentType: 'text/html',
    html: `<!DOCTYPE html>
<html><head><meta charset=utf-8><title>Gaps between primes | Ada’s notebook</title>
<link type="application/atom+xml" rel="alternate" href="/feed.xml" title="Ada’s notebook">
<script id="MathJax-script" async src="/mathjax/tex-mml-chtml.js"></script></head>
<body><header class=site-header><a class=site-title href="/">Ada’s notebook</a></header>
<article class="post h-entry"><h1 class="post-title p-name">Gaps between primes</h1>
<div class="post-content e-content"><p>For every $k \\ge 2$ there is a gap &mdash; <em>somewhere</em>.<p>See <a href="${PAPER}">the paper</a>.
<table><p>Not where it belongs</table></div></article></body></html>`,
    fields: ['Gaps between primes', 'For every $k \\ge 2$ there is a gap - somewhere.', "Ada's notebook"],
  },
  {
    product: 'Movable Type in Japanese: Shift_JIS, RDF in a comment, og tags after the body began',
    contentType: 'text/html',
    html: Buffer.concat([
      Buffer.from(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>',
      ),
      // 日記: 差
      Buffer.from([0x93, 0xfa, 0x8b, 0x4c, 0x3a, 0x20, 0x8d, 0xb7]),
      Buffer.from(
        '</title><!-- <rdf:RDF><rdf:Description trackback:ping="https://garden.example/mt-tb.cgi/1" /></rdf:RDF> --></head><body><meta property="og:title" content="',
      ),
      Buffer.from([0x8d, 0xb7]),
      Buffer.from('"><meta property="og:site_name" content="'),
      Buffer.from([0x93, 0xfa, 0x8b, 0x4c]),
      Buffer.from('"><meta name="description" content="'),
      // 素数
      Buffer.from([0x91, 0x66, 0x90, 0x94]),
      Buffer.from(`"><p><a href="${PAPER}">arXiv</a></p></body></html>`),
    ]),
    fields: ['差', '素数', '日記'],
  },
] as const;

for (const { product, contentType, html, fields } of SHAPES) {
  test(`fills the fields from a post as its page shows it: ${product}`, async ({ site, extensionPage }) => {
    site.answerWith(POST, webPage(html, contentType));
    const compose = await extensionPage(COMPOSE);
    await compose.getByLabel('Your post’s address').fill(POST);
    const [title, excerpt, blogName] = fields;
    await expect(compose.getByLabel('Title')).toHaveValue(title);
    await expect(compose.getByLabel('Excerpt')).toHaveValue(excerpt);
    await expect(compose.getByLabel('Blog name')).toHaveValue(blogName);
    await compose.locator('form > section summary').first().click();
    await expect(compose.locator('[data-check="public"]')).toHaveAttribute('data-state', 'good');
    await expect(compose.locator('[data-check="link"]')).toHaveAttribute('data-state', 'good');
    // Nothing in it has run, and nothing that it names was loaded.
    expect(new Set(site.requests().map(({ url }) => url))).toEqual(new Set([POST]));
  });
}
