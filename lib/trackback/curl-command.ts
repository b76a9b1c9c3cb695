import type { PingRequest } from './build-request.ts';

/** A command for a POSIX shell that makes the same request, byte for byte. Runs nothing else, whatever is in the request. */
export function curlCommand({ method, url, headers, body }: PingRequest): string {
  // Brackets and braces in an address are not patterns, and a body that begins with @ is not a file.
  const parts = ['curl', '--globoff', '--include', '--request', method];
  for (const [name, value] of Object.entries(headers)) parts.push('--header', quoted(`${name}: ${value}`));
  if (body !== null) parts.push('--data-raw', quoted(body));
  parts.push('--url', quoted(url));
  return parts.join(' ');
}

/** Within single quotes a shell reads nothing but the closing one. */
function quoted(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
}
