// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryList } from '../../../components/entry-list.tsx';
import type { Entry } from '../../../lib/trackback/entry.ts';
import { ATTENTION, GUESS, OTHER_HOST, TWELVE, UNTITLED } from '../../support/samples.ts';
import { marksOf } from '../../support/marks-of.ts';

afterEach(cleanup);

function show(entries: readonly Entry[], onChoose = vi.fn<(index: number) => void>()) {
  render(<EntryList entries={entries} pageHost="arxiv.org" selected={null} onChoose={onChoose} />);
  return { rows: screen.getAllByRole('button'), onChoose };
}

describe('EntryList', () => {
  it('carries the ping address, how it was found and how sure that is on each row', () => {
    const { rows } = show([ATTENTION, GUESS]);
    expect(rows.map(marksOf)).toEqual([
      { pingUrl: ATTENTION.pingUrl, foundBy: 'rdf', confidence: 'high' },
      { pingUrl: GUESS.pingUrl, foundBy: 'guess', confidence: 'low' },
    ]);
  });

  it('says the title, the receiver and how it was found', () => {
    const { rows } = show([ATTENTION]);
    expect(rows[0]?.textContent).toContain('Attention Is All You Need');
    expect(rows[0]?.textContent).toContain('Goes to arxiv.org');
    expect(rows[0]?.textContent).toContain('found in the page’s RDF');
  });

  it('shows the permalink of an entry that is not the page', () => {
    const { rows } = show([{ ...ATTENTION, isPageOwn: false }]);
    expect(rows[0]?.textContent).toContain('https://arxiv.org/abs/1706.03762');
  });

  it('names an entry that has neither title nor permalink', () => {
    const { rows } = show([UNTITLED]);
    expect(rows[0]?.textContent).toContain('Untitled entry');
  });

  it('says when the receiver is not the page’s host, its port in full', () => {
    const { rows } = show([ATTENTION, OTHER_HOST]);
    expect(rows[0]?.textContent).not.toContain('another site');
    expect(rows[1]?.textContent).toContain('trackback.service-for-many-blogs.example:8443');
    expect(rows[1]?.textContent).toContain('another site');
  });

  it('marks a guess as a guess', () => {
    const { rows } = show([ATTENTION, GUESS]);
    expect(rows[1]?.textContent).toContain('a guess');
    expect(rows[0]?.textContent).not.toContain('guess');
  });

  it('gives the index of the entry that is chosen', () => {
    const { rows, onChoose } = show([ATTENTION, GUESS]);
    rows[1]?.click();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('marks the chosen entry', () => {
    render(
      <EntryList entries={[ATTENTION, GUESS]} pageHost="arxiv.org" selected={1} onChoose={() => undefined} />,
    );
    expect(screen.getAllByRole('button').map((row) => row.getAttribute('aria-current'))).toEqual([
      null,
      'true',
    ]);
  });

  it.each([
    ['ArrowDown', 2, 3],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 11, 11],
    ['Home', 7, 0],
    ['End', 1, 11],
  ])('moves the focus with %s from row %i to row %i', (key, from, to) => {
    const { rows } = show(TWELVE);
    rows[from]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(document.activeElement).toBe(rows[to]);
  });

  it('isolates what the page wrote from the direction around it', () => {
    const { rows } = show(TWELVE);
    for (const row of rows) expect(row.querySelector('bdi')).not.toBeNull();
  });
});
