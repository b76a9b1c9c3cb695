/**
 * Whether a ping URL looks like WordPress's: `…/an-entry/trackback/`, with or without the last slash, or
 * `wp-trackback.php?p=5` where permalinks are numbers. A few other products (Typecho) end their addresses the same way.
 */
export function isWordpressAddress(pingUrl: string): boolean {
  const pathname = URL.parse(pingUrl.trim())?.pathname ?? '';
  return /\/(?:wp-trackback\.php(?:\/|$)|trackback\/?$)/u.test(pathname);
}
