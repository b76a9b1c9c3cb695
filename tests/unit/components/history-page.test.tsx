// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useMemo, useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HistoryPage } from '../../../components/history-page.tsx';
import { WHOLE_HISTORY } from '../../../components/history-view.ts';
import type { LookOutcome } from '../../../lib/outbox/look-outcome.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { pick } from '../../support/pick.ts';
import { history, NOW, record } from '../../support/samples.ts';
import { loaderOf, shownHistory } from '../../support/shown-history.ts';

afterEach(cleanup);

async function show(initial: readonly PingRecord[] | null) {
  const onClearAll = vi.fn<() => void>();
  const onDelete = vi.fn<(id: string) => void>();
  const copy = vi.fn<(text: string) => Promise<boolean>>(async () => true);
  const look = vi.fn<() => Promise<LookOutcome>>(async () => ({ kind: 'no-place' }));
  const onSendAgain = vi.fn<(id: string) => void>();
  function Page() {
    const [records, setRecords] = useState(initial);
    const [openId, setOpenId] = useState<string | null>(null);
    const [view, setView] = useState(WHOLE_HISTORY);
    const shown = useMemo(() => (records === null ? null : shownHistory(records, view)), [records, view]);
    return (
      <HistoryPage
        shown={shown}
        view={view}
        openId={openId}
        now={NOW}
        load={loaderOf(records ?? [])}
        copy={copy}
        onSendAgain={onSendAgain}
        lookingFor={() => ({ look, allow: async () => true })}
        onView={setView}
        onToggle={(id) => setOpenId(id === openId ? null : id)}
        onDelete={(id) => {
          onDelete(id);
          setRecords(records?.filter((record) => record.id !== id) ?? null);
        }}
        onClearAll={onClearAll}
      />
    );
  }
  const { container } = render(<Page />);
  const rows = () => [...container.querySelectorAll<HTMLElement>('[data-ping-id]')];
  const line = (index: number) => pick(rows()[index] ?? container, 'button', HTMLButtonElement);
  if (initial !== null && initial.length > 0) await vi.waitUntil(() => rows().length > 0);
  return { container, rows, line, onClearAll, onDelete, onSendAgain, copy, look };
}

