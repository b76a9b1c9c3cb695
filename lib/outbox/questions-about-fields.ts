import type { PingFields } from '../trackback/ping-fields.ts';
import type { SendQuestion } from './submission.ts';

/** What to ask about the words themselves: the specification allows them to be empty, receivers often do not. */
export function questionsAboutFields(fields: PingFields): SendQuestion[] {
  const questions: SendQuestion[] = [];
  if (fields.title.trim() === '') questions.push({ kind: 'empty-title' });
  if (fields.blog_name.trim() === '') questions.push({ kind: 'empty-blog-name' });
  return questions;
}
