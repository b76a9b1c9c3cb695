import type { WayEnd } from '../trackback/where-to-resend.ts';
import { fetchAsStranger } from './fetch-as-stranger.ts';

const LEARN_TIMEOUT_MS = 8_000;

/** Where a GET of this address ends, or null when that cannot be read: no access on the way, no answer. */
export async function learnFinalUrl(url: string): Promise<WayEnd | null> {
  try {
    const response = await fetchAsStranger(url, {
      cache: 'no-store',
      signal: AbortSignal.timeout(LEARN_TIMEOUT_MS),
    });
    await response.body?.cancel();
    const isPage =
      response.ok && /^\s*(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '');
    return { url: response.url, isPage };
  } catch {
    return null;
  }
}
