import type { PingRequest } from '../trackback/build-request.ts';
import type { HttpOutcome } from '../trackback/http-outcome.ts';
import { ANSWER_MAX_BYTES } from '../trackback/http-outcome.ts';
import { fetchAsStranger } from './fetch-as-stranger.ts';
import { readCapped } from './read-capped.ts';

/** Well below the 30 s after which Chromium cuts a worker's fetch. */
const PING_TIMEOUT_MS = 20_000;

/**
 * Makes the request of a ping: no cookies, no referrer, no cache, redirects not followed (a browser
 * would repeat a redirected POST as a GET without its fields, or carry the fields to a host the
 * user never agreed to). Never rejects.
 */
export async function requestPing(request: PingRequest, timeoutMs = PING_TIMEOUT_MS): Promise<HttpOutcome> {
  const offline = !navigator.onLine;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetchAsStranger(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    if (response.type === 'opaqueredirect') return { kind: 'redirected' };
    const { bytes, truncated } = await readCapped(response, ANSWER_MAX_BYTES);
    return {
      kind: 'answered',
      status: response.status,
      finalUrl: response.url,
      contentType: response.headers.get('content-type'),
      retryAfter: response.headers.get('retry-after'),
      body: bytes,
      truncated,
    };
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    return signal.aborted ? { kind: 'timed-out' } : { kind: 'connection-lost', offline };
  }
}
