import * as v from 'valibot';
import type { PageEvidence } from '../trackback/page-evidence.ts';

const text = v.string();
const texts = v.record(text, text);

const schema = v.object({
  pageUrl: text,
  baseUrl: text,
  title: text,
  comments: v.array(text),
  elements: v.array(v.object({ name: text, attributes: texts, properties: texts })),
  tags: v.array(v.object({ name: text, attributes: texts, text })),
  labels: v.array(text),
  truncated: v.boolean(),
}) satisfies v.GenericSchema<unknown, PageEvidence>;

/** Evidence as it came out of a page, or null when it has not the shape of evidence. */
export function parsePageEvidence(value: unknown): PageEvidence | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
