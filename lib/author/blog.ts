export const EXCERPT_RULES = ['summary', 'first-paragraph', 'none'] as const;
/** What becomes the excerpt: the post's own summary, else its first paragraph; always its first paragraph; nothing. */
export type ExcerptRule = (typeof EXCERPT_RULES)[number];

export const BLOG_TARGETS = ['any', 'papers', 'blogs'] as const;
/** What the blog's posts are usually about: anything, papers (arXiv), or other people's blogs. */
export type BlogTargets = (typeof BLOG_TARGETS)[number];

/** A place where the user writes. */
export interface Blog {
  /** UUID. */
  readonly id: string;
  /** Sent as `blog_name`; one line of plain text, at most 255 characters. */
  readonly name: string;
  /** Its home page: absolute http(s) without credentials or fragment. */
  readonly url: string;
  /** Absolute http(s); null for a blog without a feed. */
  readonly feed: string | null;
  readonly excerptRule: ExcerptRule;
  readonly targets: BlogTargets;
}
