import { limitsFor } from '../trackback/receiver-limits.ts';
import type { Blog, BlogTargets } from './blog.ts';

/** The blog that is most likely written in about the entry behind `pingUrl`: the first of those for its kind of target. */
export function chooseBlog(blogs: readonly Blog[], pingUrl: string): Blog | null {
  const kind: BlogTargets = limitsFor(pingUrl).url.receiver === 'arxiv' ? 'papers' : 'blogs';
  const order: readonly BlogTargets[] = [kind, 'any'];
  for (const targets of order) {
    const blog = blogs.find((one) => one.targets === targets);
    if (blog !== undefined) return blog;
  }
  return blogs[0] ?? null;
}
