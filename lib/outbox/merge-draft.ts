import type { PingFields } from '../trackback/ping-fields.ts';
import { FIELD_NAMES } from '../trackback/ping-fields.ts';
import type { Draft, DraftChanges } from './draft.ts';

/**
 * The draft as it is kept when a page that shows `draft` has changed these parts of it: the others stay as they
 * are stored. Null when nothing is to be kept, because nothing was changed and nothing stands there.
 */
export function mergeDraft(stored: Draft | null, draft: Draft, changes: DraftChanges): Draft | null {
  if (changes.length === 0) return stored && { ...stored, field: draft.field };
  if (stored === null) return draft;
  const from = (name: keyof PingFields) => (changes.includes(name) ? draft : stored);
  const suggested = FIELD_NAMES.flatMap((name) => {
    const place = from(name).suggested?.[name];
    return place === undefined ? [] : [[name, place] as const];
  });
  return {
    ...stored,
    ...draft,
    fields: {
      url: from('url').fields.url,
      title: from('title').fields.title,
      excerpt: from('excerpt').fields.excerpt,
      blog_name: from('blog_name').fields.blog_name,
    },
    options: (changes.includes('options') ? draft : stored).options,
    suggested: Object.fromEntries(suggested),
  };
}
