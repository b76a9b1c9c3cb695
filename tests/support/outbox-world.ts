import type { HostContact } from '../../lib/outbox/host-manners.ts';
import type { Outbox, OutboxEffects } from '../../lib/outbox/outbox.ts';
import { createTurns } from '../../lib/outbox/create-turns.ts';
import { createOutbox } from '../../lib/outbox/outbox.ts';
import type { PingRecord } from '../../lib/outbox/ping-record.ts';
import type { PingStore } from '../../lib/outbox/ping-store.ts';
import { StorageUnavailable } from '../../lib/outbox/ping-store.ts';
import type { Submission } from '../../lib/outbox/submission.ts';
import type { PingRequest } from '../../lib/trackback/build-request.ts';
import type { HttpOutcome } from '../../lib/trackback/http-outcome.ts';

/** An outbox in a world of plain functions, with everything it does written down in order. */
export interface OutboxWorld {
  readonly outbox: Outbox;
  /** `write <state>`, `request <url>`, in the order in which they happened. */
  readonly log: readonly string[];
  readonly requests: readonly PingRequest[];
  readonly records: ReadonlyMap<string, PingRecord>;
  /** Granted hosts; a test adds to it. */
  readonly granted: Set<string>;
  /** What the receiver answers next; a function may wait. */
  answer: (request: PingRequest) => Promise<HttpOutcome> | HttpOutcome;
  /** The ping address that the page gives when it is read again. */
  freshPingUrl: string | null;
  /** Where a GET of a ping address ends. */
  finalUrl: string | null;
  /** The https forms of plain http addresses at which something answers. */
  readonly secureForms: Map<string, string>;
  storageWorks: boolean;
  /** What happens while a ping waits for its turn at a host that wants a gap. */
  duringSleep: () => void;
  /** How long it takes to remember how a host was met. */
  remembering: Promise<void>;
  /** A new outbox over the same storage: the worker was stopped and started. */
  restart(): Outbox;
}

export function createOutboxWorld(instead: Partial<OutboxEffects> = {}): OutboxWorld {
  const log: string[] = [];
  const requests: PingRequest[] = [];
  const records = new Map<string, PingRecord>();
  const granted = new Set<string>(['receiver.example']);
  const plainHosts = new Set<string>();
  const contacts = new Map<string, HostContact>();
  let ids = 0;
  let time = 1_000;

  const world = {
    log,
    requests,
    records,
    granted,
    freshPingUrl: null as string | null,
    finalUrl: null as string | null,
    secureForms: new Map<string, string>(),
    storageWorks: true,
    duringSleep: () => {},
    remembering: Promise.resolve(),
    answer: (() => answered('<response><error>0</error></response>')) as OutboxWorld['answer'],
    restart: () => createOutbox(effects),
  };

  function write(record: PingRecord): void {
    if (!world.storageWorks) throw new StorageUnavailable('no space');
    records.set(record.id, record);
    log.push(`write ${record.state.kind}`);
  }
  function read(): PingRecord[] {
    if (!world.storageWorks) throw new StorageUnavailable('blocked');
    return [...records.values()];
  }
  const store: PingStore = {
    add: async (record) => write(record),
    get: async (id) => read().find((record) => record.id === id) ?? null,
    async change(id, change) {
      const record = read().find((one) => one.id === id);
      const next = record === undefined ? null : change(record);
      if (next !== null) write(next);
      return next;
    },
    withPair: async (pingUrl, ownUrl) =>
      read()
        .filter((record) => record.pingUrl === pingUrl && record.fields.url === ownUrl)
        .toReversed(),
    inState: async (kind) => read().filter((record) => record.state.kind === kind),
  };
  const effects: OutboxEffects = {
    store,
    async request(request) {
      log.push(`request ${request.url}`);
      requests.push(request);
      return world.answer(request);
    },
    freshPingUrl: async () => world.freshPingUrl,
    learnFinalUrl: async () => (world.finalUrl === null ? null : { url: world.finalUrl, isPage: false }),
    hasAccess: async (pingUrl) => granted.has(new URL(pingUrl).hostname),
    async secureForm(url) {
      log.push(`look ${url}`);
      return world.secureForms.get(url) ?? null;
    },
    isPlainHttpAccepted: async (host) => plainHosts.has(host),
    acceptPlainHttp: async (host) => void plainHosts.add(host),
    lastContact: async (host) => contacts.get(host) ?? null,
    async rememberContact(host, contact) {
      contacts.set(host, contact);
      await world.remembering;
    },
    inTurn: createTurns(),
    async sleep(ms) {
      log.push(`sleep ${ms}`);
      time += ms;
      world.duringSleep();
    },
    now: () => time++,
    newId: () => `ping-${++ids}`,
    ...instead,
  };
  return Object.assign(world, { outbox: createOutbox(effects) });
}

export const PING_URL = 'https://receiver.example/tb/1';

export function submission(changes: Partial<Submission> = {}): Submission {
  return {
    target: { pageUrl: 'https://receiver.example/1', permalink: null, title: 'An entry', foundBy: 'rdf' },
    pingUrl: PING_URL,
    fields: { url: 'https://me.example/post', title: 'My post', excerpt: 'About it', blog_name: 'Mine' },
    options: { method: 'post', references: false },
    confirmed: [],
    ...changes,
  };
}

export function answered(text: string, status = 200): HttpOutcome {
  return {
    kind: 'answered',
    status,
    finalUrl: PING_URL,
    contentType: 'text/xml',
    retryAfter: null,
    body: new TextEncoder().encode(text),
    truncated: false,
  };
}
