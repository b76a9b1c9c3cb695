import { decodeHtml } from '../trackback/decode-html.ts';
import type { FetchedBytes } from './fetch-bytes.ts';
import { fetchBytes } from './fetch-bytes.ts';

const MAX_BYTES = 4 * 1024 * 1024;

export type FetchedText =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** After redirects; the fragment is the one that was asked for. */
      readonly url: string;
      readonly contentType: string | null;
      readonly headers: Headers;
      /** The text went on past the cap. */
      readonly isCut: boolean;
    }
  | Extract<FetchedBytes, { kind: 'failed' }>;

/** Fetches a page or feed as text, as `fetchBytes` does, at most 4 MB. `types` says which content types are wanted. */
export async function fetchText(
  url: string,
  types: RegExp,
  cache: RequestCache = 'default',
): Promise<FetchedText> {
  const fetched = await fetchBytes(url, { maxBytes: MAX_BYTES, types, cache });
  if (fetched.kind === 'failed') return fetched;
  const contentType = fetched.headers.get('content-type');
  return {
    kind: 'text',
    text: decodeHtml(fetched.bytes, contentType),
    url: fetched.url,
    contentType,
    headers: fetched.headers,
    isCut: fetched.isCut,
  };
}
