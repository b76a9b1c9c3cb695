import type { PingRequest } from '../trackback/build-request.ts';
import { checkFields } from '../trackback/check-fields.ts';
import { checkPingUrl } from '../trackback/check-ping-url.ts';
import { decodeAnswer } from '../trackback/decode-answer.ts';
import type { HttpOutcome } from '../trackback/http-outcome.ts';
import { cleanFields } from '../trackback/request/clean-fields.ts';
import { isShortLived } from '../trackback/is-short-lived.ts';
import { judgeOutcome } from '../trackback/judge-outcome.ts';
import { limitsFor } from '../trackback/receiver-limits.ts';
import { requestFor } from '../trackback/request-for.ts';
import { createQueue } from './create-queue.ts';
import type { InTurn } from './create-turns.ts';
import type { HostContact } from './host-manners.ts';
import { contactAfter, gapBefore, mannersFor, mannersHost } from './host-manners.ts';
import type { Instant, PingRecord, PingState, StoredAnswer } from './ping-record.ts';
import type { PingStore } from './ping-store.ts';
import { StorageUnavailable } from './ping-store.ts';
import { questionsAboutFields } from './questions-about-fields.ts';
import { questionsFor } from './questions-for.ts';
import type { SecureTransport } from './secure-transport.ts';
import { upgraded } from './secure-transport.ts';
import type { DryRunOutcome, SendQuestion, Submission, SubmitOutcome } from './submission.ts';
import type { Verdict } from '../trackback/verdict.ts';
import type { WayEnd } from '../trackback/where-to-resend.ts';
import { whereToResend } from '../trackback/where-to-resend.ts';
import type { PingEvent } from './transition.ts';
import { transition } from './transition.ts';

/** Everything the outbox needs of the world. */
export interface OutboxEffects extends SecureTransport {
  readonly store: PingStore;
  /** Makes the request. Never rejects. */
  request(request: PingRequest): Promise<HttpOutcome>;
  /** The ping address that the entry's page gives now, or null when it does not tell. Never rejects. */
  freshPingUrl(record: PingRecord): Promise<string | null>;
  /** Where a GET of this address ends, or null when that cannot be read. Never rejects. */
  learnFinalUrl(url: string): Promise<WayEnd | null>;
  /** Whether an answer from `pingUrl` could be read now; `pageUrl` is the page a click may have given access to. */
  hasAccess(pingUrl: string, pageUrl: string | null): Promise<boolean>;
  /** How the last request to a host ended, in this session of the browser. */
  lastContact(host: string): Promise<HostContact | null>;
  /** Never rejects. */
  rememberContact(host: string, contact: HostContact): Promise<void>;
  /** One request at a time per host, whoever makes it. */
  readonly inTurn: InTurn;
  /** Resolves after this many milliseconds. */
  sleep(ms: number): Promise<void>;
  now(): Instant;
  /** Of a ping from a private window it says so. */
  newId(isPrivate: boolean): string;
}

export interface Outbox {
  /**
   * Writes the ping down and lets it go when its turn comes. Resolves once it is durable, before any request.
   * From a private window nothing but the ping itself is kept.
   */
  submit(submission: Submission, isPrivate?: boolean): Promise<SubmitOutcome>;
  /** Writes down what a ping would have been. Nothing is asked, no request is made, no permission is needed. */
  dryRun(submission: Submission, isPrivate?: boolean): Promise<DryRunOutcome>;
  /** Lets a ping that waits for access go, if access is there now. Gives the record as it is then, null if there is none. */
  accessMayHaveCome(id: string): Promise<PingRecord | null>;
  /** Takes back a ping that has not left yet. Gives the record as it is then. */
  withdraw(id: string): Promise<PingRecord | null>;
  /** The record once nothing is under way for it: settled, or waiting for access. Null if there is none. */
  whenIdle(id: string): Promise<PingRecord | null>;
  /** The record as soon as it is no longer in the state `known`, or nothing is under way for it. */
  whenChanged(id: string, known: PingState['kind']): Promise<PingRecord | null>;
  /**
   * Settles what a stopped worker left behind, or a storage that failed. Call at every start, before anything else, and
   * whenever somebody looks: it does nothing when nothing is left. Rejects with StorageUnavailable; then call it again.
   */
  recover(): Promise<void>;
}

