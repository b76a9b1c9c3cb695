// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VerdictView } from '../../../components/verdict-view.tsx';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import type { Verdict } from '../../../lib/trackback/verdict.ts';
import type { LookOutcome } from '../../../lib/outbox/look-outcome.ts';
import { pick } from '../../support/pick.ts';
import { record } from '../../support/samples.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ACCEPTED: Verdict = { kind: 'accepted', reason: 'taken', message: null };
const HELD: Verdict = { kind: 'accepted', reason: 'held', message: 'Held for moderation.' };
const DUPLICATE: Verdict = { kind: 'duplicate', reason: 'already-there', message: 'Already registered.' };
const UNKNOWN: Verdict = { kind: 'unknown', reason: 'timed-out', message: null };
const HTML: Verdict = { kind: 'not-trackback', reason: 'html', message: null };
const OFFLINE: Verdict = { kind: 'not-sent', reason: 'offline', message: null };

function refused(
  reason: Extract<Verdict, { kind: 'refused' }>['reason'],
  message: string | null = null,
): Verdict {
  return { kind: 'refused', reason, message, retryAfterSeconds: null };
}

function show(ping: PingRecord) {
  const on = {
    onSendAsGet: vi.fn<() => void>(),
    onEdit: vi.fn<() => void>(),
    onDone: vi.fn<() => void>(),
    onAllow: vi.fn<() => void>(),
    onWithdraw: vi.fn<() => void>(),
  };
  const { container } = render(<VerdictView record={ping} {...on} />);
  const output = container.querySelector<HTMLElement>('output');
  const actions = () =>
    [...container.querySelectorAll('section > div button, section > div a')].map(
      (action) => action.textContent,
    );
  return { container, output, on, actions };
}

