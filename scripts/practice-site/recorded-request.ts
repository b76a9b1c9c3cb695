import type { IncomingMessage } from 'node:http';

/** One request that the practice site received, as it came. */
export interface RecordedRequest {
  readonly method: string;
  /** Absolute address as the client meant it: scheme and virtual host, no port. */
  readonly url: string;
  /** Names in lower case; a header that came twice is joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Forms of pings are a few kilobytes; a test may send a title of a megabyte. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

export async function recordRequest(
  message: IncomingMessage,
  scheme: 'http' | 'https',
): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) break;
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const host = (message.headers.host ?? 'unknown.example').replace(/:\d+$/u, '');
  return {
    method: message.method ?? 'GET',
    url: `${scheme}://${host}${message.url ?? '/'}`,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
