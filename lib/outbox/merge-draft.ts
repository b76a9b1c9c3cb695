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
  return {
    ...stored,
    ...draft,
    ...fieldsFrom((name) => (changes.includes(name) ? draft : stored)),
    options: (changes.includes('options') ? draft : stored).options,
  };
}

/**
 * The draft as it is kept when a deleted one is put back. What was written for the same receiver meanwhile stays; where it
 * is empty the deleted words come back. Null when the two say different things: only one can be kept, the newer one.
 */
export function restoreDraft(stored: Draft | null, deleted: Draft): Draft | null {
  if (stored === null) return deleted;
  const isEmpty = (name: keyof PingFields) => stored.fields[name].trim() === '';
  const isAtOdds = (name: keyof PingFields) =>
    deleted.fields[name].trim() !== '' && deleted.fields[name].trim() !== stored.fields[name].trim();
  if (FIELD_NAMES.some((name) => !isEmpty(name) && isAtOdds(name))) return null;
  return { ...deleted, ...stored, ...fieldsFrom((name) => (isEmpty(name) ? deleted : stored)) };
}

/** Each field as one of several drafts has it, with where its text came from. */
function fieldsFrom(
  from: (name: keyof PingFields) => Draft,
): Pick<Draft, 'fields'> & Required<Pick<Draft, 'suggested'>> {
  const suggested = FIELD_NAMES.flatMap((name) => {
    const place = from(name).suggested?.[name];
    return place === undefined ? [] : [[name, place] as const];
  });
  return {
    fields: {
      url: from('url').fields.url,
      title: from('title').fields.title,
      excerpt: from('excerpt').fields.excerpt,
      blog_name: from('blog_name').fields.blog_name,
    },
    suggested: Object.fromEntries(suggested),
  };
}
