import type { PingRecord } from '../outbox/ping-record.ts';
import type { Conflict } from './compare-import.ts';
import { saySame } from './say-same.ts';

/** What two versions of a ping can differ in, as a person would name it; `rest` is all that no other names. */
const FACTS = {
  state: ({ state }) => (state.kind === 'settled' ? [state.verdict.kind, state.verdict.reason] : state.kind),
  message: ({ state }) => (state.kind === 'settled' ? state.verdict.message : null),
  createdAt: ({ createdAt }) => createdAt,
  pingUrl: ({ pingUrl }) => pingUrl,
  url: ({ fields }) => fields.url,
  title: ({ fields }) => fields.title,
  excerpt: ({ fields }) => fields.excerpt,
  blogName: ({ fields }) => fields.blog_name,
  entry: ({ target }) => [target.title, target.permalink, target.pageUrl],
} as const satisfies Readonly<Record<string, (record: PingRecord) => unknown>>;

export type ConflictFact = keyof typeof FACTS | 'rest';

/** In what the two versions differ: at least one fact. */
export function conflictFacts({ mine, theirs }: Conflict): readonly ConflictFact[] {
  const differing = (Object.keys(FACTS) as (keyof typeof FACTS)[]).filter(
    (fact) => !saySame(FACTS[fact](mine), FACTS[fact](theirs)),
  );
  return differing.length > 0 ? differing : ['rest'];
}
