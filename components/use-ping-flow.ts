import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PingRecord, PingTarget } from '../lib/outbox/ping-record.ts';
import type { SendQuestion, Submission } from '../lib/outbox/submission.ts';
import type { Entry } from '../lib/trackback/entry.ts';
import type { FindOutcome } from '../lib/trackback/find-outcome.ts';
import type { PingFields, PingOptions } from '../lib/trackback/ping-fields.ts';
import type { PingFlowServices } from './ping-flow-services.ts';

/** Where the user stands between opening the popup and the verdict. */
type FlowStage =
  | { readonly kind: 'finding' }
  /** The entries, or what the page offers instead; always a place to paste an address. */
  | { readonly kind: 'offering'; readonly found: FindOutcome }
  | { readonly kind: 'composing'; readonly composing: Composing }
  | { readonly kind: 'sent'; readonly record: PingRecord };

/** One ping being written. `start` is the ping whose words it begins with; null lets the draft or what is remembered decide. */
export interface Composing {
  readonly pingUrl: string;
  readonly target: PingTarget;
  readonly entry: Entry | null;
  readonly start: {
    readonly again: string;
    readonly fields: PingFields;
    readonly options: PingOptions;
  } | null;
}

export interface PingFlow {
  readonly stage: FlowStage;
  /** What looking came to; null while it goes on. */
  readonly found: FindOutcome | null;
  /** What went wrong outside any ping: storage or the background. */
  readonly trouble: FlowTrouble | null;
  /** The user was asked for access to the linked page and said no. */
  readonly readingDenied: boolean;
  choose(entry: Entry): void;
  /** Entries that the page's feed gave. */
  offer(entries: readonly Entry[]): void;
  paste(pingUrl: string): void;
  /** Back to the entries. */
  back(): void;
  /** Submits; call straight from a click, because access may have to be asked for. Gives what has to be asked first, or null. */
  send(submission: Submission, needsAccess: boolean): Promise<readonly SendQuestion[] | null>;
  /** Writes the same ping again, with the words it had. */
  edit(record: PingRecord, options: PingOptions): void;
  /** Writes the same ping to another address. */
  editFor(record: PingRecord, pingUrl: string): void;
  /** Asks for the access a waiting ping needs. Call straight from a click. */
  allow(record: PingRecord): void;
  withdraw(record: PingRecord): void;
  /** Leaves a ping that waits for access waiting; it stays in the history. */
  leaveWaiting(record: PingRecord): void;
  /** Asks for the access that reading a linked page needs. Call straight from a click. */
  allowReading(url: string): void;
}

export type FlowTrouble = 'storage' | 'background';