describe('VerdictView', () => {
  it.each<[Verdict, string, RegExp]>([
    [ACCEPTED, 'Accepted by arxiv.org', /may still wait for the editors/],
    [HELD, 'Held for review by arxiv.org', /a person looks at it first/],
    [DUPLICATE, 'Already at arxiv.org', /no way to change or withdraw/],
    [refused('said-no', 'No.'), 'Refused by arxiv.org', /did not take the ping/],
    [HTML, 'No TrackBack answer from arxiv.org', /neither yes nor no/],
    [UNKNOWN, 'No answer from arxiv.org in time', /It may have arrived/],
    [OFFLINE, 'Not sent to arxiv.org', /Nothing has left your computer/],
  ])('says %j in words', (verdict, heading, words) => {
    const { output } = show(record(verdict));
    expect(output?.dataset['verdict']).toBe(verdict.kind);
    expect(screen.getByRole('heading').textContent).toBe(heading);
    expect(output?.textContent).toMatch(words);
  });

  it('moves the focus to the heading, so that the verdict is read aloud', () => {
    show(record(ACCEPTED));
    return vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
  });

  it('keeps the receiver’s words when there are any, as text', () => {
    const { output } = show(record(refused('said-no', 'Go <b>away</b> & stay')));
    const message = output?.querySelector('[data-message]');
    expect(message?.textContent).toBe('Go <b>away</b> & stay');
    expect(message?.children).toHaveLength(0);
  });

  it('has no message element when the receiver said nothing', () => {
    const { output } = show(record(ACCEPTED));
    expect(output?.querySelector('[data-message]')).toBeNull();
  });

  it('holds only phrasing content in the output, as HTML asks', () => {
    const { output } = show(record(HELD));
    expect(output?.querySelector('p, div, h1, h2, h3, section, ul, dl, blockquote')).toBeNull();
  });

  it('says the HTTP status, and when to come back', () => {
    const { output } = show(
      record({ kind: 'refused', reason: 'throttled', message: null, retryAfterSeconds: 90 }, { status: 429 }),
    );
    expect(output?.textContent).toContain('HTTP 429');
    const times = [...(output?.querySelectorAll('time') ?? [])].map((time) => time.dateTime);
    expect(times[0]).toBe('2026-11-20T09:42:31.200Z');
  });

  it('keeps the raw answer behind a disclosure', () => {
    const { container } = show(record(HELD));
    const [answer] = container.querySelectorAll('details');
    expect(answer?.open).toBe(false);
    expect(answer?.querySelector('summary')?.textContent).toBe('What the receiver answered');
    expect(answer?.querySelector('pre')?.textContent).toContain('<error>0</error>');
    expect(answer?.textContent).toContain('text/xml; charset=utf-8');
  });

  it('writes out what could reorder the raw answer', () => {
    const { container } = show(record(ACCEPTED, { body: 'a\u202Eb\u0000c\n' }));
    expect(container.querySelector('pre')?.textContent).toBe('a[U+202E]b[U+0000]c\n');
  });

  it('says when one can try again', () => {
    const { output } = show(record({ ...refused('throttled'), retryAfterSeconds: 120 } as Verdict));
    expect(output?.textContent).toMatch(/You can try again at .*\d/);
  });

  it('shows what was sent', () => {
    const { container } = show(record(ACCEPTED));
    const sent = container.querySelectorAll('details')[1];
    expect(sent?.textContent).toContain('POST');
    expect(sent?.textContent).toContain('https://arxiv.org/trackback/1706.03762');
    expect(sent?.textContent).toContain('application/x-www-form-urlencoded; charset=UTF-8');
    expect(sent?.textContent).toContain('title=Attention%2C+nine+years+on');
  });

  it('says that no answer came', () => {
    const { container } = show(record(UNKNOWN, { status: null }));
    expect(container.querySelector('details')?.textContent).toContain('No answer came.');
  });

  it.each<[string, Verdict, readonly string[]]>([
    ['done', ACCEPTED, ['Done', 'Look at the entry']],
    ['done', DUPLICATE, ['Done', 'Look at the entry']],
    ['a look at the entry', UNKNOWN, ['Look at the entry', 'Send again anyway', 'Done']],
    ['a look at the entry', HTML, ['Look at the entry', 'Send again anyway', 'Done']],
    ['sending again', refused('missing-field'), ['Edit and send again', 'Done']],
    ['sending again', refused('unavailable'), ['Edit and send again', 'Done']],
    ['done', refused('closed'), ['Done', 'Edit and send again']],
    ['sending again', OFFLINE, ['Edit and send again', 'Done']],
  ])('offers %s first after %j', (_, verdict, labels) => {
    expect(show(record(verdict)).actions()).toEqual(labels);
  });

  it('offers TrackBack 1.0 when the fields of a POST were not read, and never takes it by itself', () => {
    const { on } = show(record(refused('missing-url', 'Need a Source URL (url).')));
    expect(on.onSendAsGet).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Send as TrackBack 1.0' }));
    expect(on.onSendAsGet).toHaveBeenCalledOnce();
  });

  it.each<[string, PingRecord]>([
    ['a refusal for another reason', record(refused('closed'))],
    ['a ping that was TrackBack 1.0 already', record(refused('missing-url'), { method: 'get' })],
  ])('does not offer TrackBack 1.0 after %s', (_, ping) => {
    show(ping);
    expect(screen.queryByRole('button', { name: 'Send as TrackBack 1.0' })).toBeNull();
  });

  it('shows no button without its callback', () => {
    const { container } = render(<VerdictView record={record(refused('said-no'))} />);
    expect(container.querySelectorAll('button')).toHaveLength(0);
  });

  it('says that nothing was sent while access is missing, and asks', () => {
    const { output, on, container } = show(record('awaiting-permission'));
    expect(output?.dataset['verdict']).toBe('not-sent');
    expect(output?.textContent).toContain('Nothing has been sent yet');
    fireEvent.click(pick(container, '[data-confirm]', HTMLElement));
    expect(on.onAllow).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(on.onWithdraw).toHaveBeenCalledOnce();
  });

  it('asks again when access has come from elsewhere, also while it is shown', async () => {
    let hasAccess = false;
    render(
      <VerdictView
        record={record('awaiting-permission')}
        hasAccess={async () => hasAccess}
        onAllow={() => undefined}
      />,
    );
    expect(screen.getByRole('button', { name: 'Allow and send' })).toBeTruthy();
    hasAccess = true;
    dispatchEvent(new Event('focus'));
    await screen.findByText(/lets TrackBack Sender reach/);
    expect(screen.getByRole('button', { name: 'Send it' })).toBeTruthy();
  });

  it('says that it is sending only after 200 ms, in a status', async () => {
    vi.useFakeTimers();
    const { output } = show(record('sending'));
    expect(output).toBeNull();
    const status = screen.getByRole('status');
    await act(() => void vi.advanceTimersByTime(199));
    expect(status.textContent).toBe('');
    await act(() => void vi.advanceTimersByTime(1));
    expect(status.textContent).toContain('Sending to arxiv.org…');
  });
});