/**
 * A ping's life (`transition.ts`) joined to its effects. The order is the promise: the record is
 * durable before anything leaves, access is known before the request (without it the receiver
 * would get the ping and we could not read the answer), `sending` is written before the request
 * and the verdict after it. One request at a time per host.
 */
export function createOutbox(effects: OutboxEffects): Outbox {
  const { store } = effects;
  const now = () => effects.now();
  const underWay = new Map<string, Promise<void>>();
  /** Pings that are written down and about to be under way. */
  const starting = new Set<string>();
  /** Endings that could not be written yet; `unknown` if the worker stops before they can. */
  const unsaved = new Map<string, PingRecord>();
  /** Resolved and renewed at every change of a ping that is under way. */
  const changes = new Map<string, PromiseWithResolvers<void>>();
  const inQueue = createQueue();
  let recovering: Promise<void> | null = null;

  async function submit(submission: Submission, isPrivate: boolean): Promise<SubmitOutcome> {
    const record = newRecord(submission, isPrivate);
    if (record === null) return { kind: 'invalid' };
    try {
      const questions = [
        ...questionsAboutFields(record.fields),
        ...(await questionsFor(record.pingUrl, record.fields.url, record.target.pageUrl, {
          ...effects,
          secureForm: (url) => effects.inTurn(mannersHost(url), () => effects.secureForm(url)),
          isPrivate,
        })),
      ];
      const open = questions.filter((question) => !isConfirmed(question, submission));
      if (open.length > 0) return { kind: 'asks', questions: open };
      const isPlain = questions.some((question) => question.kind === 'plain-http' && !question.isSecureFirst);
      if (isPlain && !isPrivate) {
        await effects.acceptPlainHttp(new URL(record.pingUrl).host);
      }
      starting.add(record.id);
      await store.add(record);
      letGo(record);
    } catch (error) {
      if (error instanceof StorageUnavailable) return { kind: 'storage-unavailable' };
      throw error;
    } finally {
      starting.delete(record.id);
    }
    return { kind: 'taken', record };
  }

  async function dryRun(submission: Submission, isPrivate: boolean): Promise<DryRunOutcome> {
    const record = newRecord(submission, isPrivate);
    const event =
      record &&
      ({ kind: 'dry-run', request: requestFor(record.pingUrl, record.fields, record.options) } as const);
    const settled = event && transition(record, event, record.createdAt);
    if (settled === null) return { kind: 'invalid' };
    try {
      await store.add(settled);
    } catch (error) {
      if (error instanceof StorageUnavailable) return { kind: 'storage-unavailable' };
      throw error;
    }
    return { kind: 'taken', record: settled };
  }

  /** Null when the address or a field cannot be sent. */
  function newRecord(submission: Submission, isPrivate: boolean): PingRecord | null {
    const address = checkPingUrl(submission.pingUrl);
    const problems = address.kind === 'ok' ? checkFields(submission.fields, limitsFor(address.url)) : [];
    if (address.kind === 'bad' || problems.some((problem) => problem.severity === 'error')) return null;
    const at = now();
    return {
      id: effects.newId(isPrivate),
      createdAt: at,
      target: submission.target,
      pingUrl: address.url,
      fields: { ...submission.fields, url: cleanFields(submission.fields).url },
      options: submission.options,
      state: { kind: 'queued', at },
      life: [{ state: 'queued', at }],
      attempts: [],
    };
  }

  /** Sends a queued ping after the one before it to the same host has ended. */
  function letGo(record: PingRecord): void {
    const done = effects
      .inTurn(mannersHost(record.pingUrl), () => send(record))
      .catch((error: unknown) => {
        if (!(error instanceof StorageUnavailable)) throw error;
        recovering = null; // something is left behind
      })
      .finally(() => {
        underWay.delete(record.id);
        changes.delete(record.id);
      });
    underWay.set(record.id, done);
  }

  async function send(record: PingRecord): Promise<void> {
    if (await lacksAccess(record)) return;
    if (await mustNotGo(record)) return;
    const fresh = isShortLived(record.pingUrl) ? await effects.freshPingUrl(record) : null;
    const pingUrl = fresh ?? record.pingUrl;
    const secure = await upgraded(pingUrl, record.target.pageUrl, effects);
    const request = requestFor(secure ?? pingUrl, record.fields, record.options);
    const sending = await change(record.id, { kind: 'sending', request });
    if (sending === null) return;
    const { outcome, redirectedTo, lastUrl } = await requestFollowing(sending, request);
    const verdict = judgeOutcome(outcome, now());
    // Not waited for yet: a worker that is stopped between the answer and its record has lost the answer.
    const remembered = rememberHost(lastUrl, outcome, verdict);
    const ended = { kind: 'ended', answer: storedAnswer(outcome), redirectedTo, verdict } as const;
    try {
      await change(record.id, ended);
    } catch (error) {
      const settled = transition(sending, ended, now());
      if (settled !== null) unsaved.set(record.id, settled);
      throw error;
    } finally {
      await remembered;
    }
  }

  /** Whether access to the receiver is missing, in which case the ping now waits for it. */
  async function lacksAccess(record: PingRecord): Promise<boolean> {
    if (await effects.hasAccess(record.pingUrl, record.target.pageUrl)) return false;
    await change(record.id, { kind: 'access-missing' });
    return true;
  }

  /** Waits as the host's manners want it. True when the ping may not go after all, and has another state now. */
  async function mustNotGo(record: PingRecord): Promise<boolean> {
    const host = mannersHost(record.pingUrl);
    for (;;) {
      const manners = mannersFor(host, await effects.lastContact(host), record.createdAt, now());
      if (manners.kind === 'hold-back') {
        await change(record.id, { kind: 'held-back' });
        return true;
      }
      if (manners.ms <= 0) return false;
      await effects.sleep(manners.ms);
      // Meanwhile the user may have taken access back, or left the page whose click gave it.
      if (await lacksAccess(record)) return true;
    }
  }

  async function keepGap(url: string): Promise<void> {
    const host = mannersHost(url);
    const gap = gapBefore(host, await effects.lastContact(host), now());
    if (gap > 0) await effects.sleep(gap);
  }

  async function rememberHost(
    url: string,
    outcome: HttpOutcome | null,
    verdict: Verdict | null,
  ): Promise<void> {
    const host = mannersHost(url);
    const status = outcome?.kind === 'answered' ? outcome.status : null;
    const retryAfterSeconds = verdict?.kind === 'refused' ? verdict.retryAfterSeconds : null;
    await effects.rememberContact(host, contactAfter(host, { status, retryAfterSeconds }, now()));
  }

  /**
   * Makes the request; when the receiver has only moved on its own site, once more at its new address.
   * A redirected request was not delivered, so this is still one ping.
   */
  async function requestFollowing(record: PingRecord, request: PingRequest): Promise<Requested> {
    const outcome = await effects.request(request);
    const lastUrl = request.url;
    if (outcome.kind !== 'redirected') return { outcome, redirectedTo: null, lastUrl };
    const { pingUrl, target } = record;
    await rememberHost(lastUrl, null, null);
    await keepGap(pingUrl);
    const final = await effects.learnFinalUrl(pingUrl);
    const advice = whereToResend(pingUrl, final, [target.permalink, target.pageUrl]);
    if (advice.kind === 'lost') return { outcome, redirectedTo: null, lastUrl };
    const unsent = { outcome, redirectedTo: advice.url, lastUrl };
    if (advice.kind === 'ask') return unsent;
    await rememberHost(pingUrl, null, null);
    await keepGap(advice.url);
    if (!(await effects.hasAccess(advice.url, target.pageUrl))) return unsent;
    const again = requestFor(advice.url, record.fields, record.options);
    const moved = await change(record.id, { kind: 'moved', to: advice.url, request: again });
    if (moved === null) return unsent;
    return { outcome: await effects.request(again), redirectedTo: null, lastUrl: advice.url };
  }

  async function change(id: string, event: PingEvent): Promise<PingRecord | null> {
    const changed = await store.change(id, (record) => transition(record, event, now()));
    changes.get(id)?.resolve();
    changes.delete(id);
    if (unsaved.size > 0) void keepUnsaved().catch(() => undefined); // the storage works again; else at the next start
    return changed;
  }

  async function keepUnsaved(): Promise<void> {
    for (const [id, settled] of unsaved) {
      await store.change(id, ({ state }) => (state.kind === 'sending' ? settled : null));
      unsaved.delete(id);
    }
  }

  async function settleLeft(): Promise<void> {
    await keepUnsaved();
    const left = [...(await store.inState('queued')), ...(await store.inState('sending'))];
    for (const { id } of left) {
      if (underWay.has(id) || starting.has(id) || unsaved.has(id)) continue;
      await change(id, { kind: 'worker-stopped' });
    }
  }

  function nextChange(id: string): Promise<void> {
    const next = changes.get(id) ?? Promise.withResolvers<void>();
    changes.set(id, next);
    return next.promise;
  }

  async function whenIdle(id: string): Promise<PingRecord | null> {
    await underWay.get(id);
    return current(id);
  }

  async function current(id: string): Promise<PingRecord | null> {
    return unsaved.get(id) ?? store.get(id);
  }

  return {
    /** One at a time, so that of two windows sending the same pair at once the second one is asked. */
    submit: (submission, isPrivate = false) => inQueue(() => submit(submission, isPrivate)),
    dryRun: (submission, isPrivate = false) => dryRun(submission, isPrivate),
    async accessMayHaveCome(id) {
      await underWay.get(id); // it may be finding out just now that access is missing
      const record = await store.get(id);
      if (record?.state.kind !== 'awaiting-permission') return record;
      if (!(await effects.hasAccess(record.pingUrl, record.target.pageUrl))) return record;
      starting.add(id);
      try {
        const queued = await change(id, { kind: 'cleared' });
        if (queued !== null) letGo(queued);
        return queued ?? (await store.get(id));
      } finally {
        starting.delete(id);
      }
    },
    async withdraw(id) {
      return (await change(id, { kind: 'withdrawn' })) ?? store.get(id);
    },
    whenIdle,
    async whenChanged(id, known) {
      for (;;) {
        const running = underWay.get(id);
        if (running === undefined) return current(id);
        const changed = nextChange(id);
        const record = await current(id);
        if (record?.state.kind !== known) return record;
        await Promise.race([changed, running]);
      }
    },
    async recover() {
      recovering ??= settleLeft().catch((error: unknown) => {
        recovering = null;
        throw error;
      });
      await recovering;
    },
  };
}

/** How a ping's last request ended. */
interface Requested {
  readonly outcome: HttpOutcome;
  readonly redirectedTo: string | null;
  /** Where it went. */
  readonly lastUrl: string;
}

/** A yes to a repeat is good for the ping it was about, not for one that another window has sent meanwhile. */
function isConfirmed(question: SendQuestion, { confirmed, repeatOf }: Submission): boolean {
  if (!confirmed.includes(question.kind)) return false;
  return question.kind !== 'repeat' || repeatOf === undefined || repeatOf === question.last.at;
}

function storedAnswer(outcome: HttpOutcome): StoredAnswer | null {
  if (outcome.kind !== 'answered') return null;
  const { text, charset } = decodeAnswer(outcome.body, outcome.contentType);
  const { status, finalUrl, contentType, truncated } = outcome;
  return { status, finalUrl, contentType, text, charset, truncated };
}
