import type { Feed } from '../../../lib/author/post.ts';

/** A feed as a product makes it by default, written by hand, and what is to be read of it. */
export interface FeedRow {
  readonly product: string;
  readonly feedUrl: string;
  readonly contentType: string;
  readonly text: string;
  readonly feed: Feed;
}

const PAPER = 'https://arxiv.org/abs/2401.00001';

export const PRODUCT_FEEDS: readonly FeedRow[] = [
  {
    product: 'Jekyll (jekyll-feed)',
    feedUrl: 'https://ada.example/feed.xml',
    contentType: 'application/xml',
    text: `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" ><generator uri="https://jekyllrb.com/" version="4.3.3">Jekyll</generator><link href="https://ada.example/feed.xml" rel="self" type="application/atom+xml" /><link href="https://ada.example/" rel="alternate" type="text/html" /><updated>2026-03-02T09:00:00+00:00</updated><id>https://ada.example/feed.xml</id><title type="html">Ada’s notebook</title><subtitle>Mostly proofs.</subtitle><author><name>Ada Example</name></author><entry><title type="html">Gaps between primes &amp;amp; me</title><link href="https://ada.example/2026/03/01/gaps.html" rel="alternate" type="text/html" title="Gaps between primes &amp;amp; me" /><published>2026-03-01T12:00:00+00:00</published><updated>2026-03-01T12:00:00+00:00</updated><id>https://ada.example/2026/03/01/gaps</id><content type="html" xml:base="https://ada.example/2026/03/01/gaps.html"><![CDATA[<p>A new preprint is about <em>gaps</em>.</p>

<p>See <a href="${PAPER}">the paper</a> and <a href="/about/">me</a>.</p>]]></content><author><name>Ada Example</name></author><category term="maths" /><summary type="html"><![CDATA[A new preprint is about gaps.]]></summary></entry></feed>`,
    feed: {
      title: 'Ada’s notebook',
      homeUrl: 'https://ada.example/',
      posts: [
        {
          url: 'https://ada.example/2026/03/01/gaps.html',
          title: 'Gaps between primes & me',
          summary: 'A new preprint is about gaps.',
          opening: 'A new preprint is about gaps.',
          publishedAt: Date.UTC(2026, 2, 1, 12),
          links: [PAPER, 'https://ada.example/about/'],
          isComplete: true,
        },
      ],
    },
  },
  {
    product: 'Hugo (embedded rss.xml)',
    feedUrl: 'https://hugo.example/index.xml',
    contentType: 'application/xml',
    text: `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Notes on Hugo Blog</title>
    <link>https://hugo.example/</link>
    <description>Recent content in Notes on Hugo Blog</description>
    <generator>Hugo</generator>
    <language>en-us</language>
    <lastBuildDate>Sun, 01 Mar 2026 13:00:00 +0100</lastBuildDate>
    <atom:link href="https://hugo.example/index.xml" rel="self" type="application/rss+xml" />
    <item>
      <title>It&#39;s about &#34;gaps&#34;</title>
      <link>https://hugo.example/posts/gaps/</link>
      <pubDate>Sun, 01 Mar 2026 13:00:00 +0100</pubDate>
      <guid>https://hugo.example/posts/gaps/</guid>
      <description>&lt;p&gt;A new preprint is about &lt;em&gt;gaps&lt;/em&gt;: &lt;a href=&#34;${PAPER}&#34;&gt;here&lt;/a&gt;.&lt;/p&gt;</description>
    </item>
    <item>
      <title>About</title>
      <link>https://hugo.example/about/</link>
      <pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>
      <guid>https://hugo.example/about/</guid>
      <description></description>
    </item>
  </channel>
</rss>`,
    feed: {
      title: 'Notes on Hugo Blog',
      homeUrl: 'https://hugo.example/',
      posts: [
        {
          url: 'https://hugo.example/posts/gaps/',
          title: 'It\'s about "gaps"',
          summary: 'A new preprint is about gaps: here.',
          opening: '',
          publishedAt: Date.UTC(2026, 2, 1, 12),
          links: [PAPER],
          isComplete: false,
        },
        {
          url: 'https://hugo.example/about/',
          title: 'About',
          summary: '',
          opening: '',
          publishedAt: null,
          links: [],
          isComplete: false,
        },
      ],
    },
  },
  {
    product: 'Eleventy (@11ty/eleventy-plugin-rss, Atom)',
    feedUrl: 'https://eleventy.example/feed/feed.xml',
    contentType: 'application/xml; charset=utf-8',
    text: `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="pretty-atom-feed.xsl" type="text/xsl"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>Eleven</title>
  <subtitle>I am writing about my experiences.</subtitle>
  <link href="https://eleventy.example/feed/feed.xml" rel="self" />
  <link href="https://eleventy.example/" />
  <updated>2026-03-01T00:00:00Z</updated>
  <id>https://eleventy.example/</id>
  <author><name>Your Name</name></author>
  <entry>
    <title>Gaps</title>
    <link href="https://eleventy.example/blog/gaps/" />
    <updated>2026-03-01T00:00:00Z</updated>
    <id>https://eleventy.example/blog/gaps/</id>
    <content type="html">&lt;p&gt;A new preprint is about gaps.&lt;/p&gt;
&lt;p&gt;See &lt;a href=&quot;${PAPER}&quot;&gt;the paper&lt;/a&gt;.&lt;/p&gt;
</content>
  </entry>
</feed>`,
    feed: {
      title: 'Eleven',
      homeUrl: 'https://eleventy.example/',
      posts: [
        {
          url: 'https://eleventy.example/blog/gaps/',
          title: 'Gaps',
          summary: '',
          opening: 'A new preprint is about gaps.',
          publishedAt: Date.UTC(2026, 2, 1),
          links: [PAPER],
          isComplete: true,
        },
      ],
    },
  },
  {
    product: 'Astro (@astrojs/rss)',
    feedUrl: 'https://astro.example/rss.xml',
    contentType: 'application/xml',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Astro Blog</title><description>Welcome to my website!</description><link>https://astro.example/</link><item><title>Gaps</title><link>https://astro.example/blog/gaps/</link><guid isPermaLink="true">https://astro.example/blog/gaps/</guid><description>A new preprint, and what I make of it.</description><pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate></item></channel></rss>`,
    feed: {
      title: 'Astro Blog',
      homeUrl: 'https://astro.example/',
      posts: [
        {
          url: 'https://astro.example/blog/gaps/',
          title: 'Gaps',
          summary: 'A new preprint, and what I make of it.',
          opening: '',
          publishedAt: Date.UTC(2026, 2, 1),
          links: [],
          isComplete: false,
        },
      ],
    },
  },
  {
    product: 'WordPress',
    feedUrl: 'https://wp.example/feed/',
    contentType: 'application/rss+xml; charset=UTF-8',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>Word &amp; Press</title>
	<atom:link href="https://wp.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://wp.example</link>
	<description>Just another WordPress site</description>
	<lastBuildDate>Sun, 01 Mar 2026 12:00:05 +0000</lastBuildDate>
	<language>en-US</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<generator>https://wordpress.org/?v=6.7</generator>
	<item>
		<title>Gaps &#8211; what&#8217;s new</title>
		<link>https://wp.example/2026/03/01/gaps/</link>
					<comments>https://wp.example/2026/03/01/gaps/#respond</comments>

		<dc:creator><![CDATA[ada]]></dc:creator>
		<pubDate>Sun, 01 Mar 2026 12:00:00 +0000</pubDate>
				<category><![CDATA[Uncategorized]]></category>
		<guid isPermaLink="false">https://wp.example/?p=17</guid>

					<description><![CDATA[A new preprint is about gaps. I had not expected that [&#8230;]]]></description>
										<content:encoded><![CDATA[
<p class="wp-block-paragraph">A new preprint is about gaps. I had not expected that <img src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f600.png" alt="😀" class="wp-smiley" style="height: 1em; max-height: 1em;" /></p>



<p>See <a href="${PAPER}">the paper</a>.</p>
]]></content:encoded>

					<wfw:commentRss>https://wp.example/2026/03/01/gaps/feed/</wfw:commentRss>
			<slash:comments>0</slash:comments>
			</item>
	</channel>
</rss>`,
    feed: {
      title: 'Word & Press',
      homeUrl: 'https://wp.example/',
      posts: [
        {
          url: 'https://wp.example/2026/03/01/gaps/',
          title: 'Gaps – what’s new',
          summary: 'A new preprint is about gaps. I had not expected that […]',
          opening: 'A new preprint is about gaps. I had not expected that 😀',
          publishedAt: Date.UTC(2026, 2, 1, 12),
          links: [PAPER],
          isComplete: true,
        },
      ],
    },
  },
  {
    product: 'Ghost',
    feedUrl: 'https://ghost.example/rss/',
    contentType: 'application/rss+xml; charset=UTF-8',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title><![CDATA[Ghostly]]></title><description><![CDATA[Thoughts, stories and ideas.]]></description><link>https://ghost.example/</link><image><url>https://ghost.example/favicon.png</url><title>Ghostly</title><link>https://ghost.example/</link></image><generator>Ghost 5.100</generator><lastBuildDate>Sun, 01 Mar 2026 12:30:00 GMT</lastBuildDate><atom:link href="https://ghost.example/rss/" rel="self" type="application/rss+xml"/><ttl>60</ttl><item><title><![CDATA[Gaps & more]]></title><description><![CDATA[A custom excerpt.]]></description><link>https://ghost.example/gaps/</link><guid isPermaLink="false">65f0c0ffee</guid><dc:creator><![CDATA[Ada]]></dc:creator><pubDate>Sun, 01 Mar 2026 12:00:00 GMT</pubDate><media:content url="https://ghost.example/content/images/x.jpg" medium="image"/><content:encoded><![CDATA[<figure><img src="https://ghost.example/content/images/x.jpg" alt="A wide view over hills and far away places"><figcaption>A wide view over hills and far away places.</figcaption></figure><p>A new preprint is about gaps.</p><p>See <a href="${PAPER}?ref=ghost.example">the paper</a>.</p>]]></content:encoded></item></channel></rss>`,
    feed: {
      title: 'Ghostly',
      homeUrl: 'https://ghost.example/',
      posts: [
        {
          url: 'https://ghost.example/gaps/',
          title: 'Gaps & more',
          summary: 'A custom excerpt.',
          opening: 'A new preprint is about gaps.',
          publishedAt: Date.UTC(2026, 2, 1, 12),
          links: [`${PAPER}?ref=ghost.example`],
          isComplete: true,
        },
      ],
    },
  },
  {
    product: 'Blogger (Atom)',
    feedUrl: 'https://blogger.example/feeds/posts/default',
    contentType: 'application/atom+xml; charset=UTF-8',
    text: `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://www.blogger.com/styles/atom.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:blogger='http://schemas.google.com/blogger/2008' xmlns:georss='http://www.georss.org/georss' xmlns:gd="http://schemas.google.com/g/2005" xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-1</id><updated>2026-03-01T04:00:00.000-08:00</updated><title type='text'>Blogging along</title><subtitle type='html'></subtitle><link rel='http://schemas.google.com/g/2005#feed' type='application/atom+xml' href='https://blogger.example/feeds/posts/default'/><link rel='self' type='application/atom+xml' href='https://www.blogger.com/feeds/1/posts/default'/><link rel='alternate' type='text/html' href='https://blogger.example/'/><link rel='hub' href='http://pubsubhubbub.appspot.com/'/><openSearch:totalResults>1</openSearch:totalResults><entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-03-01T04:00:00.001-08:00</published><updated>2026-03-02T04:00:00.123-08:00</updated><title type='text'>Gaps</title><content type='html'>&lt;div class="separator" style="clear: both;"&gt;&lt;a href="https://blogger.googleusercontent.com/img/x.jpg"&gt;&lt;img border="0" src="https://blogger.googleusercontent.com/img/x.jpg" /&gt;&lt;/a&gt;&lt;/div&gt;&lt;br /&gt;A new preprint is about gaps.&lt;br /&gt;&lt;br /&gt;See &lt;a href="${PAPER}"&gt;the paper&lt;/a&gt;.</content><link rel='replies' type='application/atom+xml' href='https://blogger.example/feeds/2/comments/default' title='Post Comments'/><link rel='replies' type='text/html' href='https://blogger.example/2026/03/gaps.html#comment-form' title='0 Comments'/><link rel='edit' type='application/atom+xml' href='https://www.blogger.com/feeds/1/posts/default/2'/><link rel='self' type='application/atom+xml' href='https://www.blogger.com/feeds/1/posts/default/2'/><link rel='alternate' type='text/html' href='https://blogger.example/2026/03/gaps.html' title='Gaps'/><author><name>Ada</name></author><thr:total>0</thr:total></entry></feed>`,
    feed: {
      title: 'Blogging along',
      homeUrl: 'https://blogger.example/',
      posts: [
        {
          url: 'https://blogger.example/2026/03/gaps.html',
          title: 'Gaps',
          summary: '',
          opening: 'A new preprint is about gaps.',
          publishedAt: Date.UTC(2026, 2, 1, 12),
          links: ['https://blogger.googleusercontent.com/img/x.jpg', PAPER],
          isComplete: true,
        },
      ],
    },
  },
  {
    product: 'Substack',
    feedUrl: 'https://ada.substack.example/feed',
    contentType: 'application/xml; charset=utf-8',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"><channel><title><![CDATA[Letters by Ada]]></title><description><![CDATA[A letter a week.]]></description><link>https://ada.substack.example</link><image><url>https://substackcdn.example/i.png</url><title>Letters by Ada</title><link>https://ada.substack.example</link></image><generator>Substack</generator><lastBuildDate>Sun, 01 Mar 2026 13:00:00 GMT</lastBuildDate><atom:link href="https://ada.substack.example/feed" rel="self" type="application/rss+xml"/><copyright><![CDATA[Ada]]></copyright><webMaster><![CDATA[ada@substack.example]]></webMaster><item><title><![CDATA[Gaps]]></title><description><![CDATA[What a preprint says]]></description><link>https://ada.substack.example/p/gaps</link><guid isPermaLink="false">https://ada.substack.example/p/gaps</guid><dc:creator><![CDATA[Ada]]></dc:creator><pubDate>Sun, 01 Mar 2026 12:00:00 GMT</pubDate><content:encoded><![CDATA[<p>A new preprint is about gaps. See <a href="${PAPER}">the paper</a>.</p><div class="subscription-widget-wrap-editor"><p>Thanks for reading! Subscribe for free.</p></div>]]></content:encoded></item><item><title><![CDATA[For subscribers]]></title><description><![CDATA[The rest of it]]></description><link>https://ada.substack.example/p/paid</link><guid isPermaLink="false">https://ada.substack.example/p/paid</guid><pubDate>Sat, 28 Feb 2026 12:00:00 GMT</pubDate><content:encoded><![CDATA[<p>The beginning of a long letter.</p>
      <p>
          <a href="https://ada.substack.example/p/paid">
              Read more
          </a>
      </p>
   ]]></content:encoded></item></channel></rss>`,
    feed: {
      title: 'Letters by Ada',
      homeUrl: 'https://ada.substack.example/',
      posts: [
        {
          url: 'https://ada.substack.example/p/gaps',
          title: 'Gaps',
          summary: 'What a preprint says',
          opening: 'A new preprint is about gaps. See the paper.',
          publishedAt: Date.UTC(2026, 2, 1, 12),
          links: [PAPER],
          isComplete: true,
        },
        {
          url: 'https://ada.substack.example/p/paid',
          title: 'For subscribers',
          summary: 'The rest of it',
          opening: 'The beginning of a long letter.',
          publishedAt: Date.UTC(2026, 1, 28, 12),
          links: ['https://ada.substack.example/p/paid'],
          isComplete: false,
        },
      ],
    },
  },
];
