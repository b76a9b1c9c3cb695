import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { archiveHost } from './archive-host.ts';
import { createCertificate } from './certificate.ts';
import { createPingStore, type KeptPing } from './ping-store.ts';
import { GARDEN_HOST } from './garden-host.ts';
import { NOTEBOOK_HOST } from './notebook-host.ts';
import { ARXIV_PAPERS, PRACTICE_PAPERS } from './paper.ts';
import { pingAddress, receivePing, receivePingByGet } from './receive-ping.ts';
import { pingListing } from './ping-listing.ts';
import { recordRequest, type RecordedRequest } from './recorded-request.ts';
import { page, type Answer } from './answer.ts';
import { redirect } from './answers.ts';

/** Hosts on loopback that look like the web: pages to ping from, receivers that keep what they get. */
export interface PracticeSite {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Everything the receivers keep, oldest first. */
  pings(): readonly KeptPing[];
  /** Every request to any host, oldest first; optionally only those to one address, its query left aside. */
  requests(url?: string): readonly RecordedRequest[];
  /**
   * Answers requests to `url` (any host; the query counts only when `url` has one) with these, one after the other;
   * the last one stays. For a ping address only POSTs are answered so, for anything else every request.
   */
  answerWith(url: string, ...answers: readonly [Answer, ...Answer[]]): void;
  /** Makes `url` a receiver of TrackBack 1.0, which reads only GET. */
  answerByGet(url: string): void;
  /** Chromium switches that lead the practice hosts, and nothing else, to this site. */
  browserArguments(): readonly string[];
  close(): Promise<void>;
}

const HOSTS = [
  archiveHost(
    'https://papers.example',
    {
      name: 'papers.example',
      tagline: 'an archive to practise on',
      home: '/',
      accent: ['#a3261c', '#f0958c'],
      font: 'serif',
    },
    PRACTICE_PAPERS,
    true,
  ),
  archiveHost(
    'https://arxiv.org',
    {
      name: 'arXiv practice copy',
      tagline: 'served from your own machine',
      home: '/',
      accent: ['#8f1d14', '#ee8a80'],
      font: 'sans-serif',
    },
    ARXIV_PAPERS,
    false,
  ),
  NOTEBOOK_HOST,
  GARDEN_HOST,
];

/** Both listeners take free ports on loopback. Any other name under `.example` exists too, and is empty. */
export async function startPracticeSite(): Promise<PracticeSite> {
  const pings = createPingStore();
  const requests: RecordedRequest[] = [];
  const scripted = new Map<string, Answer[]>();
  const getReceivers = new Set<string>();
  const certificate = await createCertificate([
    'arxiv.org',
    'papers.example',
    'notebook.example',
    'garden.example',
    '*.example',
  ]);

  const choose = (request: RecordedRequest): Answer => {
    const { origin, pathname, searchParams } = new URL(request.url);
    const host = HOSTS.find((candidate) => candidate.origin.endsWith(`//${new URL(request.url).host}`));
    const isPingAddress = host?.takesPingsAt(pathname) ?? false;
    const answers = scripted.get(request.url) ?? scripted.get(origin + pathname);
    if (answers !== undefined && (request.method === 'POST' || !isPingAddress)) {
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? notFound();
    }
    if (getReceivers.has(origin + pathname)) return receivePingByGet(request, pings);
    if (host === undefined) return notFound();
    if (origin !== host.origin) return redirect(host.origin + request.url.slice(origin.length), 301);
    if (isPingAddress && request.method === 'POST') return receivePing(request, pings);
    if (isPingAddress && searchParams.get('__mode') === 'rss')
      return pingListing(origin + pathname, pings.of(origin + pathname));
    return host.answer(pathname, pings) ?? notFound();
  };

  const handle = async (
    message: IncomingMessage,
    reply: ServerResponse,
    scheme: 'http' | 'https',
  ): Promise<void> => {
    const request = await recordRequest(message, scheme);
    requests.push(request);
    await give(choose(request), request, reply);
  };

  const give = async (answer: Answer, request: RecordedRequest, reply: ServerResponse): Promise<void> => {
    switch (answer.kind) {
      case 'silence':
        return;
      case 'reset':
        reply.socket?.resetAndDestroy();
        return;
      case 'after':
        await answer.moment;
        return give(answer.answer, request, reply);
      case 'body': {
        if (answer.keeps) {
          const fields =
            request.method === 'POST' ? new URLSearchParams(request.body) : new URL(request.url).searchParams;
          pings.keep(pingAddress(request), request.method, fields);
        }
        reply.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers });
        reply.end(answer.body);
      }
    }
  };

  const http = createHttpServer(
    (message, reply) => void handle(message, reply, 'http').catch(() => reply.destroy()),
  );
  const https = createHttpsServer(
    { key: certificate.key, cert: certificate.cert },
    (message, reply) => void handle(message, reply, 'https').catch(() => reply.destroy()),
  );
  const [httpPort, httpsPort] = await Promise.all([listen(http), listen(https)]);

  return {
    httpPort,
    httpsPort,
    pings: () => pings.all(),
    requests: (url) =>
      requests.filter(
        (request) => url === undefined || request.url === url || request.url.split('?')[0] === url,
      ),
    answerWith: (url, ...answers) => void scripted.set(url, [...answers]),
    answerByGet: (url) => void getReceivers.add(url),
    browserArguments: () => [
      `--host-resolver-rules=${['*.example', 'arxiv.org', '*.arxiv.org'].map((name) => `MAP ${name}:443 127.0.0.1:${httpsPort}, MAP ${name}:80 127.0.0.1:${httpPort}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`,
    ],
    close: async () => void (await Promise.all([shut(http), shut(https)])),
  };
}

function notFound(): Answer {
  return page('<!doctype html><html lang="en"><title>Not found</title><h1>Nothing here</h1>', undefined, 404);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        reject(new Error('The practice site has no port.'));
      else resolve(address.port);
    });
  });
}

/** Connections that wait for an answer that never comes must not keep the site open. */
function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
