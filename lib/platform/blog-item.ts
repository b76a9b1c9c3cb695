import * as v from 'valibot';
import { BLOG_TARGETS, EXCERPT_RULES } from '../author/blog.ts';
import { ONLY_HERE } from '../author/blog-shelf.ts';
import { cleanText } from '../trackback/discovery/clean-text.ts';

const MAX_ADDRESS = 1000;
const MAX_NAME = 255;

const address = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS),
  v.check((text) => {
    const url = URL.parse(text);
    return (
      url !== null && /^https?:$/.test(url.protocol) && url.host !== '' && url.username + url.password === ''
    );
  }),
);

const item = v.object({
  /** Raise it when an item of before cannot be read as one of now, and read both. */
  version: v.literal(1),
  position: v.number(),
  /** The newer of two copies holds. */
  savedAt: v.number(),
  onlyHere: v.nullable(v.picklist(ONLY_HERE)),
  blog: v.object({
    id: v.pipe(v.string(), v.uuid()),
    name: v.pipe(
      v.string(),
      v.transform((text) => cleanText(text, MAX_NAME)),
    ),
    url: address,
    feed: v.nullable(address),
    excerptRule: v.picklist(EXCERPT_RULES),
    targets: v.picklist(BLOG_TARGETS),
  }),
});

/** One blog as it is stored, under a key of its own: so it fits the quotas of synchronised storage. */
export type BlogItem = v.InferOutput<typeof item>;

/** Null for what is damaged or of a later version. */
export function parseBlogItem(value: unknown): BlogItem | null {
  const result = v.safeParse(item, value);
  return result.success ? result.output : null;
}
