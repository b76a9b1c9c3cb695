import ipaddr from 'ipaddr.js';

/** Suffixes that only a local network resolves (RFC 6761, 6762, 8375; ICANN's `.internal`; routers' own `.lan`). */
const LOCAL_SUFFIX = /\.(?:local|internal|localhost|home\.arpa|lan|test)$/u;

/**
 * Whether a host is, or may be, on this machine or a local network.
 *
 * @param hostname as `URL` gives it: lower case, and every decimal, octal or hexadecimal spelling of an IPv4 address already written as four numbers.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/gu, '').replace(/\.+$/u, '');
  // `process` turns an IPv4-mapped IPv6 address into the IPv4 address it stands for. Anything but public unicast counts as private.
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() !== 'unicast';
  return !host.includes('.') || LOCAL_SUFFIX.test(host);
}
