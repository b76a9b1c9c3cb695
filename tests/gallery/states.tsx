import type { ComponentChild } from 'preact';
import type { BeforeSendingProps } from '../../components/before-sending.tsx';
import { BeforeSending } from '../../components/before-sending.tsx';
import type { BlogsServices } from '../../components/blogs-services.ts';
import { Composer } from '../../components/composer.tsx';
import { EntryLine } from '../../components/entry-line.tsx';
import { EntryList } from '../../components/entry-list.tsx';
import { HistoryPage } from '../../components/history-page.tsx';
import { HelpPage } from '../../components/help-page.tsx';
import type { HistoryView } from '../../components/history-view.ts';
import { WHOLE_HISTORY } from '../../components/history-view.ts';
import type { NothingFoundState } from '../../components/nothing-found.tsx';
import { NothingFound } from '../../components/nothing-found.tsx';
import { PastePingUrl } from '../../components/paste-ping-url.tsx';
import { PracticePage } from '../../components/practice-page.tsx';
import { VerdictView } from '../../components/verdict-view.tsx';
import { WelcomePage } from '../../components/welcome-page.tsx';
import type { PingRecord } from '../../lib/outbox/ping-record.ts';
import type { SendQuestion } from '../../lib/outbox/submission.ts';
import { createPractice } from '../../lib/practice/create-practice.ts';
import type { Entry } from '../../lib/trackback/entry.ts';
import type { PingFields, PingMethod } from '../../lib/trackback/ping-fields.ts';
import type { Verdict } from '../../lib/trackback/verdict.ts';
import * as samples from '../support/samples.ts';
import { loaderOf, shownHistory } from '../support/shown-history.ts';
import { AUTHOR_STATES } from './author-states.tsx';
import { popup } from './popup-state.tsx';
import type { State } from './state.ts';

const nothing = () => undefined;

const NO_BLOGS: BlogsServices = {
  watch(onChange) {
    onChange({ blogs: [], unreadable: [] });
    return nothing;
  },
  requestAccess: async () => false,
  find: async () => ({ kind: 'failed', reason: 'timed-out', status: null }),
  readPosts: async () => ({ kind: 'failed', reason: 'timed-out', status: null }),
  save: async () => ({ kind: 'failed' }),
  remove: async () => false,
  discard: async () => false,
  newId: () => 'blog',
};

