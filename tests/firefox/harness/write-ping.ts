import { MY_PING } from '../../e2e/harness/write-ping.ts';
import { fill } from './in-view.ts';
import type { View } from './view.ts';

/** Fills the composer by its labels and leaves it unsent. */
export async function writePing(view: View, ping: Partial<typeof MY_PING> = {}): Promise<void> {
  const { url, title, excerpt, blog_name } = { ...MY_PING, ...ping };
  await fill(view, 'Your post’s address', url);
  await fill(view, 'Title', title);
  await fill(view, 'Excerpt', excerpt);
  await fill(view, 'Blog name', blog_name);
}
