// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftsList } from '../../../components/drafts-list.tsx';
import type { DraftsReading, DraftsServices } from '../../../components/drafts-services.ts';
import type { Draft } from '../../../lib/outbox/draft.ts';
import { USUAL_OPTIONS } from '../../../lib/trackback/ping-fields.ts';
import { FIELDS, NOW } from '../../support/samples.ts';

afterEach(cleanup);

const FIRST: Draft = {
  pingUrl: 'https://arxiv.org/trackback/1706.03762',
  fields: FIELDS,
  options: USUAL_OPTIONS,
  field: 'title',
  updatedAt: NOW,
};
const SECOND: Draft = {
  ...FIRST,
  pingUrl: 'https://notebook.example/trackback/31',
  fields: { url: '', title: '', excerpt: 'Words without a title.', blog_name: '' },
  updatedAt: NOW - 1000,
};

function show(
  drafts: readonly Draft[] | null,
  stored = true,
  restored: Awaited<ReturnType<DraftsServices['restore']>> = 'restored',
) {
  let tell: (reading: DraftsReading) => void = () => undefined;
  const services = {
    watch(onChange: (reading: DraftsReading) => void) {
      tell = onChange;
      return () => undefined;
    },
    resume: vi.fn<(pingUrl: string) => void>(),
    remove: vi.fn<(pingUrl: string) => Promise<boolean>>(async () => stored),
    restore: vi.fn<DraftsServices['restore']>(async () => restored),
  };
  const { container } = render(<DraftsList services={services} />);
  const now = (reading: DraftsReading) => act(() => tell(reading));
  if (drafts !== null) void now({ kind: 'read', drafts });
  const rows = () => [...container.querySelectorAll<HTMLElement>('[data-draft-for]')];
  return { services, now, rows };
}

describe('DraftsList', () => {
  it('lists drafts by receiver and own post', () => {
    const { rows } = show([FIRST, SECOND]);
    expect(rows().map((row) => row.dataset['draftFor'])).toEqual([FIRST.pingUrl, SECOND.pingUrl]);
    expect(rows()[0]?.textContent).toContain(FIELDS.title);
    expect(rows()[0]?.textContent).toContain('For arxiv.org');
    expect(rows()[1]?.textContent).toContain('No title yet');
  });

  it('resumes by the address the draft is for', () => {
    const { services } = show([FIRST]);
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(services.resume).toHaveBeenCalledWith(FIRST.pingUrl);
  });

  it('keeps a deleted draft’s row, with the focus on Undo, and puts the very draft back', async () => {
    const { services, now, rows } = show([FIRST]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await now({ kind: 'read', drafts: [] });
    expect(services.remove).toHaveBeenCalledWith(FIRST.pingUrl);
    expect(document.activeElement).toBe(undo);

    fireEvent.click(undo);
    const resume = await screen.findByRole('button', { name: 'Resume' });
    expect(services.restore).toHaveBeenCalledWith(FIRST);
    expect(document.activeElement).toBe(resume);
    expect(rows()).toHaveLength(1);
  });

  it('shows a draft that was written to again after it was deleted here', async () => {
    const { now, rows } = show([FIRST]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await screen.findByRole('button', { name: 'Undo' });
    await now({ kind: 'read', drafts: [{ ...FIRST, updatedAt: NOW + 1000 }] });
    expect(rows()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says that something newer was kept instead of what was to be put back', async () => {
    const { services, now, rows } = show([FIRST], true, 'newer');
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect((await screen.findByRole('alert')).textContent).toContain('something else for this receiver');
    expect(services.restore).toHaveBeenCalledWith(FIRST);
    const newer = { ...FIRST, fields: { ...FIELDS, title: 'Newer words' }, updatedAt: NOW + 1000 };
    await now({ kind: 'read', drafts: [newer] });
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining('Newer words')]);
  });

  it('says so when the storage would not delete, and shows the draft again', async () => {
    const { rows } = show([FIRST], false);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect((await screen.findByRole('alert')).textContent).toContain('nothing was changed');
    expect(rows()).toHaveLength(1);
  });

  it('says what will be here, and that the storage cannot be read', async () => {
    const { now } = show([]);
    expect(screen.getByRole('heading', { name: 'No drafts' })).toBeTruthy();
    await now({ kind: 'unreadable' });
    expect(screen.getByRole('alert').textContent).toBe('The drafts could not be read.');
  });
});
