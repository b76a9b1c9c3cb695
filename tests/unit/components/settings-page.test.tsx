// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings-page.tsx';
import type { SettingsServices } from '../../../components/settings-services.ts';
import type { SiteAccess } from '../../../lib/access/site-access.ts';
import { siteAccess } from '../../../lib/access/site-access.ts';
import type { WatchState } from '../../../lib/access/watch-state.ts';

afterEach(cleanup);

const AT_FIRST = siteAccess(['https://arxiv.org/*']);

function show(answers: Partial<SettingsServices> = {}) {
  let tellAccess: (access: SiteAccess) => void = () => undefined;
  let tellSwitch: (state: WatchState) => void = () => undefined;
  const services = {
    watchAccess(onChange: (access: SiteAccess) => void) {
      tellAccess = onChange;
      return () => undefined;
    },
    watchSwitch(onChange: (state: WatchState) => void) {
      tellSwitch = onChange;
      return () => undefined;
    },
    takeBack: vi.fn<SettingsServices['takeBack']>(async () => true),
    allowArxiv: vi.fn<SettingsServices['allowArxiv']>(async () => true),
    startWatching: vi.fn<SettingsServices['startWatching']>(async () => 'on'),
    stopWatching: vi.fn<SettingsServices['stopWatching']>(async () => ({ kind: 'off', forgotten: [] })),
    ...answers,
  };
  render(<SettingsPage services={services} />);
  const now = (access: SiteAccess, watch: boolean | WatchState) =>
    act(() => {
      tellAccess(access);
      tellSwitch(typeof watch === 'string' ? watch : watch ? 'on' : 'off');
    });
  return { services, now };
}

const theSwitch = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Look for TrackBack on every page I visit' });

describe('the switch for every page', () => {
  it('moves when the browser has agreed, not at the click', async () => {
    const { services, now } = show();
    await now(AT_FIRST, false);
    fireEvent.click(theSwitch());
    expect(services.startWatching).toHaveBeenCalledOnce();
    expect(theSwitch().checked).toBe(false);
    await now(siteAccess(['https://arxiv.org/*', '*://*/*']), true);
    expect(theSwitch().checked).toBe(true);
  });

  it.each([
    ['denied', 'Access to all sites was not allowed, so this stays off.'],
    ['failed', 'This could not be switched. Please try again.'],
  ] as const)('says that it was %s and stays off', async (outcome, words) => {
    const { now } = show({ startWatching: async () => outcome });
    await now(AT_FIRST, false);
    fireEvent.click(theSwitch());
    expect(await screen.findByText(words)).toBeTruthy();
    expect(theSwitch().checked).toBe(false);
  });

  describe('when the browser did not take the script', () => {
    const wide = siteAccess(['https://arxiv.org/*', '*://*/*']);
    const BROKEN = /your browser did not start it, so no page is looked at/;

    it('is off, says why once, and tries again as often as it is asked to', async () => {
      const startWatching = vi.fn<SettingsServices['startWatching']>(async () => 'failed');
      const { now } = show({ startWatching });
      await now(wide, 'failed');
      expect(theSwitch().checked).toBe(false);
      expect(screen.getByRole('alert').textContent).toMatch(BROKEN);
      const again = screen.getByRole('button', { name: 'Try again' });
      again.focus();
      fireEvent.click(again);
      await act(async () => undefined);
      expect(screen.getByRole('alert').textContent).toMatch(BROKEN);
      expect(screen.queryByText(/could not be switched/)).toBeNull();
      expect(document.activeElement).toBe(again);

      startWatching.mockResolvedValueOnce('on');
      fireEvent.click(again);
      await act(async () => undefined);
      expect(theSwitch().checked).toBe(true);
      expect(screen.queryByText(BROKEN)).toBeNull();
    });

    it('can be left off, which gives the sites back', async () => {
      const { services, now } = show();
      await now(wide, 'failed');
      fireEvent.click(screen.getByRole('button', { name: 'Leave it off' }));
      expect(services.stopWatching).toHaveBeenCalledWith(wide);
    });
  });

  it('names the sites that the browser gave up with all others', async () => {
    const { services, now } = show({
      stopWatching: vi.fn<SettingsServices['stopWatching']>(async () => ({
        kind: 'off',
        forgotten: ['notebook.example'],
      })),
    });
    const wide = siteAccess(['https://arxiv.org/*', '*://*/*', 'https://notebook.example/*']);
    await now(wide, true);
    fireEvent.click(theSwitch());
    expect(services.stopWatching).toHaveBeenCalledWith(wide);
    expect((await screen.findByText(/did not keep these sites/)).textContent).toContain('notebook.example');
  });
});

describe('the sites', () => {
  it('shows arXiv without a button, others with one each', async () => {
    const { services, now } = show();
    await now(
      siteAccess(['https://arxiv.org/*', '*://papers.example/*', 'https://xn--r8jz45g.example/*']),
      false,
    );
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => within(row).queryAllByRole('button').length)).toEqual([0, 1, 1]);
    expect(rows[0]?.textContent).toContain('Always, from the start');
    fireEvent.click(screen.getByRole('button', { name: 'Take back papers.example' }));
    expect(services.takeBack).toHaveBeenCalledWith(['*://papers.example/*']);
    expect(await screen.findByText('is taken back.', { exact: false })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Sites TrackBack Sender may reach');
  });

  it('offers arXiv again after it was taken away in the browser', async () => {
    const { services, now } = show();
    await now(siteAccess([]), false);
    fireEvent.click(screen.getByRole('button', { name: 'Allow again' }));
    expect(services.allowArxiv).toHaveBeenCalledOnce();
  });

  it('says when the browser would not take a site back', async () => {
    const { now } = show({ takeBack: async () => false });
    await now(siteAccess(['https://papers.example/*']), false);
    fireEvent.click(screen.getByRole('button', { name: 'Take back papers.example' }));
    expect(await screen.findByText('Your browser did not take back', { exact: false })).toBeTruthy();
  });

  it('lists every site when that was granted, and gives it up as the switch does', async () => {
    const { services, now } = show();
    await now(siteAccess(['*://*/*']), false);
    fireEvent.click(screen.getByRole('button', { name: 'Take back Every site' }));
    expect(services.stopWatching).toHaveBeenCalledOnce();
  });
});
