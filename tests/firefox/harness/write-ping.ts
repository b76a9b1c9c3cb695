import { MY_PING } from '../../e2e/harness/write-ping.ts';
import { fill } from './in-view.ts';
import type { View } from './view.ts';

/** Fills the composer by its labels and leaves it unsent. */
export async function writePing(view: View): Promise<void> {
  await fill(view, 'Your post’s address', MY_PING.url);
  await fill(view, 'Title', MY_PING.title);
  await fill(view, 'Excerpt', MY_PING.excerpt);
  await fill(view, 'Blog name', MY_PING.blog_name);
}
