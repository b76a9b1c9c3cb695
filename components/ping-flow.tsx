import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FindOutcome } from '../lib/trackback/find-outcome.ts';
import { AccessToRead } from './access-to-read.tsx';
import { AfterAMoment } from './after-a-moment.tsx';
import { ComposeStage } from './compose-stage.tsx';
import { EntryList } from './entry-list.tsx';
import { SecondChances } from './second-chances.tsx';
import type { NothingFoundState } from './nothing-found.tsx';
import { NothingFound } from './nothing-found.tsx';
import { PastePingUrl } from './paste-ping-url.tsx';
import type { PingFlowServices } from './ping-flow-services.ts';
import css from './ping-flow.module.css';
import { pageHostOf } from './page-host-of.ts';
import type { FlowTrouble, PingFlow as Flow } from './use-ping-flow.ts';
import { usePingFlow } from './use-ping-flow.ts';
import { WaitingNotice } from './waiting-notice.tsx';
import { LazyVerdictView } from './lazy-verdict-view.tsx';

interface Props {
  readonly services: PingFlowServices;
  readonly heading: string;
  /** Said while the page is being read. */
  readonly readingWords: string;
  /** Part of a page that has a main heading, and more than this, of its own. */
  readonly isPart?: boolean;
}

/** From what a page offers to the verdict: the whole of the popup, and of the compose page. */
export function PingFlow({ services, heading, readingWords, isPart = false }: Props) {
  const flow = usePingFlow(services);
  const { openInTab, openHistory } = services;
  const { stage } = flow;
  const Whole = isPart ? 'div' : 'main';
  const Heading = isPart ? 'h2' : 'h1';
  return (
    <Whole class={css.flow}>
      <header class={css.header}>
        <Heading>{heading}</Heading>
        <nav class={css.links}>
          {openInTab !== null && (
            <button type="button" class="quiet" onClick={() => openInTab()}>
              {i18n.t('popup.openInTab')}
            </button>
          )}
          {openHistory !== null && (
            <button type="button" class="quiet" onClick={() => openHistory()}>
              {i18n.t('popup.history')}
            </button>
          )}
        </nav>
      </header>
      {services.isPrivate && <p class={css.advice}>{i18n.t('privateWindow.nothingKept')}</p>}
      {stage.kind !== 'sent' && stage.kind !== 'finding' && (
        <WaitingNotice find={() => services.waitingPing()} onSee={(id) => services.seeWaiting(id)} />
      )}
      {flow.trouble !== null && <Trouble words={troubleWords(flow.trouble)} />}
      <Stage flow={flow} services={services} readingWords={readingWords} />
    </Whole>
  );
}

/** What went wrong is said where it is seen: Send is pressed at the lower edge, with the fields scrolled anywhere. */
function Trouble({ words }: { readonly words: string }) {
  const alert = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => alert.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <p class={css.trouble} role="alert" ref={alert}>
      {words}
    </p>
  );
}

function Stage({
  flow,
  services,
  readingWords,
}: Pick<Props, 'services' | 'readingWords'> & { readonly flow: Flow }) {
  const { stage } = flow;
  switch (stage.kind) {
    case 'finding':
      return (
        <AfterAMoment>
          <p class={css.reading} role="status">
            {readingWords}
          </p>
        </AfterAMoment>
      );
    case 'offering':
      return <Offer services={services} flow={flow} found={stage.found} />;
    case 'composing':
      return (
        <ComposeStage
          key={stage.composing.pingUrl}
          services={services}
          flow={flow}
          composing={stage.composing}
        />
      );
    case 'sent': {
      const { record } = stage;
      return (
        <LazyVerdictView
          record={record}
          isPrivate={services.isPrivate}
          hasAccess={() => services.hasAccess(record.pingUrl, record.target.pageUrl)}
          looking={{
            look: () => services.lookForPost(record),
            allow: (url) => services.allowLooking(record, url),
          }}
          onEdit={() => flow.edit(record, record.options)}
          onSendAsGet={() => flow.edit(record, { ...record.options, method: 'get' })}
          onSendTo={(pingUrl) => flow.editFor(record, pingUrl)}
          onAllow={() => flow.allow(record)}
          onWithdraw={() => flow.withdraw(record)}
          onLater={() => flow.leaveWaiting(record)}
          onDone={() => flow.back()}
        />
      );
    }
    default:
      return stage satisfies never;
  }
}

interface OfferProps {
  readonly services: PingFlowServices;
  readonly flow: Flow;
  readonly found: FindOutcome;
}

function Offer({ services, flow, found }: OfferProps) {
  const paste = <PastePingUrl initial="" onUse={flow.paste} />;
  if (found.kind === 'needs-access') {
    return (
      <>
        <AccessToRead
          url={found.url}
          wasDenied={flow.readingDenied}
          onAllow={() => flow.allowReading(found.url)}
        />
        {paste}
      </>
    );
  }
  const cut = 'page' in found && found.page?.isCut === true && (
    <p class={css.advice}>{i18n.t('popup.isCut')}</p>
  );
  const discovery = found.kind === 'read-failed' ? null : found.discovery;
  const entries = discovery?.entries ?? [];
  if (entries.length === 0) {
    return (
      <>
        <NothingFound state={nothingFound(found)} />
        {cut}
        {found.kind === 'found' && <SecondChances services={services} flow={flow} found={found} />}
        {paste}
      </>
    );
  }
  return (
    <>
      <EntryList
        entries={entries}
        pageHost={pageHostOf(found) ?? ''}
        selected={null}
        onChoose={(index) => {
          const entry = entries[index];
          if (entry !== undefined) flow.choose(entry);
        }}
      />
      {cut}
      <details class={css.pasteInstead}>
        <summary>{i18n.t('popup.pasteInstead')}</summary>
        {paste}
      </details>
    </>
  );
}

function nothingFound(found: Exclude<FindOutcome, { kind: 'needs-access' }>): NothingFoundState {
  switch (found.kind) {
    case 'found': {
      const { notOffered, otherLinkbacks } = found.discovery;
      return { kind: 'none', notOffered, otherLinkbacks };
    }
    case 'unreadable-page':
    case 'read-failed':
      return found;
    default:
      return found satisfies never;
  }
}

function troubleWords(trouble: FlowTrouble): string {
  switch (trouble) {
    case 'storage':
      return i18n.t('error.storage');
    case 'background':
      return i18n.t('error.background');
    default:
      return trouble satisfies never;
  }
}
