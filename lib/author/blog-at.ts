import type { Blog } from './blog.ts';
import { isSameHost } from './same-address.ts';

/**
 * The blog that an address is in: the deepest of those whose home is a folder above it, and of several on one host no
 * other; where only one blog has the host, that one, whatever its home's path. Null when none of them has it.
 */
export function blogAt(address: string, blogs: readonly Blog[]): Blog | null {
  const onHost = blogs.filter(({ url }) => isSameHost(url, address));
  const path = pathOf(address);
  const above = onHost
    .filter(({ url }) => path === folderOf(url) || `${path}/`.startsWith(`${folderOf(url)}/`))
    .toSorted((a, b) => folderOf(b.url).length - folderOf(a.url).length);
  return above[0] ?? (onHost.length === 1 ? (onHost[0] ?? null) : null);
}

/** `%7E` is `~`: servers and blogs write it either way. */
function pathOf(address: string): string {
  return (URL.parse(address)?.pathname ?? '').replace(/%7e/gi, '~');
}

/** Without its last slash, and without the file that a folder shows. */
function folderOf(home: string): string {
  return pathOf(home).replace(/\/(?:(?:index|default)\.\w{2,5})?$/i, '');
}