describe('whether it arrived after all', () => {
  const LIST = { kind: 'arxiv-list', url: 'https://arxiv.org/tb/1706.03762' } as const;
  const PAGE = { kind: 'page', url: 'https://weblog.example/post' } as const;

  function lookAfter(verdict: Verdict, ...outcomes: LookOutcome[]) {
    const looking = {
      look: vi.fn<() => Promise<LookOutcome>>(async () => outcomes.shift() ?? { kind: 'no-place' }),
      allow: vi.fn<(url: string) => Promise<boolean>>(async () => true),
    };
    const noop = () => undefined;
    const { container } = render(
      <VerdictView record={record(verdict)} looking={looking} onEdit={noop} onDone={noop} />,
    );
    const primary = () => container.querySelector('button.primary')?.textContent ?? null;
    return { looking, primary, see: () => fireEvent.click(screen.getByText('See whether it shows')) };
  }

  it('is not looked at without a click, and the look comes before sending again', () => {
    const { looking, primary } = lookAfter(UNKNOWN);
    expect(primary()).toBe('See whether it shows');
    expect(looking.look).not.toHaveBeenCalled();
    cleanup();
    expect(lookAfter(HTML).primary()).toBe('See whether it shows');
  });

  it.each<[string, LookOutcome, RegExp, string | null, string | null]>([
    ['listed', { kind: 'shown', place: LIST }, /so the ping arrived/, 'Done', LIST.url],
    ['on the page', { kind: 'shown', place: PAGE }, /most likely arrived/, 'Done', PAGE.url],
    ['not listed', { kind: 'not-shown', place: LIST }, /which takes days/, 'Send again anyway', LIST.url],
    [
      'not on the page',
      { kind: 'not-shown', place: PAGE },
      /not stand on the page yet/,
      'Send again anyway',
      PAGE.url,
    ],
    ['unreadable', { kind: 'failed', place: PAGE, status: 503 }, /could not be read.*503/, null, PAGE.url],
    ['nowhere', { kind: 'no-place' }, /nobody knows where/, null, null],
  ])('%s: says so, and what comes next', async (_, outcome, words, next, href) => {
    const { see, primary } = lookAfter(UNKNOWN, outcome);
    see();
    await screen.findByText(words);
    expect(primary()).toBe(next);
    const link = screen.queryByRole('link', { name: /^Open the/ });
    expect(link?.getAttribute('href') ?? null).toBe(href);
  });

  it('asks for access only when told to, and then looks again', async () => {
    const { see, looking, primary } = lookAfter(
      UNKNOWN,
      { kind: 'needs-access', place: PAGE },
      { kind: 'shown', place: PAGE },
    );
    see();
    await screen.findByText(/may not do yet/);
    expect(primary()).toBe('Allow and look');
    expect(looking.allow).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Allow and look'));
    await screen.findByText(/most likely arrived/);
    expect(looking.allow).toHaveBeenCalledWith(PAGE.url);
    expect(looking.look).toHaveBeenCalledTimes(2);
  });

  it('says that access was denied, and leaves the way to look oneself', async () => {
    const { see, looking } = lookAfter(UNKNOWN, { kind: 'needs-access', place: PAGE });
    looking.allow.mockResolvedValue(false);
    see();
    fireEvent.click(await screen.findByText('Allow and look'));
    await screen.findByText(/That was not allowed/);
    expect(screen.getByRole('link', { name: 'Open the page' })).toBeTruthy();
    expect(looking.look).toHaveBeenCalledOnce();
  });

  it('takes the focus, since its button is gone', async () => {
    const { see } = lookAfter(UNKNOWN, { kind: 'shown', place: PAGE });
    see();
    const words = await screen.findByText(/most likely arrived/);
    expect(document.activeElement?.contains(words)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });
});
