// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HistoryPage } from '../../../components/history-page.tsx';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { pick } from '../../support/pick.ts';
import { history, NOW } from '../../support/samples.ts';

afterEach(cleanup);

function show(initial: readonly PingRecord[] | null, total = initial?.length ?? 0) {
  const onClearAll = vi.fn<() => void>();
  const onShowMore = vi.fn<() => void>();
  const onDelete = vi.fn<(id: string) => void>();
  function Page() {
    const [records, setRecords] = useState(initial);
    const [openId, setOpenId] = useState<string | null>(null);
    return (
      <HistoryPage
        records={records}
        total={total}
        hasMore={records !== null && total > records.length}
        openId={openId}
        now={NOW}
        onShowMore={onShowMore}
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
  return { container, rows, line, onClearAll, onShowMore, onDelete };
}

describe('HistoryPage', () => {
  it('has a row for every ping with its id and verdict, newest first', () => {
    const { rows } = show(history(8));
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

  it('says verdict, entry, own post, receiver and time on a row', () => {
    const { line } = show(history(1));
    expect(line(0).textContent).toContain('Accepted');
    expect(line(0).textContent).toContain('Attention Is All You Need');
    expect(line(0).textContent).toContain('https://notes.example/2026/attention-nine-years-on');
    expect(line(0).textContent).toContain('arxiv.org');
    expect(line(0).querySelector('time')?.dateTime).toBe('2026-11-20T09:41:00.000Z');
  });

  it('opens a row to the whole record and closes it again', () => {
    const { rows, line } = show(history(4));
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

  it('deletes one ping and moves the focus to the row that took its place', () => {
    const { rows, line, onDelete } = show(history(3));
    const id = rows()[1]?.dataset['pingId'];
    fireEvent.click(line(1));
    fireEvent.click(screen.getByRole('button', { name: 'Delete this ping' }));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(id);
    expect(rows()).toHaveLength(2);
    expect(document.activeElement).toBe(line(1));
  });

  it('says how many there are and shows more on request', () => {
    const { onShowMore } = show(history(50), 200);
    expect(screen.getByText('200 pings')).toBeTruthy();
    expect(screen.getByText('50 of 200 shown')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onShowMore).toHaveBeenCalledOnce();
  });

  it('asks before it clears all, with the number', () => {
    const { onClearAll } = show(history(3));
    fireEvent.click(screen.getByRole('button', { name: 'Clear all…' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('3 pings will be deleted');
    expect(onClearAll).not.toHaveBeenCalled();
    fireEvent.click(pick(dialog, '[data-confirm]', HTMLElement));
    expect(onClearAll).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('clears nothing when the question is cancelled', async () => {
    const { onClearAll } = show(history(3));
    fireEvent.click(screen.getByRole('button', { name: 'Clear all…' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onClearAll).not.toHaveBeenCalled();
  });

  it('says that there is nothing yet, without a way to clear it', () => {
    show([]);
    expect(screen.getByText('No pings yet')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says nothing of an empty history while it is being read', () => {
    show(null);
    expect(screen.queryByText('No pings yet')).toBeNull();
    expect(screen.getByRole('status')).toBeTruthy();
  });
});
