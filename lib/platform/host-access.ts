import { browser } from 'wxt/browser';
import { fetchAsStranger } from './fetch-as-stranger.ts';

const PROBE_TIMEOUT_MS = 8_000;

/**
 * The match pattern that covers an address's host. A plain http receiver that moved to https is
 * the same host to a person, so an http address asks for both.
 */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' ? `*://${hostname}/*` : `https://${hostname}/*`;
}

/** Whether the user (or the manifest) has granted this address's host. */
export function isGranted(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Shows the browser's prompt. Must be the first call in a click handler, before any await. */
export function requestAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(url)] });
}

/**
 * Whether an answer from `url` can be read now: granted, or reachable because a toolbar click gave
 * access to the open page (`pageUrl`) of the same origin. Chromium counts the latter without saying
 * so in `permissions.contains`, Firefox does not count it; a readable GET of the page itself tells.
 */
export async function hasAccess(url: string, pageUrl: string | null): Promise<boolean> {
  if (await isGranted(url)) return true;
  if (pageUrl === null || new URL(pageUrl).origin !== new URL(url).origin) return false;
  return canRead(pageUrl);
}

async function canRead(url: string): Promise<boolean> {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(PROBE_TIMEOUT_MS)]);
  try {
    // Without access this rejects, unless the site lets every origin read it: then it is a CORS answer.
    const response = await fetchAsStranger(url, {
      redirect: 'manual',
      signal,
    });
    controller.abort();
    return response.type === 'basic';
  } catch {
    return false; // no access, no network, no answer: in each case nothing may be sent
  }
}
