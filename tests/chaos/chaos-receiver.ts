import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { createCertificate } from '../../scripts/practice-site/certificate.ts';
import { accepted, httpStatus, redirect, refused } from '../../scripts/practice-site/answers.ts';
import { page, type BodyAnswer } from '../../scripts/practice-site/answer.ts';
import { recordRequest } from '../../scripts/practice-site/recorded-request.ts';
import type { Behaviour } from './plan-round.ts';

/** One POST that arrived, and what became of it. */
export interface ReceivedPost {
  readonly url: string;
  readonly ownUrl: string;
  readonly title: string;
  /** The connection had carried another request before: on such a one the browser itself repeats a POST that was reset. */
  readonly isOnUsedConnection: boolean;
  /** What was answered; `reset` is none, but the end of the connection. */
  answer: 'none' | 'accepted' | 'refused' | 'redirect' | 'error' | 'reset';
}

/** The first may be reached by the extension, the second may not. */
type ReceiverHost = typeof GRANTED_HOST | 'elsewhere.example';

export const GRANTED_HOST = 'receiver.example';
const HOSTS: readonly ReceiverHost[] = [GRANTED_HOST, 'elsewhere.example'];

/** A receiver that counts: everything that it is sent, and everything that it says. */
export interface ChaosReceiver {
  readonly posts: readonly ReceivedPost[];
  /** Addresses of a round: the entry, and where pings for it go. */
  entryUrl(index: number): string;
  pingUrl(index: number, host: ReceiverHost): string;
  behave(index: number, behaviour: Behaviour): void;
  /** Resolves when the round's receiver has read a POST, or has answered so many. */
  received(index: number): Promise<unknown>;
  answered(index: number, times: number): Promise<unknown>;
  /** Ends the connections on which the round's receiver says nothing, now and from now on. */
  hangUp(index: number): void;
  browserArguments(): readonly string[];
  close(): Promise<void>;
}

export async function startChaosReceiver(): Promise<ChaosReceiver> {
  const posts: ReceivedPost[] = [];
  const behaviours = new Map<number, Behaviour>();
  const silent = new Set<() => void>();
  const hungUp = new Set<number>();
  const used = new WeakSet<object>();
  const events = new EventEmitter().setMaxListeners(0);

  async function handle(message: IncomingMessage, reply: ServerResponse): Promise<void> {
    const isOnUsedConnection = used.has(message.socket);
    used.add(message.socket);
    const request = await recordRequest(message, 'https');
    const { pathname } = new URL(request.url);
    const [, kind, number] = pathname.split('/');
    const index = Number(number);
    const behaviour = behaviours.get(index);
    const isMovedTo = kind === 'moved';
    if (request.method !== 'POST') {
      if (kind === 'entry') give(entryPage(index), reply);
      else if (behaviour?.kind === 'moved' && !isMovedTo) give(redirect(movedTo(index)), reply);
      else give(refused('POST only'), reply);
      return;
    }
    const fields = new URLSearchParams(request.body);
    const post: ReceivedPost = {
      url: request.url,
      ownUrl: fields.get('url') ?? '',
      title: fields.get('title') ?? '',
      isOnUsedConnection,
      answer: 'none',
    };
    posts.push(post);
    events.emit(`received ${index}`);
    const answered = (answer: ReceivedPost['answer'], body: BodyAnswer): void => {
      // Written down first: what the browser has read was surely given.
      post.answer = answer;
      give(body, reply, () => events.emit(`answered ${index}`));
    };
    const reset = (): void => {
      post.answer = 'reset';
      message.socket.destroy();
      events.emit(`answered ${index}`);
    };
    switch (isMovedTo ? 'accepts' : behaviour?.kind) {
      case 'accepts': {
        const afterMs = behaviour?.kind === 'accepts' ? behaviour.afterMs : 0;
        if (afterMs === 0) answered('accepted', accepted());
        else setTimeout(() => answered('accepted', accepted()), afterMs);
        return;
      }
      case 'refuses':
        return answered('refused', refused('Not today.'));
      case 'moved':
        return answered('redirect', redirect(movedTo(index)));
      case 'fails':
        return answered('error', httpStatus(500));
      case 'resets':
        return reset();
      case 'silent':
        if (hungUp.has(index)) reset();
        else silent.add(reset);
        return;
      case undefined:
        throw new Error(`Nobody expected a POST to ${request.url}.`);
    }
  }

  const certificate = await createCertificate(HOSTS);
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (message, reply) => void handle(message, reply).catch(() => reply.destroy()),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port.');
  const { port } = address;

  return {
    posts,
    entryUrl,
    pingUrl,
    behave: (index, behaviour) => void behaviours.set(index, behaviour),
    received: (index) => once(events, `received ${index}`),
    async answered(index, times) {
      for (let count = 0; count < times; count += 1) await once(events, `answered ${index}`);
    },
    hangUp(index) {
      hungUp.add(index);
      for (const reset of silent) reset();
      silent.clear();
    },
    browserArguments: () => [
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`,
    ],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function give({ status, headers, body }: BodyAnswer, reply: ServerResponse, done?: () => void): void {
  reply.writeHead(status, { 'cache-control': 'no-store', ...headers });
  reply.end(body, done);
}

function entryUrl(index: number): string {
  return `https://${GRANTED_HOST}/entry/${index}`;
}

function pingUrl(index: number, host: ReceiverHost): string {
  return `https://${host}/trackback/${index}`;
}

function movedTo(index: number): string {
  return `https://${GRANTED_HOST}/moved/${index}`;
}

function entryPage(index: number): BodyAnswer {
  const url = entryUrl(index);
  const block = `<rdf:Description rdf:about="${url}" dc:identifier="${url}" dc:title="Entry ${index}" trackback:ping="${pingUrl(index, GRANTED_HOST)}"/>`;
  return page(`<!doctype html><title>Entry ${index}</title><!--${block}--><p>Text.`);
}
