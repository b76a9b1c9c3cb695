import type { PingRequest } from './build-request.ts';

/** A request as plain text: method and address, the headers, an empty line, the body. Ends with a line feed. */
export function requestText({ method, url, headers, body }: PingRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, '', ...(body === null ? [] : [body, ''])].join('\n');
}
