/** Fetches as anybody could: no cookies, no referrer. Every request of the extension goes this way. */
export function fetchAsStranger(
  url: string | URL,
  init: Omit<RequestInit, 'credentials' | 'referrerPolicy'>,
): Promise<Response> {
  return fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });
}
