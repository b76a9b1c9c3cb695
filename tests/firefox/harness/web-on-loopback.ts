import { connect, createServer, type Socket } from 'node:net';
import type { PracticeSite } from '../../../scripts/practice-site/start-practice-site.ts';

/** The one way out that the browser has: practice hosts lead to the practice site, every other host is refused. */
export interface WebOnLoopback {
  /** Where the browser finds the SOCKS proxy, on 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

const PRACTICE_HOST = /(?:^|\.)(?:example|arxiv\.org)$/u;

/** Replies of RFC 1928: no authentication, then "succeeded" or "not allowed", with an address that nobody reads. */
const NO_AUTHENTICATION = Buffer.from([5, 0]);
const SUCCEEDED = Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
const NOT_ALLOWED = Buffer.from([5, 2, 0, 1, 0, 0, 0, 0, 0, 0]);

/** A proxy, and no map of names, because Firefox can map names but no ports, and 443 is not everybody's to listen on. */
export async function openWebOnLoopback(site: PracticeSite): Promise<WebOnLoopback> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((client) => serve(keep(client), site, keep));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Reads the greeting, then the request, whichever pieces they come in. */
function serve(client: Socket, site: PracticeSite, keep: (socket: Socket) => Socket): void {
  let unread = Buffer.alloc(0);
  let greeted = false;
  client.on('data', function read(chunk: Buffer) {
    unread = Buffer.concat([unread, chunk]);
    if (!greeted) {
      const length = 2 + (unread[1] ?? Infinity);
      if (unread.length < length) return;
      greeted = true;
      unread = unread.subarray(length);
      client.write(NO_AUTHENTICATION);
    }
    const request = readRequest(unread);
    if (request === 'incomplete') return;
    client.off('data', read);
    const port = request === 'not-a-name' ? undefined : portOf(site, request.host, request.port);
    if (port === undefined) client.end(NOT_ALLOWED);
    else {
      const host = keep(connect(port, '127.0.0.1', () => client.write(SUCCEEDED)));
      client.pipe(host).pipe(client);
    }
  });
}

function portOf(site: PracticeSite, host: string, port: number): number | undefined {
  if (!PRACTICE_HOST.test(host)) return undefined;
  return new Map([
    [80, site.httpPort],
    [443, site.httpsPort],
  ]).get(port);
}

/** Version, command, reserved, kind of address (3 is a name), its length, the name, the port. */
function readRequest(
  bytes: Buffer,
): 'incomplete' | 'not-a-name' | { readonly host: string; readonly port: number } {
  if (bytes.length < 5) return 'incomplete';
  if (bytes[3] !== 3) return 'not-a-name';
  const end = 5 + bytes.readUInt8(4);
  if (bytes.length < end + 2) return 'incomplete';
  return { host: bytes.toString('latin1', 5, end), port: bytes.readUInt16BE(end) };
}