export const STATES: readonly State[] = [
  list('list-one', [samples.ATTENTION]),
  list('list-twelve', samples.TWELVE),
  list('list-guess', [samples.GUESS]),
  popup('paste-empty', () => <PastePingUrl initial="" onUse={nothing} />),
  popup('paste-bad', () => <PastePingUrl initial="ftp://weblog.example/tb/1" onUse={nothing} />),
  none('none', { kind: 'none', notOffered: [], otherLinkbacks: [] }),
  none('none-others', { kind: 'none', notOffered: [], otherLinkbacks: ['pingback', 'webmention'] }),
  none('none-closed', {
    kind: 'none',
    notOffered: [
      { reason: 'closed', what: 'An entry whose author closed it' },
      { reason: 'bad-address', what: `javascript:${'x'.repeat(200)}` },
      { reason: 'listing-link', what: 'https://weblog.example/tb.cgi?__mode=view&id=4' },
    ],
    otherLinkbacks: [],
  }),
  none('unreadable', { kind: 'unreadable-page' }),
  none('failed', { kind: 'read-failed', reason: 'http-status', status: 503 }),
  composer('composer-empty', { fields: samples.NO_FIELDS }),
  composer('composer-filled', { rememberedUrl: true }),
  composer('composer-other-host', { entry: samples.OTHER_HOST, accessNeeded: true }),
  composer('composer-long', { entry: samples.LONG, fields: samples.LONG_FIELDS }),
  composer('composer-over', { fields: samples.LONG_FIELDS }),
  composer('composer-arabic', {
    entry: samples.ARABIC,
    fields: { ...samples.FIELDS, title: samples.ARABIC.title },
  }),
  composer('composer-get', { method: 'get' }),
  composer('composer-letters', { fields: { ...samples.FIELDS, title: 'Zumalacárregui liest “Über é漢”' } }),
  composer('composer-references', {
    fields: { ...samples.FIELDS, title: 'Zumalacárregui' },
    references: true,
  }),
  composer('composer-tags', {
    fields: {
      ...samples.FIELDS,
      title: 'Q&amp;A on &lt;b&gt;attention&lt;/b&gt;',
      excerpt: 'A <a href="https://notes.example/">note</a> on <em>attention</em>, where a < b.',
      blog_name: 'Notes on <b>',
    },
  }),
  composer('composer-busy', { busy: true }),
  composer('composer-asks', {
    questions: [
      { kind: 'repeat', last: { id: 'ping-1', at: samples.NOW, verdict: 'unknown' } },
      { kind: 'private-address', host: '192.168.1.20' },
    ],
  }),
  composer('composer-pasted', { entry: null }),
  composer('before-good', {}),
  composer('before-unread', { before: { reading: null, pastPings: null } }),
  composer('before-access', {
    before: { reading: { kind: 'needs-access', url: samples.FIELDS.url } },
  }),
  composer('before-warnings', {
    fields: { ...samples.FIELDS, title: 'x'.repeat(300) },
    before: {
      reading: samples.postReading({ links: ['https://arxiv.org/pdf/1706.03762'] }),
      pastPings: [{ id: 'ping-1', ownUrl: samples.FIELDS.url, at: samples.NOW, verdict: 'accepted' }],
    },
  }),
  composer('before-wrong', {
    fields: { ...samples.FIELDS, url: 'http://localhost:4000/drafts/a-post/' },
    before: { reading: { kind: 'failed', reason: 'connection-lost', status: null } },
  }),
  composer('before-gone', { before: { reading: { kind: 'failed', reason: 'http-status', status: 404 } } }),
  composer('before-wordpress', {
    entry: { ...samples.OTHER_HOST, pingUrl: 'https://weblog.example/a-post/trackback/' },
  }),
  composer('before-plain', { entry: samples.OTHER_HOST, method: 'get' }),
  ...AUTHOR_STATES,
  verdict('accepted', { kind: 'accepted', reason: 'taken', message: null }),
  verdict('held', {
    kind: 'accepted',
    reason: 'held',
    message: 'Thank you. A moderator looks at every TrackBack.',
  }),
  verdict('duplicate', {
    kind: 'duplicate',
    reason: 'already-there',
    message: 'There is already a ping from that URL for this post.',
  }),
  verdict('refused', {
    kind: 'refused',
    reason: 'said-no',
    message: `Sorry. ${'We cannot take this because of a long story. '.repeat(9)}`,
    retryAfterSeconds: null,
  }),
  verdict(
    'throttled',
    {
      kind: 'refused',
      reason: 'throttled',
      message: 'You are pinging trackbacks too quickly.',
      retryAfterSeconds: 90,
    },
    429,
  ),
  verdict('missing-url', {
    kind: 'refused',
    reason: 'missing-url',
    message: 'Need a Source URL (url).',
    retryAfterSeconds: null,
  }),
  verdict('not-trackback', { kind: 'not-trackback', reason: 'html', message: null }),
  verdict('unknown', { kind: 'unknown', reason: 'timed-out', message: null }, null),
  verdict('not-sent', { kind: 'not-sent', reason: 'offline', message: null }),
  record('awaiting', samples.record('awaiting-permission')),
  record('sending', samples.record('sending')),
  record('queued', samples.record('queued')),
  record(
    'long-everything',
    samples.record(
      { kind: 'refused', reason: 'said-no', message: 'x'.repeat(500), retryAfterSeconds: null },
      {
        entry: samples.LONG,
        fields: samples.LONG_FIELDS,
        body: `<response>${'y'.repeat(3000)}\u202Eetirw</response>`,
      },
    ),
  ),
  record(
    'arabic-message',
    samples.record(
      {
        kind: 'refused',
        reason: 'closed',
        message: 'التعقيبات مغلقة لهذه التدوينة.',
        retryAfterSeconds: null,
      },
      { entry: samples.ARABIC },
    ),
  ),
  guide('welcome', () => (
    <WelcomePage browser="chromium" readShortcut={async () => 'Ctrl+Shift+U'} blogs={NO_BLOGS} />
  )),
  guide('welcome-firefox', () => (
    <WelcomePage browser="firefox" readShortcut={async () => null} blogs={NO_BLOGS} />
  )),
  guide('practice', () => <PracticePage start={practise} />),
  guide('help', () => <HelpPage />),
  history('history-empty', []),
  history('history-loading', null),
  history('history-three', samples.history(3)),
  history('history-200', samples.history(200)),
  history('history-none-found', samples.history(8), {
    view: { ...WHOLE_HISTORY, filter: { ...WHOLE_HISTORY.filter, text: 'nothing like it' } },
  }),
  history('history-open', samples.history(8), { openId: samples.history(8)[3]?.id ?? null }),
];

