import ipaddr from 'ipaddr.js';

/** Suffixes that only a local network resolves (RFC 6761, 6762, 8375; ICANN's `.internal`; routers' and companies' own). */
const LOCAL_SUFFIX = /\.(?:local|localdomain|internal|intranet|localhost|home|home\.arpa|lan|corp|test)$/u;

/**
 * Whether a host is, or may be, on this machine or a local network.
 *
 * @param hostname as `URL` gives it: lower case, and every decimal, octal or hexadecimal spelling of an IPv4 address already written as four numbers.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/gu, '').replace(/\.+$/u, '');
  // `process` turns an IPv4-mapped IPv6 address into the IPv4 address it stands for. Anything but public unicast counts as private.
  // `::a.b.c.d`, the older way to write an IPv4 address in IPv6, counts as private whatever it holds: nobody uses it.
  if (/^::[\da-f]{1,4}:[\da-f]{1,4}$/u.test(host)) return true;
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() !== 'unicast';
  return !host.includes('.') || LOCAL_SUFFIX.test(host);
}
