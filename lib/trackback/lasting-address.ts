import { KEY_FIELDS, KEYED_PATHS } from './is-short-lived.ts';

/** A ping address without what its receiver changes with time or after one use: what stays names the entry. */
export function lastingAddress(pingUrl: string): string {
  const url = URL.parse(pingUrl);
  if (url === null) return pingUrl;
  if (KEYED_PATHS.some((path) => path.test(url.pathname))) {
    url.pathname = url.pathname.replace(/(?:-[\da-f]+|\/\w+\/?)$/i, '');
  }
  const keys = [...url.searchParams.keys()].filter((name) => KEY_FIELDS.test(name));
  for (const name of keys) url.searchParams.delete(name);
  return url.href;
}
