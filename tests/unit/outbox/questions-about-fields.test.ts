import { describe, expect, it } from 'vitest';
import { questionsAboutFields } from '../../../lib/outbox/questions-about-fields.ts';

const FIELDS = {
  url: 'https://garden.example/',
  title: 'Reading',
  excerpt: '',
  blog_name: 'A garden of notes',
};

describe('what is asked about the words of a ping', () => {
  it.each([
    ['1 nothing where they are there', {}, []],
    ['2 a title of blanks', { title: '  ' }, ['empty-title']],
    ['3 a title of which only tags would be left out', { title: '<b></b><br/>' }, ['empty-title']],
    ['4 no blog name', { blog_name: '' }, ['empty-blog-name']],
    ['5 neither', { title: '', blog_name: '' }, ['empty-title', 'empty-blog-name']],
  ])('%s', (_, changes, expected) => {
    expect(questionsAboutFields({ ...FIELDS, ...changes }).map(({ kind }) => kind)).toEqual(expected);
  });
});
