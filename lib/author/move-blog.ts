import type { ShelvedBlog } from './blog-shelf.ts';

/**
 * Where blogs have to be put so that one of them comes before its neighbour (-1) or behind it (1): only those whose
 * position changes, `[]` where there is no neighbour. One, wherever there is room between two others, so that a
 * write that fails leaves no order that nobody chose.
 *
 * @param blogs in their order
 */
export function moveBlog(blogs: readonly ShelvedBlog[], id: string, by: 1 | -1): readonly ShelvedBlog[] {
  const from = blogs.findIndex(({ blog }) => blog.id === id);
  const moved = blogs[from];
  const neighbour = blogs[from + by];
  if (moved === undefined || neighbour === undefined) return [];
  const beyond = blogs[from + 2 * by]?.position ?? neighbour.position + 2 * by;
  const position = (neighbour.position + beyond) / 2;
  const isBetween = position !== neighbour.position && position !== beyond;
  if (isBetween) return [{ ...moved, position }];
  // Two computers may have given two blogs the same place.
  const order = blogs.toSpliced(from, 1).toSpliced(from + by, 0, moved);
  return order
    .map((shelved, index) => ({ ...shelved, position: index + 1 }))
    .filter((shelved) => blogs.find(({ blog }) => blog === shelved.blog)?.position !== shelved.position);
}
