import type { PingFields } from '../trackback/ping-fields.ts';
import { cleanFields } from '../trackback/request/clean-fields.ts';
import type { SendQuestion } from './submission.ts';

/** What to ask about the words as they are sent: the specification allows them to be empty, receivers often do not. */
export function questionsAboutFields(fields: PingFields): SendQuestion[] {
  const { title, blog_name } = cleanFields(fields);
  const questions: SendQuestion[] = [];
  if (title.trim() === '') questions.push({ kind: 'empty-title' });
  if (blog_name.trim() === '') questions.push({ kind: 'empty-blog-name' });
  return questions;
}
