/** Query fields that carry a key made for one visit: XE and Rhymix (ten minutes), emlog (an hour), WordPress plugins. */
export const KEY_FIELDS = /^(?:key|sc|token|nonce|captcha|hash|tbkey|tb_key|expires?)$/i;

/** FC2 (`/tb.php/46-e4374dd5`), goo (`/tbinterface.php/ID/xx`), ExpressionEngine (`/trackback/46/k3x9qq2a/`). */
export const KEYED_PATHS = [
  /\/tb\.php\/\d+-[\da-f]{6,}$/i,
  /\/tbinterface\.php\/[\da-f]+\/\w{2,}$/i,
  /\/trackback\/\d+\/(?=\w*\d)\w{8}\/?$/i,
];

/**
 * Whether a ping address looks like one that its receiver changes with time or after one use, so that
 * the page has to be read again when the ping goes. Judged by the forms that such receivers use.
 */
export function isShortLived(pingUrl: string): boolean {
  const url = URL.parse(pingUrl);
  if (url === null) return false;
  if (KEYED_PATHS.some((path) => path.test(url.pathname))) return true;
  return url.searchParams.keys().some((name) => KEY_FIELDS.test(name));
}