describe('HistoryPage', () => {
  it('has a row for every ping with its id and verdict, newest first', async () => {
    const { rows } = await show(history(8));
    expect(rows().map((row) => row.dataset['verdict'])).toEqual([
      'accepted',
      'accepted',
      'unknown',
      'refused',
      'duplicate',
      'not-trackback',
      'not-sent',
      'pending',
    ]);
    expect(rows()[0]?.dataset['pingId']).toBe('00000000-0000-4000-8000-000000000000');
  });

  it('says verdict, entry, own post, receiver and time on a row', async () => {
    const { line } = await show(history(1));
    expect(line(0).textContent).toContain('Accepted');
    expect(line(0).textContent).toContain('Attention Is All You Need');
    expect(line(0).textContent).toContain('https://notes.example/2026/attention-nine-years-on');
    expect(line(0).textContent).toContain('arxiv.org');
    expect(line(0).querySelector('time')?.dateTime).toBe('2026-11-20T09:41:00.000Z');
  });

  it('opens a row to the whole record and closes it again', async () => {
    const { rows, line } = await show(history(4));
    expect(line(3).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(line(3));
    expect(line(3).getAttribute('aria-expanded')).toBe('true');
    const details = pick(document, `#${line(3).getAttribute('aria-controls')}`, HTMLElement);
    for (const words of [
      'Attention, nine years on',
      'Marginal Notes',
      '<error>1</error>',
      'HTTP 200',
      'trackbacks are closed',
    ]) {
      expect(details.textContent).toContain(words);
    }
    fireEvent.click(line(3));
    expect(rows()[3]?.textContent).not.toContain('Marginal Notes');
  });

  it('says of a dry run that nothing was sent, and shows what would have been', async () => {
    const { container, line } = await show([
      record({ kind: 'not-sent', reason: 'dry-run', message: null }),
      ...history(3),
    ]);
    expect(line(0).textContent).toContain('Dry run');
    fireEvent.click(line(0));
    expect(container.textContent).toContain('It was written down and not sent.');
    expect(screen.getByText('What would have been sent')).not.toBeNull();
    expect(screen.queryByText('What was sent')).toBeNull();
    expect(screen.queryByText('What the receiver answered')).toBeNull();
    expect(screen.getByRole('option', { name: 'Dry run — nothing was sent (1)' })).not.toBeNull();
  });

  it.each([
    ['accepted', 0, false],
    ['unknown', 2, true],
    ['refused', 3, false],
    ['duplicate', 4, false],
    ['not-trackback', 5, true],
    ['not-sent', 6, false],
    ['pending', 7, false],
  ])(
    '%s: offers to look for the post only where nobody knows whether it shows',
    async (_, row, isOffered) => {
      const { line } = await show(history(8));
      fireEvent.click(line(row));
      expect(screen.queryByRole('button', { name: 'See whether it shows' }) !== null).toBe(isOffered);
    },
  );

  it('looks for the post only on a click, before sending again, and says what it found', async () => {
    const { rows, line, look } = await show(history(8));
    fireEvent.click(line(2));
    const actions = within(rows()[2] ?? document.body).getAllByRole('button');
    const names = actions.map(({ textContent }) => textContent);
    expect(names.indexOf('See whether it shows')).toBeLessThan(names.indexOf('Send again…'));
    expect(look).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'See whether it shows' }));
    expect(await screen.findByText(/nobody knows where/)).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Send again…' })).not.toBeNull();
    expect(look).toHaveBeenCalledOnce();
  });

  it('deletes one ping and moves the focus to the row that took its place', async () => {
    const { rows, line, onDelete } = await show(history(3));
    const id = rows()[1]?.dataset['pingId'];
    fireEvent.click(line(1));
    fireEvent.click(screen.getByRole('button', { name: 'Delete this ping' }));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(id);
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    await vi.waitFor(() => expect(document.activeElement).toBe(line(1)));
  });

  it('draws no more rows than are near the window, whatever there is', async () => {
    const { rows } = await show(history(2000));
    expect(screen.getByText('2,000 pings')).toBeTruthy();
    expect(rows().length).toBeGreaterThan(20);
    expect(rows().length).toBeLessThan(200);
  });

  it('cuts the list down by words, by verdict and by receiver, and says how many are left', async () => {
    const { rows } = await show(history(24));
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search in all pings' }), {
      target: { value: 'ATTENTIÓN' },
    });
    expect(screen.getByText('24 of 24 pings')).toBeTruthy(); // every ping is of the post about attention
    fireEvent.change(screen.getByLabelText('Verdict'), { target: { value: 'refused' } });
    expect(screen.getByText('3 of 24 pings')).toBeTruthy();
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
    fireEvent.change(screen.getByLabelText('Verdict'), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('Receiver'), { target: { value: 'modawana.example' } });
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    expect(rows().map((row) => row.textContent?.includes('modawana.example'))).toEqual([true, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await vi.waitFor(() => expect(rows()).toHaveLength(24));
  });

  it('never says a number as if it were the last one while a search goes on', () => {
    const records = history(40);
    const view = {
      ...WHOLE_HISTORY,
      filter: { ...WHOLE_HISTORY.filter, text: 'a', mark: 'accepted' as const },
    };
    const shown = { ...shownHistory(records, view), isWhole: false };
    const nothing = () => undefined;
    render(
      <HistoryPage
        shown={shown}
        view={view}
        openId={null}
        now={NOW}
        load={loaderOf(records)}
        copy={async () => true}
        onView={nothing}
        onToggle={nothing}
        onDelete={nothing}
        onClearAll={nothing}
      />,
    );
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ of 40 pings, or more$/u);
    expect(screen.getByLabelText('Verdict').textContent).toContain('Accepted');
    expect(screen.getByLabelText('Verdict').textContent).not.toMatch(/\d/u);
  });

  it('says behind every choice how many pings it would show', async () => {
    await show(history(24));
    expect(screen.getByRole('option', { name: 'Refused (3)' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Receiver'), { target: { value: 'arxiv.org' } });
    expect(screen.getByRole('option', { name: 'arxiv.org (2)' })).toBeTruthy();
    expect(screen.getByRole('option', { name: 'modawana.example (2)' })).toBeTruthy();
    expect(screen.queryByRole('option', { name: /Refused/u })).toBeNull();
  });

  it('says that nothing was found and leads back to everything', async () => {
    const { rows } = await show(history(3));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
    await vi.waitFor(() => expect(rows()).toHaveLength(0));
    expect(screen.getByText('No ping is like that')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
  });

  it('offers what can be done with a ping of the past', async () => {
    const { line, rows, copy, onSendAgain } = await show(history(4));
    fireEvent.click(line(0));
    const details = within(rows()[0] ?? document.body);
    fireEvent.click(details.getByRole('button', { name: 'Send again…' }));
    expect(onSendAgain).toHaveBeenCalledExactlyOnceWith('00000000-0000-4000-8000-000000000000');
    expect(details.getByRole('link', { name: 'Open the entry' }).getAttribute('href')).toBe(
      'https://arxiv.org/abs/1706.03762',
    );
    expect(details.getByRole('link', { name: 'Open your post' }).getAttribute('rel')).toContain('noopener');
    fireEvent.click(details.getByRole('button', { name: 'Copy as curl' }));
    await vi.waitFor(() => expect(details.getByText('Copied.')).toBeTruthy());
    expect(copy.mock.lastCall?.[0]).toMatch(/^curl .*'https:\/\/arxiv\.org\/trackback\/1706\.03762'$/u);
    fireEvent.click(details.getByRole('button', { name: 'Copy the exchange' }));
    expect(copy.mock.lastCall?.[0]).toContain('< HTTP 200');
    fireEvent.click(details.getByRole('button', { name: 'Only this receiver' }));
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    // The new list begins at its top, which may be far from the row that asked for it.
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('asks before it clears all, with the number', async () => {
    const { onClearAll } = await show(history(3));
    fireEvent.click(screen.getByRole('button', { name: 'Clear all…' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('3 pings will be deleted');
    expect(onClearAll).not.toHaveBeenCalled();
    fireEvent.click(pick(dialog, '[data-confirm]', HTMLElement));
    expect(onClearAll).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('clears nothing when the question is cancelled', async () => {
    const { onClearAll } = await show(history(3));
    fireEvent.click(screen.getByRole('button', { name: 'Clear all…' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onClearAll).not.toHaveBeenCalled();
  });

  it('says that there is nothing yet, without a way to clear it', async () => {
    await show([]);
    expect(screen.getByText('No pings yet')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says nothing of an empty history while it is being read', async () => {
    await show(null);
    expect(screen.queryByText('No pings yet')).toBeNull();
    expect(screen.getByRole('status')).toBeTruthy();
  });
});
