import { expect, it } from 'vitest';
import { feedName } from '../../../lib/author/feed-name.ts';

it.each([
  [1, 'My Blog » Feed', 'My Blog'],
  [2, 'My Blog - RSS', 'My Blog'],
  [3, 'My Blog - Atom', 'My Blog'],
  [4, 'My Blog (Atom)', 'My Blog'],
  [5, 'My Blog | RSS 2.0', 'My Blog'],
  [6, 'My Blog: Recent posts', 'My Blog'],
  [7, 'My Blog RSS Feed', 'My Blog'],
  [8, 'RSS feed for My Blog', 'My Blog'],
  [9, 'Feed: My Blog', 'My Blog'],
  [10, 'Ada’s Posts', 'Ada’s Posts'],
  [11, 'Daily Feed', 'Daily Feed'],
  [12, 'My Articles', 'My Articles'],
  [13, 'Ada on Atom', 'Ada on Atom'],
  [14, 'Articles of Confederation', 'Articles of Confederation'],
  [15, 'Well-posts', 'Well-posts'],
  [16, 'RSS 2.0', ''],
  [17, 'Posts', ''],
  [18, 'My Blog » Comments Feed', ''],
])('%i. %s', (_, title, name) => {
  expect(feedName(title)).toBe(name);
});
