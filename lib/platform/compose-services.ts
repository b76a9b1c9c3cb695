import { discoverByAddress } from '../arxiv/discover-by-address.ts';
import type { PingRecord, PingTarget } from '../outbox/ping-record.ts';
import type { Entry } from '../trackback/entry.ts';
import type { FindOutcome } from '../trackback/find-outcome.ts';
import { lookAtTab, lookInFrames } from './look-at-tab.ts';
import type { TabChoice } from './messages.ts';
import { sendMessage } from './messages.ts';
import { createPageServices } from './page-services.ts';
import { isInPrivateWindow } from './private-window.ts';

const NO_TARGET = { kind: 'read-failed', reason: 'no-target', status: null } as const;

interface ResumedDraft {
  readonly pingUrl: string;
  readonly target: PingTarget;
}

/**
 * The compose page's services: about the address in `?target=`, read from the tab that `?tab=` names while
 * that still shows it, else fetched; or about the ping in the history that `?again=` names. What goes on
 * is kept in the page's own address (`choice`, `ping`), so that a reload finds it again.
 */
export function createComposeServices(query: URLSearchParams) {
  const target = query.get('target') ?? '';
  const tabId = Number(query.get('tab')) || null;
  const again = query.get('again');
  const services = createPageServices({ kind: 'page', isPrivate: isInPrivateWindow() });
  let looking: Promise<FindOutcome> | null = null;

  /** The draft that the page's address names; null where nothing is known of the page it was written for. */
  async function draftToResume(): Promise<ResumedDraft | null> {
    const pingUrl = query.get('choice');
    const draft = pingUrl === null ? null : await services.loadDraft(pingUrl);
    if (draft?.target === undefined || draft.target.pageUrl === null) return null;
    return { pingUrl: draft.pingUrl, target: draft.target };
  }

  async function find(): Promise<FindOutcome> {
    if (again !== null) return foundBefore(await sendMessage('getPing', { id: again }));
    if (target === '' && tabId === null) return foundBefore(await draftToResume());
    const open = tabId === null ? null : await lookAtTab(tabId);
    if (open?.kind === 'found' && isSamePage(open.page.url, target)) return open;
    if (target === '') return NO_TARGET;
    // Any form of a paper's address leads to its TrackBack URL; nothing has to be fetched.
    const discovery = discoverByAddress(target);
    if (discovery === null) return sendMessage('readPage', { url: target });
    return { kind: 'found', page: { url: target, title: '', frames: 0, isCut: false }, discovery };
  }

  /** The entry of this page that was written to last, perhaps on a page that is closed by now. */
  async function lastWritten(): Promise<string | null> {
    const found = await looking;
    if (found?.kind !== 'found' || found.discovery.entries.length < 2) return null;
    const pingUrls = found.discovery.entries.map(({ pingUrl }) => pingUrl);
    return sendMessage('newestDraft', { pingUrls, isPrivate: services.isPrivate }).catch(() => null);
  }

  return {
    ...services,
    find(): Promise<FindOutcome> {
      looking = find();
      return looking;
    },
    lookInFrames: tabId === null ? null : () => lookInFrames(tabId),
    waitingPing: async () => null,
    seeWaiting: () => undefined,
    async unfinishedPing() {
      const id = new URLSearchParams(location.search).get('ping');
      return id === null ? null : sendMessage('getPing', { id });
    },
    pingToEdit: async () => (again === null ? null : sendMessage('getPing', { id: again })),
    async rememberedChoice() {
      // '' once the list was asked for.
      const pingUrl = new URLSearchParams(location.search).get('choice') ?? (await lastWritten());
      return pingUrl === null || pingUrl === '' ? null : { pageUrl: null, pingUrl };
    },
    rememberChoice: (choice: TabChoice | null) => inAddress({ choice: choice?.pingUrl ?? '', ping: null }),
    async submit(...submitted: Parameters<typeof services.submit>) {
      const result = await services.submit(...submitted);
      if (result.outcome.kind === 'taken') inAddress({ ping: result.outcome.record.id });
      return result;
    },
    seen: () => undefined,
    openInTab: null,
  };
}

/** The page where a ping from the history, or a draft, was found, as far as that is known. */
function foundBefore(written: PingRecord | ResumedDraft | null): FindOutcome {
  if (written === null) return NO_TARGET;
  const { pingUrl, target } = written;
  const { permalink, title, foundBy } = target;
  const url = target.pageUrl ?? permalink ?? pingUrl;
  const entries: Entry[] =
    foundBy === 'pasted'
      ? []
      : [{ pingUrl, permalink, title, foundBy, excerpt: '', confidence: 'high', isPageOwn: true }];
  const discovery = { entries, chosen: null, notOffered: [], otherLinkbacks: [], feeds: [] };
  return { kind: 'found', page: { url, title, frames: 0, isCut: false }, discovery };
}

/** Sets or (null) removes values in the query of the page's own address. */
function inAddress(values: Readonly<Record<string, string | null>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(null, '', url);
}

function isSamePage(a: string, b: string): boolean {
  const [left, right] = [URL.parse(a), URL.parse(b)];
  if (left === null || right === null) return false;
  left.hash = '';
  right.hash = '';
  return left.href === right.href;
}