export function usePingFlow(services: PingFlowServices): PingFlow {
  const [stage, setStage] = useState<FlowStage>({ kind: 'finding' });
  const [found, setFound] = useState<FindOutcome | null>(null);
  const [trouble, setTrouble] = useState<FlowTrouble | null>(null);
  const [readingDenied, setReadingDenied] = useState(false);
  const alive = useRef(true);
  /** `found` for what goes on across renders. */
  const latest = useRef<FindOutcome | null>(null);

  function show(record: PingRecord): void {
    if (!alive.current) return;
    setStage({ kind: 'sent', record });
    if (record.state.kind === 'settled') services.seen(record);
  }

  async function followUntilIdle(record: PingRecord): Promise<void> {
    show(record);
    let { kind } = record.state;
    while (alive.current && (kind === 'queued' || kind === 'sending')) {
      const next = await services.whenChanged(record.id, kind);
      if (next === null) {
        // It was deleted from the history meanwhile.
        if (alive.current && latest.current !== null) setStage({ kind: 'offering', found: latest.current });
        return;
      }
      show(next);
      ({ kind } = next.state);
    }
  }

  /** Every road into the background ends here when the background cannot be reached. */
  function guarded(work: Promise<void>): void {
    work.catch(() => {
      if (alive.current) setTrouble('background');
    });
  }

  async function find(): Promise<void> {
    const [outcome, unfinished, toEdit, remembered] = await Promise.all([
      services.find(),
      services.unfinishedPing(),
      services.pingToEdit(),
      services.rememberedChoice(),
    ]);
    if (!alive.current) return;
    latest.current = outcome;
    setFound(outcome);
    if (unfinished !== null) {
      await followUntilIdle(unfinished);
      return;
    }
    const discovery =
      outcome.kind === 'found' || outcome.kind === 'unreadable-page' ? outcome.discovery : null;
    const chosen = discovery?.entries[discovery.chosen ?? -1];
    if (toEdit !== null) compose(fromRecord(toEdit, outcome));
    else if (remembered !== null && (remembered.pageUrl ?? pageUrlOf(outcome)) === pageUrlOf(outcome)) {
      compose(fromChoice(remembered.pingUrl, outcome));
    } else if (chosen !== undefined) compose(fromEntry(chosen, outcome));
    else setStage({ kind: 'offering', found: outcome });
  }

  function offerAll(outcome: FindOutcome): void {
    services.rememberChoice(null);
    setStage({ kind: 'offering', found: outcome });
  }

  function compose(composing: Composing): void {
    setTrouble(null);
    services.rememberChoice({ pageUrl: pageUrlOf(latest.current), pingUrl: composing.pingUrl });
    setStage({ kind: 'composing', composing });
  }

  // Looking begins while the first frame is drawn, not after it.
  useLayoutEffect(() => {
    alive.current = true;
    guarded(find());
    return () => {
      alive.current = false;
    };
  }, []);

  return {
    stage,
    found,
    trouble,
    readingDenied,
    choose: (entry) => found !== null && compose(fromEntry(entry, found)),
    offer(entries) {
      if (found?.kind !== 'found') return;
      const [only] = entries;
      const more: FindOutcome = { ...found, discovery: { ...found.discovery, entries } };
      latest.current = more;
      setFound(more);
      if (only !== undefined && entries.length === 1) compose(fromEntry(only, more));
      else setStage({ kind: 'offering', found: more });
    },
    paste: (pingUrl) => compose(fromPaste(pingUrl, found)),
    back: () => found !== null && offerAll(found),
    async send(submission, needsAccess) {
      setTrouble(null);
      try {
        const { outcome, granted } = await services.submit(submission, needsAccess);
        switch (outcome.kind) {
          case 'asks':
            return outcome.questions;
          case 'invalid': // the form has checked before; nothing was written
            return null;
          case 'storage-unavailable':
            setTrouble('storage');
            return null;
          case 'taken':
            guarded(followThroughPrompt(outcome.record, granted));
            return null;
          default:
            return outcome satisfies never;
        }
      } catch {
        setTrouble('background');
        return null;
      }
    },
    edit: (record, options) => compose(fromRecord({ ...record, options }, found)),
    editFor: (record, pingUrl) =>
      compose({
        pingUrl,
        target: record.target,
        entry: null,
        start: { again: record.id, fields: record.fields, options: record.options },
      }),
    allow(record) {
      guarded(afterPrompt(record, services.allow(record)));
    },
    leaveWaiting(record) {
      services.seen(record);
      if (found !== null) offerAll(found);
    },
    withdraw: (record) =>
      guarded(
        services.withdraw(record.id).then((withdrawn) => {
          if (withdrawn !== null) show(withdrawn);
        }),
      ),
    allowReading(url) {
      guarded(readWhenAllowed(services.requestAccess(url)));
    },
  };

  async function readWhenAllowed(permission: Promise<boolean>): Promise<void> {
    const granted = await permission.catch(() => false);
    setReadingDenied(!granted);
    if (!granted) return;
    setStage({ kind: 'finding' });
    await find();
  }

  async function followThroughPrompt(record: PingRecord, granted: Promise<boolean> | null): Promise<void> {
    await followUntilIdle(record);
    if (granted !== null) await afterPrompt(record, granted);
  }

  /** Only reached where this page survives the prompt; elsewhere the background goes on from the grant. */
  async function afterPrompt(record: PingRecord, granted: Promise<boolean>): Promise<void> {
    if (!(await granted)) return;
    const now = await services.accessGranted(record.id);
    if (now !== null) await followUntilIdle(now);
  }
}

function fromEntry(entry: Entry, found: FindOutcome): Composing {
  const target: PingTarget = {
    pageUrl: pageUrlOf(found),
    permalink: entry.permalink,
    title: entry.title,
    foundBy: entry.foundBy,
  };
  return { pingUrl: entry.pingUrl, target, entry, start: null };
}

function fromPaste(pingUrl: string, found: FindOutcome | null): Composing {
  const target: PingTarget = { pageUrl: pageUrlOf(found), permalink: null, title: '', foundBy: 'pasted' };
  return { pingUrl, target, entry: null, start: null };
}

function fromChoice(pingUrl: string, found: FindOutcome): Composing {
  const discovery = found.kind === 'found' || found.kind === 'unreadable-page' ? found.discovery : null;
  const entry = discovery?.entries.find((one) => one.pingUrl === pingUrl);
  return entry === undefined ? fromPaste(pingUrl, found) : fromEntry(entry, found);
}

/** The ping as it was, to be written again. */
function fromRecord(record: PingRecord, found: FindOutcome | null): Composing {
  const { pingUrl, target, fields, options } = record;
  return { pingUrl, target, entry: entryOf(record, found), start: { again: record.id, fields, options } };
}

function pageUrlOf(found: FindOutcome | null): string | null {
  return found?.kind === 'found' || found?.kind === 'unreadable-page' ? (found.page?.url ?? null) : null;
}

function entryOf(record: PingRecord, found: FindOutcome | null): Entry | null {
  const discovery = found?.kind === 'found' ? found.discovery : null;
  return discovery?.entries.find((entry) => entry.pingUrl === record.pingUrl) ?? null;
}