function guide(name: string, render: () => ComponentChild): State {
  return { name, page: 'guide', render };
}

function practise() {
  return createPractice({
    now: () => samples.NOW,
    newId: () => 'practice',
    copy: async () => true,
    paperAddress: '#paper',
  });
}

function list(name: string, entries: readonly Entry[]): State {
  return popup(name, () => (
    <EntryList entries={entries} pageHost="weblog.example" selected={null} onChoose={nothing} />
  ));
}

function none(name: string, state: NothingFoundState): State {
  return popup(name, () => (
    <>
      <NothingFound state={state} />
      <PastePingUrl initial="" onUse={nothing} />
    </>
  ));
}

interface Composed {
  readonly entry?: Entry | null;
  readonly fields?: PingFields;
  readonly method?: PingMethod;
  readonly references?: boolean;
  readonly rememberedUrl?: boolean;
  readonly accessNeeded?: boolean;
  readonly busy?: boolean;
  readonly questions?: readonly SendQuestion[];
  /** What is said before it goes; nothing speaks against it unless this does. */
  readonly before?: Partial<BeforeSendingProps>;
}

function composer(name: string, composed: Composed): State {
  const { entry = samples.ATTENTION } = composed;
  const pingUrl = entry?.pingUrl ?? 'https://pasted.example/mt-tb.cgi/42';
  return popup(name, () => (
    <>
      <EntryLine entry={entry} pingUrl={pingUrl} pageHost="arxiv.org" canChange onChange={nothing} />
      <Composer
        pingUrl={pingUrl}
        fields={composed.fields ?? samples.FIELDS}
        options={{ method: composed.method ?? 'post', references: composed.references ?? false }}
        rememberedUrl={composed.rememberedUrl ?? false}
        accessNeeded={composed.accessNeeded ?? false}
        busy={composed.busy ?? false}
        field={null}
        questions={composed.questions ?? []}
        onFieldChange={nothing}
        onOptionsChange={nothing}
        onSubmit={nothing}
        onAnswer={nothing}
      >
        <BeforeSending
          pingUrl={pingUrl}
          target={{
            permalink: entry?.permalink ?? null,
            pageUrl: entry?.permalink ?? null,
            foundBy: entry?.foundBy ?? 'pasted',
            isPageOwn: entry !== null,
          }}
          fields={composed.fields ?? samples.FIELDS}
          options={{ method: composed.method ?? 'post', references: composed.references ?? false }}
          reading={samples.postReading({ links: [entry?.permalink ?? 'https://weblog.example/'] })}
          pastPings={[]}
          isBusy={composed.busy ?? false}
          onReadPost={nothing}
          onOptionsChange={nothing}
          onDryRun={async () => ({ kind: 'taken', record: DRY_RUN })}
          onOpenPing={nothing}
          copy={async () => true}
          now={() => samples.NOW}
          {...composed.before}
          onUnseen={null}
        />
      </Composer>
    </>
  ));
}

const DRY_RUN = samples.record({ kind: 'not-sent', reason: 'dry-run', message: null });

function record(name: string, ping: PingRecord): State {
  return popup(name, () => (
    <VerdictView
      record={ping}
      onSendAsGet={nothing}
      onEdit={nothing}
      onDone={nothing}
      onAllow={nothing}
      onWithdraw={nothing}
    />
  ));
}

function verdict(name: string, value: Verdict, status: number | null = 200): State {
  return record(name, samples.record(value, { status }));
}

function history(
  name: string,
  records: readonly PingRecord[] | null,
  { openId = null, view = WHOLE_HISTORY }: { openId?: string | null; view?: HistoryView } = {},
): State {
  return {
    name,
    page: 'options',
    render: () => (
      <HistoryPage
        shown={records === null ? null : shownHistory(records, view)}
        view={view}
        openId={openId}
        now={samples.NOW}
        load={loaderOf(records ?? [])}
        copy={async () => true}
        onView={nothing}
        onSendAgain={nothing}
        onDelete={nothing}
        onToggle={nothing}
        onClearAll={nothing}
      />
    ),
  };
}
