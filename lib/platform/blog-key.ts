/** Under `blog:` and its id every blog is kept. */
export const BLOG_KEY_PREFIX = 'blog:';
