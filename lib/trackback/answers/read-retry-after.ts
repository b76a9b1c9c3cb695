/** A receiver that asks for more is taken to mean this: nobody plans a ping for next year. */
export const MAX_SECONDS = 31 * 24 * 60 * 60;

/** `Sun, 06 Nov 1994 08:49:37 GMT` and the two older spellings receivers may still send; always in GMT. */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /u;

/**
 * Seconds from now that a `Retry-After` header asks to wait; null when there is none that can be read. A moment that has passed is 0.
 * Source: RFC 9110, 10.2.3.
 */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/u.test(value)) return Math.min(Number(value), MAX_SECONDS);
  if (!HTTP_DATE.test(value)) return null;
  const atMs = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  if (Number.isNaN(atMs)) return null;
  return Math.min(Math.max(Math.ceil((atMs - nowMs) / 1000), 0), MAX_SECONDS);
}
