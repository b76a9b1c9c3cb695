import type { PingFields } from '../trackback/ping-fields.ts';
import { cleanFields } from '../trackback/request/clean-fields.ts';

/** Whether the same was written in both. A ping that was taken has its address cleaned. */
export function hasSameWords(left: PingFields, right: PingFields): boolean {
  return (
    left.title === right.title &&
    left.excerpt === right.excerpt &&
    left.blog_name === right.blog_name &&
    cleanFields(left).url === cleanFields(right).url
  );
}
