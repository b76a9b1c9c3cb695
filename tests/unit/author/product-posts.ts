import type { Claim } from '../../../lib/author/post-page.ts';

/** A post's page as a product's default theme makes it, written by hand, and what is to be read of it. */
export interface PostRow {
  readonly product: string;
  readonly url: string;
  readonly html: string;
  /** `field source text`, in order. */
  readonly claims: readonly (readonly [Claim['field'], Claim['from'], string])[];
  readonly links: readonly string[];
  readonly feeds: readonly string[];
}

const PAPER = 'https://arxiv.org/abs/2401.00001';

export const PRODUCT_POSTS: readonly PostRow[] = [
  {
    product: 'Jekyll (minima, jekyll-seo-tag)',
    url: 'https://ada.example/2026/03/01/gaps.html',
    html: `<!DOCTYPE html>
<html lang="en"><head>
  <meta charset="utf-8">
  <!-- Begin Jekyll SEO tag v2.8.0 -->
<title>Gaps – between primes | Ada’s notebook</title>
<meta name="generator" content="Jekyll v4.3.3" />
<meta property="og:title" content="Gaps – between primes" />
<meta name="author" content="Ada Example" />
<meta property="og:locale" content="en_US" />
<meta name="description" content="A new preprint is about gaps." />
<meta property="og:description" content="A new preprint is about gaps." />
<link rel="canonical" href="https://ada.example/2026/03/01/gaps.html" />
<meta property="og:url" content="https://ada.example/2026/03/01/gaps.html" />
<meta property="og:site_name" content="Ada’s notebook" />
<meta property="og:type" content="article" />
<meta name="twitter:card" content="summary" />
<meta property="twitter:title" content="Gaps – between primes" />
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"BlogPosting","author":{"@type":"Person","name":"Ada Example"},"dateModified":"2026-03-01T12:00:00+00:00","description":"A new preprint is about gaps.","headline":"Gaps – between primes","mainEntityOfPage":{"@type":"WebPage","@id":"https://ada.example/2026/03/01/gaps.html"},"url":"https://ada.example/2026/03/01/gaps.html"}</script>
<!-- End Jekyll SEO tag -->
<link type="application/atom+xml" rel="alternate" href="https://ada.example/feed.xml" title="Ada&apos;s notebook" /></head>
<body><header class="site-header"><div class="wrapper"><a class="site-title" rel="author" href="/">Ada’s notebook</a><nav class="site-nav"><a class="page-link" href="/about/">About</a></nav></div></header>
<main class="page-content" aria-label="Content"><div class="wrapper">
<article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting">
  <header class="post-header">
    <h1 class="post-title p-name" itemprop="name headline">Gaps – between primes</h1>
    <p class="post-meta"><time class="dt-published" datetime="2026-03-01T12:00:00+00:00" itemprop="datePublished">Mar 1, 2026</time></p>
  </header>
  <div class="post-content e-content" itemprop="articleBody">
    <p>A new preprint is about <em>gaps</em>.</p>
    <p>See <a href="${PAPER}">the paper</a>.</p>
  </div><a class="u-url" href="/2026/03/01/gaps.html" hidden></a>
</article></div></main>
<footer class="site-footer h-card"><data class="u-url" href="/"></data><p class="p-author">Ada Example</p></footer></body></html>`,
    claims: [
      ['title', 'json-ld', 'Gaps – between primes'],
      ['excerpt', 'json-ld', 'A new preprint is about gaps.'],
      ['url', 'json-ld', 'https://ada.example/2026/03/01/gaps.html'],
      ['title', 'microformats', 'Gaps – between primes'],
      ['url', 'microformats', 'https://ada.example/2026/03/01/gaps.html'],
      ['title', 'open-graph', 'Gaps – between primes'],
      ['excerpt', 'open-graph', 'A new preprint is about gaps.'],
      ['blog_name', 'open-graph', 'Ada’s notebook'],
      ['url', 'open-graph', 'https://ada.example/2026/03/01/gaps.html'],
      ['excerpt', 'meta-description', 'A new preprint is about gaps.'],
      ['title', 'title-element', 'Gaps – between primes'],
      ['blog_name', 'title-element', 'Ada’s notebook'],
      ['excerpt', 'first-paragraph', 'A new preprint is about gaps.'],
      ['blog_name', 'feed-title', "Ada's notebook"],
    ],
    links: [
      'https://ada.example/',
      'https://ada.example/about/',
      PAPER,
      'https://ada.example/2026/03/01/gaps.html',
    ],
    feeds: ['https://ada.example/feed.xml'],
  },
  {
    product: 'Hugo (PaperMod)',
    url: 'https://hugo.example/posts/gaps/',
    html: `<!DOCTYPE html><html lang="en" dir="auto"><head><meta charset="utf-8"><meta name="robots" content="index, follow"><title>Gaps | Notes on Hugo</title>
<meta name="keywords" content=""><meta name="description" content="A new preprint is about gaps."><meta name="author" content=""><link rel="canonical" href="https://hugo.example/posts/gaps/">
<meta property="og:url" content="https://hugo.example/posts/gaps/"><meta property="og:site_name" content="Notes on Hugo"><meta property="og:title" content="Gaps"><meta property="og:description" content="A new preprint is about gaps."><meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Posts","item":"https://hugo.example/posts/"},{"@type":"ListItem","position":2,"name":"Gaps","item":"https://hugo.example/posts/gaps/"}]}</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"Gaps","name":"Gaps","description":"A new preprint is about gaps.","keywords":[],"articleBody":"A new preprint is about gaps.","wordCount":"120","inLanguage":"en","datePublished":"2026-03-01T12:00:00Z","author":[{"@type":"Person","name":""}],"mainEntityOfPage":{"@type":"WebPage","@id":"https://hugo.example/posts/gaps/"},"publisher":{"@type":"Organization","name":"Notes on Hugo","logo":{"@type":"ImageObject","url":"https://hugo.example/favicon.ico"}}}</script></head>
<body id="top"><header class="header"><nav class="nav"><a href="https://hugo.example/" accesskey="h" title="Notes on Hugo (Alt + H)">Notes on Hugo</a></nav></header>
<main class="main"><article class="post-single"><header class="post-header"><h1 class="post-title entry-hint-parent">Gaps</h1><div class="post-meta"><span title="2026-03-01">March 1, 2026</span>&nbsp;·&nbsp;<span>1 min</span></div></header>
<div class="toc"><details><summary>Table of Contents</summary><div class="inner"><ul><li><a href="#one">One chapter with a long name</a></li></ul></div></details></div>
<div class="post-content"><p>A new preprint is about gaps.</p><p>See <a href="${PAPER}" target="_blank">the paper</a>.</p></div><footer class="post-footer"><ul class="post-tags"></ul></footer></article></main>
<footer class="footer"><span>&copy; 2026 <a href="https://hugo.example/">Notes on Hugo</a></span></footer></body></html>`,
    claims: [
      ['title', 'json-ld', 'Gaps'],
      ['excerpt', 'json-ld', 'A new preprint is about gaps.'],
      ['url', 'json-ld', 'https://hugo.example/posts/gaps/'],
      ['blog_name', 'json-ld', 'Notes on Hugo'],
      ['title', 'open-graph', 'Gaps'],
      ['excerpt', 'open-graph', 'A new preprint is about gaps.'],
      ['blog_name', 'open-graph', 'Notes on Hugo'],
      ['url', 'open-graph', 'https://hugo.example/posts/gaps/'],
      ['excerpt', 'meta-description', 'A new preprint is about gaps.'],
      ['title', 'title-element', 'Gaps'],
      ['blog_name', 'title-element', 'Notes on Hugo'],
      ['excerpt', 'first-paragraph', 'A new preprint is about gaps.'],
    ],
    links: ['https://hugo.example/', PAPER],
    feeds: [],
  },
  {
    product: 'Eleventy (eleventy-base-blog)',
    url: 'https://eleventy.example/blog/gaps/',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gaps</title><meta name="description" content="This is a post about gaps.">
<link rel="alternate" href="/feed/feed.xml" type="application/atom+xml" title="Eleven"><meta name="generator" content="Eleventy v3.0.0"></head>
<body><a href="#main" id="skip-link" class="visually-hidden">Skip to main content</a><header><a href="/" class="home-link">Eleven</a><nav><h2 class="visually-hidden">Top level navigation menu</h2><ul class="nav"><li class="nav-item"><a href="/blog/">Archive</a></li></ul></nav></header>
<main id="main"><heading-anchors><h1 id="gaps">Gaps</h1><ul class="post-metadata"><li><time datetime="2026-03-01">01 March 2026</time></li><li><a href="/tags/maths/" class="post-tag">maths</a></li></ul>
<p>A new preprint is about gaps.</p><p>See <a href="${PAPER}">the paper</a>.</p><ul class="links-nextprev"><li class="links-nextprev-prev">← Previous<br> <a href="/blog/before/">Before</a></li></ul></heading-anchors></main><footer><p><em>Built with <a href="https://www.11ty.dev/">Eleventy v3.0.0</a></em></p></footer></body></html>`,
    claims: [
      ['excerpt', 'meta-description', 'This is a post about gaps.'],
      ['title', 'title-element', 'Gaps'],
      ['excerpt', 'first-paragraph', 'A new preprint is about gaps.'],
      ['blog_name', 'feed-title', 'Eleven'],
    ],
    links: [
      'https://eleventy.example/',
      'https://eleventy.example/blog/',
      'https://eleventy.example/tags/maths/',
      PAPER,
      'https://eleventy.example/blog/before/',
      'https://www.11ty.dev/',
    ],
    feeds: ['https://eleventy.example/feed/feed.xml'],
  },
  {
    product: 'Astro (blog template)',
    url: 'https://astro.example/blog/gaps/',
    html: `<!DOCTYPE html><html lang="en" data-astro-cid-bvzihdzo> <head><!-- Global Metadata --><meta charset="utf-8"><link rel="sitemap" href="/sitemap-index.xml"><link rel="alternate" type="application/rss+xml" title="Astro Blog" href="https://astro.example/rss.xml"><meta name="generator" content="Astro v5.0.0"><link rel="canonical" href="https://astro.example/blog/gaps/"><title>Gaps</title><meta name="title" content="Gaps"><meta name="description" content="A new preprint, and what I make of it."><meta property="og:type" content="website"><meta property="og:url" content="https://astro.example/blog/gaps/"><meta property="og:title" content="Gaps"><meta property="og:description" content="A new preprint, and what I make of it."><meta property="twitter:title" content="Gaps"></head> <body data-astro-cid-bvzihdzo> <header data-astro-cid-3ef6ksr2> <nav> <h2><a href="/">Astro Blog</a></h2> </nav> </header> <main> <article> <div class="hero-image"><img width="1020" height="510" src="/x.jpg" alt=""></div> <div class="prose"> <div class="title"> <div class="date"> <time datetime="2026-03-01T00:00:00.000Z"> Mar 1, 2026 </time> </div> <h1>Gaps</h1> <hr> </div> <p>A new preprint is about gaps.</p><p>See <a href="${PAPER}">the paper</a>.</p> </div> </article> </main> <footer>&copy; 2026 Your name here. All rights reserved.</footer></body></html>`,
    claims: [
      ['title', 'open-graph', 'Gaps'],
      ['excerpt', 'open-graph', 'A new preprint, and what I make of it.'],
      ['url', 'open-graph', 'https://astro.example/blog/gaps/'],
      ['excerpt', 'meta-description', 'A new preprint, and what I make of it.'],
      ['title', 'title-element', 'Gaps'],
      ['excerpt', 'first-paragraph', 'A new preprint is about gaps.'],
      ['blog_name', 'feed-title', 'Astro Blog'],
    ],
    links: ['https://astro.example/', PAPER],
    feeds: ['https://astro.example/rss.xml'],
  },
  {
    product: 'WordPress (Twenty Twenty-Five)',
    url: 'https://wp.example/2026/03/01/gaps/',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" /><meta name='robots' content='max-image-preview:large' />
<title>Gaps &#8211; what&#8217;s new &#8211; Word &amp; Press</title>
<link rel="alternate" type="application/rss+xml" title="Word &amp; Press &raquo; Feed" href="https://wp.example/feed/" />
<link rel="alternate" type="application/rss+xml" title="Word &amp; Press &raquo; Comments Feed" href="https://wp.example/comments/feed/" />
<link rel="alternate" type="application/rss+xml" title="Word &amp; Press &raquo; Gaps &#8211; what&#8217;s new Comments Feed" href="https://wp.example/2026/03/01/gaps/feed/" />
<link rel="alternate" title="JSON" type="application/json" href="https://wp.example/wp-json/wp/v2/posts/17" />
<link rel="canonical" href="https://wp.example/2026/03/01/gaps/" /><link rel='shortlink' href='https://wp.example/?p=17' />
<script>window._wpemojiSettings = {"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/15.0.3\\/72x72\\/","ext":".png"};</script></head>
<body class="post-template-default single single-post postid-17 single-format-standard wp-embed-responsive"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a>
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="https://wp.example" rel="home">Word &amp; Press</a></p></header>
<main class="wp-block-group" id="wp--skip-link--target"><h1 class="wp-block-post-title">Gaps &#8211; what&#8217;s new</h1>
<div class="wp-block-group"><p>Written by</p><div class="wp-block-post-author-name"><a href="https://wp.example/author/ada/" class="wp-block-post-author-name__link">ada</a></div><p>in</p></div>
<div class="entry-content alignfull wp-block-post-content"><figure class="wp-block-image"><img src="x.jpg" alt=""/><figcaption class="wp-element-caption">A long caption with quite a few words.</figcaption></figure>
<p>A new preprint is about gaps. I had not expected that <img src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f600.png" alt="😀" class="wp-smiley" />.</p><p>See <a href="${PAPER}">the paper</a>.</p></div>
<div class="wp-block-comments"><p>Leave a Reply to this long and winding text.</p></div></main></div></body></html>`,
    claims: [
      ['title', 'title-element', 'Gaps – what’s new'],
      ['blog_name', 'title-element', 'Word & Press'],
      ['excerpt', 'first-paragraph', 'A new preprint is about gaps. I had not expected that 😀.'],
      ['blog_name', 'feed-title', 'Word & Press'],
    ],
    links: ['https://wp.example/', 'https://wp.example/author/ada/', PAPER],
    feeds: [
      'https://wp.example/feed/',
      'https://wp.example/comments/feed/',
      'https://wp.example/2026/03/01/gaps/feed/',
    ],
  },
  {
    product: 'Ghost (Source)',
    url: 'https://ghost.example/gaps/',
    html: `<!DOCTYPE html><html lang="en"><head><title>Gaps &amp; more</title><meta charset="utf-8">
<meta name="description" content="A custom excerpt."><link rel="canonical" href="https://ghost.example/gaps/">
<meta property="og:site_name" content="Ghostly"><meta property="og:type" content="article"><meta property="og:title" content="Gaps &amp; more"><meta property="og:description" content="A custom excerpt."><meta property="og:url" content="https://ghost.example/gaps/">
<script type="application/ld+json">
{
    "@context": "https://schema.org",
    "@type": "Article",
    "publisher": {
        "@type": "Organization",
        "name": "Ghostly",
        "url": "https://ghost.example/",
        "logo": {"@type": "ImageObject", "url": "https://ghost.example/favicon.ico"}
    },
    "author": {"@type": "Person", "name": "Ada", "url": "https://ghost.example/author/ada/", "sameAs": []},
    "headline": "Gaps &amp; more",
    "url": "https://ghost.example/gaps/",
    "datePublished": "2026-03-01T12:00:00.000Z",
    "description": "A custom excerpt.",
    "mainEntityOfPage": "https://ghost.example/gaps/"
}
</script>
<meta name="generator" content="Ghost 5.100"><link rel="alternate" type="application/rss+xml" title="Ghostly" href="https://ghost.example/rss/"></head>
<body class="post-template"><div class="gh-viewport"><header id="gh-navigation"><a class="gh-navigation-logo is-title" href="https://ghost.example">Ghostly</a></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title is-title">Gaps &amp; more</h1><p class="gh-article-excerpt is-body">A custom excerpt.</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/ada/">Ada</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-03-01">Mar 1, 2026</time><span class="gh-article-meta-length"><span class="bull">—</span> 1 min read</span></div></div></header>
<section class="gh-content gh-canvas is-body"><p>A new preprint is about gaps.</p><p>See <a href="${PAPER}?ref=ghost.example" rel="noreferrer">the paper</a>.</p></section></article></main></div></body></html>`,
    claims: [
      ['title', 'json-ld', 'Gaps & more'],
      ['excerpt', 'json-ld', 'A custom excerpt.'],
      ['url', 'json-ld', 'https://ghost.example/gaps/'],
      ['blog_name', 'json-ld', 'Ghostly'],
      ['title', 'open-graph', 'Gaps & more'],
      ['excerpt', 'open-graph', 'A custom excerpt.'],
      ['blog_name', 'open-graph', 'Ghostly'],
      ['url', 'open-graph', 'https://ghost.example/gaps/'],
      ['excerpt', 'meta-description', 'A custom excerpt.'],
      ['title', 'title-element', 'Gaps & more'],
      ['excerpt', 'first-paragraph', 'A new preprint is about gaps.'],
      ['blog_name', 'feed-title', 'Ghostly'],
    ],
    links: ['https://ghost.example/', 'https://ghost.example/author/ada/', `${PAPER}?ref=ghost.example`],
    feeds: ['https://ghost.example/rss/'],
  },
  {
    product: 'Blogger (Contempo)',
    url: 'https://blogger.example/2026/03/gaps.html',
    html: `<!DOCTYPE html>
<html dir='ltr' lang='en'><head><title>Gaps</title>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/>
<link href='https://blogger.example/2026/03/gaps.html' rel='canonical'/>
<link rel="alternate" type="application/atom+xml" title="Blogging along - Atom" href="https://blogger.example/feeds/posts/default" />
<link rel="alternate" type="application/rss+xml" title="Blogging along - RSS" href="https://blogger.example/feeds/posts/default?alt=rss" />
<link rel="service.post" type="application/atom+xml" title="Blogging along - Atom" href="https://www.blogger.com/feeds/1/posts/default" />
<link rel="alternate" type="application/atom+xml" title="Blogging along - Atom" href="https://blogger.example/feeds/2/comments/default" />
<meta content='https://blogger.example/2026/03/gaps.html' property='og:url'/><meta content='Gaps' property='og:title'/><meta content='A new preprint is about gaps. See the paper.' property='og:description'/></head>
<body class='item-view version-1-3-3'><div class='page'><div class='centered-top'><header class='header'><h1><a href='https://blogger.example/'>Blogging along</a></h1></header></div>
<main class='centered-bottom' id='main' role='main'><article class='post-outer-container'><div class='post-outer'><div class='post'><script type='application/ld+json'>{
  "@context": "http://schema.org",
  "@type": "BlogPosting",
  "mainEntityOfPage": {
    "@type": "WebPage",
    "@id": "https://blogger.example/2026/03/gaps.html"
  },
  "headline": "Gaps","description": "A new preprint is about gaps. See the paper.","datePublished": "2026-03-01T04:00:00-08:00",
  "publisher": {
    "@type": "Organization",
    "name": "Blogger",
    "logo": {"@type": "ImageObject", "url": "https://blogger.googleusercontent.com/img/b/x", "width": 206, "height": 60}
  },"author": {"@type": "Person", "name": "Ada"}
}</script><h3 class='post-title entry-title'>Gaps</h3><div class='post-header'><div class='post-header-line-1'><span class='byline post-timestamp'><a class='timestamp-link' href='https://blogger.example/2026/03/gaps.html' rel='bookmark' title='permanent link'><time class='published' datetime='2026-03-01T04:00:00-08:00'>March 01, 2026</time></a></span></div></div>
<div class='post-body entry-content float-container' id='post-body-2'><div class="separator" style="clear: both;"><a href="https://blogger.googleusercontent.com/img/x.jpg"><img src="x.jpg"></a></div><br>A new preprint is about gaps.<br><br>See <a href="${PAPER}">the paper</a>.</div></div></div></article></main></div></body></html>`,
    claims: [
      ['title', 'json-ld', 'Gaps'],
      ['excerpt', 'json-ld', 'A new preprint is about gaps. See the paper.'],
      ['url', 'json-ld', 'https://blogger.example/2026/03/gaps.html'],
      ['title', 'open-graph', 'Gaps'],
      ['excerpt', 'open-graph', 'A new preprint is about gaps. See the paper.'],
      ['url', 'open-graph', 'https://blogger.example/2026/03/gaps.html'],
      ['title', 'title-element', 'Gaps'],
      ['excerpt', 'first-paragraph', 'A new preprint is about gaps.'],
      ['blog_name', 'feed-title', 'Blogging along'],
    ],
    links: [
      'https://blogger.example/',
      'https://blogger.example/2026/03/gaps.html',
      'https://blogger.googleusercontent.com/img/x.jpg',
      PAPER,
    ],
    feeds: [
      'https://blogger.example/feeds/posts/default',
      'https://blogger.example/feeds/posts/default?alt=rss',
      'https://blogger.example/feeds/2/comments/default',
    ],
  },
  {
    product: 'Substack',
    url: 'https://ada.substack.example/p/gaps',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><title data-rh="true">Gaps - by Ada Example - Letters by Ada</title>
<meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:title" content="Gaps"/><meta data-rh="true" name="twitter:title" content="Gaps"/><meta data-rh="true" name="description" content="What a preprint says"/><meta data-rh="true" property="og:description" content="What a preprint says"/>
<link data-rh="true" rel="canonical" href="https://ada.substack.example/p/gaps"/><meta property="og:url" content="https://ada.substack.example/p/gaps"/>
<link rel="alternate" type="application/rss+xml" href="/feed" title="Letters by Ada"/>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://ada.substack.example/p/gaps","mainEntityOfPage":"https://ada.substack.example/p/gaps","headline":"Gaps","description":"What a preprint says","datePublished":"2026-03-01T12:00:00+00:00","isAccessibleForFree":true,"author":[{"@type":"Person","name":"Ada Example","url":"https://substack.example/@ada"}],"publisher":{"@type":"Organization","name":"Letters by Ada","url":"https://ada.substack.example"}}</script></head>
<body><div id="entry"><div id="main"><div class="main-menu"><a href="/" native>Letters by Ada</a><button>Subscribe</button></div>
<div aria-label="Post" role="main" class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 class="post-title published">Gaps</h1><h3 class="subtitle">What a preprint says</h3><div class="byline-wrapper"><a href="https://substack.example/@ada">Ada Example</a><div>Mar 01, 2026</div></div></div>
<div class="available-content"><div dir="auto" class="body markup"><p>A new preprint is about gaps. See <a href="${PAPER}" rel>the paper</a>.</p><div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><p class="cta-caption">Thanks for reading Letters by Ada! Subscribe for free.</p></div></div></div></div></article></div></div></div></div></div>
<script>window._preloads = JSON.parse("{\\"base_url\\":\\"https://ada.substack.example\\"}")</script></body></html>`,
    claims: [
      ['title', 'json-ld', 'Gaps'],
      ['excerpt', 'json-ld', 'What a preprint says'],
      ['url', 'json-ld', 'https://ada.substack.example/p/gaps'],
      ['blog_name', 'json-ld', 'Letters by Ada'],
      ['title', 'open-graph', 'Gaps'],
      ['excerpt', 'open-graph', 'What a preprint says'],
      ['url', 'open-graph', 'https://ada.substack.example/p/gaps'],
      ['excerpt', 'meta-description', 'What a preprint says'],
      ['title', 'title-element', 'Gaps'],
      ['blog_name', 'title-element', 'Letters by Ada'],
      ['excerpt', 'first-paragraph', 'A new preprint is about gaps. See the paper.'],
      ['blog_name', 'feed-title', 'Letters by Ada'],
    ],
    links: ['https://ada.substack.example/', 'https://substack.example/@ada', PAPER],
    feeds: ['https://ada.substack.example/feed'],
  },
];
