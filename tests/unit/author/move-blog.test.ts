import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShelvedBlog } from '../../../lib/author/blog-shelf.ts';
import { moveBlog } from '../../../lib/author/move-blog.ts';

const shelf = (positions: readonly number[]): ShelvedBlog[] =>
  positions.map((position, index) => ({
    blog: {
      id: 'abcdefgh'.charAt(index),
      name: '',
      url: 'https://notes.example/',
      feed: null,
      excerptRule: 'summary',
      targets: 'any',
    },
    position,
    onlyHere: null,
  }));

/** The order after the moves were written down. */
function orderAfter(blogs: readonly ShelvedBlog[], moves: readonly ShelvedBlog[]): string {
  return blogs
    .map((shelved) => moves.find(({ blog }) => blog.id === shelved.blog.id) ?? shelved)
    .toSorted((a, b) => a.position - b.position)
    .map(({ blog }) => blog.id)
    .join('');
}

describe('a blog that is moved', () => {
  it.each([
    [1, [1, 2, 3], 'b', -1, 'bac', 1],
    [2, [1, 2, 3], 'c', -1, 'acb', 1],
    [3, [1, 2, 3], 'a', 1, 'bac', 1],
    [4, [1, 2, 3], 'b', 1, 'acb', 1],
    [5, [1, 2], 'b', -1, 'ba', 1],
    [6, [-3, 0.5, 0.75, 9], 'd', -1, 'abdc', 1],
    [7, [1, 2, 3], 'a', -1, 'abc', 0],
    [8, [1, 2, 3], 'c', 1, 'abc', 0],
    [9, [1], 'a', 1, 'a', 0],
    [10, [1, 2], 'gone', 1, 'ab', 0],
    // Two computers added the first and the second; all are numbered anew.
    [11, [1, 1, 2], 'c', -1, 'acb', 1],
    [12, [5, 5, 5], 'a', 1, 'bac', 3],
    [13, [1, 1 + Number.EPSILON, 2], 'c', -1, 'acb', 1],
    [14, [1, 1, 2], 'b', -1, 'bac', 1],
  ] as const)('%i. of %j %s by %i: %s, in %i writes', (_number, positions, id, by, order, writes) => {
    const blogs = shelf(positions);
    const moves = moveBlog(blogs, id, by);
    expect(orderAfter(blogs, moves)).toBe(order);
    expect(moves).toHaveLength(writes);
  });

  it('changes place with its neighbour and with nobody else, however often', () => {
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(1 as const, -1 as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        let blogs = shelf([1, 1, 2, 2]);
        for (const [id, by] of steps) {
          const before = blogs.map(({ blog }) => blog.id);
          const at = before.indexOf(id);
          const expected = [...before];
          if (expected[at + by] !== undefined) {
            expected.splice(at, 1);
            expected.splice(at + by, 0, id);
          }
          const moves = moveBlog(blogs, id, by);
          blogs = blogs
            .map((shelved) => moves.find(({ blog }) => blog.id === shelved.blog.id) ?? shelved)
            .toSorted((a, b) => a.position - b.position);
          expect(blogs.map(({ blog }) => blog.id)).toEqual(expected);
        }
      }),
    );
  });
});
